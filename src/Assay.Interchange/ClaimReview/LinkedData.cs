using System.Text.Json;

namespace Assay.Interchange;

/// <summary>Finds its way in JSON-LD as publishers write it: one value or a list, a text or a node, a node in full or by its <c>@id</c>.</summary>
internal sealed class LinkedData
{
    private readonly Dictionary<string, JsonElement> nodes = new(StringComparer.Ordinal);

    public LinkedData(JsonElement root)
    {
        All = [.. Nodes(root)];
        foreach (var node in All)
        {
            if (Text(node, "@id") is { } id && (!nodes.TryGetValue(id, out var other) || other.GetPropertyCount() < node.GetPropertyCount()))
                nodes[id] = node;
        }
    }

    /// <summary>Every node, wherever it stands, in the order of the text.</summary>
    public IReadOnlyList<JsonElement> All { get; }

    /// <summary>Whether a node is of a type of schema.org.</summary>
    public static bool Is(JsonElement node, string type) => node.TryGetProperty("@type", out var types)
        && Items(types).Any(t => t.ValueKind == JsonValueKind.String && (t.ValueEquals(type) || t.GetString()!.EndsWith("schema.org/" + type, StringComparison.Ordinal) || t.ValueEquals("schema:" + type)));

    /// <summary>A property that is a text; null if it is absent or something else.</summary>
    public static string? Text(JsonElement node, string property) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The values of a property; what is given by its id, in full.</summary>
    public IEnumerable<JsonElement> Values(JsonElement node, string property) =>
        node.ValueKind == JsonValueKind.Object && node.TryGetProperty(property, out var value) ? Items(value).Select(Resolve) : [];

    private JsonElement Resolve(JsonElement value) => Text(value, "@id") is { } id && nodes.TryGetValue(id, out var node) ? node : value;

    private static IEnumerable<JsonElement> Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];

    private static IEnumerable<JsonElement> Nodes(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Nodes),
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Nodes(member.Value)).Prepend(value),
        _ => [],
    };
}
