using System.Collections.Immutable;
using Assay.Engine;

namespace Assay;

/// <summary>
/// The answers to a question that all exclude each other, as competing hypotheses: statements down the side, hypotheses across the top, and
/// the hypothesis with the least against it first, since evidence can refute but not prove (R. J. Heuer, <i>Psychology of Intelligence
/// Analysis</i>, CIA Center for the Study of Intelligence, 1999, chapter 8).
/// </summary>
public sealed class CompetingHypotheses
{
    private readonly Lazy<ImmutableArray<HypothesisEvidence>> statements;

    internal CompetingHypotheses(ImmutableArray<Answer> answers)
    {
        Ranked =
        [
            .. answers.Select(answer => new Hypothesis(answer.Claim))
                .OrderBy(hypothesis => hypothesis.Inconsistency)
                .ThenBy(hypothesis => hypothesis.Id, StringComparer.Ordinal),
        ];
        statements = new(() => HypothesisMatrix.Of(Ranked));
    }

    /// <summary>The hypotheses, by weighted inconsistency, least first, then by id.</summary>
    public ImmutableArray<Hypothesis> Ranked { get; }

    /// <summary>Every known statement that bears on one of them, in ordinal order of id. Found when it is first asked for.</summary>
    public ImmutableArray<HypothesisEvidence> Statements => statements.Value;
}

/// <summary>One of several claims of which at most one can hold.</summary>
/// <param name="Claim">The claim.</param>
public sealed record Hypothesis(ClaimAssessment Claim)
{
    /// <summary>The claim's id.</summary>
    public string Id => Claim.Id;

    /// <summary>
    /// What counts against it, 0 or more: the opposition of its tally. Heuer adds up the marks of a column; here, as in the verdict, an
    /// origin counts once, however many repeat it.
    /// </summary>
    public double Inconsistency => Claim.Tally.Opposition;
}
