namespace Assay.Engine;

/// <summary>Which way a statement, or what it brings to a claim, goes.</summary>
internal enum Side : byte
{
    None,
    For,
    Against,
}

/// <summary>What can be said of a statement without running a rule, in numbers.</summary>
internal record struct StatementFacts
{
    /// <summary>Later than any day: of a statement that is left out, or gone.</summary>
    public const int Never = int.MaxValue;

    public int Source;

    public int Claim;

    /// <summary>The statement that it relays; None if none or unknown.</summary>
    public int Relayed;

    /// <summary>The statement at the end of the relays: itself if it relays nothing, None if that is unknown.</summary>
    public int Root;

    /// <summary>Where its information comes from; None for a relay of something unknown.</summary>
    public int Origin;

    /// <summary>The source as whose word it counts when that changes its mind.</summary>
    public int Voice;

    /// <summary>The latest day on which it was said, which orders in time; as a day number.</summary>
    public int Said;

    /// <summary>The day from which it counts, as a day number.</summary>
    public int Known;

    public Stance Stance;

    /// <summary>Whether it passes on another statement, known or not.</summary>
    public bool IsEcho;

    /// <summary>Whether it draws on others, or cites only evidence that others provide.</summary>
    public bool IsDerived;

    /// <summary>Which way it goes for its own claim.</summary>
    public Side Side;

    /// <summary>Orders by voice, then in time; echoes, which have no voice of their own, last.</summary>
    public readonly long VoiceAndTime => ((long)(IsEcho ? int.MaxValue : Voice) << 32) | (uint)Said;
}
