using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Finds through which other claims statements came to bear on one.</summary>
internal static class RelatedClaims
{
    public static ImmutableArray<RelatedClaim> Of(ClaimAssessment claim, Case scene) =>
    [
        .. claim.Contributions
            .Where(contribution => contribution.Through != claim.Id && contribution.Side != ContributionSide.None)
            .GroupBy(contribution => (contribution.Side, contribution.Through))
            .OrderBy(related => related.Key.Side)
            .ThenBy(related => related.Key.Through, StringComparer.Ordinal)
            .Select(related => new RelatedClaim(
                scene.Dossier.Claims[related.Key.Through],
                scene.Dossier.Claims[related.Key.Through].Says(scene.Names),
                related.Key.Side,
                related.Count(),
                related.Count(contribution => contribution.Counted),
                related.Where(contribution => contribution.Counted).Sum(contribution => contribution.Weight))),
    ];
}
