using System.Text;

namespace Assay.Generator.Targets;

/// <summary>Patterns of a schema, which are .NET's, as ECMAScript has them under its `u` flag, anchored at both ends.</summary>
internal static class EcmaPattern
{
    /// <summary>The same pattern in ECMAScript; null if it has something that does not mean the same there, and so is left out.</summary>
    public static string? Of(string pattern)
    {
        var result = new StringBuilder("^(?:");
        for (var at = 0; at < pattern.Length;)
        {
            var piece = pattern[at] switch
            {
                '\\' => Escaped(pattern, ref at, inClass: false),
                '[' => Class(pattern, ref at),
                '(' => Group(pattern, ref at),
                '{' => Braces(pattern, ref at),
                '.' => One(@"[^\n]", ref at),
                ']' or '}' => One("\\" + pattern[at], ref at),
                var c => One(c.ToString(), ref at),
            };
            if (piece is null)
                return null;
            result.Append(piece);
        }
        return result.Append(")$").ToString();
    }

    /// <summary>A text that a pattern is to match as it is.</summary>
    public static string Escape(string text)
    {
        var result = new StringBuilder();
        foreach (var c in text)
            result.Append(@"\^$.|?*+()[]{}/".IndexOf(c) >= 0 ? "\\" : "").Append(c);
        return result.ToString();
    }

    private static string One(string piece, ref int at)
    {
        at++;
        return piece;
    }

    // .NET's classes are those of Unicode.
    private static string? Escaped(string pattern, ref int at, bool inClass)
    {
        if (at + 1 == pattern.Length)
            return null;
        var c = pattern[at + 1];
        at += 2;
        switch (c)
        {
            case 'd':
                return @"\p{Nd}";
            case 'D':
                return @"\P{Nd}";
            case 'w':
                return Wrap(@"\p{L}\p{Mn}\p{Nd}\p{Pc}", inClass);
            case 's':
                return Wrap(@"\f\n\r\t\v\u0085\p{Z}", inClass);
            case 'W' when !inClass:
                return @"[^\p{L}\p{Mn}\p{Nd}\p{Pc}]";
            case 'S' when !inClass:
                return @"[^\f\n\r\t\v\u0085\p{Z}]";
            case 'A' when !inClass:
                return "^";
            case 'z' when !inClass:
                return "$";
            case 't' or 'n' or 'r' or 'f' or 'v':
                return "\\" + c;
            case 'x' or 'u':
                var length = c == 'x' ? 2 : 4;
                if (at + length > pattern.Length || !pattern.Skip(at).Take(length).All(Uri.IsHexDigit))
                    return null;
                at += length;
                return "\\" + c + pattern.Substring(at - length, length);
            case '-' when inClass:
                return @"\-";
            case < (char)128 when !char.IsLetterOrDigit(c) && c is not '_':
                return Escape(c.ToString());
            default:
                return null;
        }
    }

    private static string Wrap(string members, bool inClass) => inClass ? members : $"[{members}]";

    private static string? Class(string pattern, ref int at)
    {
        var result = new StringBuilder("[");
        at++;
        if (at < pattern.Length && pattern[at] == '^')
        {
            result.Append('^');
            at++;
        }
        for (var isFirst = true; at < pattern.Length; isFirst = false)
        {
            var c = pattern[at];
            if (c == ']' && !isFirst)
            {
                at++;
                return result.Append(']').ToString();
            }
            // `[a-z-[aeiou]]` takes one class from another, and only .NET has that.
            if (c == '-' && at + 1 < pattern.Length && pattern[at + 1] == '[')
                return null;
            if (c == '\\')
            {
                if (Escaped(pattern, ref at, inClass: true) is not { } escaped)
                    return null;
                result.Append(escaped);
                continue;
            }
            if (c is '[' or ']')
                result.Append('\\');
            result.Append(c);
            at++;
        }
        return null;
    }

    private static string? Group(string pattern, ref int at)
    {
        at++;
        if (at >= pattern.Length || pattern[at] != '?')
            return "(?:";
        if (at + 1 < pattern.Length && pattern[at + 1] == ':')
        {
            at += 2;
            return "(?:";
        }
        // A name: nothing can refer to it, since references would need backtracking.
        var end = pattern.IndexOfAny(['>', '\''], Math.Min(pattern.Length, at + 3));
        if (at + 1 >= pattern.Length || pattern[at + 1] is not ('<' or '\'') || end < 0)
            return null;
        at = end + 1;
        return "(?:";
    }

    /// <summary>Braces that hold no count stand for themselves.</summary>
    private static string Braces(string pattern, ref int at)
    {
        var end = pattern.IndexOf('}', at);
        var count = end < 0 ? "" : pattern.Substring(at + 1, end - at - 1);
        var parts = count.Split(',');
        if (parts.Length > 2 || parts[0].Length == 0 || !parts.All(p => p.All(c => c is >= '0' and <= '9')))
            return One(@"\{", ref at);
        at = end + 1;
        return "{" + count + "}";
    }
}
