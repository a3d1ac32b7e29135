namespace Assay.Syntax;

/// <summary>Decodes plain and quoted scalars the way YamlDotNet does, keeping every character's offset.</summary>
internal static class FlowScalarDecoder
{
    public static ScalarDecoder Plain(string text, int start, int end) => Decode(text, start, end, '\0');

    public static ScalarDecoder SingleQuoted(string text, int start, int end) => Decode(text, start, end, '\'');

    public static ScalarDecoder DoubleQuoted(string text, int start, int end) => Decode(text, start, end, '"');

    private static ScalarDecoder Decode(string text, int start, int end, char quote)
    {
        var to = new ScalarDecoder();
        for (var i = start; i < end;)
        {
            if (IsBlank(text[i]) || LineMap.IsBreak(text[i]))
                i = Fold(text, i, end, to, escaped: false);
            else if (quote == '\'' && text[i] == '\'')
            {
                to.Add('\'', i, i + 2);
                i += 2;
            }
            else if (quote == '"' && text[i] == '\\' && i + 1 < end && LineMap.IsBreak(text[i + 1]))
                i = Fold(text, ScalarDecoder.SkipBreak(text, i + 1), end, to, escaped: true);
            else if (quote == '"' && text[i] == '\\')
                i = Escape(text, i, end, to);
            else
                to.Add(text[i], i, ++i);
        }
        return to;
    }

    /// <summary>Blanks stay if no line ends among them; else one line break is a space, and of several the first is dropped.</summary>
    private static int Fold(string text, int i, int end, ScalarDecoder to, bool escaped)
    {
        var blanks = i;
        var first = -1;
        var more = new List<int>();
        while (i < end && (IsBlank(text[i]) || LineMap.IsBreak(text[i])))
        {
            if (IsBlank(text[i]))
            {
                i++;
                continue;
            }
            if (first < 0 && !escaped)
                first = i;
            else
                more.Add(i);
            i = ScalarDecoder.SkipBreak(text, i);
        }
        if (first < 0 && !escaped)
        {
            while (blanks < i)
                to.Add(text[blanks], blanks, ++blanks);
            return i;
        }
        if (first >= 0 && ScalarDecoder.BreakAt(text, first) != '\n')
            to.AddBreak(text, first);
        else if (first >= 0 && more.Count == 0)
            to.Add(' ', first, ScalarDecoder.SkipBreak(text, first));
        foreach (var other in more)
            to.AddBreak(text, other);
        return i;
    }

    private static int Escape(string text, int i, int end, ScalarDecoder to)
    {
        var next = i + 1 < end ? text[i + 1] : '\\';
        var digits = next switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            to.Add(Simple(next), i, i + 2);
            return i + 2;
        }
        var after = i + 2 + digits;
        if (!TryHex(text, i + 2, digits, end, out var code))
            return after;
        if (code is >= 0xD800 and <= 0xDFFF)
        {
            // Two escapes for one character outside the basic plane.
            var low = after + 1 < end && text[after + 1] == 'U' ? 8 : 4;
            if (TryHex(text, after + 2, low, end, out var second))
            {
                to.Add((char)code, i, after);
                to.Add((char)second, after, after + 2 + low);
            }
            return after + 2 + low;
        }
        if (code <= 0x10FFFF)
            foreach (var c in char.ConvertFromUtf32(code))
                to.Add(c, i, after);
        return after;
    }

    private static char Simple(char c) => c switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\x1B',
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => c,
    };

    private static bool TryHex(string text, int start, int length, int end, out int code)
    {
        code = 0;
        if (start + length > end)
            return false;
        for (var i = start; i < start + length; i++)
        {
            var digit = "0123456789abcdef".IndexOf(char.ToLowerInvariant(text[i]));
            if (digit < 0)
                return false;
            code = unchecked((code << 4) + digit);
        }
        return code >= 0;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t';
}
