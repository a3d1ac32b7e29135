using System.Collections.Immutable;
using System.Text.Json;

namespace Assay.Interchange;

/// <summary>
/// Claims and ClaimReviews of schema.org in JSON-LD. Written: each claim with its appearances, which are the statements that assert it; each
/// statement that denies or doubts as a review; and, if it is said who publishes them, verdicts as reviews. Read: what fact-checkers publish.
/// </summary>
public static class ClaimReviews
{
    /// <summary>Writes a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="stream">Where to.</param>
    /// <param name="assessment">An assessment of it, whose verdicts become reviews by <paramref name="publisher"/>.</param>
    /// <param name="publisher">Who publishes the verdicts; null to leave them out.</param>
    /// <param name="file">What diagnostics call the file.</param>
    /// <returns>What the form cannot carry, one diagnostic for each sort of thing.</returns>
    /// <exception cref="DossierException">A record's kind is not of the dossier's model, or a text has characters that no file can store.</exception>
    public static ImmutableArray<DossierDiagnostic> Write(Dossier dossier, Stream stream, Assessment? assessment = null, string? publisher = null, string file = "claims")
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(stream);
        var findings = new Findings();
        using (var json = new Utf8JsonWriter(stream, RecordJson.Readable))
            new ClaimReviewWriter(json, dossier, findings, file).Write(assessment, publisher);
        stream.Write("\n"u8);
        return findings.ToImmutable();
    }

    /// <summary>
    /// Reads the ClaimReviews in a file, wherever in it they stand. Their authors become sources and their ratings stances; claims are known by
    /// what is reviewed, and its authors and appearances assert them. What has no place in a dossier is a warning.
    /// </summary>
    /// <param name="model">The model that the dossier is to follow.</param>
    /// <param name="path">The file.</param>
    /// <param name="name">What the dossier is to be called.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<LoadResult> TryLoadAsync(Model model, string path, string name, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(path);
        var findings = new Findings();
        using var text = await JsonText.ReadAsync(path, findings, cancellationToken).ConfigureAwait(false);
        return Load(model, text, name, findings);
    }

    /// <summary>Reads the ClaimReviews in a text; see <see cref="TryLoadAsync"/>.</summary>
    /// <param name="model">The model that the dossier is to follow.</param>
    /// <param name="bytes">The text, in UTF-8.</param>
    /// <param name="name">What the dossier is to be called.</param>
    /// <param name="file">What diagnostics call the file.</param>
    public static LoadResult TryParse(Model model, ReadOnlyMemory<byte> bytes, string name, string file = "claims")
    {
        ArgumentNullException.ThrowIfNull(model);
        var findings = new Findings();
        using var text = JsonText.Parse(file, bytes, findings);
        return Load(model, text, name, findings);
    }

    private static LoadResult Load(Model model, JsonText? text, string name, Findings findings) =>
        text is null ? new LoadResult(null, findings.ToImmutable()) : new ClaimReviewReader(model, text, findings, name).Read();
}
