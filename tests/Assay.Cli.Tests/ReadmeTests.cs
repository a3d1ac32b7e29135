namespace Assay.Cli.Tests;

/// <summary>What the README shows is what happens.</summary>
public sealed class ReadmeTests
{
    private static readonly string[] Blocks = [.. File.ReadAllText(Path.Combine(Tool.Root, "README.md"))
        .Split("```yaml\n")
        .Skip(1)
        .Select(rest => rest[..rest.IndexOf("```", StringComparison.Ordinal)])];

    [Fact]
    public async Task The_new_claim_type_is_assessed()
    {
        using var scene = Scene();
        var result = await Tool.JsonAsync("assess", Path.Combine(scene.Folder, "exchange.dossier.yaml"), "--schema", Path.Combine(scene.Folder, "desk.assay.yaml"));
        var claim = result.GetProperty("claims").Where("id", "fifty");
        claim.Text("says").Should().Be("North Korea and South Korea exchanged about 50 prisoners");
        claim.Text("verdict").Should().Be("Supported");
    }

    [Fact]
    public async Task A_slip_in_the_schema_is_shown_as_promised()
    {
        using var scene = Scene();
        var schema = scene.Write("desk.assay.yaml", Blocks[0].Replace("that: Between", "that: Betwen", StringComparison.Ordinal));
        (await Tool.RunAsync("check", schema)).Errors.Should().Contain("desk.assay.yaml(9,16): error ASY0404: nothing here is called 'Betwen'; did you mean 'Between'?\n");
    }

    [Fact]
    public async Task A_slip_in_the_dossier_is_shown_as_promised()
    {
        using var scene = Scene();
        scene.Write("exchange.dossier.yaml", Blocks[1].Replace("PrisonerExchange", "PrisonerExchnge", StringComparison.Ordinal));
        (await Tool.RunAsync("check", scene.Folder)).Errors.Should().Contain(ReadmeLine("exchange.dossier.yaml(5,28): error"));
    }

    [Fact]
    public async Task The_check_of_the_new_claim_type_is_run()
    {
        using var scene = Scene();
        scene.Write("exchange.dossier.yaml", Blocks[1].Replace("and: kr", "and: kp", StringComparison.Ordinal));
        (await Tool.RunAsync("check", scene.Folder)).Errors.Should().Contain("North Korea cannot exchange prisoners with itself");
    }

    [Fact]
    public async Task A_renaming_is_compared_and_fixed_as_promised()
    {
        using var scene = Scene();
        var old = scene.Write("old.assay.yaml", Blocks[0]);
        var schema = scene.Write("desk.assay.yaml", Blocks[0]
            .Replace("  PrisonerExchange:\n", "  PrisonerSwap:\n    was: [PrisonerExchange]\n", StringComparison.Ordinal)
            .Replace("count: {type: quantity?, unit: prisoners}", "prisoners: {type: quantity?, unit: prisoners, was: [count]}", StringComparison.Ordinal)
            .Replace("Or(Count,", "Or(Prisoners,", StringComparison.Ordinal));
        (await Tool.RunAsync("diff", old, schema)).Output.Should()
            .Contain(ReadmeLine("claims.PrisonerSwap ")).And.Contain(ReadmeLine("desk.assay.yaml(5,3)")).And.Contain(ReadmeLine("Desk: these changes"));
        File.Delete(old);
        (await Tool.RunAsync("fix", scene.Folder)).Output.Should()
            .Contain(ReadmeLine("exchange.dossier.yaml(5,28): PrisonerExchange →")).And.Contain(ReadmeLine("exchange.dossier.yaml(5,68)")).And.Contain(ReadmeLine("2 names"));
    }

    [Theory]
    [InlineData("assess seeds --claim troops-in-russia --as-of 2024-10-20")]
    [InlineData("assess seeds --claim troops-in-russia")]
    [InlineData("explain seeds --claim troops-in-russia")]
    [InlineData("timeline seeds --claim troops-in-russia")]
    public async Task What_the_seeds_give_is_shown_line_by_line(string arguments)
    {
        var printed = (await Tool.RunAsync(arguments.Split(' '))).Output.Split('\n');
        var shown = File.ReadLines(Path.Combine(Tool.Root, "README.md"))
            .SkipWhile(line => !line.EndsWith("-- " + arguments, StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(line => line.Length == 0 || (line.StartsWith("    ", StringComparison.Ordinal) && !line.StartsWith("    $", StringComparison.Ordinal)))
            .Select(line => line.Length == 0 ? line : line[4..].TrimEnd('…').TrimEnd())
            .Where(line => line.Length > 0)
            .ToArray();
        shown.Should().NotBeEmpty().And.AllSatisfy(line => printed.Should().Contain(output => output.StartsWith(line, StringComparison.Ordinal)));
    }

    private static TemporaryCase Scene()
    {
        var scene = new TemporaryCase();
        scene.Write("desk.assay.yaml", Blocks[0]);
        scene.Write("exchange.dossier.yaml", Blocks[1]);
        return scene;
    }

    private static string ReadmeLine(string start) =>
        File.ReadLines(Path.Combine(Tool.Root, "README.md")).Single(line => line.TrimStart().StartsWith(start, StringComparison.Ordinal)).Trim();
}
