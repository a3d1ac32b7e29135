using System.Text.Json;

namespace Assay;

/// <summary>Writes one record: its id, its kind unless it is the family's base kind, and what it states.</summary>
internal static class RecordWriter
{
    private static readonly JsonEncodedText Id = JsonEncodedText.Encode("id");
    private static readonly JsonEncodedText Kind = JsonEncodedText.Encode("kind");

    public static void Write(Utf8JsonWriter writer, Entity entity, KindTable kinds)
    {
        if (!kinds.TryGetEntry(entity.Kind, out var entry))
            throw new DossierException($"'{entity.Id}' is a {entity.Kind} of the model {entity.Kind.Model}, which {kinds.Model.Name} does not have");
        Write(writer, entity, entry);
    }

    public static void Write(Utf8JsonWriter writer, Entity entity, KindEntry entry)
    {
        writer.WriteStartObject();
        writer.WriteString(Id, entity.Id);
        if (entry.Kind.Base is not null)
            writer.WriteString(Kind, entry.EncodedName);
        entry.Codec.WriteEntity(writer, entity);
        writer.WriteEndObject();
    }
}
