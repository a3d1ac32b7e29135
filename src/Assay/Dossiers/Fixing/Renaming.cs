namespace Assay;

/// <summary>Some bytes of a file.</summary>
internal readonly record struct ByteSpan(long Start, int Length)
{
    public long End => Start + Length;
}

/// <summary>An earlier name in a file, with what it is to be replaced by.</summary>
/// <param name="Bytes">Where it stands, with its quotes if it has any.</param>
internal sealed record Renaming(InputFile File, Place Place, ByteSpan Bytes, string Earlier, string Current);
