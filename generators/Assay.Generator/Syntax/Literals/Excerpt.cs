using System.Globalization;
using System.Text;

namespace Assay.Syntax.Literals;

/// <summary>Shows a piece of input in an error: short, on one line, and without characters that act on a terminal.</summary>
internal static class Excerpt
{
    const int Limit = 40;

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

    // Format characters turn text around (U+202E) or hide (U+200B); a lone surrogate cannot be written as UTF-8.
    static bool Prints(char c) => CharUnicodeInfo.GetUnicodeCategory(c) is not (
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.LineSeparator
        or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned);
}
