namespace Assay;

/// <summary>Lines and columns of offsets into UTF-8 text. Made for the first error; each question then takes constant time.</summary>
internal sealed class Utf8Positions
{
    private const int BlockSize = 4096;

    private readonly ReadOnlyMemory<byte> text;
    private readonly int firstLine;
    private readonly List<int> lines = [0];
    private readonly int[] units;

    /// <summary>Surveys a text.</summary>
    /// <param name="text">UTF-8, without a byte order mark.</param>
    /// <param name="firstLine">The number of its first line.</param>
    /// <param name="isOneLine">Whether it is one line, whatever it holds: a return alone ends none of JSON Lines.</param>
    public Utf8Positions(ReadOnlyMemory<byte> text, int firstLine = 1, bool isOneLine = false)
    {
        (this.text, this.firstLine) = (text, firstLine);
        var bytes = text.Span;
        units = new int[(bytes.Length / BlockSize) + 1];
        for (var block = 1; block < units.Length; block++)
            units[block] = units[block - 1] + CountUnits(bytes.Slice((block - 1) * BlockSize, BlockSize));
        for (var at = 0; !isOneLine && bytes[at..].IndexOfAny((byte)'\n', (byte)'\r') is >= 0 and var next;)
        {
            at += next + 1;
            if (bytes[at - 1] == '\r' && at < bytes.Length && bytes[at] == '\n')
                at++;
            lines.Add(at);
        }
    }

    public Place At(Token token)
    {
        var (line, column) = At(token.Offset);
        var (endLine, endColumn) = At(token.Offset + token.Length);
        return new Place(line, column, endLine, endColumn);
    }

    /// <summary>The place of a byte that is no text: decoded, it is one character.</summary>
    public Place AtFault(int offset)
    {
        var (line, column) = At(offset);
        return new Place(line, column, line, column + 1);
    }

    private (int Line, int Column) At(int offset)
    {
        offset = Math.Min(offset, text.Length);
        var line = lines.BinarySearch(offset);
        if (line < 0)
            line = ~line - 1;
        return (firstLine + line, UnitsBefore(offset) - UnitsBefore(lines[line]) + 1);
    }

    private int UnitsBefore(int offset)
    {
        var block = offset / BlockSize;
        return units[block] + CountUnits(text.Span[(block * BlockSize)..offset]);
    }

    // Each character's first byte counts; one of four bytes is a pair of UTF-16 units.
    private static int CountUnits(ReadOnlySpan<byte> bytes)
    {
        var count = 0;
        foreach (var b in bytes)
            count += ((b & 0xC0) != 0x80 ? 1 : 0) + (b >= 0xF0 ? 1 : 0);
        return count;
    }
}
