namespace Assay.Syntax;

/// <summary>Decodes literal (`|`) and folded (`>`) scalars the way YamlDotNet does, keeping every character's offset.</summary>
internal static class BlockScalarDecoder
{
    // What is nested deeper than this was refused long before.
    private const int DeepestWritten = 256;

    /// <summary>
    /// How far the value may be indented. As a rule its first line shows it; a digit behind the indicator (`|2`) counts from what the
    /// scalar stands in, which is not known here.
    /// </summary>
    public static IEnumerable<int> Indents(string text, int start, int end)
    {
        var body = Body(text, start, end);
        var shown = FirstIndent(text, body, end);
        var isWritten = false;
        for (var i = start + 1; i < body && i < start + 3; i++)
            isWritten |= text[i] is >= '1' and <= '9';
        if (!isWritten)
        {
            yield return shown;
            yield break;
        }
        for (var indent = 1; indent <= Math.Min(shown, DeepestWritten); indent++)
            yield return indent;
    }

    /// <summary>The indentation of the first line that is not empty, or of an empty one before it that is longer.</summary>
    private static int FirstIndent(string text, int body, int end)
    {
        var deepest = 1;
        for (var i = body; i < end; i = NextLine(text, i, end))
        {
            var line = i;
            while (i < end && text[i] == ' ')
                i++;
            deepest = Math.Max(deepest, i - line);
            if (i < end && !LineMap.IsBreak(text[i]))
                break;
        }
        return deepest;
    }

    public static ScalarDecoder Decode(string text, int start, int end, bool isLiteral, int indent)
    {
        var to = new ScalarDecoder();
        var body = Body(text, start, end);
        var chomping = Chomping(text, start, body);
        var pending = -1;
        var breaks = new List<int>();
        var afterBlank = false;
        var i = Breaks(text, body, end, indent, breaks, out var column);
        while (column == indent && i < end)
        {
            var blank = text[i] is ' ' or '\t';
            if (!isLiteral && pending >= 0 && ScalarDecoder.BreakAt(text, pending) == '\n' && !afterBlank && !blank)
            {
                if (breaks.Count == 0)
                    to.Add(' ', pending, ScalarDecoder.SkipBreak(text, pending));
            }
            else if (pending >= 0)
                to.AddBreak(text, pending);
            foreach (var other in breaks)
                to.AddBreak(text, other);
            breaks.Clear();
            pending = -1;
            afterBlank = blank;
            while (i < end && !LineMap.IsBreak(text[i]))
                to.Add(text[i], i, ++i);
            if (i < end)
            {
                pending = i;
                i = ScalarDecoder.SkipBreak(text, i);
            }
            i = Breaks(text, i, end, indent, breaks, out column);
        }
        if (chomping != '-' && pending >= 0)
            to.AddBreak(text, pending);
        if (chomping == '+')
            foreach (var other in breaks)
                to.AddBreak(text, other);
        return to;
    }

    /// <summary>Skips empty lines and the next line's indentation.</summary>
    private static int Breaks(string text, int i, int end, int indent, List<int> breaks, out int column)
    {
        while (true)
        {
            for (column = 0; i < end && column < indent && text[i] == ' '; column++)
                i++;
            if (i >= end || !LineMap.IsBreak(text[i]))
                return i;
            breaks.Add(i);
            i = ScalarDecoder.SkipBreak(text, i);
        }
    }

    private static char Chomping(string text, int start, int body)
    {
        for (var i = start + 1; i < body && i < start + 3; i++)
            if (text[i] is '-' or '+')
                return text[i];
        return ' ';
    }

    /// <summary>Where the lines behind the indicator begin.</summary>
    private static int Body(string text, int start, int end) => NextLine(text, start, end);

    private static int NextLine(string text, int i, int end)
    {
        while (i < end && !LineMap.IsBreak(text[i]))
            i++;
        return i < end ? ScalarDecoder.SkipBreak(text, i) : end;
    }
}
