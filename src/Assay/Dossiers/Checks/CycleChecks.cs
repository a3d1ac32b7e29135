namespace Assay;

/// <summary>
/// Chains that lead back to where they began: relays, owners and those spoken for, at whose ends origins and voices are found; and
/// memberships and what statements draw on, where it is only odd.
/// </summary>
internal static class CycleChecks
{
    private const int Shown = 5;

    public static void Run(Dossier dossier, Action<DossierIssue> report, Pace pace)
    {
        Check(dossier.Statements, s => One(s.Relays), DossierCode.Cycle, "relays", "relays itself", report, pace);
        Check(dossier.Statements, s => s.DrawsOn, DossierCode.CircularReporting, "drawsOn", "draws on itself", report, pace);
        Check(dossier.Sources, s => One(s.Owner), DossierCode.Cycle, "owner", "is its own owner", report, pace);
        Check(dossier.Sources, s => One(s.SpeaksFor), DossierCode.Cycle, "speaksFor", "speaks for itself", report, pace);
        Check(dossier.Parties, p => p.MemberOf, DossierCode.MembershipCycle, "memberOf", "is a member of itself", report, pace);
    }

    private static void Check<T>(
        EntitySet<T> entities, Func<T, ValueList<Ref<T>>> next, DossierCode code, string field, string problem, Action<DossierIssue> report, Pace pace)
        where T : Entity
    {
        foreach (var cycle in Cycles.Find(entities, next, pace))
        {
            var ids = cycle.Ids;
            var way = ids.Count == 1 ? "" : $" by way of {Way(ids)}";
            var pointer = cycle.Item < 0 ? $"/{field}" : $"/{field}/{cycle.Item}";
            report(new DossierIssue(code.Id, code.Severity, entities[ids[0]].Kind.Family, ids[0], pointer, $"{Wording.Quote(ids[0])} {problem}{way}"));
        }
    }

    private static string Way(IReadOnlyList<string> ids)
    {
        var others = ids.Skip(1).Take(Shown).Select(id => $"'{id}'").ToList();
        if (ids.Count - 1 > Shown)
            others.Add($"{ids.Count - 1 - Shown} more");
        return Wording.List(others);
    }

    private static ValueList<Ref<T>> One<T>(Ref<T>? reference)
        where T : class => reference is { } r ? [r] : [];
}
