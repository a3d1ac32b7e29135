using System.Collections.Immutable;

namespace Assay;

/// <summary>The numbers behind the arithmetic, from the schema's <c>weights</c>.</summary>
public sealed record Weights
{
    /// <summary>W, the weight of knowing nothing (Jøsang's non-informative prior weight); more than 0.</summary>
    public required double Prior { get; init; }

    /// <summary>a, the probability of a claim of which nothing is known; in [0, 1].</summary>
    public required double BaseRate { get; init; }

    /// <summary>What a doubt weighs against a denial.</summary>
    public required double Doubt { get; init; }

    /// <summary>The strength of every source graded A to D in the even tally, on which credibility rests.</summary>
    public required double Even { get; init; }

    /// <summary>The most that sources graded E or F add together to one side of a claim.</summary>
    public required double Crowd { get; init; }

    /// <summary>How many other origins must stand on one side of a claim for the record of a source to count it as settled; 1 or more.</summary>
    public required int SettledOrigins { get; init; }

    /// <summary>The probability at or beyond which they settle a claim, or at or below 1 minus which they settle its opposite; in (0.5, 1).</summary>
    public required double SettledAt { get; init; }

    /// <summary>What a grade already says of a source weighs as much as this many settled claims of its record; more than 0.</summary>
    public required double TrackPrior { get; init; }

    /// <summary>The share of claims borne out that each of the grades A to E stands for, in that order; in [0, 1].</summary>
    public required ImmutableArray<double> Track { get; init; }

    /// <summary>How copies among sources are recognised.</summary>
    public required CopyingWeights Copying { get; init; }

    /// <summary>The strengths of the grades A to F, in that order.</summary>
    public required ImmutableArray<double> Reliability { get; init; }

    /// <summary>The factors of the speaker's hedges, in the order of <see cref="Certainty"/>.</summary>
    public required ImmutableArray<double> Certainty { get; init; }

    /// <summary>What a grade weighs.</summary>
    public double Strength(Reliability grade) => Reliability[(int)grade];

    /// <summary>What a hedge leaves of a statement.</summary>
    public double Factor(Certainty certainty) => Certainty[(int)certainty];
}
