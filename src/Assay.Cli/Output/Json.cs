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
}
