using System.Text.Json;

namespace Assay.Cli.Tests;

public sealed class WatchTests
{
    private const string Dossier = """
        dossier: case
        model: Core
        sources: [{id: b1, reliability: B}, {id: b2, reliability: B}, {id: b3, reliability: B}]
        claims: [{id: x}, {id: y}]
        statements:
          - {id: s-1, source: b1, claim: x, stance: Asserts, made: 2024-10-01}
          - {id: s-2, source: b2, claim: y, stance: Asserts, made: 2024-10-01}

        """;

    private const string Second = "  - {id: s-3, source: b3, claim: x, stance: Asserts, made: 2024-10-02}\n";

    [Fact]
    public async Task An_edit_is_followed_by_the_claims_that_it_changes_and_by_no_others()
    {
        using var scene = Scene();
        using var tool = await WatchedTool.StartAsync(scene.Folder, "assess", "case.dossier.yaml", "--watch");
        (await tool.SaysAsync(@"In short(.|\n)*timeline\.")).Should().Contain("Supported: 2 claims");

        scene.Write("case.dossier.yaml", Dossier + Second);
        (await tool.SaysAsync(@"\n Supported → Corroborated +0\.80 → 0\.88 .* x +\n")).Should()
            .Contain("\nChanged: case.dossier.yaml\nAs of 2 Oct 2024.\n").And.Contain("\n1 claim changed\n").And.NotContain(" y ");

        scene.Write("case.dossier.yaml", Dossier + Second + "# A comment changes no claim.\n");
        (await tool.SaysAsync("No claim changed\\.")).Should().Contain("\nChanged: case.dossier.yaml\n");

        var end = await tool.InterruptAsync();
        end.Should().Match<Outcome>(o => o.ExitCode == 0 && o.Errors == "").And.Match<Outcome>(o => o.Output.Trim().Length == 0);
    }

    [Fact]
    public async Task Mistakes_are_found_and_what_stood_before_stands_until_they_are_mended()
    {
        using var scene = Scene();
        using var tool = await WatchedTool.StartAsync(scene.Folder, "assess", ".", "--watch");
        scene.Write("case.dossier.yaml", Dossier.Replace("claim: x", "claim: z", StringComparison.Ordinal));
        (await tool.SaysInErrorsAsync("1 error, 0 warnings. What was assessed before still stands\\.\n")).Should()
            .Contain("Changed: ./case.dossier.yaml\n").And.Contain("case.dossier.yaml(6,34): error ASY");

        File.Delete(Path.Combine(scene.Folder, "case.dossier.yaml"));
        (await tool.SaysInErrorsAsync("\nWhat was assessed before still stands\\.\n")).Should().Contain("assay: .: there is no *.dossier.yaml");

        scene.Write("case.dossier.yaml", Dossier + Second);
        (await tool.SaysAsync("1 claim changed")).Should().Contain("Changed: ./case.dossier.yaml\n");
        (await tool.InterruptAsync()).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task What_cannot_be_assessed_to_begin_with_is_waited_for()
    {
        using var scene = Scene();
        scene.Write("case.dossier.yaml", Dossier + "  - {id: s-3\n");
        using var tool = await WatchedTool.StartAsync(scene.Folder, "assess", "*.yaml", "--watch");
        scene.Write("case.dossier.yaml", Dossier);
        (await tool.SaysAsync("In short")).Should().StartWith("case\nAs of 1 Oct 2024").And.NotContain("Changed");
        (await tool.InterruptAsync()).ExitCode.Should().Be(0);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Files_that_come_go_or_take_the_place_of_others_count(bool polling)
    {
        using var scene = Scene();
        Directory.CreateDirectory(Path.Combine(scene.Folder, "in"));
        using var tool = await WatchedTool.StartAsync(scene.Folder, polling, "assess", ".", "--watch");
        var more = Path.Combine(scene.Folder, "in", "more.dossier.yaml");

        await File.WriteAllTextAsync(more, "dossier: case\nstatements:\n" + Second);
        (await tool.SaysAsync(@"Supported → Corroborated")).Should().Contain("Changed: ./in/more.dossier.yaml\n");

        var draft = scene.Write("draft~", "dossier: case\nstatements:\n" + Second.Replace("Asserts", "Denies", StringComparison.Ordinal));
        File.Move(draft, more, overwrite: true);
        (await tool.SaysAsync(@"Corroborated → Contested")).Should().Contain("Changed: ./in/more.dossier.yaml\n");

        Directory.Delete(Path.Combine(scene.Folder, "in"), recursive: true);
        (await tool.SaysAsync(@"Contested → Supported")).Should().Contain("Changed: ./in/more.dossier.yaml\n");
        (await tool.InterruptAsync()).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task Another_schema_is_compiled_and_compared_with_the_one_before()
    {
        using var scene = Scene();
        scene.Write("case.dossier.yaml", Dossier.Replace("model: Core", "model: Case", StringComparison.Ordinal));
        scene.Write("case.assay.yaml", "model: Case\n");
        using var tool = await WatchedTool.StartAsync(scene.Folder, "assess", "case.dossier.yaml", "--watch");

        scene.Write("case.assay.yaml", "model: Case\nweights: {reliability: {B: 1}}\n");
        (await tool.SaysAsync(@"\n Supported → Unverified +0\.80 → 0\.67 .* y +\n")).Should().Contain("Changed: ./case.assay.yaml\n").And.Contain("2 claims changed");

        scene.Write("case.assay.yaml", "model: Case\nweights: {reliability: {B: many}}\n");
        (await tool.SaysInErrorsAsync("1 error, 0 warnings")).Should().Contain("case.assay.yaml(2,28): error ASY");

        scene.Write("case.assay.yaml", "model: Case\n");
        await tool.SaysAsync(@"Unverified → Supported +0\.67 → 0\.80 .* y +\n");
        (await tool.InterruptAsync()).ExitCode.Should().Be(0);
    }

    [Fact]
    public async Task As_JSON_a_change_is_an_object_on_a_line_of_its_own()
    {
        using var scene = Scene();
        using var tool = await WatchedTool.StartAsync(scene.Folder, "assess", "case.dossier.yaml", "--format", "json", "--as-of", "2024-10-31", "--watch");
        var first = Parse(await tool.SaysAsync("\n"));
        first.Text("asOf").Should().Be("2024-10-31");

        scene.Write("case.dossier.yaml", (Dossier + Second).Replace("- {id: s-2,", "- {id: s-2, certainty: EvenChance,", StringComparison.Ordinal) + "  - {id: s-9, source: b2, claim: x, stance: Declines, made: 2024-11-30}\n");
        var change = Parse(await tool.SaysAsync("\n"));
        change.Texts("changed").Should().Equal("case.dossier.yaml");
        change.Text("asOf").Should().Be("2024-10-31");
        var x = change.GetProperty("claims").Where("id", "x");
        (x.GetProperty("from").Text("verdict"), x.GetProperty("to").Text("verdict")).Should().Be(("Supported", "Corroborated"));
        (x.GetProperty("from").Number("probability"), x.GetProperty("to").Number("probability"), x.GetProperty("to").Number("credibility")).Should().Be((.8, .875, 1));

        scene.Write("case.dossier.yaml", Dossier.Replace("  - {id: s-2", "#", StringComparison.Ordinal));
        Parse(await tool.SaysAsync("\n")).GetProperty("claims").Where("id", "y").GetProperty("to").ValueKind.Should().Be(JsonValueKind.Null);
        (await tool.InterruptAsync()).Should().Match<Outcome>(o => o.ExitCode == 0 && o.Output == "");
    }

    [Fact]
    public async Task Where_one_claim_is_wanted_its_sum_is_printed_again_when_it_is_another()
    {
        using var scene = Scene();
        using var tool = await WatchedTool.StartAsync(scene.Folder, "assess", "case.dossier.yaml", "--claim", "x", "--declare", "b1=A", "--watch");
        (await tool.SaysAsync("In short")).Should().MatchRegex(@"with b1\s+declared A\.");

        scene.Write("case.dossier.yaml", Dossier.Replace("claim: y, stance: Asserts", "claim: y, stance: Denies", StringComparison.Ordinal));
        (await tool.SaysAsync("x did not change\\.")).Should().NotContain("Verdict");

        scene.Write("case.dossier.yaml", Dossier + Second);
        (await tool.SaysAsync("For: r = 7 from 2 origins")).Should().Contain("1 claim changed");

        scene.Write("case.dossier.yaml", Dossier + Second + "  - {id: s-4, source: b2, claim: x, stance: Asserts, made: 2024-10-02, relays: s-3}\n");
        (await tool.SaysAsync("not counted, echo")).Should().Contain("x has the same verdict, for other reasons.");

        scene.Write("case.dossier.yaml", Dossier.Replace("{id: x}", "{id: x2}", StringComparison.Ordinal).Replace("claim: x,", "claim: x2,", StringComparison.Ordinal));
        await tool.SaysInErrorsAsync("assay: the dossier has no claim 'x'; did you mean 'x2'\\?\nWhat was assessed before still stands\\.");
        (await tool.InterruptAsync()).ExitCode.Should().Be(0);
    }

    private static TemporaryCase Scene()
    {
        var scene = new TemporaryCase();
        scene.Write("case.dossier.yaml", Dossier);
        return scene;
    }

    private static JsonElement Parse(string line)
    {
        using var document = JsonDocument.Parse(line);
        return document.RootElement.Clone();
    }
}
