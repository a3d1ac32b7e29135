using System.Globalization;
using System.Text;

namespace Assay.Cli.Output;

/// <summary>Makes text from outside safe for a terminal: no escape sequences, no lines or directions of its own.</summary>
internal static class Plain
{
    /// <summary>The text on one line, with what could steer a terminal shown as U+FFFD.</summary>
    public static string Line(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var plain = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r' or '\t')
                plain.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator)
                plain.Append('\uFFFD');
            else
                plain.Append(rune);
        }

        return plain.ToString();
    }
}
