using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Assay;

/// <summary>Converts lists for System.Text.Json: as arrays; a single value is a list of one, as in dossiers, and null one of none.</summary>
/// <param name="element">Converts the items; null to leave them to the options.</param>
internal sealed class ValueListConverter<T>(JsonConverter<T>? element) : JsonConverter<ValueList<T>>
{
    public override bool HandleNull => true;

    public override ValueList<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return [];
        if (reader.TokenType != JsonTokenType.StartArray)
            return [ReadItem(ref reader, options)];
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            items.Add(ReadItem(ref reader, options));
        return [.. items];
    }

    public override void Write(Utf8JsonWriter writer, ValueList<T> value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        foreach (var item in value)
        {
            if (element is not null)
                element.Write(writer, item, options);
            else
                JsonSerializer.Serialize(writer, item, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)));
        }

        writer.WriteEndArray();
    }

    private T ReadItem(ref Utf8JsonReader reader, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.Null)
            throw new JsonException("a list has no nulls");
        return element is not null
            ? element.Read(ref reader, typeof(T), options)!
            : JsonSerializer.Deserialize(ref reader, (JsonTypeInfo<T>)options.GetTypeInfo(typeof(T)))!;
    }
}
