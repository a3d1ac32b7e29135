using System.Text.Json;

namespace Assay.Interchange;

/// <summary>
/// A dossier as a STIX 2.1 bundle: parties and sources are identities, claims notes, statements opinions, evidence observed data or notes
/// with external references, links between them relationships, and the case a report. What STIX has no place for is in a property
/// extension, whose definition is in the bundle, so that reading gives an equal dossier. Ids and timestamps are always the same.
/// </summary>
public static class StixBundle
{
    /// <summary>Writes a dossier as a bundle.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="assessment">An assessment of it, whose credibility becomes the confidence of claims; null for none.</param>
    /// <exception cref="DossierException">A record's kind is not of the dossier's model, or a text has characters that no file can store.</exception>
    public static void Write(Dossier dossier, Stream stream, Assessment? assessment = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = new Utf8JsonWriter(stream, RecordJson.Readable))
            new StixWriter(json, dossier, assessment).Write();
        stream.Write("\n"u8);
    }

    /// <summary>The model that the dossier in a bundle of ours follows; null if the bundle is not ours or cannot be read.</summary>
    public static async Task<string?> FindModelAsync(string path, CancellationToken cancellationToken = default)
    {
        using var text = await JsonText.ReadAsync(path, new Findings(), cancellationToken).ConfigureAwait(false);
        return text is null ? null : StixReader.ModelOf(text);
    }

    /// <summary>
    /// Reads a bundle. Objects that came from a dossier become what they were; others as far as they can: identities sources, notes and
    /// reports claims that their authors assert, opinions statements. What has no place in a dossier is a warning.
    /// </summary>
    /// <param name="model">The model that the dossier is to follow.</param>
    /// <param name="path">The file.</param>
    /// <param name="name">What the dossier is to be called; null for what the bundle says.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<LoadResult> TryLoadAsync(Model model, string path, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        using var text = await JsonText.ReadAsync(path, findings, cancellationToken).ConfigureAwait(false);
        return Load(model, text, name, findings);
    }

    /// <summary>Reads the bundle in a text; see <see cref="TryLoadAsync"/>.</summary>
    /// <param name="model">The model that the dossier is to follow.</param>
    /// <param name="bytes">The text, in UTF-8.</param>
    /// <param name="name">What the dossier is to be called; null for what the bundle says.</param>
    /// <param name="file">What diagnostics call the file.</param>
    public static LoadResult TryParse(Model model, ReadOnlyMemory<byte> bytes, string? name = null, string file = "bundle")
    {
        ArgumentNullException.ThrowIfNull(model);
        var findings = new Findings();
        using var text = JsonText.Parse(file, bytes, findings);
        return Load(model, text, name, findings);
    }

    private static LoadResult Load(Model model, JsonText? text, string? name, Findings findings) =>
        text is null ? new LoadResult(null, findings.ToImmutable()) : new StixReader(model, text, findings).Read(name);
}
