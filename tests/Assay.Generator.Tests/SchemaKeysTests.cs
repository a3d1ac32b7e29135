using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using Assay.Generator.Binding;
using Assay.Generator.Model;

namespace Assay.Generator.Tests;

/// <summary>The JSON Schema of the schema language knows the keys that the generator knows, no more and no fewer.</summary>
public sealed class SchemaKeysTests
{
    private static readonly JsonNode Language = JsonNode.Parse(File.ReadAllText(Path.Combine(Here(), "..", "..", "schema", "assay.schema.json")))!;

    [Theory]
    [InlineData("§: 1", "")]
    [InlineData("enums: {Word: {§: 1, values: [One]}}", "$defs/enum")]
    [InlineData("values: {Pair: {§: 1, fields: {a: text}}}", "$defs/value")]
    [InlineData("mixins: {Mix: {§: 1}}", "$defs/mixin")]
    [InlineData("claims: {Thing: {§: 1}}", "$defs/claim")]
    [InlineData("claims: {Thing: {fields: {a: {§: 1, type: text}}}}", "$defs/fieldWithKeys")]
    [InlineData("claims: {Thing: {checks: [{§: 1, that: Id != \"x\", else: no}]}}", "$defs/checks/items")]
    [InlineData("rules: {one: {§: 1, on: statement, when: statement.IsEcho, weight: 1}}", "$defs/rule")]
    [InlineData("weights: {§: 1}", "$defs/weights")]
    [InlineData("weights: {reliability: {§: 1}}", "$defs/weights/properties/reliability")]
    [InlineData("weights: {certainty: {§: 1}}", "$defs/weights/properties/certainty")]
    [InlineData("weights: {track: {§: 1}}", "$defs/weights/properties/track")]
    [InlineData("weights: {copying: {§: 1}}", "$defs/weights/properties/copying")]
    public void Keys_are_the_same(string schema, string pointer)
    {
        var message = SchemaTest.Run("model: Test\n" + schema.Replace("§", "zzzzzzzzzzzz", StringComparison.Ordinal)).Diagnostics.Single(diagnostic => diagnostic.Id == "ASY0101").Message;
        var known = message[(message.IndexOf("it can have ", StringComparison.Ordinal) + "it can have ".Length)..].Split(", ");

        Properties(pointer).Should().BeEquivalentTo(known);
    }

    [Fact]
    public void Kinds_other_than_claims_have_the_keys_of_claims_that_are_not_for_claims_only()
    {
        var refused = Properties("$defs/claim").Where(key => SchemaTest.Run($"model: Test\nsources: {{Paper: {{{key}: x}}}}").Diagnostics.Any(diagnostic => diagnostic.Id == "ASY0105"));
        Properties("$defs/kind").Should().BeEquivalentTo(Properties("$defs/claim").Except(refused));
    }

    [Fact]
    public void The_sections_of_kinds_are_the_families()
    {
        foreach (var family in Families.All)
            Language["properties"]![Families.Plural(family)]!["additionalProperties"]!["$ref"]!.GetValue<string>().Should().Be(family == Family.Claim ? "#/$defs/claim" : "#/$defs/kind");
    }

    [Fact]
    public void Types_are_the_same()
    {
        var pattern = Language["$defs"]!["type"]!["pattern"]!.GetValue<string>();
        var written = pattern[(pattern.IndexOf("(?:", StringComparison.Ordinal) + 3)..].Split('|').TakeWhile(word => word.All(char.IsAsciiLetterLower));
        var known = Enum.GetValues<FieldType>().Where(type => type is not (FieldType.Enum or FieldType.Value or FieldType.Ref)).Select(FieldTypeBinder.NameOf);
        written.Should().BeEquivalentTo(known.Append("party"));
    }

    [Fact]
    public void A_change_to_an_imported_rule_has_the_effects_of_a_rule_and_may_switch_it_off() =>
        Properties("$defs/tuning").Should().BeEquivalentTo(Properties("$defs/rule").Except(["on", "of", "when", "because"]));

    private static IEnumerable<string> Properties(string pointer)
    {
        var node = Language;
        foreach (var part in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
            node = node[part]!;
        return node["properties"]!.AsObject().Select(property => property.Key);
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
