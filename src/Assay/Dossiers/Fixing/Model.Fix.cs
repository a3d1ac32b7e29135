namespace Assay;

public abstract partial class Model
{
    /// <summary>
    /// Replaces earlier names of kinds and fields (<c>was</c>) by today's in the files of one dossier. Nothing else in them changes, not a byte. A file in
    /// which that could do harm is left as it is, and reported; the others are replaced each in one step.
    /// </summary>
    /// <param name="paths">Files, folders and patterns.</param>
    /// <param name="dryRun">Only says what it would do.</param>
    /// <param name="cancellationToken">Stops before the next file is written.</param>
    public Task<FixResult> FixAsync(IEnumerable<string> paths, bool dryRun = false, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        return new DossierFixer(this, dryRun).FixAsync(paths, cancellationToken);
    }
}
