using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Converts an enum of a model for System.Text.Json, by the words of dossiers. Generated code derives from it.</summary>
/// <typeparam name="T">The enum.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class WordConverter<T> : JsonConverter<T>, IElementConverter
    where T : struct, Enum
{
    /// <summary>The words.</summary>
    protected abstract EnumNames<T> Names { get; }

    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType == JsonTokenType.String
        ? ReadAsPropertyName(ref reader, typeToConvert, options)
        : throw new JsonException($"{typeof(T).Name} must be {Wording.List(Names.Names, "or")}; this is {Wording.Shape(reader.TokenType)}");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(Names.NameOf(value));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Names.TryParse(reader.GetString(), out var value, out var error) ? value : throw new JsonException(error);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(Names.NameOf(value));
    }

    JsonConverter IElementConverter.ForLists() => new ValueListConverter<T>(this);
}
