using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Compares two assessments, claim by claim.</summary>
internal static class Comparison
{
    /// <summary>The claims that have another verdict, probability or credibility after than before, in ordinal order of id.</summary>
    public static ImmutableArray<ClaimChange> Of(Assessment before, Assessment after)
    {
        var changes = ImmutableArray.CreateBuilder<ClaimChange>();
        var ids = before.Claims.Select(claim => claim.Id).Union(after.Claims.Select(claim => claim.Id), StringComparer.Ordinal);
        foreach (var id in ids.Order(StringComparer.Ordinal))
        {
            var (earlier, later) = (before.Find(id), after.Find(id));
            if (earlier is null || later is null || Differ(earlier, later))
                changes.Add(new ClaimChange((after.Dossier.Claims.TryGet(id, out var claim) ? claim : null) ?? earlier!.Claim, Figures(earlier), Figures(later)));
        }

        return changes.ToImmutable();
    }

    private static bool Differ(ClaimAssessment one, ClaimAssessment other) =>
        one.Verdict != other.Verdict || one.Tally.P != other.Tally.P || one.Credibility != other.Credibility;

    private static ClaimFigures? Figures(ClaimAssessment? claim) => claim is null ? null : ClaimFigures.Of(claim);
}
