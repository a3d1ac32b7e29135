namespace Assay;

/// <summary>Everything about a dossier that its records together must fulfil, apart from what they refer to.</summary>
internal static class DossierChecks
{
    public static void Run(Dossier dossier, IReadOnlyList<Relation> relations, Action<DossierIssue> report, Pace pace)
    {
        RecordChecks.Run(dossier, report, pace);
        UniqueCheck.Run(dossier, report, pace);
        CycleChecks.Run(dossier, report, pace);
        var contradictions = 0;
        RelationCheck.Run(relations, issue => { contradictions++; report(issue); });
        if (contradictions == 0)
            ContradictionCheck.Run(dossier, report, pace);
    }
}
