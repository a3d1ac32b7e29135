namespace Assay;

/// <summary>Everything about a dossier that its records together must fulfil, apart from what they refer to.</summary>
internal static class DossierChecks
{
    public static void Run(Dossier dossier, IReadOnlyList<Relation> relations, Action<DossierIssue> report)
    {
        RecordChecks.Run(dossier, report);
        UniqueCheck.Run(dossier, report);
        CycleChecks.Run(dossier, report);
        RelationCheck.Run(relations, report);
    }
}
