using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Lays what bears on each of several hypotheses side by side.</summary>
internal static class HypothesisMatrix
{
    private static readonly HypothesisCell NotApplicable = new(Consistency.NotApplicable, 0, false, "");

    public static ImmutableArray<HypothesisEvidence> Of(ImmutableArray<Hypothesis> hypotheses)
    {
        var columns = hypotheses.Select(hypothesis => hypothesis.Claim.Contributions.ToDictionary(c => c.Statement.Id, StringComparer.Ordinal)).ToArray();
        return
        [
            .. columns.SelectMany(column => column.Values)
                .DistinctBy(contribution => contribution.Statement.Id)
                .OrderBy(contribution => contribution.Statement.Id, StringComparer.Ordinal)
                .Select(contribution => new HypothesisEvidence(
                    contribution.Statement,
                    contribution.Source,
                    [.. columns.Select(column => column.TryGetValue(contribution.Statement.Id, out var cell) ? Cell(cell) : NotApplicable)])),
        ];
    }

    private static HypothesisCell Cell(Contribution contribution) => contribution.Side switch
    {
        ContributionSide.For => new(Consistency.Consistent, contribution.Weight, contribution.Counted, contribution.Why),
        ContributionSide.Against => new(Consistency.Inconsistent, contribution.Weight, contribution.Counted, contribution.Why),
        _ => NotApplicable with { Why = contribution.Why },
    };
}
