using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Assay.Benchmarks.Loading.Plain;

/// <summary>A quantity, which is a number if it is exact and a text if not.</summary>
public sealed class NumberAsText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.Number ? Encoding.UTF8.GetString(reader.ValueSpan) : reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options)
    {
        if (value.All(char.IsAsciiDigit))
            writer.WriteRawValue(value);
        else
            writer.WriteStringValue(value);
    }
}
