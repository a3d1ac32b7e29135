namespace Assay.Cli.Tests;

/// <summary>A schema from another field, compiled on the spot.</summary>
public sealed class SecondFieldTests
{
    private static readonly string Folder = Path.Combine(Tool.Cases, "recalls");
    private static readonly string Schema = Path.Combine(Folder, "recalls.assay.yaml");
    private static readonly string Dossier = Path.Combine(Folder, "kettle.dossier.yaml");

    [Fact]
    public async Task Recalls_are_assessed_by_their_own_schema()
    {
        var result = await Tool.JsonAsync("assess", Dossier, "--schema", Schema);
        result.Text("model").Should().Be("Recalls");
        result.Text("asOf").Should().Be("2025-03-21");
        var burns = result.GetProperty("claims").Where("id", "burns");
        burns.Text("says").Should().Be("The K2 kettle can cause fire");
        burns.Text("verdict").Should().Be("Corroborated");
        burns.Texts("supportingOrigins").Should().Equal("buyer", "safety-board", "testlab");
        result.Texts("notYetSaid").Should().Equal("taken-back");
        result.GetProperty("sources").Where("id", "testlab").Text("reliability").Should().Be("B");
    }

    [Fact]
    public async Task The_schema_beside_the_dossier_is_found() =>
        (await Tool.JsonAsync("assess", Folder)).ToString().Should().Be((await Tool.JsonAsync("assess", Dossier, "--schema", Schema)).ToString());

    [Fact]
    public async Task One_of_two_sales_figures_is_shared_out()
    {
        var question = (await Tool.JsonAsync("assess", Folder)).GetProperty("questions").EnumerateArray()
            .Single(q => q.Text("kind") == "Sold");
        question.GetProperty("key").Text("product").Should().Be("The K2 kettle");
        question.GetProperty("answers").EnumerateArray().Sum(a => a.Number("share")).Should().BeInRange(.5, 1);
    }

    [Fact]
    public async Task A_retuned_rule_of_core_weighs_what_the_schema_says()
    {
        var burns = (await Tool.JsonAsync("assess", Folder)).GetProperty("claims").Where("id", "burns");
        burns.GetProperty("contributions").Where("statement", "r-1").GetProperty("factors").Where("rule", "core/anonymous").Number("factor").Should().Be(.2);
    }

    [Fact]
    public async Task The_same_facts_come_as_markdown()
    {
        var outcome = await Tool.RunAsync("assess", Folder, "--format", "markdown");
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().StartWith("# The kettle that catches fire\n").And.Contain("\n## Corroborated: 1 claim\n").And.Contain("| The K2 kettle can cause fire | burns |");
    }

    [Fact]
    public async Task Why_a_source_is_graded_otherwise_than_declared_is_shown_with_its_statement() =>
        (await Tool.RunAsync("assess", Folder, "--claim", "burns")).Output.Should().MatchRegex(@"graded B, declared C: recalls/accredited: Testlab is\s+accredited\.");

    [Fact]
    public async Task Leaving_out_a_source_changes_what_rests_on_it()
    {
        var burns = (await Tool.JsonAsync("assess", Folder, "--without", "testlab", "--without", "safety-board")).GetProperty("claims").Where("id", "burns");
        burns.Texts("supportingOrigins").Should().Equal("buyer");
    }

    [Fact]
    public async Task A_typo_in_a_rule_is_shown_at_its_place_in_the_schema()
    {
        using var scene = new TemporaryCase();
        var schema = scene.Copy(Schema, "statement.Cites<TestReport>() &&", "statement.Cites<TestReprt>() &&");
        var line = 1 + Array.FindIndex(File.ReadAllLines(schema), text => text.Contains("TestReprt", StringComparison.Ordinal));
        var outcome = await Tool.RunAsync("check", schema);
        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain($"{schema}({line},27): error CS0246: ").And.Contain("TestReprt");
    }

    [Fact]
    public async Task A_typo_in_a_dossier_is_shown_at_its_place_with_the_nearest_name()
    {
        using var scene = new TemporaryCase();
        scene.Copy(Schema);
        var dossier = scene.Copy(Dossier, "kind: Regulator", "kind: Regulatr");
        var outcome = await Tool.RunAsync("check", scene.Folder);
        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().MatchRegex(@"kettle\.dossier\.yaml\(9,\d+\): error ASY\d+: .*Regulatr.*Regulator");
        dossier.Should().NotBeNull();
    }
}
