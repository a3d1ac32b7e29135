using System.Text.Json;

namespace Assay.Interchange;

/// <summary>An object of a bundle.</summary>
internal sealed class StixObject(JsonText text, JsonElement json, string type, string id) : Spot(text.Path)
{
    public string Type => type;

    public string Id => id;

    public JsonElement Json => json;

    /// <summary>What it is in a dossier, if it comes from one.</summary>
    public JsonElement? Extension { get; } =
        json.TryGetProperty("extensions", out var extensions) && extensions.ValueKind == JsonValueKind.Object
        && extensions.TryGetProperty(StixExtension.Id, out var ours) && ours.ValueKind == JsonValueKind.Object
            ? ours : null;

    /// <summary>A property that is a text; null if it is absent or something else.</summary>
    public string? Text(string property) => json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The texts of a list.</summary>
    public IEnumerable<string> Texts(string property) => json.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Array
        ? value.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!)
        : [];

    /// <summary>The place of the record in the extension, or of the property that states a field of it.</summary>
    public override Span Of(string pointer)
    {
        var field = pointer.Split('/', 3) is [_, var name, ..] ? name : "";
        if (Extension is { } extension && extension.TryGetProperty(StixExtension.Record, out var record))
        {
            var family = extension.TryGetProperty(StixExtension.Family, out var word) && word.ValueKind == JsonValueKind.String ? word.GetString()! : "";
            if (record.ValueKind == JsonValueKind.Object && record.TryGetProperty(field, out _))
                return new JsonSpot(text, record).Of(pointer);
            return Span(StixExtension.PropertyOf(family, type, field) is { } property && json.TryGetProperty(property, out var stated) ? stated : json);
        }

        // Of a foreign object the record's fields are made up; what they were made of is not worth a table.
        return Span(json);
    }

    /// <summary>The place of a property, else of the object.</summary>
    public Span PlaceOf(string property) => Span(json.TryGetProperty(property, out var value) ? value : json);

    private Span Span(JsonElement value) => text.SpanOf(value);
}
