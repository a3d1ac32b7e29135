using System.Collections.Immutable;

namespace Assay;

public sealed partial record Dossier
{
    /// <summary>
    /// Checks what loading checks of files: that ids are ids, that references lead to records of the right kind, that chains end, that
    /// unique values are, and the schema's bounds and checks. A dossier that was loaded has at most warnings. References inside value objects are checked in
    /// loading only.
    /// </summary>
    /// <param name="progress">What hears how far it has come.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ImmutableArray<DossierIssue> Validate(IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var span = Span.Validate(Model);
        try
        {
            var issues = Check(Pace.Of(progress, cancellationToken));
            span.Validated(this, issues);
            return issues;
        }
        catch (Exception exception)
        {
            span.Failed(exception);
            throw;
        }
    }

    internal ImmutableArray<DossierIssue> Check(Pace pace)
    {
        // Each record is gone through for its id, its references, its bounds and its unique fields.
        pace.Begin(4L * (Parties.Count + Sources.Count + Evidence.Count + Claims.Count + Statements.Count));
        var issues = ImmutableArray.CreateBuilder<DossierIssue>();
        IdCheck.Run(this, issues.Add, pace);
        ReferenceCheck.Run(this, issues.Add, pace);
        DossierChecks.Run(this, [.. Relations], issues.Add, pace);
        pace.Finish();
        return issues.DrainToImmutable();
    }
}
