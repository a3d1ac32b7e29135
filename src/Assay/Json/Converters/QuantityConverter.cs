using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay;

/// <summary>Converts quantities for System.Text.Json, in the form that dossiers have: one that is an exact number as a number.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class QuantityConverter : JsonConverter<Quantity>, IElementConverter
{
    /// <inheritdoc/>
    public override Quantity Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Literal.Read<Quantity>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, Quantity value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        EntityWriter.WriteItem(writer, value);
    }

    JsonConverter IElementConverter.ForLists() => new ValueListConverter<Quantity>(this);
}
