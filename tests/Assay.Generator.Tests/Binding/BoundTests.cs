namespace Assay.Generator.Tests.Binding;

/// <summary>Bounds, defaults and lists of values: what fits just so, and what does not.</summary>
public sealed class BoundTests
{
    [Theory]
    [InlineData("{type: number, default: ⟦abc⟧}", "ASY0309: 'abc' is not a number")]
    [InlineData("{type: quantity, min: ⟦5⟧, max: 3}", "ASY0310: 'min: 5' is above 'max: 3', so no value fits")]
    [InlineData("{type: quantity, min: 5, default: ⟦3⟧}", "ASY0309: the default '3' is below 'min: 5'")]
    [InlineData("{type: quantity, max: 5, default: ⟦7⟧}", "ASY0309: the default '7' is above 'max: 5'")]
    [InlineData("{type: text, ⟦maxItems⟧: 1}", "ASY0105: 'maxItems' does not apply here: only a list has items; a list is written 'type[]'")]
    [InlineData("{type: text, pattern: ⟦'[a](?=b)'⟧}", "ASY0311: this pattern cannot be used: a look ahead would need backtracking, which can take for ever")]
    [InlineData("⟦Stanc⟧", "ASY0301: unknown type 'Stanc'; did you mean 'Stance'?")]
    [InlineData("⟦prty⟧", "ASY0301: unknown type 'prty'; did you mean 'party'?")]
    [InlineData("{type: int, min: ⟦[]⟧}", "ASY0014: YAML reads '[' as the start of a list, and a bound is expected here; put it in quotes")]
    [InlineData("{type: int, default: ⟦[]⟧}", "ASY0014: YAML reads '[' as the start of a list, and a value is expected here; put it in quotes")]
    [InlineData("{type: text, pattern: ⟦[]⟧}", "ASY0014: YAML reads '[' as the start of a list, and a pattern is expected here; put it in quotes")]
    [InlineData("{type: party, interested: ⟦[]⟧}", "ASY0014: YAML reads '[' as the start of a list, and for or against is expected here; put it in quotes")]
    [InlineData("{type: quantity, unit: ⟦[]⟧}", "ASY0014: YAML reads '[' as the start of a list, and a unit is expected here; put it in quotes")]
    [InlineData("{type: int, default: ⟦~⟧}", "ASY0103: expected a value here, not nothing; to have no default, leave out 'default'")]
    [InlineData("{type: text, minLength: 2, default: ⟦👍⟧}", "ASY0309: the default '👍' has 1 character, which its bounds do not allow")]
    [InlineData("{type: text, maxLength: 1, default: ⟦👍👍⟧}", "ASY0309: the default '👍👍' has 2 characters, which its bounds do not allow")]
    public void What_does_not_fit_is_refused(string field, string expected) => Expected.Diagnostics(Field(field), expected);

    [Theory]
    [InlineData("{type: quantity, min: 3, default: 3}")]
    [InlineData("{type: quantity, max: 3, default: 3}")]
    [InlineData("{type: quantity, min: 3, max: 3}")]
    [InlineData("{type: int, min: 3, max: 3, default: 3}")]
    [InlineData("{type: ref Source, oneOf: [az-AZ_09.]}")]
    [InlineData("{type: text, pattern: '[\\](?=]a'}")]
    [InlineData("{type: text, minLength: 2, maxLength: 2, default: ab}")]
    [InlineData("{type: text, maxLength: 1, default: 👍}")]
    [InlineData("{type: 'int[]', minItems: 2, maxItems: 2}")]
    [InlineData("{type: text, pattern: '#a'}")]
    public void What_fits_just_so_is_taken(string field) => Expected.Diagnostics(Field(field));

    [Fact]
    public void A_pattern_has_at_most_1000_characters()
    {
        Expected.Diagnostics(Field($"{{type: text, pattern: {new string('a', 1000)}}}"));
        Expected.Diagnostics(Field($"{{type: text, pattern: ⟦{new string('a', 1001)}⟧}}"), "ASY0311: this pattern cannot be used: it is longer than 1000 characters");
    }

    [Theory]
    [InlineData("weights: {settledOrigins: 1000, copying: {values: 1000000}}")]
    [InlineData("weights: {settledOrigins: 1, copying: {values: 1}}")]
    [InlineData("rules: {a: {on: statement, of: Claim, weight: 0}}")]
    public void A_number_may_be_the_least_or_the_most(string schema) => Expected.Diagnostics(schema);

    [Theory]
    [InlineData("mixins: {Dated: {}, DATED: {}}", "ASY0203")]
    [InlineData("namespace: Assay.Claims")]
    [InlineData("claims: {A: {fields: {x: text, X: text}}}", "ASY0203")]
    [InlineData("claims: {A: {}, B: {fields: {x: {type: int, min: a}}}}", "ASY0309")]
    [InlineData("weights: {doubt: 1.1}", "ASY0104")]
    public void One_mistake_is_told_once(string schema, params string[] expected) =>
        SchemaTest.Run("model: Test\n" + schema).Diagnostics.Select(d => d.Id).Should().Equal(expected);

    [Fact]
    public void What_holds_something_broken_is_left_out_and_nothing_else()
    {
        var run = SchemaTest.Run(
            """
            model: Test
            values: {C: {fields: {b: B}}, B: {fields: {a: A}}, A: {fields: {x: nmber}}, D: {fields: {y: number}}}
            claims:
              Good: {fields: {n: int}, checks: [{that: 'Id != "x"', else: it is x}]}
              Bad: {fields: {n: {type: int, min: a}}}
            """);

        run.HintNames.Should().Contain(["Test.D.g.cs", "Test.Good.g.cs"]).And.NotContain(["Test.A.g.cs", "Test.B.g.cs", "Test.C.g.cs", "Test.Bad.g.cs"]);
        run.Sources.Values.Should().Contain(source => source.Contains("it is x", StringComparison.Ordinal));
    }

    private static string Field(string field) => $"claims: {{A: {{fields: {{x: {field}}}}}}}";
}
