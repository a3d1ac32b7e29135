using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Finds where voices took another stance.</summary>
internal static class Positions
{
    public static ImmutableArray<PositionChange> Of(Evaluation evaluation)
    {
        var (index, replacedBy) = (evaluation.Scene.Index, evaluation.Supersession.ReplacedBy);
        return
        [
            .. Enumerable.Range(0, replacedBy.Length)
                .Where(earlier => replacedBy[earlier] != CaseIndex.None)
                .Select(earlier => Change(index, earlier, replacedBy[earlier]))
                .Where(change => change.From != change.To || change.FromClaim != change.Claim)
                .DistinctBy(change => (change.Voice, change.FromClaim, change.From, change.Claim, change.To, change.On))
                .OrderBy(change => change.On)
                .ThenBy(change => change.Later.Id, StringComparer.Ordinal)
                .ThenBy(change => change.Earlier.Id, StringComparer.Ordinal),
        ];
    }

    private static PositionChange Change(CaseIndex index, int earlier, int later) => new(
        index.Sources[index.Voices[index.SourceOf[later]]].Id,
        index.Sources[index.SourceOf[later]].Id,
        index.Claims[index.ClaimOf[earlier]].Id,
        index.Statements[earlier].Stance,
        index.Claims[index.ClaimOf[later]].Id,
        index.Statements[later].Stance,
        DateOnly.FromDayNumber(index.Said[later]),
        index.Statements[earlier],
        index.Statements[later]);
}
