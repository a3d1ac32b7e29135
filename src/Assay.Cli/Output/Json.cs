using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Assay.Cli.Output;

/// <summary>How results are written as JSON: indented, the same on every machine, readable whatever the language.</summary>
internal static class Json
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <summary>Writes one object and a line feed.</summary>
    /// <param name="onOneLine">Whether it is a line of JSON Lines.</param>
    public static void Write(Stream output, Action<Utf8JsonWriter> writeMembers, bool onOneLine = false) => WriteObject(
        output,
        writer =>
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        },
        onOneLine);

    /// <summary>Writes one object, which brings its own braces, and a line feed.</summary>
    /// <param name="onOneLine">Whether it is a line of JSON Lines.</param>
    public static void WriteObject(Stream output, Action<Utf8JsonWriter> write, bool onOneLine = false)
    {
        using var writer = new Utf8JsonWriter(output, Options with { Indented = !onOneLine });
        write(writer);
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

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

    public static void WriteIds(this Utf8JsonWriter writer, string name, IEnumerable<string> ids)
    {
        writer.WriteStartArray(name);
        foreach (var id in ids)
            writer.WriteStringValue(id);
        writer.WriteEndArray();
    }

    public static void WriteDay(this Utf8JsonWriter writer, string name, DateOnly day) =>
        writer.WriteString(name, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
}
