using Assay.Generator.Emit;
using Assay.Generator.Model;
using Assay.Generator.Patterns;

namespace Assay.Generator.Tests.Patterns;

public sealed class LoweringTests
{
    [Theory]
    [InlineData("a+b")]
    [InlineData("a*b*c?")]
    [InlineData("(?:ab|cd)*e")]
    [InlineData("Mon|Tue|Wed|Thu|Fri|Sat|Sun")]
    [InlineData(@"\d{4}-\d{2}(?:-\d{2})?")]
    [InlineData(@"[A-Z][\w-]*(?:\.[A-Z]\w*)*")]
    [InlineData("^(?<left>a)|b$")]
    [InlineData(@"\A[^\s]+\s.*\z")]
    [InlineData(@"\d+\D+")]
    [InlineData(@"[^\d]*\d")]
    [InlineData("")]
    [InlineData("()")]
    [InlineData("a{2,3}b{0}c{1,}")]
    [InlineData("a{,2}{b}{")]
    [InlineData(@"\x41B[\u0410-\u044F]+")]
    [InlineData("(?:a|b|[0-9])+x|yz?")]
    public void A_pattern_where_each_character_decides_becomes_code(string pattern)
    {
        PatternLowering.Lower(pattern, out var objection).Should().NotBeNull(objection);
        Expected.Diagnostics($"evidence: {{A: {{fields: {{x: {{type: text, pattern: '{pattern}'}}}}}}}}".Replace("pattern: ''", "doc: x"));
    }

    [Theory]
    [InlineData("a*a", "a repeated part that begins like what follows it")]
    [InlineData("(?:a?b)*ac", "a repeated part that begins like what follows it")]
    [InlineData("a{2,4}a", "a repeated part that begins like what follows it")]
    [InlineData("(?:a+)+", "a repeated part that begins like what follows it")]
    [InlineData(@"\w*\d", "a repeated part that begins like what follows it")]
    [InlineData(@"\w*\u00E9", "a repeated part that begins like what follows it")]
    [InlineData("[^a]*b", "a repeated part that begins like what follows it")]
    [InlineData("(?:a|[a-c]d)", "alternatives that begin alike")]
    [InlineData("(?:a+b|a+c)", "alternatives that begin alike")]
    [InlineData("(?:a?|b?)c", "several alternatives that can be empty")]
    [InlineData("(?:a|)a", "an alternative that begins like what follows it")]
    [InlineData("(?:a*)*", "a repeated part that can be empty")]
    [InlineData(@"\p{Lu}", @"the Unicode category '\p'")]
    [InlineData(@"\ba", @"the word boundary '\b'")]
    [InlineData("a^b", "the anchor '^' that is not at an end")]
    [InlineData("a$b", "the anchor '$' that is not at an end")]
    [InlineData("(^a)", "the anchor '^' that is not at an end")]
    [InlineData("^*a", "a repeated anchor")]
    [InlineData("[a-z-[aeiou]]", "a class that is taken from another")]
    [InlineData("(?i)a", "options such as '(?i)'")]
    [InlineData("(?i:a)", "options such as '(?i)'")]
    [InlineData("a(?#x)b", "a comment")]
    [InlineData(@"\cA", @"the escape '\c'")]
    [InlineData(@"\012", @"the escape '\0'")]
    [InlineData("((((((((((((((((((((((a))))))))))))))))))))))", "groups nested more than 20 deep")]
    public void A_pattern_that_takes_more_is_left_to_Regex_and_the_reason_is_told(string pattern, string reason) =>
        Expected.Diagnostics($"evidence: {{A: {{fields: {{x: {{type: text, pattern: ⟦'{pattern}'⟧}}}}}}}}",
            $"ASY0601: this pattern has {reason}, so Regex matches it and no code of its own, which would be faster");

    [Fact]
    public void The_code_reads_as_one_would_write_it()
    {
        var constants = new FieldConstants("Kind");

        FieldPattern.Of(Emit.Specs.Field("code", FieldType.Text, "Kind") with { Pattern = @"LC\d{2}(?:-[A-Z_]+)*(?:!|\?)?" }, "value", constants).Should().Be("KindConstants.CodeMatches(value)");
        string.Join("\n", constants.MethodsToScript()).Should().Be(
            """
            // "LC\\d{2}(?:-[A-Z_]+)*(?:!|\\?)?"
            internal static bool CodeMatches(global::System.ReadOnlySpan<char> text)
            {
                if (text.Length < 4
                    || !global::System.MemoryExtensions.StartsWith(text, "LC")
                    || !char.IsDigit(text[2])
                    || !char.IsDigit(text[3]))
                    return false;
                var at = 4;
                while (at < text.Length && text[at] is '-')
                {
                    at++;
                    var start1 = at;
                    while (at < text.Length && (text[at] is >= 'A' and <= 'Z' || text[at] is '_'))
                        at++;
                    if (at - start1 < 1)
                        return false;
                }
                if (at < text.Length && text[at] is '!' or '?')
                    at++;
                return at == text.Length;
            }
            """);
    }
}
