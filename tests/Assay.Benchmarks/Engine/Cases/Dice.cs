namespace Assay.Benchmarks.Engine.Cases;

/// <summary>A small generator of pseudo-random numbers (SplitMix64), the same on every machine and in every version of .NET.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number in [0, <paramref name="count"/>).</summary>
    public int Below(int count) => (int)(((UInt128)Next() * (uint)count) >> 64);

    /// <summary>A number in [0, 1).</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    /// <summary>True so many times in a hundred.</summary>
    public bool Percent(double percent) => Share() * 100 < percent;

    /// <summary>A place in the list, as often as its weight says.</summary>
    public int Weighted(ReadOnlySpan<int> weights)
    {
        var total = 0;
        foreach (var weight in weights)
            total += weight;
        var left = Below(total);
        var place = 0;
        while (left >= weights[place])
            left -= weights[place++];
        return place;
    }

    private ulong Next()
    {
        var mixed = state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
