namespace Assay.Generator.Binding.Analysis;

/// <summary>Some of the cells of a term.</summary>
internal readonly struct CellSet
{
    private readonly ulong[] bits;

    private CellSet(ulong[] bits) => this.bits = bits;

    public static CellSet Of(int count, Func<int, bool> contains)
    {
        var bits = new ulong[(count + 63) / 64];
        for (var i = 0; i < count; i++)
            if (contains(i))
                bits[i / 64] |= 1UL << (i % 64);
        return new CellSet(bits);
    }

    public bool IsEmpty
    {
        get
        {
            foreach (var word in bits)
                if (word != 0)
                    return false;
            return true;
        }
    }

    public bool Contains(int cell) => (bits[cell / 64] & (1UL << (cell % 64))) != 0;

    public bool IsWithin(CellSet other)
    {
        for (var i = 0; i < bits.Length; i++)
            if ((bits[i] & ~other.bits[i]) != 0)
                return false;
        return true;
    }

    public bool Meets(CellSet other)
    {
        for (var i = 0; i < bits.Length; i++)
            if ((bits[i] & other.bits[i]) != 0)
                return true;
        return false;
    }

    public CellSet And(CellSet other)
    {
        var common = new ulong[bits.Length];
        for (var i = 0; i < bits.Length; i++)
            common[i] = bits[i] & other.bits[i];
        return new CellSet(common);
    }

    public CellSet Without(CellSet other)
    {
        var rest = new ulong[bits.Length];
        for (var i = 0; i < bits.Length; i++)
            rest[i] = bits[i] & ~other.bits[i];
        return new CellSet(rest);
    }
}
