namespace Assay;

/// <summary>
/// A list that grows by pieces and copies nothing but its first few items: of a million records, doubling would copy each once and leave twice
/// their memory behind, which the system has to clear first.
/// </summary>
internal sealed class ChunkList<T>
{
    // Pieces stay below what the runtime keeps apart as large.
    private const int Bits = 10;
    private const int Size = 1 << Bits;

    private T[][] chunks = [new T[8]];

    public int Count { get; private set; }

    public ref T this[int index] => ref chunks[index >> Bits][index & (Size - 1)];

    public void Add(T item)
    {
        var (chunk, at) = (Count >> Bits, Count & (Size - 1));
        if (chunk == 0 && at == chunks[0].Length)
            Array.Resize(ref chunks[0], 2 * at);
        else if (at == 0 && chunk > 0)
            AddChunk(chunk);
        chunks[chunk][at] = item;
        Count++;
    }

    private void AddChunk(int chunk)
    {
        if (chunk == chunks.Length)
            Array.Resize(ref chunks, 2 * chunk);
        chunks[chunk] = new T[Size];
    }
}
