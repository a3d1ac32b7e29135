namespace Assay.Generator.Tests.Binding;

/// <summary>What stands in a schema where a value of another shape is expected.</summary>
public sealed class ShapeTests
{
    [Theory]
    [InlineData("yes", "; write 'true'")]
    [InlineData("On", "; write 'true'")]
    [InlineData("TRUE", "; write 'true'")]
    [InlineData("Y", "; write 'true'")]
    [InlineData("no", "; write 'false'")]
    [InlineData("off", "; write 'false'")]
    [InlineData("False", "; write 'false'")]
    [InlineData("n", "; write 'false'")]
    [InlineData("maybe", "")]
    public void Only_true_and_false_are_true_and_false(string written, string advice) =>
        Expected.Diagnostics($"claims: {{A: {{fields: {{x: {{type: text, unique: ⟦{written}⟧}}}}}}}}", $"ASY0104: '{written}' is not true or false{advice}");

    [Theory]
    [InlineData("unique: ⟦[]⟧", "ASY0014: YAML reads '[' as the start of a list, and true or false is expected here; put it in quotes")]
    [InlineData("unique: ⟦''⟧", "ASY0103: expected true or false here, not nothing")]
    [InlineData("minLength: ⟦{}⟧", "ASY0014: YAML reads '{' as the start of a mapping, and a whole number is expected here; put it in quotes")]
    [InlineData("minLength: ⟦2147483648⟧", "ASY0104: '2147483648' is not a whole number from 0 to 2147483647")]
    [InlineData("minLength: 2147483647", "")]
    [InlineData("deprecated: ⟦[]⟧", "ASY0014: YAML reads '[' as the start of a list, and a text that says what to use instead is expected here; put it in quotes")]
    [InlineData("was: [⟦old x⟧]", "ASY0201: fields are written in camelCase: 'oldX', not 'old x'")]
    public void A_value_of_another_shape_is_refused(string key, string expected) =>
        Expected.Diagnostics($"claims: {{A: {{fields: {{x: {{type: text, {key}}}}}}}}}", expected.Length > 0 ? [expected] : []);

    [Theory]
    [InlineData("doc:\n  ⟦- a⟧", "ASY0103: expected a text here, not a list")]
    [InlineData("rules: ⟦x⟧", "ASY0103: expected a mapping with names as keys here, not 'x'")]
    [InlineData("rules: {r: {on: claim, when: claim.Id == \"a\", flag: ⟦[]⟧}}", "ASY0014: YAML reads '[' as the start of a list, and the name of a flag is expected here; put it in quotes")]
    [InlineData("version: ⟦[1]⟧", "ASY0014: YAML reads '[' as the start of a list, and a version is expected here; put it in quotes")]
    [InlineData("version: ⟦!1⟧", "ASY0014: YAML reads '!1' as a tag; put the version in quotes")]
    [InlineData("namespace: ⟦[a]⟧", "ASY0014: YAML reads '[' as the start of a list, and a namespace is expected here; put it in quotes")]
    [InlineData("enums: {A: {values: [{X: ⟦[]⟧}]}}", "ASY0014: YAML reads '[' as the start of a list, and a text is expected here; put it in quotes")]
    [InlineData("rules: {r: {on: ⟦[claim]⟧, flag: A}}", "ASY0014: YAML reads '[' as the start of a list, and source, statement or claim is expected here; put it in quotes")]
    [InlineData("rules:\n  r:\n    on: ⟦!claim⟧", "ASY0014: YAML reads '!claim' as a tag; put it in quotes")]
    [InlineData("rules: {r: {on: claim, of: ⟦[]⟧, flag: A}}", "ASY0014: YAML reads '[' as the start of a list, and a kind is expected here; put it in quotes")]
    [InlineData("rules: {r: {on: source, of: Source, reliability: ⟦[]⟧}}", "ASY0014: YAML reads '[' as the start of a list, and a grade is expected here; put it in quotes")]
    public void So_is_a_section_of_another_shape(string section, string expected) => Expected.Diagnostics(section, expected);

    [Fact]
    public void A_name_has_at_most_200_characters()
    {
        var longest = "A" + new string('b', 199);

        Expected.Diagnostics($"claims: {{{longest}: {{}}}}");
        Expected.Diagnostics($"claims: {{⟦{longest}b⟧: {{}}}}", $"ASY0202: '{longest[..40]}…' cannot be a name of kinds: it has 201 characters, and a name has at most 200");
    }

    [Theory]
    [InlineData("claims: {A: {fields: {⟦USTroops⟧: int}}}", "fields are written in camelCase: 'usTroops', not 'USTroops'")]
    [InlineData("claims: {A: {fields: {⟦US⟧: int}}}", "fields are written in camelCase: 'us', not 'US'")]
    [InlineData("claims: {A: {fields: {⟦Us⟧: int}}}", "fields are written in camelCase: 'us', not 'Us'")]
    [InlineData("claims: {A: {fields: {⟦some--field_1st⟧: int}}}", "fields are written in camelCase: 'someField1st', not 'some--field_1st'")]
    [InlineData("claims: {⟦-1-troop-count⟧: {}}", "kinds are written in PascalCase: 'TroopCount', not '-1-troop-count'")]
    [InlineData("values: {⟦bad⟧: {fields: {x: int}}}", "values are written in PascalCase: 'Bad', not 'bad'")]
    [InlineData("mixins: {⟦bad⟧: {fields: {x: int}}}", "mixins are written in PascalCase: 'Bad', not 'bad'")]
    [InlineData("rules: {⟦USTroops⟧: {on: claim, of: Claim, flag: A}}", "rules are written in kebab-case: 'ustroops', not 'USTroops'")]
    public void A_name_of_another_shape_is_told_the_right_one(string schema, string expected) => Expected.Diagnostics(schema, $"ASY0201: {expected}");

    // What is no letter from a to z stays none, whatever its case.
    [Theory]
    [InlineData("ä-b")]
    [InlineData("Ä-b")]
    public void A_rule_is_called_by_the_letters_of_English(string name) => Expected.Diagnostics($"rules: {{⟦{name}⟧: {{on: claim, of: Claim, flag: A}}}}",
        $"ASY0202: '{name}' cannot be a name of rules: a name is letters from a to z, digits and '-', and begins with a letter");
}
