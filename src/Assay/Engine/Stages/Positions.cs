using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Finds where voices took another stance.</summary>
internal static class Positions
{
    public static ImmutableArray<PositionChange> Of(Evaluation evaluation)
    {
        var index = evaluation.Index;
        return
        [
            .. evaluation.Settling.ReplacedBy
                .OrderBy(pair => pair.Key, Comparer<int>.Create(index.Statements.Compare))
                .Select(pair => Change(index, pair.Key, pair.Value))
                .Where(change => change.From != change.To || change.FromClaim != change.Claim)
                .DistinctBy(change => (change.Voice, change.FromClaim, change.From, change.Claim, change.To, change.On))
                .OrderBy(change => change.On)
                .ThenBy(change => change.Later.Id, StringComparer.Ordinal)
                .ThenBy(change => change.Earlier.Id, StringComparer.Ordinal),
        ];
    }

    private static PositionChange Change(CaseIndex index, int earlier, int later) => new(
        index.Sources[index.Facts[later].Voice].Id,
        index.Sources[index.Facts[later].Source].Id,
        index.Claims[index.Facts[earlier].Claim].Id,
        index.Facts[earlier].Stance,
        index.Claims[index.Facts[later].Claim].Id,
        index.Facts[later].Stance,
        DateOnly.FromDayNumber(index.Facts[later].Said),
        index.Statements[earlier],
        index.Statements[later]);
}
