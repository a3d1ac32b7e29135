using System.Globalization;
using System.Text.Json.Nodes;
using Assay.Generator.Binding;
using Assay.Generator.Model;
using Assay.Generator.Syntax;
using Assay.Generator.Targets;
using VerifyTests;
using VerifyXunit;

namespace Assay.Generator.Tests.Targets;

public sealed class TargetTests
{
    private static readonly WholeModel Sample = Whole(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Emit", "sample.assay.yaml")));

    [Fact]
    public Task Every_form_of_the_sample() =>
        Verifier.Verify(ModelTarget.All.Select(target => new Target(Path.GetExtension(target.Extension)[1..], target.Emit(Sample, default), target.Option[2..])))
            .UseDirectory("Snapshots")
            .UseFileName("Sample");

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("fa-IR")]
    public void They_are_the_same_in_every_culture(string culture)
    {
        var invariant = ModelTarget.All.Select(target => target.Emit(Sample, default)).ToList();
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);

        ModelTarget.All.Select(target => target.Emit(Sample, default)).Should().Equal(invariant);
    }

    [Fact]
    public void Lines_end_in_line_feeds_and_without_spaces()
    {
        foreach (var target in ModelTarget.All)
            target.Emit(Sample, default).Should().NotContain("\r").And.EndWith("\n").And.NotEndWith("\n\n").And.NotContain("\n\n\n").And.NotMatchRegex("[ \t]\n");
    }

    [Fact]
    public void A_cancelled_run_stops()
    {
        foreach (var target in ModelTarget.All)
            target.Invoking(t => t.Emit(Sample, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>(target.Option);
    }

    [Fact]
    public void Whatever_is_imported_is_there_directly_or_not()
    {
        var whole = Whole(
            "model: Top\nuses: [middle]\nclaims: {Third: {is: Second}}",
            "model: Middle\nuses: [bottom]\nclaims: {Second: {is: First, open: true}}",
            "model: Bottom\nenums: {Word: {values: [One]}}\nclaims: {First: {open: true, fields: {word: Word}}}");

        whole.Imports.Select(model => model.Name).Should().Equal("Core", "Bottom", "Middle");
        whole.Kinds.Select(kind => kind.Name).Should().ContainInOrder("Party", "Claim", "First", "Second", "Third");
        whole.Kind("Third")!.Fields.Select(field => field.Name).Should().Equal("word");
    }

    [Fact]
    public void Core_stands_on_nothing() =>
        Whole(CoreSchema.Text).Imports.Should().BeEmpty();

    [Theory]
    [InlineData("[0-9a-f]{64}", "^(?:[0-9a-f]{64})$")]
    [InlineData(@"\d{2}-\w+", @"^(?:\p{Nd}{2}-[\p{L}\p{Mn}\p{Nd}\p{Pc}]+)$")]
    [InlineData(@"[\d-]+\.(a|b)", @"^(?:[\p{Nd}-]+\.(?:a|b))$")]
    [InlineData("a.c", @"^(?:a[^\n]c)$")]
    [InlineData("(?<year>19|20)..", @"^(?:(?:19|20)[^\n][^\n])$")]
    [InlineData("{a}]", @"^(?:\{a\}\])$")]
    [InlineData(@"\A[][]\z", @"^(?:^[\]\[]$)$")]
    [InlineData(@"""[^""]*""", @"^(?:""[^""]*"")$")]
    public void A_pattern_of_net_becomes_one_of_ecmascript(string pattern, string expected) => EcmaPattern.Of(pattern).Should().Be(expected);

    [Theory]
    [InlineData("[a-z-[aeiou]]")]
    [InlineData(@"\bword\b")]
    [InlineData("(?i)word")]
    [InlineData(@"[\W]")]
    [InlineData(@"\p{IsGreek}")]
    [InlineData(@"a\e")]
    public void A_pattern_that_would_not_mean_the_same_is_left_out(string pattern) => EcmaPattern.Of(pattern).Should().BeNull();

    [Fact]
    public void Names_that_mermaid_takes_for_its_own_are_labels()
    {
        var diagram = MermaidTarget.Emit(Whole("model: Test\nclaims: {Note: {}, Größe: {is: Note}}"), default);
        diagram.Should().MatchRegex(@"class (T\d+)\[""Note""\]").And.MatchRegex(@"class (T\d+)\[""Größe""\]").And.MatchRegex(@"T\d+ <\|-- T\d+");
    }

    [Fact]
    public void Names_of_our_own_step_aside_in_typescript()
    {
        var types = TypeScriptTarget.Emit(Whole("model: Test\nclaims: {Dossier: {fields: {period: period}}, Period: {}, AnyClaim: {doc: Ends */ here.}}"), default);
        types.Should().Contain("export interface Dossier {").And.Contain("export interface Dossier_ extends DossierHeader {").And.Contain("readonly period: Period_;")
            .And.Contain("export type AnyClaim_ =").And.Contain(@"/** Ends *\/ here. */");
    }

    [Theory]
    [InlineData("minLength: 1", "At least 1 character.")]
    [InlineData("maxLength: 1", "At most 1 character.")]
    [InlineData("minLength: 2, maxLength: 2", "Exactly 2 characters.")]
    [InlineData("minItems: 1, maxItems: 1", "Exactly 1 item.")]
    [InlineData("minItems: 0, maxItems: 3", "0 to 3 items.")]
    public void Lengths_are_told_in_sentences(string bounds, string sentence) =>
        MarkdownTarget.Emit(Whole($"model: Test\nclaims: {{Thing: {{fields: {{a: {{type: 'text[]', {bounds}}}}}}}}}"), default).Should().Contain($"| {sentence} |");

    [Fact]
    public void What_would_break_a_table_or_be_html_is_escaped_in_markdown()
    {
        var page = MarkdownTarget.Emit(Whole("model: Test\nclaims: {Thing: {fields: {a: {type: text?, doc: \"<b> | `x|y` *z*\"}}}}"), default);
        page.Should().Contain(@"| `a` | `text?` | \<b\> \| `x\|y` \*z\* |");
    }

    [Fact]
    public void Every_field_of_every_kind_has_a_term_in_json_ld()
    {
        var context = JsonNode.Parse(JsonLdTarget.Emit(Sample, default))!["@context"]!;
        foreach (var kind in Sample.Kinds.Where(kind => !kind.IsAbstract))
        {
            var family = context[Families.Plural(kind.Family)]!["@context"]![1]!.AsObject();
            var own = family[kind.Name] is JsonObject { } type ? type["@context"]!.AsObject() : [];
            foreach (var field in kind.Fields.SelectMany(field => field.Was.Append(field.Name)))
                (own.ContainsKey(field) || family.ContainsKey(field)).Should().BeTrue($"{kind.Name}.{field}");
        }
    }

    [Fact]
    public void Statements_are_works_with_an_author_and_a_date_in_json_ld()
    {
        var statements = JsonNode.Parse(JsonLdTarget.Emit(Sample, default))!["@context"]!["statements"]!["@context"]![1]!;
        statements["source"]!["@id"]!.GetValue<string>().Should().Be("https://schema.org/author");
        statements["source"]!["@context"]![1]!["@base"]!.GetValue<string>().Should().Be("source/");
        statements["made"]!["@id"]!.GetValue<string>().Should().Be("https://schema.org/datePublished");
        statements["relays"]!["@id"]!.GetValue<string>().Should().Be("http://www.w3.org/ns/prov#wasQuotedFrom");
        statements["relays"]!["@context"]![1]!["unknown"]!.GetValue<string>().Should().Be("urn:assay:core#unknown");
        statements["stance"]!["@context"]![1]!["@vocab"]!.GetValue<string>().Should().Be("urn:assay:core#Stance/");
    }

    /// <summary>The first of several schemas with what it imports.</summary>
    private static WholeModel Whole(params string[] schemas)
    {
        var parsed = schemas.Select((text, i) => ParsedSchema.Parse(new SchemaSource($"{i}.assay.yaml", text, IsCompiled: false), default)).ToList();
        Linker.Link(parsed, default).Diagnostics.Should().NotContain(diagnostic => diagnostic.IsError);
        return Linker.LinkWhole(parsed, "0.assay.yaml", default)!;
    }
}
