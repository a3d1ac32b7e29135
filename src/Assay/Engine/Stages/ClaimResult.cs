namespace Assay.Engine;

/// <summary>What the engine itself wants noticed of a claim.</summary>
[Flags]
internal enum EngineFlags : byte
{
    None = 0,

    /// <summary>A relay says something that its root did not.</summary>
    Distorted = 1,

    /// <summary>However many support it, all that they know leads to one origin.</summary>
    SingleOrigin = 2,

    /// <summary>Something that supports it rests on statements which rest on nothing but each other.</summary>
    Circular = 4,

    /// <summary>Something said of it probably repeats another's words without saying so. Found for all claims together, on demand.</summary>
    ProbableEcho = 8,
}

/// <summary>What was worked out for one claim.</summary>
/// <param name="IsSaid">Whether anything has been said of it, or of what implies it; all else is void if not.</param>
/// <param name="Verdict">The row of the verdict table.</param>
/// <param name="Credibility">The row of the credibility table.</param>
internal readonly record struct ClaimResult(bool IsSaid, Tally Tally, int Verdict, int Credibility, FlagSet Flags, EngineFlags EngineFlags, Reads Reads)
{
    /// <summary>Whether somebody who reads results would see no difference.</summary>
    public bool IsLike(in ClaimResult other) => this with { Reads = other.Reads } == other;
}
