using System.Text;
using System.Text.Json;

namespace Assay;

/// <summary>Writes JSON as YAML in block style; short lists of values stay on one line.</summary>
internal static class YamlWriter
{
    private const int LongestFlow = 100;

    /// <summary>Writes the fields of a JSON object, each on a line of its own.</summary>
    public static void WriteFields(StringBuilder text, ReadOnlySpan<byte> json, int indent)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        WriteFields(text, ref reader, indent, isItem: false);
    }

    /// <summary>Writes a JSON object as an item of a list.</summary>
    public static void WriteItem(StringBuilder text, ReadOnlySpan<byte> json, int indent)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        text.Append(' ', indent).Append("- ");
        WriteFields(text, ref reader, indent + 2, isItem: true);
    }

    // The first field of an item stands behind its hyphen.
    private static void WriteFields(StringBuilder text, ref Utf8JsonReader json, int indent, bool isItem)
    {
        var isFirst = true;
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            if (!isItem || !isFirst)
                text.Append(' ', indent);
            isFirst = false;
            YamlScalar.Write(text, json.GetString()!, indent, isInFlow: true);
            text.Append(':');
            json.Read();
            WriteValue(text, ref json, indent);
        }

        if (isFirst)
            text.Append("{}\n");
    }

    private static void WriteValue(StringBuilder text, ref Utf8JsonReader json, int indent)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject:
                text.Append('\n');
                WriteFields(text, ref json, indent + 2, isItem: false);
                break;
            case JsonTokenType.StartArray:
                WriteList(text, ref json, indent);
                break;
            default:
                text.Append(' ');
                WriteScalar(text, json, indent, isInFlow: false);
                text.Append('\n');
                break;
        }
    }

    private static void WriteList(StringBuilder text, ref Utf8JsonReader json, int indent)
    {
        if (TryWriteFlow(text, ref json))
            return;
        text.Append('\n');
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            text.Append(' ', indent + 2).Append("- ");
            if (json.TokenType == JsonTokenType.StartObject)
            {
                WriteFields(text, ref json, indent + 4, isItem: true);
            }
            else
            {
                WriteScalar(text, json, indent + 4, isInFlow: false);
                text.Append('\n');
            }
        }
    }

    // Tries on a copy of the reader, and takes back what does not fit on a line.
    private static bool TryWriteFlow(StringBuilder text, ref Utf8JsonReader json)
    {
        var start = text.Length;
        var copy = json;
        text.Append(" [");
        while (copy.Read() && copy.TokenType != JsonTokenType.EndArray)
        {
            if (copy.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || text.Length - start > LongestFlow)
            {
                text.Length = start;
                return false;
            }

            if (text[^1] != '[')
                text.Append(", ");
            WriteScalar(text, copy, 0, isInFlow: true);
        }

        text.Append("]\n");
        json = copy;
        return true;
    }

    private static void WriteScalar(StringBuilder text, in Utf8JsonReader json, int indent, bool isInFlow)
    {
        if (json.TokenType == JsonTokenType.String)
            YamlScalar.Write(text, json.GetString()!, indent, isInFlow);
        else
            text.Append(Encoding.UTF8.GetString(json.ValueSpan));
    }
}
