using System.Text.Json;

namespace Assay.Interchange;

/// <summary>
/// A dossier as PROV-JSON (W3C): statements, claims and evidence are entities, sources and parties agents. A statement is attributed to its
/// source and derived from what it relays (a quotation), draws on and cites; where it relays at second hand, the statement at the root is its
/// primary source. Every field is an attribute, so nothing is left out.
/// </summary>
public static class ProvDocument
{
    /// <summary>Writes a dossier.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="stream">Where to.</param>
    /// <exception cref="DossierException">A record's kind is not of the dossier's model, or a text has characters that no file can store.</exception>
    public static void Write(Dossier dossier, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(stream);
        using (var json = new Utf8JsonWriter(stream, RecordJson.Readable))
            new ProvWriter(json, dossier).Write();
        stream.Write("\n"u8);
    }
}
