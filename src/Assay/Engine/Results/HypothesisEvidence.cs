using System.Collections.Immutable;

namespace Assay;

/// <summary>How a statement goes with a hypothesis.</summary>
public enum Consistency
{
    /// <summary>It has nothing to do with it, or takes no side.</summary>
    NotApplicable,

    /// <summary>It goes with it.</summary>
    Consistent,

    /// <summary>It goes against it.</summary>
    Inconsistent,
}

/// <summary>One statement, against each hypothesis: a row of the matrix.</summary>
/// <param name="Statement">The statement.</param>
/// <param name="Source">Who made it.</param>
/// <param name="Cells">How it goes with each, in the order of <see cref="CompetingHypotheses.Ranked"/>.</param>
public sealed record HypothesisEvidence(Statement Statement, Source Source, ImmutableArray<HypothesisCell> Cells)
{
    /// <summary>
    /// How far it tells the hypotheses apart, 0 or more: the most that it brings for one, less the least that it brings for another, what
    /// goes against one being negative and what is not counted nothing. What is as consistent with all of them says nothing about which
    /// is true (Heuer, chapter 8, step 3).
    /// </summary>
    public double Diagnosticity => Cells.Max(cell => cell.Signed) - Cells.Min(cell => cell.Signed);
}

/// <summary>How one statement goes with one hypothesis.</summary>
/// <param name="Consistency">Which way.</param>
/// <param name="Weight">Its weight for this hypothesis before grouping by origin; 0 where it is not applicable.</param>
/// <param name="Counted">Whether it is part of the sum.</param>
/// <param name="Why">Why it is not, in the words of <see cref="Contribution.Why"/>; empty if it is, or is not applicable.</param>
public readonly record struct HypothesisCell(Consistency Consistency, double Weight, bool Counted, string Why)
{
    internal double Signed => !Counted ? 0 : Consistency == Consistency.Inconsistent ? -Weight : Weight;
}
