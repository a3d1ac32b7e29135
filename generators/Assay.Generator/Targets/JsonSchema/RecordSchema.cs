using System.Text.Json.Nodes;
using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>The JSON Schema of a record of one kind, or of a value: all its fields, inherited ones too, and no others.</summary>
internal sealed class RecordSchema(Definitions definitions)
{
    private readonly FieldSchema fields = new(definitions);

    public JsonObject Of(KindSpec kind)
    {
        var properties = new JsonObject { ["id"] = definitions.Ref("id"), ["kind"] = Kind(kind) };
        var required = new List<string> { "id" };
        if (kind.BaseType is not null)
            required.Add("kind");
        return Object(kind.Name, kind.Doc, kind.Deprecated, properties, required, kind.Fields);
    }

    public JsonObject Of(ValueSpec value) => Object(value.Name, value.Doc, null, [], [], value.Fields);

    private static JsonObject Kind(KindSpec kind)
    {
        var names = JsonText.Array(kind.Was.Count == 0 ? [kind.Name] : new[] { kind.Name }.Concat(kind.Was));
        if (kind.BaseType is null)
            names.Add(null);
        return names.Count == 1 ? new JsonObject { ["const"] = kind.Name } : new JsonObject { ["enum"] = names };
    }

    private JsonObject Object(string name, string? doc, string? deprecated, JsonObject properties, List<string> required, EquatableArray<FieldSpec> all)
    {
        var schema = new JsonObject { ["title"] = name };
        if (doc is not null)
            schema["description"] = doc.Trim();
        if (deprecated is not null)
            schema.With(FieldSchema.Deprecated(deprecated));
        var conditions = new JsonArray();
        foreach (var field in all)
        {
            properties[field.Name] = fields.Of(field);
            foreach (var earlier in field.Was)
                properties[earlier] = fields.OfEarlierName(field);
            if (field.Was.Count > 0)
                conditions.Add(OneName(field));
            else if (FieldSchema.IsRequired(field))
                required.Add(field.Name);
        }
        schema["type"] = "object";
        schema["properties"] = properties;
        if (required.Count > 0)
            schema["required"] = JsonText.Array(required);
        if (conditions.Count > 0)
            schema["allOf"] = conditions;
        schema["additionalProperties"] = false;
        return schema;
    }

    /// <summary>A field goes by one of its names, and by one only.</summary>
    private static JsonObject OneName(FieldSpec field)
    {
        var names = new[] { field.Name }.Concat(field.Was).ToList();
        var choices = new JsonArray(names.Select(n => (JsonNode?)new JsonObject { ["required"] = JsonText.Array(n) }).ToArray());
        if (!FieldSchema.IsRequired(field))
        {
            var none = new JsonArray(names.Select(n => (JsonNode?)new JsonObject { ["required"] = JsonText.Array(n) }).ToArray());
            choices.Add(new JsonObject { ["not"] = new JsonObject { ["anyOf"] = none } });
        }
        return new JsonObject { ["oneOf"] = choices };
    }
}
