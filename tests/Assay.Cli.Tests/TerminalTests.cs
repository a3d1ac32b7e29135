using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Assay.Cli.Tests;

/// <summary>What is different on a terminal: one of util-linux's <c>script</c>, so these do not run where there is none.</summary>
public sealed partial class TerminalTests
{

    [Theory]
    [InlineData("", true)]
    [InlineData("NO_COLOR=1", false)]
    [InlineData("TERM=dumb", false)]
    public async Task Colour_is_for_terminals_that_want_it(string setting, bool isColoured)
    {
        if (OperatingSystem.IsWindows() || OperatingSystem.IsMacOS())
            return;
        var seen = await OnTerminalAsync(setting, "assess", "seeds", "--claim", "troops-in-russia");

        seen.Should().Contain("North Korea sent troops to Russia");
        Style().IsMatch(seen).Should().Be(isColoured, seen);
    }

    [Fact]
    public async Task What_is_not_printed_on_a_terminal_has_no_colour()
    {
        var outcome = await Tool.RunAsync("assess", "seeds");

        (outcome.Output + outcome.Errors).Should().NotContain("\u001b");
    }

    // A terminal is also told how its keys are to work.
    [GeneratedRegex("\\u001b\\[[0-9;]*m")]
    private static partial Regex Style();

    private static async Task<string> OnTerminalAsync(string setting, params string[] arguments)
    {
        var start = new ProcessStartInfo("script") { WorkingDirectory = Tool.Root, RedirectStandardOutput = true, RedirectStandardInput = true };
        start.Environment["TERM"] = "xterm-256color";
        start.Environment.Remove("NO_COLOR");
        string[] command = ["env", .. setting.Length == 0 ? [] : new[] { setting }, "dotnet", $"'{typeof(ExitCode).Assembly.Location}'", .. arguments];
        foreach (var argument in new[] { "--quiet", "--return", "--command", string.Join(' ', command), "/dev/null" })
            start.ArgumentList.Add(argument);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.Should().Be(0, output);
        return output;
    }
}
