using Assay.Engine;

namespace Assay;

/// <summary>Claims that imply, by whatever steps, two claims which exclude each other: they could never hold, and would oppose themselves.</summary>
internal static class ContradictionCheck
{
    // Seconds. A case that needs more steps was not written by people, and is loaded without this check.
    private const long MostSteps = 20_000_000;

    /// <summary>Only for dossiers without errors: it needs every claim that a relation names.</summary>
    public static void Run(Dossier dossier, Action<DossierIssue> report, Pace pace)
    {
        var claims = new Records<Claim>(dossier.Claims);
        if (dossier.Relations.Any(relation => relation.Implies.Concat(relation.Excludes).Append(relation.Claim).Any(named => claims.Find(named.Id) < 0)))
            return;
        if (dossier.Claims.GroupBy(claim => claim.Question).Where(question => question.Key is not null).Sum(question => (long)question.Count() * question.Count()) > MostSteps)
            return;
        var graph = new ClaimGraph(claims, dossier.Relations, pace);
        var steps = 0L;
        var reported = new HashSet<int>();
        foreach (var (one, other) in graph.Exclusions())
        {
            pace.Check();
            steps += graph.Below(one).Length + graph.Below(other).Length;
            if (steps > MostSteps)
                return;
            foreach (var claim in graph.Below(one).ToArray().Intersect(graph.Below(other).ToArray()))
            {
                if (reported.Add(claim))
                    report(Issue(claims[claim].Id, claims[one].Id, claims[other].Id));
            }
        }
    }

    private static DossierIssue Issue(string claim, string one, string other) => new(
        DossierCode.SelfContradiction.Id,
        Severity.Error,
        Family.Claim,
        claim,
        "",
        claim == one || claim == other
            ? $"'{claim}' implies '{(claim == one ? other : one)}', which it excludes; by the schema or by 'relations'"
            : $"'{claim}' implies both '{one}' and '{other}', which exclude each other; by the schema or by 'relations'");
}
