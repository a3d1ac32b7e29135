namespace Assay;

/// <summary>Whether the ids of a dossier are ids: code can make records with any, and files of them could not be loaded.</summary>
internal static class IdCheck
{
    public static void Run(Dossier dossier, Action<DossierIssue> report, Pace pace)
    {
        foreach (var family in Enum.GetValues<Family>())
        {
            foreach (var entity in dossier.Of(family))
            {
                pace.Step();
                if (!EntityId.TryCheck(entity.Id, out var error))
                    report(new DossierIssue(DossierCode.BadId.Id, Severity.Error, family, entity.Id, "/id", error));
            }
        }
    }
}
