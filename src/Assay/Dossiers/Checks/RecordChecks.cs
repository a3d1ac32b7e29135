namespace Assay;

/// <summary>The bounds and checks of the schema, which each record answers by itself.</summary>
internal static class RecordChecks
{
    public static void Run(Dossier dossier, Action<DossierIssue> report)
    {
        foreach (var family in Enum.GetValues<Family>())
        {
            foreach (var entity in dossier.Of(family))
            {
                foreach (var issue in entity.Validate(dossier).Issues)
                {
                    var code = issue.Code == "check" ? DossierCode.CheckFailed : DossierCode.OutOfBounds;
                    report(new DossierIssue(code.Id, issue.Severity, family, entity.Id, issue.Pointer, issue.Message));
                }
            }
        }
    }
}
