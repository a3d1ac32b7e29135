using System.Text.Json.Nodes;
using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>
/// The `$defs` of a dossier's schema, by name. Names of the schema begin in upper case, our own in lower case, so that they never meet.
/// Each that may be absent comes a second time with null, since an empty value counts as absent.
/// </summary>
internal sealed class Definitions(WholeModel model)
{
    private const string OrNull = ".or-null";

    private readonly SortedDictionary<string, JsonObject> definitions = new(StringComparer.Ordinal);

    public JsonObject Ref(string name) => new() { ["$ref"] = "#/$defs/" + Uri.EscapeDataString(name) };

    /// <summary>A reference to a field's type, which is defined if it is not yet.</summary>
    public JsonObject Ref(FieldSpec field, bool orNull)
    {
        var name = TypeSchemas.NameOf(field) + (orNull ? OrNull : "");
        if (field.Type != FieldType.Value && !definitions.ContainsKey(name))
        {
            var schema = field.Type == FieldType.Enum ? Enum(model.Enum(TypeName.Of(field.TypeName!))!) : TypeSchemas.Of(field);
            Add(name, orNull ? WithNull(schema) : schema);
        }
        return Ref(name);
    }

    public void Add(string name, JsonObject schema) => definitions[name] = schema;

    public JsonObject ToJson()
    {
        var json = new JsonObject();
        foreach (var definition in definitions)
            json[definition.Key] = definition.Value;
        return json;
    }

    /// <summary>A schema with `type` or `enum` that also takes null.</summary>
    public static JsonObject WithNull(JsonObject schema)
    {
        if (schema["enum"] is JsonArray values)
        {
            values.Add(null);
            (schema["enumDescriptions"] as JsonArray)?.Add("");
        }
        else if (schema["type"] is JsonArray types)
            types.Add("null");
        else
            schema["type"] = JsonText.Array(schema["type"]!.GetValue<string>(), "null");
        return schema;
    }

    private static JsonObject Enum(EnumSpec spec)
    {
        var schema = new JsonObject { ["title"] = spec.Name };
        if (spec.Doc is { } doc)
            schema["description"] = doc.Trim();
        schema["enum"] = JsonText.Array(spec.Values.Select(v => v.Name));
        if (spec.Values.Any(v => v.Doc is not null))
            schema["enumDescriptions"] = JsonText.Array(spec.Values.Select(v => v.Doc?.Trim() ?? ""));
        return schema;
    }
}
