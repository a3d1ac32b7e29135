using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Assay.Interchange;

/// <summary>A JSON file whose values know where they stand.</summary>
internal sealed class JsonText : IDisposable
{
    /// <summary>JSON as its standard has it, 64 levels deep, with each name once.</summary>
    public static readonly JsonDocumentOptions Strict = new() { MaxDepth = 64, AllowDuplicateProperties = false };

    private const string HalfPair = "half of a surrogate pair stands here, which is no text";

    private static readonly JsonDocumentOptions Lenient = new() { MaxDepth = Strict.MaxDepth };

    private readonly FileText file;
    private readonly JsonDocument document;

    private JsonText(FileText file, JsonDocument document) => (this.file, this.document) = (file, document);

    public string Path => file.Path;

    public JsonElement Root => document.RootElement;

    /// <summary>Reads a file; null if it is no JSON, which is reported.</summary>
    public static async Task<JsonText?> ReadAsync(string path, Findings findings, CancellationToken cancellation) =>
        await FileText.ReadAsync(path, findings, cancellation).ConfigureAwait(false) is { } text ? Parse(text, findings) : null;

    /// <summary>Reads bytes; null if they are no JSON, which is reported.</summary>
    public static JsonText? Parse(string path, ReadOnlyMemory<byte> bytes, Findings findings) =>
        FileText.Of(path, bytes, findings) is { } text ? Parse(text, findings) : null;

    /// <summary>What is wrong with text that is not JSON, without the place.</summary>
    public static string Explain(JsonException exception)
    {
        var place = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (place < 0 ? exception.Message : exception.Message[..place]).TrimEnd('.');
    }

    /// <summary>Where a value stands.</summary>
    public Span SpanOf(JsonElement value) => OffsetOf(value) is >= 0 and var offset ? file.SpanOf(offset, JsonMarshal.GetRawUtf8Value(value).Length) : Span.WholeFile;

    /// <summary>The byte at which a value begins, which no other value of its type has; -1 for a value of another text.</summary>
    public int OffsetOf(JsonElement value) => file.Bytes.Span.Overlaps(JsonMarshal.GetRawUtf8Value(value), out var offset) ? offset : -1;

    /// <summary>The first text, or the object with the first name, that escapes make half of a surrogate pair; null if there is none.</summary>
    public static JsonElement? FindHalfPair(JsonElement value)
    {
        // Text in UTF-8 has none but by way of escapes.
        var raw = JsonMarshal.GetRawUtf8Value(value);
        return raw.IndexOf("\\ud"u8) < 0 && raw.IndexOf("\\uD"u8) < 0 ? null : HalfPairIn(value);
    }

    public void Dispose() => document.Dispose();

    private static JsonElement? HalfPairIn(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(HalfPairIn).FirstOrDefault(found => found is not null),
        JsonValueKind.Object => value.EnumerateObject().Select(member => Holds(() => member.Name) ? HalfPairIn(member.Value) : value).FirstOrDefault(found => found is not null),
        JsonValueKind.String => Holds(value.GetString) ? null : value,
        _ => null,
    };

    private static bool Holds(Func<string?> text)
    {
        try
        {
            text();
            return true;
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonText? Parse(FileText text, Findings findings)
    {
        try
        {
            var json = new JsonText(text, JsonDocument.Parse(text.Bytes, Strict));
            if (FindHalfPair(json.Root) is not { } half)
                return json;
            findings.Add(InterchangeCode.BadText, text.Path, json.SpanOf(half), HalfPair);
            return null;
        }
        // Of names that stand twice, or are no text and so cannot be compared, the parser knows no place.
        catch (Exception exception) when (exception is InvalidOperationException or JsonException { LineNumber: null })
        {
            using var lenient = new JsonText(text, JsonDocument.Parse(text.Bytes, Lenient));
            if (FindHalfPair(lenient.Root) is { } half)
                findings.Add(InterchangeCode.BadText, text.Path, lenient.SpanOf(half), HalfPair);
            else if (Repeated(lenient.Root).Select(name => (JsonProperty?)name).FirstOrDefault() is { } twice)
                findings.Add(InterchangeCode.Json, text.Path, lenient.SpanOf(twice.Value), $"the name {Syntax.Literals.Excerpt.Quote(twice.Name)} stands twice in this object");
            return null;
        }
        catch (JsonException exception)
        {
            var offset = JsonOffset.Of(exception, text.Bytes.Span);
            findings.Add(InterchangeCode.Json, text.Path, text.SpanOf(offset, offset < text.Bytes.Length ? 1 : 0), $"this is not JSON: {Explain(exception)}");
            return null;
        }
    }

    private static IEnumerable<JsonProperty> Repeated(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            return value.EnumerateArray().SelectMany(Repeated);
        if (value.ValueKind != JsonValueKind.Object)
            return [];
        var names = new HashSet<string>(StringComparer.Ordinal);
        return value.EnumerateObject().SelectMany(member => names.Add(member.Name) ? Repeated(member.Value) : [member]);
    }
}

/// <summary>The place of a value in a JSON file, and of what is in it.</summary>
internal sealed class JsonSpot(JsonText text, JsonElement value) : Spot(text.Path)
{
    public override Span Of(string pointer)
    {
        var nearest = value;
        foreach (var step in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            var name = step.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
            if (nearest.ValueKind == JsonValueKind.Object && nearest.TryGetProperty(name, out var member))
                nearest = member;
            else if (nearest.ValueKind == JsonValueKind.Array && int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < nearest.GetArrayLength())
                nearest = nearest[index];
            else
                break;
        }

        return text.SpanOf(nearest);
    }
}
