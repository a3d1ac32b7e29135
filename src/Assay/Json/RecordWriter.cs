using System.Text.Json;

namespace Assay;

/// <summary>Writes one record: its id, its kind unless it is the family's base kind, and what it states.</summary>
internal static class RecordWriter
{
    public static void Write(Utf8JsonWriter writer, Entity entity, KindTable kinds)
    {
        if (!kinds.TryGetEntry(entity.Kind, out var entry))
            throw new DossierException($"'{entity.Id}' is a {entity.Kind} of the model {entity.Kind.Model}, which {kinds.Model.Name} does not have");
        writer.WriteStartObject();
        writer.WriteString("id"u8, entity.Id);
        if (entity.Kind.Base is not null)
            writer.WriteString("kind"u8, entity.Kind.Name);
        entry.Codec.WriteEntity(writer, entity);
        writer.WriteEndObject();
    }
}
