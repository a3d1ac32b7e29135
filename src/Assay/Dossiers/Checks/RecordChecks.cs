namespace Assay;

/// <summary>The bounds and checks of the schema, which each record answers by itself.</summary>
internal static class RecordChecks
{
    public static DossierCode CodeOf(ValidationIssue issue) => issue.Code == "check" ? DossierCode.CheckFailed : DossierCode.OutOfBounds;

    public static void Run(Dossier dossier, Action<DossierIssue> report, Pace pace)
    {
        foreach (var family in Enum.GetValues<Family>())
        {
            foreach (var entity in dossier.Of(family))
            {
                pace.Step();
                foreach (var issue in entity.Validate(dossier).Issues)
                {
                    report(new DossierIssue(CodeOf(issue).Id, issue.Severity, family, entity.Id, issue.Pointer, issue.Message));
                }
            }
        }
    }
}
