using System.Collections.Immutable;

namespace Assay;

/// <summary>A day on which something happened to a claim, and what an assessment as of that day makes of it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Figures">Verdict, credibility and tally as of that day.</param>
/// <param name="Before">The verdict until then; null at the first moment, before which nothing had been said.</param>
/// <param name="Statements">
/// What became known that day and bears on the claim, in ordinal order of id. Empty where its figures moved for another reason: a change of
/// position elsewhere, or a finding on the evidence that it rests on.
/// </param>
/// <param name="PositionChanges">The changes of position by what became known that day, which left behind something that bears on the claim.</param>
public sealed record TimelineMoment(
    DateOnly Day,
    ClaimFigures Figures,
    VerdictInfo? Before,
    ImmutableArray<Statement> Statements,
    ImmutableArray<PositionChange> PositionChanges)
{
    /// <summary>The verdict as of that day.</summary>
    public VerdictInfo Verdict => Figures.Verdict;

    /// <summary>The probability as of that day, in (0, 1).</summary>
    public double Probability => Figures.Tally.P;

    /// <summary>The Admiralty grade of credibility as of that day, 1 (confirmed) to 6 (cannot be judged).</summary>
    public int Credibility => Figures.Credibility;

    /// <summary>Whether the claim had another verdict until then. The first moment changes none.</summary>
    public bool ChangesVerdict => Before is not null && Before != Verdict;
}
