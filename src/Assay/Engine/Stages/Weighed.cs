namespace Assay.Engine;

/// <summary>What tallying needs to know of a statement, side by side: half a line of the processor's cache.</summary>
internal struct Weighed
{
    /// <summary>What it weighs.</summary>
    public double Weight;

    /// <summary>What it would, if every source graded A to D were equally reliable.</summary>
    public double Even;

    public int Source;

    public int Origin;

    /// <summary>Which way it goes for its own claim.</summary>
    public Side Side;

    public Fate Fate;

    public OriginPart Part;

    /// <summary>Whether it denies, rather than doubts.</summary>
    public bool Denies;

    /// <summary>Whether a rule raised a flag on it or on its source.</summary>
    public bool HasFlags;
}

/// <summary>As what a statement counts with its origin.</summary>
internal enum OriginPart : byte
{
    /// <summary>As the origin's own judgement.</summary>
    Own,

    /// <summary>As one of the crowd: the source is graded E or F.</summary>
    Crowd,

    /// <summary>As what it made of others' findings.</summary>
    Derived,
}
