using System.Text.Json;

namespace Assay.Cli.Tests;

/// <summary>Schemas and a case that use whatever the language has, from files to the printed page.</summary>
public sealed class TrialsTests
{
    private static readonly string Folder = Path.Combine(Tool.Root, "tests", "Assay.Tests", "Trials");
    private static readonly string Schemas = Path.Combine(Folder, "Schemas");
    private static readonly string Schema = Path.Combine(Schemas, "trials.assay.yaml");
    private static readonly string Yaml = Path.Combine(Folder, "Zelotrel", "Yaml");

    [Fact]
    public async Task Three_schemas_that_stand_on_each_other_have_nothing_wrong_with_them()
    {
        var outcome = await Tool.RunAsync("check", Schemas);
        outcome.Errors.Should().BeEmpty();
        outcome.Should().Match<Outcome>(o => o.ExitCode == 0 && o.Output == "No errors.\n");
    }

    [Theory]
    [InlineData("Json")]
    [InlineData("Lines")]
    public async Task The_case_is_assessed_alike_in_every_form(string form) =>
        (await Tool.JsonAsync("assess", Path.Combine(Folder, "Zelotrel", form), "--schema", Schema)).ToString()
            .Should().Be((await Tool.JsonAsync("assess", Yaml, "--schema", Schema)).ToString());

    [Fact]
    public async Task The_verdicts_are_those_of_the_schemas_own_table()
    {
        var claims = (await Tool.JsonAsync("assess", Yaml, "--schema", Schema)).GetProperty("claims");

        Verdict("conditional").Should().Be("Established");
        Verdict("liver").Should().Be("Signal");
        Verdict("registered").Should().Be("Likely");
        Verdict("retracted-fraud").Should().Be("Unlikely");
        Verdict("works-well").Should().Be("Disputed");
        Verdict("full").Should().Be("Unproven");
        claims.Where("id", "retracted").Text("says").Should().Be("Clinical Annals retracted paper");

        string Verdict(string claim) => claims.Where("id", claim).Text("verdict");
    }

    [Fact]
    public async Task What_is_believed_of_the_drug_changes_as_the_case_unfolds()
    {
        (await WorksWellAsync("--as-of", "2023-01-12")).Text("verdict").Should().Be("Established");
        (await WorksWellAsync("--as-of", "2023-08-31")).Text("verdict").Should().Be("Disputed");
        (await WorksWellAsync("--without", "okafor", "--without", "annals")).Text("verdict").Should().Be("Established");
    }

    [Fact]
    public async Task A_claim_is_explained_with_the_reasons_that_the_schema_gives()
    {
        var outcome = await Tool.RunAsync("assess", Yaml, "--schema", Schema, "--claim", "works-well");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should()
            .Contain("trials/paid-investigator: Dr Weiss was paid by 2 of those who gain.")
            .And.Contain("trials/promised: What was found is what was looked for.")
            .And.Contain("graded D, declared C: trials/paid-group")
            .And.Contain("graded C, declared D: trials/retracts-often: Clinical Annals has retracted")
            .And.Contain("not counted, echo");
    }

    [Fact]
    public async Task A_case_of_a_model_that_stands_on_two_others_is_read_by_the_schema_beside_it()
    {
        using var scene = new TemporaryCase();
        foreach (var schema in Directory.GetFiles(Schemas))
            scene.Copy(schema);
        await File.WriteAllTextAsync(Path.Combine(scene.Folder, "jab.dossier.yaml"), """
            dossier: jab
            model: Vaccines
            parties: [{id: novaxa, kind: Firm, name: Novaxa}]
            sources: [{id: cohort, kind: CohortStudy, name: The Cohort, reliability: B}, {id: press, kind: PressOffice, allegiance: novaxa, reliability: B}]
            claims: [{id: wanes, kind: Waning, drug: jabvax, condition: flu, platform: Rna, efficacy: 40%, half: 6}]
            statements:
              - {id: s-1, source: cohort, claim: wanes, stance: Asserts, made: 2024-02-01}
              - {id: s-2, kind: CampaignRelease, source: press, claim: wanes, stance: Denies, made: 2024-02-02, embargo: 2024-02-03}
            """);

        var check = await Tool.RunAsync("check", scene.Folder);
        check.ExitCode.Should().Be(0, check.Errors);
        check.Output.Should().Be("No errors, 2 warnings.\n");
        check.Errors.Should().MatchRegex(@"jab\.dossier\.yaml\(3,30\): warning ASY\d+: .*'Company'").And.MatchRegex(@"jab\.dossier\.yaml\(8,\d+\): warning ASY\d+: s-2 was out before its embargo ended");
        var factors = (await Tool.JsonAsync("assess", scene.Folder)).GetProperty("claims").Where("id", "wanes").GetProperty("contributions").EnumerateArray()
            .SelectMany(c => c.GetProperty("factors").EnumerateArray()).ToArray();
        Factor("vaccines/followed-up").Should().Be(1.4);
        Factor("trials/press-copy").Should().Be(.2);

        double Factor(string rule) => factors.Single(f => f.Text("rule") == rule).Number("factor");
    }

    [Theory]
    [InlineData("other.Fault == null ||", "other.Fualt == null ||", "Fualt")]
    [InlineData("Reported, // whatever its case", "Reportet, // whatever its case", "Reportet")]
    [InlineData("|| !(size.High < 1))", "|| !(sise.High < 1))", "sise")]
    [InlineData("Fault == Fault.HonestError && other.Fault > Fault.HonestError", "Fault == Fault.HonestError && othr.Fault > Fault.HonestError", "othr")]
    [InlineData("{Endpoints.Count(e => e.Primary)} primary", "{Endpoints.Count(e => e.Primery)} primary", "Primery")]
    public async Task A_slip_in_any_sort_of_text_is_shown_where_it_is(string text, string slip, string word)
    {
        using var scene = new TemporaryCase();
        var schema = scene.Copy(Schema, text, slip);
        var lines = await File.ReadAllLinesAsync(schema);
        var line = Array.FindIndex(lines, l => l.Contains(word, StringComparison.Ordinal));

        var outcome = await Tool.RunAsync("check", schema);

        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().Contain($"{schema}({line + 1},{lines[line].IndexOf(word, StringComparison.Ordinal) + 1}): error ").And.Contain("1 error,");
    }

    private static async Task<JsonElement> WorksWellAsync(params string[] arguments) =>
        (await Tool.JsonAsync(["assess", Yaml, "--schema", Schema, .. arguments])).GetProperty("claims").Where("id", "works-well");
}
