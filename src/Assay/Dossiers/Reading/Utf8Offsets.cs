namespace Assay;

/// <summary>At which byte a character of a text stands when the text is UTF-8. Made once; each question then takes constant time.</summary>
internal sealed class Utf8Offsets
{
    private const int BlockSize = 4096;

    private readonly string text;
    private readonly int[] blocks;

    public Utf8Offsets(string text)
    {
        this.text = text;
        blocks = new int[(text.Length / BlockSize) + 1];
        for (var block = 1; block < blocks.Length; block++)
            blocks[block] = blocks[block - 1] + Count(text.AsSpan((block - 1) * BlockSize, BlockSize));
    }

    public int Of(int character)
    {
        var block = character / BlockSize;
        return blocks[block] + Count(text.AsSpan()[(block * BlockSize)..character]);
    }

    // The text was UTF-8, so surrogates come in pairs, which take four bytes; a block may part them.
    private static int Count(ReadOnlySpan<char> characters)
    {
        var bytes = 0;
        foreach (var c in characters)
            bytes += c < 0x80 ? 1 : c < 0x800 || char.IsSurrogate(c) ? 2 : 3;
        return bytes;
    }
}
