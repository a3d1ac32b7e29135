using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Assay;

/// <summary>Writes dossiers as YAML, in the form in which people write them.</summary>
internal static class DossierYaml
{
    public static async Task WriteAsync(Stream stream, Dossier dossier, CancellationToken cancellation)
    {
        var batch = new TextBatch(stream);
        var text = new StringBuilder();
        YamlWriter.WriteFields(text, batch.Json(json => WriteObject(json, j => DossierJson.WriteHeader(j, dossier))), indent: 0);
        foreach (var family in Enum.GetValues<Family>())
        {
            var entities = dossier.Of(family);
            if (entities.Count == 0)
                continue;
            text.Append('\n').Append(family.Plural()).Append(":\n");
            foreach (var entity in entities)
            {
                YamlWriter.WriteItem(text, batch.Json(json => RecordWriter.Write(json, entity, dossier.Model.Table)), indent: 2);
                await MoveAsync(text, batch, cancellation).ConfigureAwait(false);
            }
        }

        if (!dossier.Relations.IsEmpty)
            text.Append("\nrelations:\n");
        foreach (var relation in dossier.Relations)
        {
            YamlWriter.WriteItem(text, batch.Json(json => DossierJson.WriteRelation(json, relation)), indent: 2);
            await MoveAsync(text, batch, cancellation).ConfigureAwait(false);
        }

        await MoveAsync(text, batch, cancellation).ConfigureAwait(false);
        await batch.FlushAsync(cancellation).ConfigureAwait(false);
    }

    private static async ValueTask MoveAsync(StringBuilder text, TextBatch batch, CancellationToken cancellation)
    {
        // A chunk may end between the two halves of a character, so that one encoder has to see them all.
        var encoder = Encoding.UTF8.GetEncoder();
        foreach (var chunk in text.GetChunks())
            encoder.Convert(chunk.Span, batch.Output, flush: false, out _, out _);
        text.Clear();
        await batch.FlushIfLargeAsync(cancellation).ConfigureAwait(false);
    }

    private static void WriteObject(Utf8JsonWriter json, Action<Utf8JsonWriter> write)
    {
        json.WriteStartObject();
        write(json);
        json.WriteEndObject();
    }
}
