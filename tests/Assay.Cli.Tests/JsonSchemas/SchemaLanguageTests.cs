using Assay.Cli.Schemas;

namespace Assay.Cli.Tests.JsonSchemas;

/// <summary>The JSON Schema of the schema language: it takes every schema that compiles here, and finds mistakes that the compiler finds, too.</summary>
public sealed class SchemaLanguageTests
{
    private static readonly JsonSchema Language = JsonSchema.Parse(File.ReadAllText(Path.Combine(Tool.Root, "schema", "assay.schema.json")));

    public static TheoryData<string> Schemas => new(((string[])["schema", "tests"])
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Tool.Root, folder), "*.assay.yaml", SearchOption.AllDirectories))
        .Select(file => Path.GetRelativePath(Tool.Root, file))
        .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
        .Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Schemas))]
    public async Task Every_schema_here_is_valid(string file) =>
        Language.Validate(PlainYaml.Read(await File.ReadAllTextAsync(Path.Combine(Tool.Root, file)))).Should().BeEmpty();

    [Theory]
    [InlineData("values: {Pair: {doc: Two., fields: {left: text, right: ' int ? '}}}")]
    [InlineData("claims: {Empty: , Further: {is: Empty, mixes: Timed, was: Older}}\nmixins: {Timed: {fields: {at: date?}}}")]
    [InlineData("enums: {Word: {values: One}, Other: {values: [{Two: }, {Three: 3}]}}")]
    [InlineData("uses: core\nclaims: {Thing: {fields: {a: {type: \"text[]\", oneOf: x, minItems: 1}, b: {type: ref Statement?, oneOf: [unknown], doc: 7}}}}")]
    [InlineData("rules: {always: {on: source, of: Source, raise: 2, flag: Noted}, core/anonymous: {off: true}}")]
    [InlineData("verdicts: [{Yes: tally.P > .5, doc: Rather.}, {No: otherwise}]\nweights: {prior: 3, certainty: {Likely: .4}}")]
    [InlineData("reliability: both\nweights: {settledOrigins: 1, settledAt: .75, trackPrior: .5, track: {A: 1, E: 0}, copying: {prior: .2, rate: .7, error: .3, values: 1, threshold: .5}}")]
    public async Task What_compiles_is_valid(string text)
    {
        (await Errors(text)).Should().BeEmpty();
        Language.Validate(PlainYaml.Read("model: Test\n" + text)).Should().BeEmpty();
    }

    [Theory]
    [InlineData("kinds: {}", "/kinds: false")]
    [InlineData("version: 1.2", "/version: type")]
    [InlineData("version: 1.2.x", "/version: pattern")]
    [InlineData("claims: {thing: {}}", "/claims/thing: propertyNames")]
    [InlineData("claims: {Thing: {feilds: {}}}", "/claims/Thing/feilds: false")]
    [InlineData("claims: {Thing: {abstract: maybe}}", "/claims/Thing/abstract: type")]
    [InlineData("claims: {Thing: {question: []}}", "/claims/Thing/question: minItems")]
    [InlineData("claims: {Thing: {checks: [{that: Id != null}]}}", "/claims/Thing/checks/0: required")]
    [InlineData("claims: {Thing: {checks: [{that: Id != null, else: no id, severity: fatal}]}}", "/claims/Thing/checks/0/severity: enum")]
    [InlineData("sources: {Paper: {says: '{Id}'}}", "/sources/Paper/says: false")]
    [InlineData("claims: {Thing: {fields: {Name: text}}}", "/claims/Thing/fields/Name: propertyNames")]
    [InlineData("claims: {Thing: {fields: {a: txt}}}", "/claims/Thing/fields/a: pattern")]
    [InlineData("claims: {Thing: {fields: {a: 'text??'}}}", "/claims/Thing/fields/a: pattern")]
    [InlineData("claims: {Thing: {fields: {a: {doc: No type.}}}}", "/claims/Thing/fields/a: required")]
    [InlineData("claims: {Thing: {fields: {a: {type: text, unit: metres}}}}", "/claims/Thing/fields/a/type: pattern")]
    [InlineData("claims: {Thing: {fields: {a: {type: int, minLength: 2}}}}", "/claims/Thing/fields/a/type: pattern")]
    [InlineData("claims: {Thing: {fields: {a: {type: text, minItems: 2}}}}", "/claims/Thing/fields/a/type: pattern")]
    [InlineData("claims: {Thing: {fields: {a: {type: text, min: 2}}}}", "/claims/Thing/fields/a/type: pattern")]
    [InlineData("claims: {Thing: {fields: {a: {type: text, interested: for}}}}", "/claims/Thing/fields/a/type: pattern")]
    [InlineData("claims: {Thing: {fields: {a: {type: party, default: kp}}}}", "/claims/Thing/fields/a/type: pattern")]
    [InlineData("claims: {Thing: {fields: {a: {type: party, interested: both}}}}", "/claims/Thing/fields/a/interested: enum")]
    [InlineData("claims: {Thing: {fields: {a: {type: text, minLength: -1}}}}", "/claims/Thing/fields/a/minLength: minimum")]
    [InlineData("enums: {Word: {doc: None.}}", "/enums/Word: required")]
    [InlineData("enums: {Word: {values: [one]}}", "/enums/Word/values/0: pattern")]
    [InlineData("enums: {Word: {values: [{One: 1, Two: 2}]}}", "/enums/Word/values/0: maxProperties")]
    [InlineData("values: {Pair: {doc: None.}}", "/values/Pair: required")]
    [InlineData("rules: {NoKebab: {on: statement, weight: 1}}", "/rules/NoKebab: false")]
    [InlineData("rules: {one: {when: statement.IsEcho, weight: 1}}", "/rules/one: required")]
    [InlineData("rules: {one: {on: statment, when: statement.IsEcho, weight: 1}}", "/rules/one/on: enum")]
    [InlineData("rules: {one: {on: source, when: source.Independent, weight: 1}}", "/rules/one/weight: false")]
    [InlineData("rules: {one: {on: source, when: source.Independent}}", "/rules/one: anyOf")]
    [InlineData("rules: {one: {on: source, when: source.Independent, raise: 1, lower: 1}}", "/rules/one: not")]
    [InlineData("rules: {one: {on: source, when: source.Independent, raise: 9}}", "/rules/one/raise: maximum")]
    [InlineData("rules: {one: {on: source, when: source.Independent, reliability: G}}", "/rules/one/reliability: enum")]
    [InlineData("rules: {core/anonymous: {when: statement.IsEcho}}", "/rules/core/anonymous/when: false|/rules/core/anonymous: anyOf")]
    [InlineData("verdicts: {Yes: otherwise}", "/verdicts: type")]
    [InlineData("verdicts: [{Yes: tally.P > .5, No: otherwise}]", "/verdicts/0: maxProperties")]
    [InlineData("credibility: [{7: otherwise}]", "/credibility/0/7: false")]
    [InlineData("weights: {prior: 0}", "/weights/prior: exclusiveMinimum")]
    [InlineData("weights: {reliability: {G: 1}}", "/weights/reliability/G: false")]
    [InlineData("weights: {settledAt: .5}", "/weights/settledAt: exclusiveMinimum")]
    [InlineData("weights: {track: {F: .5}}", "/weights/track/F: false")]
    [InlineData("weights: {copying: {threshold: 1}}", "/weights/copying/threshold: exclusiveMaximum")]
    [InlineData("weights: {copying: {values: 1.5}}", "/weights/copying/values: type")]
    [InlineData("reliability: guessed", "/reliability: enum")]
    public async Task A_mistake_is_found_at_its_place_and_by_the_compiler_as_well(string text, string errors)
    {
        (await Errors(text)).Should().NotBeEmpty();
        Language.Validate(PlainYaml.Read("model: Test\n" + text)).Should().BeEquivalentTo(errors.Split('|'));
    }

    [Fact]
    public void A_schema_has_a_name() => Language.Validate(PlainYaml.Read("doc: Nameless.")).Should().Equal(": required");

    private static async Task<IEnumerable<string>> Errors(string text)
    {
        using var scene = new TemporaryCase();
        var (_, findings) = await SchemaCompiler.CompileAsync(scene.Write("test.assay.yaml", "model: Test\n" + text + "\n"), default);
        return findings.Where(finding => finding.Severity == Severity.Error).Select(finding => finding.Message).ToList();
    }
}
