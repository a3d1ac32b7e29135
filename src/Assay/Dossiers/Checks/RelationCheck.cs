namespace Assay;

/// <summary>Claims that, by the dossier's own relations, imply what they exclude.</summary>
internal static class RelationCheck
{
    public static void Run(IReadOnlyList<Relation> relations, Action<DossierIssue> report)
    {
        var implied = new HashSet<(string, string)>();
        foreach (var relation in relations)
        {
            foreach (var other in relation.Implies)
                implied.Add((relation.Claim.Id, other.Id));
        }

        for (var i = 0; i < relations.Count; i++)
        {
            var claim = relations[i].Claim.Id;
            var excludes = relations[i].Excludes;
            for (var item = 0; item < excludes.Count; item++)
            {
                if (Explain(claim, excludes[item].Id, implied) is { } message)
                    report(new DossierIssue(DossierCode.SelfContradiction.Id, Severity.Error, Family.Claim, claim, $"/excludes/{item}", message) { Relation = i });
            }
        }
    }

    private static string? Explain(string claim, string other, HashSet<(string, string)> implied)
    {
        if (claim == other)
            return $"'{claim}' cannot exclude itself";
        if (implied.Contains((claim, other)))
            return $"'{claim}' implies '{other}' and so cannot exclude it";
        return implied.Contains((other, claim)) ? $"'{other}' implies '{claim}', so neither can exclude the other" : null;
    }
}
