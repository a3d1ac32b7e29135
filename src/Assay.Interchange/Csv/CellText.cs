using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Assay.Interchange;

/// <summary>
/// Values as cells and back. A text stands as it is; one that a spreadsheet would take for a formula or change (and the empty one, which
/// would look absent) stands as a JSON string, which begins with a quote. A list of plain texts is joined by semicolons, any other is
/// JSON, as are value objects.
/// </summary>
internal static class CellText
{
    private const string Separator = "; ";

    /// <summary>A value as a cell.</summary>
    public static string Of(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => OfText(value.GetString()!),
        JsonValueKind.Array => OfList(value),
        _ => value.GetRawText(),
    };

    /// <summary>A text as a cell.</summary>
    public static string OfText(string text) => IsPlain(text) ? text : $"\"{JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(text)}\"";

    /// <summary>Writes a cell that is not empty as the JSON of a field.</summary>
    /// <returns>What is wrong with it, in which case nothing is written; null if nothing is.</returns>
    public static string? Write(Utf8JsonWriter json, string cell, FieldInfo field) =>
        field.IsList ? WriteList(json, cell, field)
        : field.Type == FieldType.Value ? WriteJson(json, cell)
        : WriteSingle(json, cell, field.Type);

    /// <summary>Reads a cell that holds a text.</summary>
    public static bool TryReadText(string cell, out string? text)
    {
        text = cell.Length == 0 ? null : cell;
        if (!cell.StartsWith('"'))
            return true;
        try
        {
            using var document = JsonDocument.Parse(cell);
            text = document.RootElement.GetString();
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    // What a spreadsheet takes for a formula, see owasp.org/www-community/attacks/CSV_Injection, or would come back as something else.
    private static bool IsPlain(string text)
    {
        if (text.Length == 0 || text[0] is '"' or '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠')
            return false;
        if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]))
            return false;
        foreach (var c in text)
        {
            if (c != '\n' && (char.IsControl(c) || c is '\u2028' or '\u2029' or '\uFEFF'))
                return false;
        }

        return true;
    }

    private static string OfList(JsonElement list)
    {
        var items = new List<string>();
        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.String || !IsPlainItem(item.GetString()!))
                return list.GetRawText();
            items.Add(item.GetString()!);
        }

        return string.Join(Separator, items);
    }

    private static bool IsPlainItem(string item) => IsPlain(item) && item[0] is not ('[' or '{') && !item.AsSpan().ContainsAny(";\n");

    private static string? WriteList(Utf8JsonWriter json, string cell, FieldInfo field)
    {
        if (cell[0] is '[' or '{')
            return WriteJson(json, cell);
        using var buffer = new MemoryStream();
        using (var list = new Utf8JsonWriter(buffer, RecordJson.Compact))
        {
            list.WriteStartArray();
            foreach (var item in cell.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            {
                if (WriteSingle(list, item, field.Type) is { } problem)
                    return problem;
            }

            list.WriteEndArray();
        }

        json.WriteRawValue(buffer.ToArray());
        return null;
    }

    private static string? WriteSingle(Utf8JsonWriter json, string cell, FieldType type)
    {
        if (cell[0] == '"')
            return WriteJson(json, cell);
        if (type != FieldType.Bool)
            json.WriteStringValue(cell);
        else if (bool.TryParse(cell, out var truth))
            json.WriteBooleanValue(truth);
        else
            return $"{Syntax.Literals.Excerpt.Quote(cell)} is neither true nor false";
        return null;
    }

    private static string? WriteJson(Utf8JsonWriter json, string cell)
    {
        try
        {
            using var document = JsonDocument.Parse(cell, JsonText.Strict);
            if (JsonText.FindHalfPair(document.RootElement) is not null)
                return "this cell holds half of a surrogate pair, which is no text";
            document.RootElement.WriteTo(json);
            return null;
        }
        catch (JsonException exception)
        {
            return $"this cell is read as JSON, since it begins with {cell[0]}, and breaks its grammar: {JsonText.Explain(exception)}";
        }
    }
}
