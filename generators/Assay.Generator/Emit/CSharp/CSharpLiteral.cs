using System.Globalization;
using System.Text;

namespace Assay.Generator.Emit;

/// <summary>Values as C# literals, the same on every machine and in every culture.</summary>
internal static class CSharpLiteral
{
    public static string Of(string? value)
    {
        if (value is null)
            return "null";
        var literal = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
            Append(literal, value, i);
        return literal.Append('"').ToString();
    }

    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(int value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Of(long value) => value.ToString(CultureInfo.InvariantCulture) + "L";

    // "R" writes more digits on .NET Framework, where a compiler may run, than on .NET: the shortest that reads back is the same on both.
    public static string Of(double value)
    {
        foreach (var format in (string[])["G15", "G16"])
        {
            var text = value.ToString(format, CultureInfo.InvariantCulture);
            if (double.Parse(text, CultureInfo.InvariantCulture).Equals(value))
                return text + "d";
        }

        return value.ToString("G17", CultureInfo.InvariantCulture) + "d";
    }

    public static string Of(decimal value) => value.ToString(CultureInfo.InvariantCulture) + "m";

    /// <summary>A collection expression.</summary>
    public static string OfStrings(IEnumerable<string> values) => "[" + string.Join(", ", values.Select(Of)) + "]";

    private static void Append(StringBuilder literal, string value, int i)
    {
        var c = value[i];
        switch (c)
        {
            case '"':
                literal.Append("\\\"");
                break;
            case '\\':
                literal.Append(@"\\");
                break;
            case '\n':
                literal.Append("\\n");
                break;
            case '\r':
                literal.Append("\\r");
                break;
            case '\t':
                literal.Append("\\t");
                break;
            default:
                if (IsPlain(value, i))
                    literal.Append(c);
                else
                    literal.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
                break;
        }
    }

    // By number and not by Unicode category: categories change between runtimes. What ends a line, turns its direction or
    // cannot be seen is escaped; so is half of a surrogate pair, which no encoding can carry.
    private static bool IsPlain(string value, int i) => value[i] switch
    {
        < ' ' or (>= '\u007F' and <= '\u009F') or '\u00AD' or '\u061C' or '\uFEFF' or '\uFFFE' or '\uFFFF' => false,
        (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or (>= '\u2060' and <= '\u206F') => false,
        >= '\uD800' and <= '\uDBFF' => i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]),
        >= '\uDC00' and <= '\uDFFF' => i > 0 && char.IsHighSurrogate(value[i - 1]),
        _ => true,
    };
}
