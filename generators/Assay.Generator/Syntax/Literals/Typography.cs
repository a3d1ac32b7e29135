using System.Globalization;
using System.Text;

namespace Assay.Syntax.Literals;

/// <summary>
/// Turns what word processors and other scripts write for digits, hyphens and spaces into ASCII, to guess what was meant.
/// </summary>
internal static class Typography
{
    const int FullwidthOffset = 0xFEE0;

    /// <summary>The text without surrounding spaces and invisible characters, in plain digits, hyphens and spaces.</summary>
    public static string Simplify(ReadOnlySpan<char> text)
    {
        var simple = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c <= '~')
            {
                simple.Append(c == '\t' ? ' ' : c);
                continue;
            }

            switch (CharUnicodeInfo.GetUnicodeCategory(c))
            {
                case UnicodeCategory.DecimalDigitNumber:
                    simple.Append((char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)));
                    break;
                case UnicodeCategory.DashPunctuation:
                    simple.Append('-');
                    break;
                case UnicodeCategory.SpaceSeparator:
                    simple.Append(' ');
                    break;
                case UnicodeCategory.Format:
                    break;
                default:
                    simple.Append(c switch
                    {
                        '−' => "-",
                        '…' => "..",
                        '≈' => "~",
                        '≥' => ">=",
                        '≤' => "<=",
                        >= '！' and <= '～' => ((char)(c - FullwidthOffset)).ToString(),
                        _ => c.ToString(),
                    });
                    break;
            }
        }

        return simple.ToString().Trim();
    }
}
