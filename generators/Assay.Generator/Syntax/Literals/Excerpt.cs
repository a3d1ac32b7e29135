using System.Globalization;
using System.Text;

namespace Assay.Syntax.Literals;

/// <summary>Shows a piece of input in an error: short, on one line, and without characters that act on a terminal.</summary>
internal static class Excerpt
{
    const int Limit = 40;

    const int LongestSentence = 1000;

    /// <summary>The text in single quotes, cut after 40 characters, what does not print as <c>\uXXXX</c>.</summary>
    public static string Quote(ReadOnlySpan<char> text)
    {
        var quoted = new StringBuilder("'");
        for (var i = 0; i < text.Length && i < Limit; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
                quoted.Append(text[i]).Append(text[++i]);
            else if (Prints(text[i]))
                quoted.Append(text[i]);
            else
                quoted.Append("\\u").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture));
        }

        return quoted.Append(text.Length > Limit ? "…'" : "'").ToString();
    }

    /// <summary>
    /// A sentence on one line: what ends lines, acts on a terminal or cannot be written is shown as <c>\uXXXX</c>. Behind 1,000 characters as
    /// they are shown it is cut: it may be about a whole file.
    /// </summary>
    public static string OnOneLine(string sentence)
    {
        StringBuilder? shown = null;
        for (var i = 0; i < sentence.Length; i++)
        {
            var length = shown?.Length ?? i;
            if (length >= LongestSentence)
            {
                shown ??= new StringBuilder(sentence, 0, i, i + 1);
                shown.Length -= char.IsHighSurrogate(shown[length - 1]) ? 1 : 0;
                return shown.Append('…').ToString();
            }
            var isOdd = IsOdd(sentence, i);
            if (isOdd)
                (shown ??= new StringBuilder(sentence, 0, i, sentence.Length + 16)).Append("\\u").Append(((int)sentence[i]).ToString("X4", CultureInfo.InvariantCulture));
            else
                shown?.Append(sentence[i]);
        }
        return shown?.ToString() ?? sentence;
    }

    static bool IsOdd(string text, int at) => char.IsSurrogate(text[at])
        ? !(at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1])) && !(at > 0 && char.IsSurrogatePair(text[at - 1], text[at]))
        : CharUnicodeInfo.GetUnicodeCategory(text[at]) is UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    // Format characters turn text around (U+202E) or hide (U+200B); a lone surrogate cannot be written as UTF-8.
    static bool Prints(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
