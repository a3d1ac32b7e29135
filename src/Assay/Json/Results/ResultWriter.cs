using System.Globalization;
using System.Text.Json;

namespace Assay;

/// <summary>Lists and absent values in the JSON of results.</summary>
internal static class ResultWriter
{
    public static void WriteList<T>(this Utf8JsonWriter writer, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> writeMembers)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writeMembers(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>An object, or null where there is none.</summary>
    public static void WriteOptional<T>(this Utf8JsonWriter writer, string name, T? item, Action<Utf8JsonWriter, T> writeMembers)
    {
        if (item is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writeMembers(writer, item);
        writer.WriteEndObject();
    }

    public static void WriteIds(this Utf8JsonWriter writer, string name, IEnumerable<string> ids)
    {
        writer.WriteStartArray(name);
        foreach (var id in ids)
            writer.WriteStringValue(id);
        writer.WriteEndArray();
    }

    public static void WriteOptionalNumber(this Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }

    public static void WriteOptionalNumber(this Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }

    public static void WriteDay(this Utf8JsonWriter writer, string name, DateOnly day) =>
        writer.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
