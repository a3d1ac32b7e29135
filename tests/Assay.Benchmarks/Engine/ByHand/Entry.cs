namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>What settling and tallying need to know of a statement; 32 bytes.</summary>
internal struct Entry
{
    public double Weight;
    public double Even;

    /// <summary>The origin's number; sums run in its order.</summary>
    public int Origin;

    public int Voice;

    /// <summary>The latest day on which it was made.</summary>
    public int Day;

    /// <summary>The claim's number within its component.</summary>
    public ushort Local;

    public Marks Marks;

    public Flags Flags;

    /// <summary>Whether it adds to a side.</summary>
    public readonly bool IsCounted => Weight > 0 && (Marks & Marks.Superseded) == 0 && (Flags & Flags.Disputed) == 0;

    public readonly bool Has(Marks mark) => (Marks & mark) != 0;
}

/// <summary>What a statement is, and what became of it.</summary>
[Flags]
internal enum Marks : byte
{
    None = 0,
    Asserts = 1,
    Denies = 2,
    Doubts = 4,
    Withdraws = 8,

    /// <summary>Where none of these is set, it declines.</summary>
    Stance = Asserts | Denies | Doubts | Withdraws,

    /// <summary>It passes on another.</summary>
    Echo = 16,

    /// <summary>Its source is graded E or F.</summary>
    Crowd = 32,

    /// <summary>It rests on what others found.</summary>
    Derived = 64,

    /// <summary>Its voice has moved on.</summary>
    Superseded = 128,
}

/// <summary>What is worth noticing.</summary>
[Flags]
internal enum Flags : byte
{
    None = 0,
    Distorted = 1,
    OwnParty = 2,
    LoneOrigin = 4,

    /// <summary>Not shown: its voice said something else on the same day, of no less weight.</summary>
    Disputed = 128,
}
