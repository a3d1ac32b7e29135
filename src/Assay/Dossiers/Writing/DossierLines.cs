using System.Buffers;
using System.Text.Json;

namespace Assay;

/// <summary>Writes dossiers as JSON Lines: the header, then each record under its family's name.</summary>
internal static class DossierLines
{
    public static async Task WriteAsync(Stream stream, Dossier dossier, CancellationToken cancellation)
    {
        var batch = new TextBatch(stream);
        WriteLine(batch, json => DossierJson.WriteHeader(json, dossier));
        foreach (var family in Enum.GetValues<Family>())
        {
            foreach (var entity in dossier.Of(family))
            {
                WriteLine(batch, json =>
                {
                    json.WritePropertyName(family.Singular());
                    RecordWriter.Write(json, entity, dossier.Model.Table);
                });
                await batch.FlushIfLargeAsync(cancellation).ConfigureAwait(false);
            }
        }

        foreach (var relation in dossier.Relations)
        {
            WriteLine(batch, json =>
            {
                json.WritePropertyName("relation"u8);
                DossierJson.WriteRelation(json, relation);
            });
            await batch.FlushIfLargeAsync(cancellation).ConfigureAwait(false);
        }

        await batch.FlushAsync(cancellation).ConfigureAwait(false);
    }

    private static void WriteLine(TextBatch batch, Action<Utf8JsonWriter> write)
    {
        batch.Output.Write(batch.Json(json =>
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }));
        batch.Output.Write("\n"u8);
    }
}
