using System.Globalization;
using System.Text.Json;

namespace Assay;

/// <summary>Values of fields as JSON: numbers and truths as such, lists as arrays, and the rest as the text that a dossier has.</summary>
internal static class AnyValueJson
{
    public static void WriteAnyValue(this Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case int number:
                writer.WriteNumberValue(number);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case System.Collections.IEnumerable items and not string and not Uri:
                writer.WriteStartArray();
                foreach (var item in items)
                    writer.WriteAnyValue(item);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }
}
