namespace Assay.Engine;

/// <summary>What tells two states of one case apart.</summary>
internal static class Differences
{
    /// <summary>The edits that make one dossier of the other; parties and relations are not looked at.</summary>
    public static IEnumerable<Edit> Between(Dossier before, Dossier after) =>
    [
        .. Between(before.Sources, after.Sources, Family.Source),
        .. Between(before.Evidence, after.Evidence, Family.Evidence),
        .. Between(before.Claims, after.Claims, Family.Claim),
        .. Between(before.Statements, after.Statements, Family.Statement),
    ];

    /// <summary>The claims that were worked out otherwise.</summary>
    public static IEnumerable<(Claim Claim, ClaimResult Before, ClaimResult After)> Between(Evaluation before, Evaluation after)
    {
        foreach (var claim in after.Index.Claims.InOrder())
        {
            var record = after.Index.Claims[claim];
            var earlier = before.Index.Claims.Find(record.Id) is >= 0 and var slot ? before[slot] : default;
            if (!after[claim].IsLike(earlier))
                yield return (record, earlier, after[claim]);
        }

        foreach (var claim in before.Index.Claims.InOrder())
        {
            if (before[claim].IsSaid && after.Index.Claims.Find(before.Index.Claims[claim].Id) == CaseIndex.None)
                yield return (before.Index.Claims[claim], before[claim], default);
        }
    }

    private static IEnumerable<Edit> Between<T>(EntitySet<T> before, EntitySet<T> after, Family family)
        where T : Entity
    {
        foreach (var record in before)
        {
            if (!after.Contains(record.Id))
                yield return Edit.Retract(family, record.Id);
        }

        foreach (var record in after)
        {
            if (!before.TryGet(record.Id, out var earlier) || !earlier.Equals(record))
                yield return Edit.Put(record);
        }
    }
}
