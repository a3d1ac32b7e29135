using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assay;

/// <summary>Writes dossiers as JSON: the header, the families by id, the relations; what is empty is left out.</summary>
internal static class DossierJson
{
    /// <summary>People read these files, and none of them is HTML: only what JSON demands is escaped.</summary>
    public static readonly JsonWriterOptions Readable = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Indented = true,
        NewLine = "\n",
    };

    /// <summary>As <see cref="Readable"/>, without line breaks.</summary>
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonEncodedText Title = JsonEncodedText.Encode("title");
    private static readonly JsonEncodedText Claim = JsonEncodedText.Encode("claim");
    private static readonly JsonEncodedText Implies = JsonEncodedText.Encode("implies");
    private static readonly JsonEncodedText Excludes = JsonEncodedText.Encode("excludes");

    public static void Write(Utf8JsonWriter writer, Dossier dossier)
    {
        foreach (var _ in WriteInSteps(writer, dossier))
        {
        }
    }

    public static async Task WriteAsync(Stream stream, Dossier dossier, CancellationToken cancellation)
    {
        var writer = new Utf8JsonWriter(stream, Readable);
        await using (writer.ConfigureAwait(false))
        {
            foreach (var _ in WriteInSteps(writer, dossier))
            {
                if (writer.BytesPending > TextBatch.Size)
                    await writer.FlushAsync(cancellation).ConfigureAwait(false);
            }

            await writer.FlushAsync(cancellation).ConfigureAwait(false);
        }

        await stream.WriteAsync("\n"u8.ToArray(), cancellation).ConfigureAwait(false);
    }

    public static void WriteHeader(Utf8JsonWriter writer, Dossier dossier)
    {
        writer.WriteString("dossier"u8, dossier.Name);
        writer.WriteString("model"u8, dossier.Model.Name);
        EntityWriter.Write(writer, Title, dossier.Title);
    }

    public static void WriteRelation(Utf8JsonWriter writer, Relation relation)
    {
        writer.WriteStartObject();
        EntityWriter.Write(writer, Claim, relation.Claim);
        EntityWriter.Write(writer, Implies, relation.Implies);
        EntityWriter.Write(writer, Excludes, relation.Excludes);
        writer.WriteEndObject();
    }

    // A step is a record, behind which a writer to a file can let go of what it has.
    private static IEnumerable<bool> WriteInSteps(Utf8JsonWriter writer, Dossier dossier)
    {
        writer.WriteStartObject();
        WriteHeader(writer, dossier);
        foreach (var family in Enum.GetValues<Family>())
        {
            var entities = dossier.Of(family);
            if (entities.Count == 0)
                continue;
            writer.WriteStartArray(family.Plural());
            foreach (var entity in entities)
            {
                RecordWriter.Write(writer, entity, dossier.Model.Table);
                yield return true;
            }

            writer.WriteEndArray();
        }

        if (!dossier.Relations.IsEmpty)
        {
            writer.WriteStartArray("relations"u8);
            foreach (var relation in dossier.Relations)
                WriteRelation(writer, relation);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
    }
}
