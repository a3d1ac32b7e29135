namespace Assay;

public sealed partial record Dossier
{
    /// <summary>Saves the dossier in one file; see <see cref="DossierWriter.SaveAsync"/>.</summary>
    /// <exception cref="DossierException">The dossier cannot be stored, or not under this name.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public Task SaveAsync(string path, CancellationToken cancellationToken = default) => DossierWriter.SaveAsync(this, path, cancellationToken);
}
