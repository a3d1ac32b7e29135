using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assay.Interchange;

/// <summary>Records as JSON, as dossiers have them.</summary>
internal sealed class RecordJson(Model model)
{
    /// <summary>None of this is HTML: only what JSON demands is escaped.</summary>
    public static readonly JsonWriterOptions Compact = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As <see cref="Compact"/>, for people to read.</summary>
    public static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    private readonly JsonSerializerOptions options = new() { TypeInfoResolver = model.Json, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private readonly HashSet<KindInfo> kinds = [.. model.Kinds];

    /// <summary>Hands over what has been written, if it is enough to be worth it.</summary>
    public static void FlushIfLarge(Utf8JsonWriter json)
    {
        if (json.BytesPending > 64 * 1024)
            json.Flush();
    }

    /// <exception cref="DossierException">The record's kind is not of the model, or a text has characters that no file can store.</exception>
    public JsonElement Of(Entity entity) => kinds.Contains(entity.Kind)
        ? JsonSerializer.SerializeToElement(entity, options.GetTypeInfo(entity.Kind.Type))
        : throw new DossierException($"'{entity.Id}' is a {entity.Kind} of the model {entity.Kind.Model}, which {model.Name} does not have");
}
