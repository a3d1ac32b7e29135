using System.Text.Json;

namespace Assay.Cli.Tests;

public sealed class DiffTests
{
    private const string Old = "model: Desk\nversion: 1.0.0\nuses: [conflict]\nclaims:\n  Swap:\n    fields:\n      between: party\n      count: quantity?\n";

    [Fact]
    public async Task What_breaks_is_named_with_its_place_and_exits_1()
    {
        using var scene = new TemporaryCase();
        var (old, @new) = (scene.Write("old.assay.yaml", Old), scene.Write("desk.assay.yaml", Old.Replace("      count: quantity?\n", "      where: place\n", StringComparison.Ordinal)));
        var outcome = await Tool.RunAsync("diff", old, @new);
        outcome.ExitCode.Should().Be(1, outcome.Errors);
        outcome.Output.Should().StartWith("Desk, version 1.0.0 both\n\nBreaking for code and data\n  claims.Swap.fields.where  required-field-added\n")
            .And.Contain($"{@new}(8,7)\n").And.Contain($"{old}(8,7)\n")
            .And.EndWith("Desk: these changes ask for version 2.0.0; it says 1.0.0.\n2 changes: 2 breaking for code and data.\n");
    }

    [Fact]
    public async Task What_only_adds_exits_0()
    {
        using var scene = new TemporaryCase();
        var outcome = await Tool.RunAsync("diff", scene.Write("old.assay.yaml", Old), scene.Write("desk.assay.yaml", Old.Replace("1.0.0", "1.1.0", StringComparison.Ordinal) + "      where: place?\n"));
        outcome.ExitCode.Should().Be(0, outcome.Output);
        outcome.Output.Should().Contain("Additive").And.NotContain("Breaking").And.NotContain("ask for");
    }

    [Fact]
    public async Task Json_has_the_same_facts()
    {
        using var scene = new TemporaryCase();
        var outcome = await Tool.RunAsync("diff", scene.Write("old.assay.yaml", Old), scene.Write("desk.assay.yaml", Old.Replace("count: quantity?", "count: int?", StringComparison.Ordinal)), "--json");
        outcome.ExitCode.Should().Be(1);
        using var document = JsonDocument.Parse(outcome.Output);
        document.RootElement.GetProperty("breaking").GetBoolean().Should().BeTrue();
        var model = document.RootElement.GetProperty("models").EnumerateArray().Single();
        (model.Text("model"), model.Text("asks"), model.GetProperty("isEnough").GetBoolean()).Should().Be(("Desk", "2.0.0", false));
        var change = model.GetProperty("changes").EnumerateArray().Single();
        change.Texts("effects").Should().Equal("code", "data");
        (change.Text("rule"), change.Text("path"), change.Text("in")).Should().Be(("field-type-changed", "claims.Swap.fields.count.type", "new"));
        (change.Number("line"), change.Number("column")).Should().Be((8, 14));
    }

    [Fact]
    public async Task A_model_that_is_compiled_in_can_be_compared_with_a_file()
    {
        foreach (var name in (string[])["conflict", "core"])
        {
            var outcome = await Tool.RunAsync("diff", name, Path.Combine("schema", $"{name}.assay.yaml"));
            (outcome.ExitCode, outcome.Output).Should().Be((0, "No changes.\n"), outcome.Errors);
        }
    }

    [Fact]
    public async Task Folders_are_compared_model_by_model()
    {
        using var scene = new TemporaryCase();
        Directory.CreateDirectory(Path.Combine(scene.Folder, "old"));
        Directory.CreateDirectory(Path.Combine(scene.Folder, "new"));
        foreach (var version in (string[])["old", "new"])
            scene.Write(Path.Combine(version, "night.assay.yaml"), "model: Night\nuses: [desk]\nclaims: {Raid: {fields: {by: party}}}\n");
        scene.Write(Path.Combine("old", "desk.assay.yaml"), Old);
        scene.Write(Path.Combine("new", "desk.assay.yaml"), Old.Replace("Swap:", "Swap:\n    open: true", StringComparison.Ordinal));
        var outcome = await Tool.RunAsync("diff", Path.Combine(scene.Folder, "old"), Path.Combine(scene.Folder, "new"));
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("claims.Swap  kind-opened").And.NotContain("Night");
    }

    [Fact]
    public async Task Errors_in_either_version_are_printed_as_check_prints_them()
    {
        using var scene = new TemporaryCase();
        var (good, bad) = (scene.Write("old.assay.yaml", Old), scene.Write("desk.assay.yaml", Old.Replace("between: party", "between: prty", StringComparison.Ordinal)));
        var checkedAlone = await Tool.RunAsync("check", bad);
        foreach (var outcome in (Outcome[])[await Tool.RunAsync("diff", good, bad), await Tool.RunAsync("diff", bad, good)])
        {
            outcome.ExitCode.Should().Be(1);
            outcome.Output.Should().BeEmpty();
            outcome.Errors.Should().StartWith($"{bad}(7,16): error ASY0301").And.Be(checkedAlone.Errors[..^"1 error, 0 warnings\n".Length]);
        }
    }

    [Theory]
    [InlineData("diff", "conflict")]
    [InlineData("diff", "conflict", "no-such-file.assay.yaml")]
    [InlineData("diff", "seeds", "conflict")]
    public async Task What_cannot_be_compared_exits_2(params string[] arguments)
    {
        var outcome = await Tool.RunAsync(arguments);
        (outcome.ExitCode, outcome.Output).Should().Be((2, ""));
        outcome.Errors.Should().StartWith("assay: ");
    }
}
