using System.Globalization;
using System.Text;

namespace Assay.Reporting;

/// <summary>Makes text from outside fit to be read: no control characters, no changes of direction, no text without end.</summary>
internal static class Readable
{
    private const int Longest = 2000;

    /// <summary>The text on one line, with what cannot be seen but could mislead shown as U+FFFD, and cut where it goes on for too long.</summary>
    public static string Of(string text)
    {
        if (text.Length <= Longest && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;
        var readable = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (readable.Length >= Longest)
                return readable.Append('…').ToString();
            if (rune.Value is '\n' or '\r' or '\t')
                readable.Append(' ');
            else if (IsHidden(rune))
                readable.Append('\uFFFD');
            else
                readable.Append(rune);
        }

        return readable.ToString();
    }

    // Joiners are how some scripts and emoji are spelt.
    private static bool IsHidden(Rune rune) => rune.Value is not (0x200C or 0x200D)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
            or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;
}
