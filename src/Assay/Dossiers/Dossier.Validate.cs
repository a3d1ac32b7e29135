using System.Collections.Immutable;

namespace Assay;

public sealed partial record Dossier
{
    /// <summary>
    /// Checks what loading checks of files: that ids are ids, that references lead to records of the right kind, that chains end, that
    /// unique values are, and the schema's bounds and checks. A dossier that was loaded has at most warnings. References inside value objects are checked in
    /// loading only.
    /// </summary>
    public ImmutableArray<DossierIssue> Validate()
    {
        var issues = ImmutableArray.CreateBuilder<DossierIssue>();
        IdCheck.Run(this, issues.Add);
        ReferenceCheck.Run(this, issues.Add);
        DossierChecks.Run(this, [.. Relations], issues.Add);
        return issues.DrainToImmutable();
    }
}
