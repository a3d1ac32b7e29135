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
    public void A_value_of_another_shape_is_refused(string key, string expected) =>
        Expected.Diagnostics($"claims: {{A: {{fields: {{x: {{type: text, {key}}}}}}}}}", expected.Length > 0 ? [expected] : []);

    [Theory]
    [InlineData("doc:\n  ⟦- a⟧", "ASY0103: expected a text here, not a list")]
    [InlineData("rules: ⟦x⟧", "ASY0103: expected a mapping with names as keys here, not 'x'")]
    [InlineData("rules: {r: {on: claim, when: claim.Id == \"a\", flag: ⟦[]⟧}}", "ASY0014: YAML reads '[' as the start of a list, and the name of a flag is expected here; put it in quotes")]
    public void So_is_a_section_of_another_shape(string section, string expected) => Expected.Diagnostics(section, expected);

    [Fact]
    public void A_name_has_at_most_200_characters()
    {
        var longest = "A" + new string('b', 199);

        Expected.Diagnostics($"claims: {{{longest}: {{}}}}");
        Expected.Diagnostics($"claims: {{⟦{longest}b⟧: {{}}}}", $"ASY0202: '{longest[..40]}…' cannot be a name of kinds: it has 201 characters, and a name has at most 200");
    }
}
