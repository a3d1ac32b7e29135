using System.Diagnostics;
using System.Globalization;

namespace Assay.Cli.Tests;

public sealed class CompletionTests
{
    [Theory]
    [InlineData("assay ", "assess", "explain", "new", "completion")]
    [InlineData("assay ass", "assess")]
    [InlineData("assay assess seeds --as", "--as-of")]
    [InlineData("assay assess -", "--claim", "--format", "--watch")]
    [InlineData("assay assess seeds --format ", "table", "json", "markdown")]
    [InlineData("assay assess seeds --format j", "json")]
    [InlineData("assay completion ", "bash", "fish", "pwsh", "zsh")]
    public async Task The_directive_suggests_commands_options_and_values(string line, params string[] suggestions) =>
        (await SuggestAsync(line, line.Length)).Should().Contain(suggestions);

    [Theory]
    [InlineData("assay ass", "assess")]
    [InlineData("assay assess seeds --format m", "markdown")]
    [InlineData("assay assess ")]
    public async Task And_nothing_else(string line, params string[] suggestions) =>
        (await SuggestAsync(line, line.Length)).Should().Equal(suggestions);

    [Fact]
    public async Task What_stands_behind_the_cursor_does_not_matter() =>
        (await SuggestAsync("assay ass seeds --format json", "assay ass".Length)).Should().Equal("assess");

    [Fact]
    public async Task A_blank_at_the_end_may_be_left_out() =>
        (await SuggestAsync("assay assess seeds --format", "assay assess seeds --format ".Length)).Should().Equal("json", "markdown", "table");

    [Theory]
    [InlineData("bash")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    [InlineData("zsh")]
    public async Task The_script_of_each_shell_asks_the_tool(string shell)
    {
        var outcome = await Tool.RunAsync("completion", shell);

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("[suggest:").And.Contain("assay").And.EndWith("\n");
    }

    [Fact]
    public async Task Another_shell_is_met_with_those_there_are()
    {
        var outcome = await Tool.RunAsync("completion", "ksh");

        outcome.ExitCode.Should().Be(2);
        outcome.Errors.Should().ContainAll("bash", "fish", "pwsh", "zsh");
    }

    [Fact]
    public async Task Bash_completes_with_it()
    {
        if (!File.Exists("/bin/bash"))
            return;
        var script = (await Tool.RunAsync("completion", "bash")).Output;
        (await BashAsync("-n", script)).Should().Be("0:");

        var typed = $$"""
            assay() { dotnet '{{typeof(ExitCode).Assembly.Location}}' "$@"; }
            {{script}}
            COMP_LINE='assay assess seeds --format ma' COMP_POINT=30 COMP_CWORD=4 COMP_WORDS=(assay assess seeds --format ma)
            _assay_complete
            echo "${COMPREPLY[@]}"
            """;
        (await BashAsync("--norc", typed)).Should().Be("0:markdown");
    }

    [Fact]
    public async Task The_list_of_commands_has_a_line_for_each()
    {
        var outcome = await Tool.RunAsync("--help");

        var list = outcome.Output.ReplaceLineEndings("\n").Split("Commands:\n")[1].TrimEnd().Split('\n');
        list.Should().HaveCount(13).And.OnlyContain(line => line.StartsWith("  ", StringComparison.Ordinal) && char.IsAsciiLetter(line[2]) && line.Length <= 100);
        outcome.Output.Should().NotContain("Examples:");
    }

    private static async Task<string[]> SuggestAsync(string line, int position)
    {
        var outcome = await Tool.RunAsync($"[suggest:{position.ToString(CultureInfo.InvariantCulture)}]", line);
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        return outcome.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static async Task<string> BashAsync(string option, string script)
    {
        var start = new ProcessStartInfo("/bin/bash", [option]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(script);
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return $"{process.ExitCode}:{output.Trim()}";
    }
}
