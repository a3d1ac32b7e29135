using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Assay.Generator.Targets;

/// <summary>JSON as people read it: indented, LF, nothing escaped that need not be.</summary>
internal static class JsonText
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Of(JsonNode node) => node.ToJsonString(Readable) + "\n";

    /// <summary>A text in quotes.</summary>
    public static string Literal(string text) => JsonValue.Create(text)!.ToJsonString(Readable);

    public static JsonArray Array(IEnumerable<string> texts) => new(texts.Select(t => (JsonNode?)JsonValue.Create(t)).ToArray());

    public static JsonArray Array(params string[] texts) => Array((IEnumerable<string>)texts);

    /// <summary>Adds the members of an object behind those that there are.</summary>
    public static JsonObject With(this JsonObject target, JsonObject members)
    {
        foreach (var member in members.ToList())
        {
            members.Remove(member.Key);
            target[member.Key] = member.Value;
        }
        return target;
    }
}
