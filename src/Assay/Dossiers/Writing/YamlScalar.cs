using System.Buffers;
using System.Globalization;
using System.Text;

namespace Assay;

/// <summary>Writes a text as a YAML scalar: plain where nobody could misread it, else in quotes, or as a block if it has several lines.</summary>
internal static class YamlScalar
{
    // What YAML 1.1 and 1.2 tools take for something else than a text.
    private static readonly HashSet<string> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", ".nan", ".inf", "-.inf", "+.inf",
    };

    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}:");

    /// <summary>Writes a text.</summary>
    /// <param name="text">What it is written to.</param>
    /// <param name="value">The text.</param>
    /// <param name="indent">By how much the mapping that holds it is indented.</param>
    /// <param name="isInFlow">Whether it is a key, or stands between brackets.</param>
    public static void Write(StringBuilder text, string value, int indent, bool isInFlow)
    {
        if (IsPlain(value, isInFlow))
            text.Append(value);
        else if (!value.AsSpan().ContainsAnyExceptPrintable())
            text.Append('\'').Append(value.Replace("'", "''", StringComparison.Ordinal)).Append('\'');
        else if (!isInFlow && IsBlock(value))
            WriteBlock(text, value, indent + 2);
        else
            WriteEscaped(text, value);
    }

    private static bool IsPlain(string value, bool isInFlow)
    {
        if (value.Length == 0 || value[0] == ' ' || value[^1] is ' ' or ':' || Words.Contains(value) || IsNumber(value))
            return false;
        if (value[0] is '-' or '?' or ':' && (value.Length == 1 || value[1] is ' ' || isInFlow))
            return false;
        if (",[]{}#&*!|>'\"%@`".Contains(value[0], StringComparison.Ordinal) || value.StartsWith("---", StringComparison.Ordinal) || value.StartsWith("...", StringComparison.Ordinal))
            return false;
        if (value.Contains(": ", StringComparison.Ordinal) || value.Contains(" #", StringComparison.Ordinal))
            return false;
        return !(isInFlow && value.AsSpan().ContainsAny(FlowMarks)) && !value.AsSpan().ContainsAnyExceptPrintable();
    }

    // 010 and 1_000 are numbers to some, and 0x1F, 1:30 and 1e3.
    private static bool IsNumber(string value) =>
        (char.IsAsciiDigit(value[0]) || (value[0] is '-' or '+' or '.' && value.Length > 1 && (char.IsAsciiDigit(value[1]) || value[1] == '.')))
        && value.AsSpan().IndexOfAnyExcept("0123456789+-._:eExXoOabcdefABCDEF") < 0
        && !IsDate(value);

    private static bool IsDate(string value) => value.Length is 7 or 10 && value[4] == '-' && char.IsAsciiDigit(value[^1]);

    // A block shows the text as it is, but editors like to trim the ends of lines.
    private static bool IsBlock(string value) =>
        value[0] is not (' ' or '\n')
        && !value.EndsWith("\n\n", StringComparison.Ordinal)
        && !value.Contains(" \n", StringComparison.Ordinal)
        && value[^1] != ' '
        && !value.Replace("\n", "", StringComparison.Ordinal).AsSpan().ContainsAnyExceptPrintable();

    private static void WriteBlock(StringBuilder text, string value, int indent)
    {
        var endsLine = value[^1] == '\n';
        text.Append(endsLine ? "|" : "|-");
        foreach (var line in (endsLine ? value[..^1] : value).Split('\n'))
        {
            text.Append('\n');
            if (line.Length > 0)
                text.Append(' ', indent).Append(line);
        }
    }

    private static void WriteEscaped(StringBuilder text, string value)
    {
        text.Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (c is '"' or '\\')
                text.Append('\\').Append(c);
            else if (c == '\n')
                text.Append("\\n");
            else if (c == '\t')
                text.Append("\\t");
            else if (IsPrintable(c))
                text.Append(c);
            else
                text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}");
        }

        text.Append('"');
    }

    private static bool ContainsAnyExceptPrintable(this ReadOnlySpan<char> value)
    {
        foreach (var c in value)
        {
            if (!IsPrintable(c))
                return true;
        }

        return false;
    }

    // Surrogates come in pairs here: the JSON that is being written has no others.
    private static bool IsPrintable(char c) =>
        c is >= ' ' and not (>= '\u007F' and <= '\u00A0' or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF' or >= '\uFFFE');
}
