namespace Assay.Syntax;

/// <summary>A place in a text. Both are 1-based; columns count UTF-16 units.</summary>
internal readonly record struct TextPosition(int Line, int Column);

/// <summary>Finds line and column of an offset. A line ends where the C# compiler ends one, which is also where YamlDotNet does.</summary>
internal sealed class LineMap
{
    private readonly int[] starts;

    public LineMap(string text)
    {
        // Counted first: a file of line breaks alone has as many lines as bytes.
        var count = 1;
        for (var i = 0; i < text.Length; i++)
            count += EndsLine(text, i) ? 1 : 0;
        starts = new int[count];
        var line = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (EndsLine(text, i))
                starts[++line] = i + 1;
        }
    }

    public int Count => starts.Length;

    private static bool EndsLine(string text, int at) =>
        IsBreak(text[at]) && !(text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n');

    public static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    public TextPosition At(int offset)
    {
        var line = LineAt(offset);
        return new TextPosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The 0-based line that holds an offset.</summary>
    public int LineAt(int offset)
    {
        var line = Array.BinarySearch(starts, offset);
        return line >= 0 ? line : ~line - 1;
    }

    /// <summary>Where a 0-based line begins.</summary>
    public int StartOf(int line) => starts[line];
}
