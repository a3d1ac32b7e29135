using System.Text;

namespace Assay;

/// <summary>Writes dossiers: records in ordinal order of id, what is absent or as by default left out. Loading gives the same dossier again.</summary>
public static class DossierWriter
{
    /// <summary>
    /// Saves a dossier in one file, whose name says in which form: <c>.yaml</c>, <c>.yml</c>, <c>.json</c> or <c>.jsonl</c>. The file is
    /// there in full or, if something goes wrong, as it was before.
    /// </summary>
    /// <exception cref="DossierException">
    /// The name has another ending, a record's kind is not of the dossier's model, or a text has characters that no file can store.
    /// </exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static async Task SaveAsync(Dossier dossier, string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(path);
        var format = DossierFileName.FormatOf(path)
            ?? throw new DossierException($"{Wording.Quote(path)} does not end in .yaml, .yml, .json or .jsonl, which says in which form to save");
        await AtomicFile.WriteAsync(path, stream => WriteAsync(dossier, stream, format, cancellationToken), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Writes a dossier to a stream, as UTF-8.</summary>
    /// <exception cref="DossierException">A record's kind is not of the dossier's model, or a text has characters that no file can store.</exception>
    public static Task WriteAsync(Dossier dossier, Stream stream, DossierFormat format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(stream);
        return format switch
        {
            DossierFormat.Json => DossierJson.WriteAsync(stream, dossier, cancellationToken),
            DossierFormat.JsonLines => DossierLines.WriteAsync(stream, dossier, cancellationToken),
            _ => DossierYaml.WriteAsync(stream, dossier, cancellationToken),
        };
    }

    /// <summary>A dossier as text.</summary>
    /// <exception cref="DossierException">A record's kind is not of the dossier's model, or a text has characters that no file can store.</exception>
    public static string ToText(Dossier dossier, DossierFormat format = DossierFormat.Yaml)
    {
        using var stream = new MemoryStream();
        // Writing to memory never waits.
        WriteAsync(dossier, stream, format).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
