using System.Collections.Immutable;

namespace Assay;

/// <summary>Which way a statement goes for a claim.</summary>
public enum ContributionSide
{
    /// <summary>Neither way: it declines or withdraws.</summary>
    None,

    /// <summary>For the claim.</summary>
    For,

    /// <summary>Against the claim.</summary>
    Against,
}

/// <summary>What one statement brings to one claim.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Source">Who made it.</param>
/// <param name="Origin">The id of the source from which its information comes; null if nobody knows.</param>
/// <param name="Side">Which way it goes.</param>
/// <param name="Through">The id of the claim that it is about.</param>
/// <param name="Weight">Its weight before grouping by origin; the product of <paramref name="Factors"/>, in their order.</param>
/// <param name="Counted">Whether it is part of the sum.</param>
/// <param name="Why">Why it is not; empty if it is.</param>
/// <param name="Factors">What made its weight.</param>
public sealed record Contribution(
    Statement Statement,
    Source Source,
    string? Origin,
    ContributionSide Side,
    string Through,
    double Weight,
    bool Counted,
    string Why,
    ImmutableArray<WeightFactor> Factors)
{
    /// <summary>The statement that it probably repeats without saying so; null if it does not look like it. It counts all the same.</summary>
    public Statement? ProbableEchoOf { get; init; }
}
