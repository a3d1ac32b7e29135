namespace Assay.Generator.Tests.Binding;

/// <summary>C# and texts that YAML takes for something else unless they are quoted.</summary>
public sealed class MisreadTests
{
    [Theory]
    [InlineData("⟦!Id.Any()⟧", "ASY0014: YAML reads '!Id.Any()' as a tag; put the C# expression in quotes")]
    [InlineData("⟦!a && b⟧", "ASY0014: YAML reads '!a' as a tag; put the C# expression in quotes")]
    [InlineData("⟦&a⟧", "ASY0014: YAML reads '&a' as an anchor; put the C# expression in quotes")]
    [InlineData("⟦*a⟧", "ASY0008: there is no anchor '&a' for '*a'; a text that begins with '*' must be quoted")]
    [InlineData("⟦{a, b}⟧", "ASY0014: YAML reads '{' as the start of a mapping, and a C# expression is expected here; put it in quotes")]
    [InlineData("⟦[a]⟧", "ASY0014: YAML reads '[' as the start of a list, and a C# expression is expected here; put it in quotes")]
    [InlineData("⟦[a] == b⟧", "ASY0001: '[' begins a list in YAML, which ends before the line does; quote the whole text")]
    [InlineData("⟦\"a\" == b⟧", "ASY0001: the text ends at its closing quote, and more follows; put the whole of it in quotes of the other sort")]
    [InlineData("⟦a ? b : c⟧", "ASY0001: ':' inside an unquoted text begins a mapping; quote the whole text")]
    [InlineData("⟦@⟧a == b", "ASY0001: an unquoted text cannot begin with '@'; quote the whole text")]
    [InlineData("⟦%⟧a", "ASY0001: an unquoted text cannot begin with '%'; quote the whole text")]
    [InlineData("Id == ⟦⟧\"a #b\"", "ASY0401: this is not a C# expression: Newline in constant; YAML ends an unquoted text at ' #', so put the whole of it in quotes")]
    [InlineData("\n      ⟦a: b⟧", "ASY0103: expected a C# expression here, not a mapping; if ':' belongs to a text, quote it")]
    public void In_a_value_of_its_own(string code, string expected) =>
        Expected.Diagnostics($"claims:\n  Move:\n    implies: {code}\n  Good: {{}}", expected).HintNames.Should().Contain("Test.Good.g.cs");

    [Theory]
    [InlineData("⟦F(A, B)⟧", "ASY0014: in braces a comma ends an unquoted text, here 'F(A'; put the whole of it in quotes: 'F(A, B)'")]
    [InlineData("⟦F(A, G(B, C), D)⟧", "ASY0014: in braces a comma ends an unquoted text, here 'F(A'; put the whole of it in quotes: 'F(A, G(B, C), D)'")]
    [InlineData("⟦!A⟧", "ASY0001: '!' begins a tag in YAML; quote the whole text")]
    [InlineData("⟦!⟧A(B) && C", "ASY0001: '!' begins a tag in YAML; quote the whole text")]
    [InlineData("⟦Names[⟧0] == A", "ASY0001: expected ',' or '}' here; a text that holds any of , [ ] { } must be quoted")]
    [InlineData("⟦\"a\" =⟧= A", "ASY0001: a ',' is missing behind '\"'; if all of this is one text, quote the whole of it")]
    [InlineData("⟦[a] =⟧= A", "ASY0001: a ',' is missing behind ']'; if all of this is one text, quote the whole of it")]
    public void In_braces(string code, string expected) =>
        Expected.Diagnostics($"claims:\n  Move: {{checks: [{{that: {code}, else: x}}]}}\n  Good: {{}}", expected).HintNames.Should().Contain("Test.Good.g.cs");

    [Theory]
    [InlineData("⟦{Id} x⟧", "ASY0001: a ',' is missing behind '}'; if all of this is one text, quote the whole of it")]
    [InlineData("⟦{Id}⟧", "ASY0014: YAML reads '{' as the start of a mapping, and a text is expected here; put it in quotes")]
    public void Texts_with_holes(string text, string expected) =>
        Expected.Diagnostics($"claims:\n  Move:\n    checks:\n      - {{that: Id != null, else: {text}}}\n  Good: {{}}", expected)
            .HintNames.Should().Contain("Test.Good.g.cs");
}
