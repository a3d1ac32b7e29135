namespace Assay.Generator.Tests.Binding;

public sealed class TextTests
{
    [Theory]
    [InlineData("\"{Sender} sent {Strength} to {Host}\"", "{Sender}", " sent ", "{Strength}", " to ", "{Host}")]
    [InlineData("no holes", "no holes")]
    [InlineData("\"{{{Sender}}} {{}}\"", "{", "{Sender}", "} {}")]
    [InlineData("'{Or(Strength, \"}\")}''s'", "{Or(Strength, \"}\")}", "'s")]
    [InlineData("'{Or(Strength, ''}'')}'", "{Or(Strength, '}')}")]
    [InlineData("'{$\"{Sender}}}\"} {@\"\"\"}\"}'", "{$\"{Sender}}}\"}", " ", "{@\"\"\"}\"}")]
    [InlineData("'{Strength switch { null => \"{\", _ => \"}\" }}'", "{Strength switch { null => \"{\", _ => \"}\" }}")]
    [InlineData("|\n      {Sender}\n      went\n", "{Sender}", "\nwent")]
    public void A_text_is_words_and_holes(string yaml, params string[] parts) =>
        Bound.Model($"claims:\n  Move:\n    fields: {{sender: party, strength: quantity?, host: party}}\n    says: {yaml}").ExpressionsOf("Move").Says!.Parts
            .Select(p => p.Literal ?? $"{{{p.Hole!.Text}}}").Should().Equal(parts);

    [Theory]
    [InlineData("'⟦{⟧Sender'", "ASY0405: this '{' is never closed; for a brace in the text write '{{'")]
    [InlineData("'Sender⟦}⟧ x'", "ASY0405: this '}' closes nothing; for a brace in the text write '}}'")]
    [InlineData("'a ⟦{⟧} b'", "ASY0405: there is nothing between these braces; for braces in the text write '{{' and '}}'")]
    [InlineData("'{⟦Sendr⟧}'", "ASY0404: nothing here is called 'Sendr'; did you mean 'Sender'?")]
    [InlineData("'{⟦sender⟧}'", "ASY0404: nothing here is called 'sender'; did you mean 'Sender'?")]
    [InlineData("'{⟦Qqq⟧}'", "ASY0404: nothing here is called 'Qqq'; there are Host, Id, Kind, Sender")]
    [InlineData("'{⟦Sendr⟧.Name} and {⟦qqq⟧.Name}'", "ASY0404: nothing here is called 'Sendr'; did you mean 'Sender'?",
        "ASY0404: nothing here is called 'qqq'; there are Host, Id, Kind, Sender")]
    [InlineData("'{Sender ⟦=⟧ Host}'", "ASY0402: an expression here cannot have an assignment; to compare, write '=='")]
    [InlineData("\"it\\\"s {Sender.⟦⟧}\"", "ASY0401: this is not a C# expression: Identifier expected")]
    [InlineData("⟦{Sender}⟧", "ASY0014: YAML reads '{' as the start of a mapping, and a text is expected here; put it in quotes")]
    [InlineData("⟦''⟧", "ASY0103: expected a text here, not nothing")]
    [InlineData("'Sender ⟦{⟧'", "ASY0405: this '{' is never closed; for a brace in the text write '{{'")]
    [InlineData("'Sender⟦}⟧'", "ASY0405: this '}' closes nothing; for a brace in the text write '}}'")]
    [InlineData("'⟦{⟧Sender is {Host}'", "ASY0405: this '{' is never closed; for a brace in the text write '{{'")]
    public void A_mistake_in_a_text_is_reported(string says, params string[] expected) =>
        Expected.Diagnostics($"claims:\n  Move:\n    fields: {{sender: party, host: party}}\n    says: {says}", expected);

    [Theory]
    [InlineData("{Math.Abs(1)} {Id.Length} {Kind.Name} {this.Id} {nameof(Foo)} {global::System.Math.PI}")]
    [InlineData("{Stance.Asserts} {Or(Sender, \"x\")} {F(foo: 1)} {(Foo)Id}")]
    [InlineData("{Id.Select(c => c + 1)} {(Id is { Length: var n } ? n : 0)} {(object)Sender}")]
    public void What_may_well_be_CSharp_is_left_to_its_compiler(string says) =>
        Expected.Diagnostics($"claims:\n  Move:\n    fields: {{sender: party}}\n    says: '{says}'");

    [Fact]
    public void A_mixins_texts_see_its_own_fields() =>
        Expected.Diagnostics(
            """
            mixins:
              Dated: {fields: {period: period}, checks: [{that: "true == Id.Any()", else: "{Period} {⟦Sender⟧}"}]}
            claims:
              Move: {mixes: [Dated], fields: {sender: party}}
            """,
            "ASY0404: nothing here is called 'Sender'; there are Id, Kind, Period");
}
