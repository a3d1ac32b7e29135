using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Converts dates and periods for System.Text.Json, in the form that dossiers have.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextConverter<T> : JsonConverter<T>, IElementConverter
    where T : struct, ISpanParsable<T>, ISpanFormattable
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Literal.Read<T>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(value.ToString(null, CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Literal.Parse<T>(reader.GetString()!);

    /// <inheritdoc/>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(value.ToString(null, CultureInfo.InvariantCulture));
    }

    JsonConverter IElementConverter.ForLists() => new ValueListConverter<T>(this);
}
