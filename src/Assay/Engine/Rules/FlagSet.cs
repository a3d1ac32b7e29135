namespace Assay;

/// <summary>A set of up to 128 flags, by number.</summary>
public readonly record struct FlagSet(UInt128 Bits)
{
    /// <summary>This set and the flag.</summary>
    public FlagSet With(int flag) => new(Bits | (UInt128.One << flag));

    /// <summary>The flags of both.</summary>
    public FlagSet Union(FlagSet other) => new(Bits | other.Bits);

    /// <summary>Whether the flag is in it.</summary>
    public bool Contains(int flag) => (Bits >> flag & UInt128.One) != UInt128.Zero;
}
