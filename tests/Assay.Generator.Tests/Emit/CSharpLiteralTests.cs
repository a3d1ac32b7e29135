using System.Globalization;
using Assay.Generator.Emit;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Tests.Emit;

public sealed class CSharpLiteralTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\"quoted\" \\ {braces} {{0}}")]
    [InlineData("one\ntwo\r\nthree\ttab\0nul")]
    [InlineData("next\u0085line\u2028separator\u2029paragraph")]
    [InlineData("lone \uD800 and \uDC00, a pair \uD83D\uDE00")]
    [InlineData("right to left \u202E override, zero\u200Bwidth, \uFEFF mark, \uFFFE not a character")]
    [InlineData("한국 İstanbul ﬁ")]
    public void A_text_is_the_same_text_when_the_compiler_reads_it(string text)
    {
        var literal = CSharpLiteral.Of(text);

        Read(literal).Should().Be(text);
        literal.Should().NotContainAny("\n", "\r", "\u0085", "\u2028", "\u2029", "\u202E", "\uD800 ");
    }

    [Theory]
    [InlineData(0.1, "0.1d")]
    [InlineData(1d / 3, "0.3333333333333333d")]
    [InlineData(1e21, "1E+21d")]
    [InlineData(0.30000000000000004, "0.30000000000000004d")]
    [InlineData(-2.0, "-2d")]
    public void A_number_is_written_shortest_in_every_culture(double number, string literal)
    {
        foreach (var culture in (string[])["", "tr-TR", "fi-FI", "fa-IR"])
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);

            CSharpLiteral.Of(number).Should().Be(literal);
            CSharpLiteral.Of((long)-5).Should().Be("-5L");
            CSharpLiteral.Of(1.50m).Should().Be("1.50m");
        }
    }

    [Theory]
    [InlineData("from", "From", "@from")]
    [InlineData("in", "In", "@in")]
    [InlineData("sha256", "Sha256", "sha256")]
    [InlineData("index", "Index", "index")]
    public void Names_of_fields_become_properties_and_locals(string field, string property, string local)
    {
        CultureInfo.CurrentCulture = new CultureInfo("tr-TR");

        CSharpName.Escape(CSharpName.Camel(field)).Should().Be(local);
        CSharpName.Property(field).Should().Be(property);
    }

    private static object? Read(string literal) => ((LiteralExpressionSyntax)SyntaxFactory.ParseExpression(literal)).Token.Value;
}
