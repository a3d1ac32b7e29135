using System.Text.Json.Nodes;
using Assay.Cli.Schemas;
using Assay.Conflict;

namespace Assay.Cli.Tests.JsonSchemas;

/// <summary>The JSON Schema of a model takes its dossiers, and says where others are wrong.</summary>
public sealed class DossierSchemaTests
{
    private static readonly string Seeds = Path.Combine(Tool.Root, "seeds");
    private static readonly string Kettle = Path.Combine(Tool.Cases, "recalls", "kettle.dossier.yaml");

    public static TheoryData<string> SeedFiles =>
        new(Directory.EnumerateFiles(Seeds, "*.dossier.yaml", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Seeds, file)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(SeedFiles))]
    public async Task A_seed_is_valid_as_a_yaml_editor_reads_it(string file) =>
        (await DossierSchemas.Conflict).Validate(PlainYaml.Read(await File.ReadAllTextAsync(Path.Combine(Seeds, file)))).Should().BeEmpty();

    [Fact]
    public async Task The_case_from_another_field_is_valid_as_a_yaml_editor_reads_it() =>
        (await DossierSchemas.Recalls).Validate(PlainYaml.Read(await File.ReadAllTextAsync(Kettle))).Should().BeEmpty();

    [Fact]
    public async Task What_the_library_writes_of_the_seeds_is_valid() =>
        await Written_forms_are_valid(await ConflictModel.Instance.LoadAsync(Seeds), await DossierSchemas.Conflict);

    [Fact]
    public async Task What_the_library_writes_of_the_case_from_another_field_is_valid()
    {
        var (model, findings) = await SchemaCompiler.CompileAsync(Path.Combine(Tool.Cases, "recalls", "recalls.assay.yaml"), default);
        findings.Should().BeEmpty();
        await Written_forms_are_valid(await model!.LoadAsync(Kettle), await DossierSchemas.Recalls);
    }

    [Theory]
    [InlineData("kind: Regulator", "kind: Regulatr", "/sources/0/kind: enum")]
    [InlineData("jurisdiction: Utopia, reliability: A", "reliability: A", "/sources/0: required")]
    [InlineData("reliability: A", "reliability: G", "/sources/0/reliability: enum")]
    [InlineData("accredited: true", "accredited: perhaps", "/sources/3/accredited: pattern")]
    [InlineData("accredited: true", "acredited: true", "/sources/3/acredited: false")]
    [InlineData("share: 12.5%", "share: 112.5%", "/evidence/0/share: pattern")]
    [InlineData("share: 12.5%", "share: 1.5", "/evidence/0/share: maximum")]
    [InlineData("captured: 2025-03", "captured: 2025-13", "/evidence/0/captured: pattern")]
    [InlineData("captured: 2025-03", "captured: 31.3.2025", "/evidence/0/captured: pattern")]
    [InlineData("hazard: Fire", "hazard: Fires", "/claims/0/hazard: enum")]
    [InlineData("hazard: Fire", "hazard: ", "/claims/0/hazard: enum")]
    [InlineData("likelihood: Likely", "likelihood: Likly", "/claims/0/likelihood: pattern")]
    [InlineData("{lot: K2-02}", "{lott: K2-02}", "/claims/0/batches/1/lott: false|/claims/0/batches/1: required")]
    [InlineData("{lot: K2-02}", "~", "/claims/0/batches/1: type")]
    [InlineData("units: ~40000 items", "units: ~40000 pieces", "/claims/1/units: pattern")]
    [InlineData("units: ~40000 items", "units: 40_000", "/claims/1/units: pattern")]
    [InlineData("units: ~40000 items", "units: 0", "/claims/1/units: minimum")]
    [InlineData("remedy: Refund", "hotline: 555-0100", "/claims/3/hotline: pattern")]
    [InlineData("remedy: Refund", "remedy: [Refund]", "/claims/3/remedy: enum")]
    [InlineData("id: r-1,", "id: r 1,", "/statements/0/id: pattern")]
    [InlineData("evidence: report-7", "evidence: [report-7, {}]", "/statements/2/evidence/1: type")]
    [InlineData("claim: burns, stance: Asserts, made: 2025-03-05", "claim: burns, made: 2025-03-05", "/statements/2: required")]
    [InlineData("model: Recalls", "model: Recall", "/model: pattern")]
    [InlineData("dossier: kettle\n", "", ": required")]
    [InlineData("statements:\n", "statement:\n", "/statement: false")]
    [InlineData("statements:\n", "relations: [{claim: burns}]\nstatements:\n", "/relations/0: anyOf")]
    public async Task A_mistake_is_found_at_its_place(string find, string replace, string errors)
    {
        var text = (await File.ReadAllTextAsync(Kettle)).ReplaceLineEndings("\n");
        text.Should().Contain(find);
        var at = text.IndexOf(find, StringComparison.Ordinal);
        var broken = PlainYaml.Read(text[..at] + replace + text[(at + find.Length)..]);
        (await DossierSchemas.Recalls).Validate(broken).Should().BeEquivalentTo(errors.Split('|'));
    }

    private static async Task Written_forms_are_valid(Dossier dossier, JsonSchema schema)
    {
        using var scene = new TemporaryCase();
        var (json, lines, yaml) = (Path.Combine(scene.Folder, "case.dossier.json"), Path.Combine(scene.Folder, "case.dossier.jsonl"), Path.Combine(scene.Folder, "case.dossier.yaml"));
        await dossier.SaveAsync(json);
        await dossier.SaveAsync(lines);
        await dossier.SaveAsync(yaml);

        schema.Validate(JsonNode.Parse(await File.ReadAllTextAsync(json))).Should().BeEmpty();
        schema.Validate(PlainYaml.Read(await File.ReadAllTextAsync(yaml))).Should().BeEmpty();
        foreach (var line in await File.ReadAllLinesAsync(lines))
            schema.Validate(JsonNode.Parse(line), "line").Should().BeEmpty(line);
    }
}
