using Assay.Cli.Schemas;

namespace Assay.Cli.Tests.JsonSchemas;

/// <summary>Type by type: whatever loads is valid, and what does not load is not, as far as a JSON Schema can tell.</summary>
public sealed class FieldSchemaTests : IClassFixture<FieldSchemaTests.EveryType>
{
    private readonly EveryType model;

    public FieldSchemaTests(EveryType model) => this.model = model;

    [Theory]
    [InlineData("text", "", "~", "12", "true", "no", "2024-10-18", "\"\"", "'it''s'")]
    [InlineData("int", "~", "0", "-7", "007", "1e3", "\"1500\"", "5.0")]
    [InlineData("number", "0", "-0.5", ".5", "1e-7", "\"2.5\"")]
    [InlineData("bool", "true", "false", "yes", "No", "TRUE", "'true'")]
    [InlineData("percent", "12.5%", "0.125", "0", "1", "100%", "99.9%", "1e-3", "'0.5'", "100.0%")]
    [InlineData("likelihood", "Likely", "AlmostNoChance", "HighlyProbable", "0.68", "68%", "1")]
    [InlineData("date", "2024", "2024-10", "2024-10-18", "2024-10-XX", "2024-XX", "2024-XX-XX", "201X", "20XX", "2024-10-18~", "2024-10?", "2024%", "2024-02-29",
        "0001", "2024-10-08/2024-10-13", "../2024-12", "2024-10-28/..", "/2024", "2024/")]
    [InlineData("period", "2024-10-08/2024-10-13", "../2024-12", "2024-10-28/..", "2024", "2024-04-30~/2024-05")]
    [InlineData("quantity", "1500", "~1500", "1500±100", "1500..12000", "10000..", "..40000", "-5..5", "0.5", "1e6", "1500 persons", "~1500 km²", "12 €", "1500..12000 persons")]
    [InlineData("counted", "1500", "~1500 persons", "1500..12000 persons", "1..")]
    [InlineData("url", "https://example.org/page", "mailto:a@example.org", "ftp://example.org")]
    [InlineData("place", "Ussuriysk", "7")]
    [InlineData("word", "One", "~")]
    [InlineData("pair", "{left: a, right: 1}", "{left: a}", "~")]
    [InlineData("pairs", "[{left: a}]", "{left: a}", "[]", "~")]
    [InlineData("party", "a", "000", "true", "1.5")]
    [InlineData("parties", "[a, b]", "a", "[]", "~", "7")]
    [InlineData("coded", "AB12", "ZZ99")]
    [InlineData("few", "[a]", "[a, b]", "a")]
    [InlineData("month", "6", "12", "'6'")]
    [InlineData("size", "S", "1")]
    [InlineData("older", "a")]
    public void Whatever_loads_is_valid(string field, params string[] values)
    {
        foreach (var value in values)
        {
            var dossier = model.Dossier(field, value);
            model.Loads(dossier).Should().BeTrue($"{field}: {value} loads");
            model.Schema.Validate(PlainYaml.Read(dossier)).Should().BeEmpty($"{field}: {value}");
        }
    }

    [Theory]
    [InlineData("int", "1.5", "1,500", "many")]
    [InlineData("number", "1,5", "1.5.0", "0x1F%")]
    [InlineData("bool", "maybe", "1")]
    [InlineData("percent", "101%", "-1", "1.01", "12,5%", "half")]
    [InlineData("likelihood", "likely", "Perhaps", "1.2")]
    [InlineData("date", "2024-13", "2024-04-31", "2024-02-30", "18.10.2024", "0000", "2024-10-18/2024-10-19/2024-10-20", "../..", "2024-1-8", "10000", "2024-XX-03")]
    [InlineData("period", "October", "/", "..")]
    [InlineData("quantity", "10,000", "1 500", "about 5", "5-7", "±5", "1500 2", "'01'")]
    [InlineData("counted", "1500 people", "0")]
    [InlineData("url", "example.org/page", "/page")]
    [InlineData("word", "Three", "one")]
    [InlineData("pair", "{right: 1}", "{left: a, middle: b}", "left")]
    [InlineData("pairs", "[{right: 1}]", "[a]")]
    [InlineData("party", "a b", "ä", "\"\"", "[a]", "{}")]
    [InlineData("parties", "[a, b c]", "{id: a}")]
    [InlineData("coded", "ab12", "AB123", "AB1")]
    [InlineData("few", "[]", "~", "[a, b, c]")]
    [InlineData("month", "maybe")]
    [InlineData("size", "M", "2")]
    [InlineData("unknown", "a")]
    public void What_does_not_load_is_not_valid(string field, params string[] values)
    {
        foreach (var value in values)
        {
            var dossier = model.Dossier(field, value);
            model.Loads(dossier).Should().BeFalse($"{field}: {value} does not load");
            model.Schema.Validate(PlainYaml.Read(dossier)).Should().NotBeEmpty($"{field}: {value}");
        }
    }

    [Fact]
    public void A_field_goes_by_its_name_or_an_earlier_one_and_not_by_both()
    {
        var both = model.Dossier("older: a, newer", "b");
        model.Loads(both).Should().BeFalse();
        model.Schema.Validate(PlainYaml.Read(both)).Should().ContainSingle().Which.Should().EndWith(": oneOf");
        var properties = model.Schema.Root["$defs"]!["Thing"]!["properties"]!;
        properties["older"]!["deprecated"]!.GetValue<bool>().Should().BeTrue();
        properties["older"]!["deprecationMessage"]!.GetValue<string>().Should().Be("It is called 'newer' now.");
    }

    [Theory]
    [InlineData("Thing", true)]
    [InlineData("Item", true)]
    [InlineData("~", true)]
    [InlineData("Claim", true)]
    [InlineData("Abstraction", false)]
    [InlineData("Source", false)]
    public void The_kinds_that_can_be_written_are_the_ones_that_load(string kind, bool loads)
    {
        var few = kind is "Thing" or "Item" ? ", few: a" : "";
        var dossier = $"dossier: test\nmodel: every\nclaims: [{{id: x, kind: {kind}{few}}}]\n";
        model.Loads(dossier).Should().Be(loads);
        (model.Schema.Validate(PlainYaml.Read(dossier)).Count == 0).Should().Be(loads);
    }

    /// <summary>A model with a field of every type.</summary>
    public sealed class EveryType : IAsyncLifetime
    {
        private const string Text = """
            model: Every
            enums: {Word: {values: [{One: The first.}, Two]}}
            values: {Pair: {fields: {left: text, right: int?}}}
            claims:
              Abstraction: {abstract: true}
              Thing:
                is: Abstraction
                was: [Item]
                fields:
                  text: text?
                  int: int?
                  number: number?
                  bool: bool?
                  percent: percent?
                  likelihood: likelihood?
                  date: date?
                  period: period?
                  quantity: quantity?
                  counted: {type: quantity?, unit: persons, min: 1}
                  url: url?
                  place: place?
                  word: Word?
                  pair: Pair?
                  pairs: "Pair[]"
                  party: party?
                  parties: "party[]"
                  coded: {type: text?, pattern: '[A-Z]{2}\d{2}'}
                  few: {type: "text[]", minItems: 1, maxItems: 2}
                  month: {type: int?, oneOf: [6, 12]}
                  size: {type: text?, oneOf: [S, 1]}
                  newer: {type: text?, was: [older]}
            """;

        private Model model = null!;

        internal JsonSchema Schema { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            using var scene = new TemporaryCase();
            var schema = scene.Write("every.assay.yaml", Text);
            var (compiled, findings) = await SchemaCompiler.CompileAsync(schema, default);
            findings.Should().BeEmpty();
            model = compiled!;
            Schema = await DossierSchemas.OfAsync(schema);
        }

        public Task DisposeAsync() => Task.CompletedTask;

        public string Dossier(string field, string value) =>
            $"dossier: test\nmodel: every\nclaims: [{{id: x, kind: Thing, {(field == "few" ? "" : "few: a, ")}{field}: {value}}}]\n";

        /// <summary>Whether it can be read and every value is within its bounds. That ids refer to nothing (ASY2050) is another matter.</summary>
        public bool Loads(string dossier)
        {
            var result = model.TryParse(dossier);
            return result.Diagnostics.All(diagnostic => diagnostic.Severity != Severity.Error || diagnostic.Code == "ASY2050");
        }
    }
}
