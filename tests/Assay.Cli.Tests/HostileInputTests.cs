using System.Text;

namespace Assay.Cli.Tests;

/// <summary>Whatever a file holds, the tool ends with 0, 1 or 2, and says what is wrong on lines of its own.</summary>
public sealed class HostileInputTests
{
    private const string Head = "dossier: d\nmodel: Core\n";

    public static TheoryData<string, string, int> Files => new()
    {
        { "deep.dossier.yaml", Head + "claims: " + new string('[', 10_000), 1 },
        { "deep.dossier.json", "{\"dossier\": \"d\", \"model\": \"Core\", \"claims\": " + new string('[', 10_000), 1 },
        { "aliases.dossier.yaml", Head + "a0: &a0 [x]\n" + string.Concat(Enumerable.Range(0, 30).Select(i => $"a{i + 1}: &a{i + 1} [{string.Join(", ", Enumerable.Repeat($"*a{i}", 10))}]\n")), 1 },
        { "mistakes.dossier.yaml", Head + "claims:\n" + string.Concat(Enumerable.Range(0, 12_000).Select(i => $"- {{id: c{i}, x: 1}}\n")), 1 },
        { "wide.dossier.yaml", "\uFEFF\0d\0o\0s\0s", 1 },
        { "ids.dossier.yaml", Head + "claims: [{id: ../../etc/passwd}, {id: 'http://x/'}, {id: '<script>'}, {id: \"a\\nb\"}, {id: \"\\u202E\"}]\nsources: [{id: \"\\e[2J\"}]", 1 },
        { "circle.dossier.yaml", Head + "sources: [{id: s, owner: s}]\nclaims: [{id: c}]\nstatements: [{id: t, source: s, claim: c, stance: Asserts, made: 2024, relays: u}, {id: u, source: s, claim: c, stance: Asserts, made: 2024, relays: t}]", 1 },
        { "dates.dossier.yaml", Head + "sources: [{id: s}]\nclaims: [{id: c}]\nstatements: [{id: t, source: s, claim: c, stance: Asserts, made: 9999-99-99}, {id: u, source: s, claim: c, stance: Asserts, made: 0000-00-00}]", 1 },
        { "names.dossier.yaml", Head + "sources: [{id: __proto__, name: \"<script>alert(1)</script>\\e[2J\\n  at Assay\"}]\nclaims: [{id: constructor}]\nstatements: [{id: t, source: __proto__, claim: constructor, stance: Asserts, made: 2024, says: \"</script><!--\\u202E\"}]", 0 },
        { "ends.dossier.yaml", Head + "sources: [{id: s}]\nclaims: [{id: c}]\nstatements: [{id: t, source: s, claim: c, stance: Asserts, made: 0001}, {id: u, source: s, claim: c, stance: Denies, made: 9999-12-31}, {id: v, source: s, claim: c, stance: Asserts, made: ../0001-01-01}]", 0 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_is_refused_or_handled(string name, string text, int exitCode)
    {
        using var files = new TemporaryCase();
        var path = files.Write(name, text);

        foreach (var command in (string[][])[["check", path], ["assess", path], ["report", path, "-o", Path.Combine(files.Folder, "r.html")], ["export", path, "-o", Path.Combine(files.Folder, "b.stix.json")]])
        {
            var outcome = await Tool.RunAsync(command);

            outcome.ExitCode.Should().Be(exitCode, outcome.Errors);
            outcome.Errors.Should().NotContain("something went wrong").And.NotContain("   at ").And.NotContain("\u001b");
            if (exitCode == 1)
                outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries).Should().Contain(line => line.Contains(": error ASY", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_refused_by_every_reader()
    {
        using var files = new TemporaryCase();
        foreach (var name in (string[])["x.dossier.yaml", "x.dossier.json", "x.dossier.jsonl"])
        {
            File.WriteAllBytes(Path.Combine(files.Folder, name), [.. Encoding.UTF8.GetBytes("{\"dossier\": \"d"), 0xC0, 0x80, 0xFF]);
            var outcome = await Tool.RunAsync("check", Path.Combine(files.Folder, name));

            outcome.ExitCode.Should().Be(1);
            outcome.Errors.Should().Contain("(1,15): error ASY2010: the byte 0xC0 is not UTF-8");
        }
    }

    [Theory]
    [InlineData("model: T\nclaims:\n  A:\n    fields: {a: int?}\n    checks:\n      - {that: '#', else: x}\n", '(', ')', 10_000)]
    [InlineData("model: T\nclaims:\n  A:\n    fields: {a: int?}\n    checks:\n      - {that: '#', else: x}\n", '!', ' ', 8_000)]
    [InlineData("model: T\nclaims: #\n", '[', ']', 100_000)]
    public async Task A_schema_that_is_to_overflow_the_stack_does_not(string schema, char open, char close, int times)
    {
        using var files = new TemporaryCase();
        var path = files.Write("t.assay.yaml", schema.Replace("#", $"{new string(open, times)}true{new string(close, times)}", StringComparison.Ordinal));

        var outcome = await Tool.RunAsync("check", path);

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain(": error ").And.NotContain("something went wrong").And.NotContain("Stack overflow");
    }
}
