using System.Globalization;
using System.Text.Json.Nodes;
using Assay.Generator.Emit;
using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>The JSON Schema of one field. What cannot be said exactly is left for loading to check: nothing that loads is refused.</summary>
internal sealed class FieldSchema(Definitions definitions)
{
    /// <summary>Whether a record must have it. An absent list is empty, which may be too few.</summary>
    public static bool IsRequired(FieldSpec field) => !FieldShape.MayBeAbsent(field) || (field.IsList && field.MinItems > 0);

    public JsonObject Of(FieldSpec field)
    {
        var schema = new JsonObject();
        if (FieldNotes.Description(field) is { } description)
            schema["description"] = description;
        if (field.Default is { } value)
            schema["default"] = Literal(field, value);
        if (field.Deprecated is { } deprecated)
            schema.With(Deprecated(deprecated));
        return schema.With(field.IsList ? List(field) : Value(field, orNull: !IsRequired(field)));
    }

    /// <summary>An earlier name: it is read, with a warning.</summary>
    public JsonObject OfEarlierName(FieldSpec field)
    {
        var schema = Of(field);
        var message = $"It is called '{field.Name}' now.";
        schema.Remove("default");
        return new JsonObject { ["description"] = message }.With(Deprecated(message)).With(WithoutNotes(schema));
    }

    public static JsonObject Deprecated(string message) => new() { ["deprecated"] = true, ["deprecationMessage"] = message };

    private static JsonObject WithoutNotes(JsonObject schema)
    {
        schema.Remove("description");
        schema.Remove("deprecated");
        schema.Remove("deprecationMessage");
        return schema;
    }

    // A single value is a list of one. With `if`, an editor says what is wrong with the items; with `anyOf` it would say that neither fits.
    private JsonObject List(FieldSpec field)
    {
        var list = new JsonObject { ["items"] = Value(field, orNull: false) };
        if (field.MinItems is { } min)
            list["minItems"] = min;
        if (field.MaxItems is { } max)
            list["maxItems"] = max;
        return new JsonObject
        {
            ["if"] = new JsonObject { ["type"] = "array" },
            ["then"] = list,
            ["else"] = field.MinItems > 1 ? new JsonObject { ["type"] = "array" } : Value(field, orNull: !IsRequired(field)),
        };
    }

    private JsonObject Value(FieldSpec field, bool orNull)
    {
        if (OneOf(field, orNull) is { } choice)
            return choice;
        var schema = field.Type == FieldType.Value && orNull
            ? new JsonObject { ["anyOf"] = new JsonArray(definitions.Ref(field, orNull: false), new JsonObject { ["type"] = "null" }) }
            : definitions.Ref(field, orNull);
        AddBounds(schema, field);
        if (field.MinLength is { } shortest)
            schema["minLength"] = shortest;
        if (field.MaxLength is { } longest)
            schema["maxLength"] = longest;
        if (field.Pattern is { } pattern && EcmaPattern.Of(pattern) is { } same)
        {
            schema["pattern"] = same;
            schema["patternErrorMessage"] = $"It must match the pattern {pattern} as a whole.";
        }
        if (field.OneOf.Count > 0)
            schema["examples"] = JsonText.Array(field.OneOf);
        return schema;
    }

    // Of an exact number the bounds hold whatever it counts. Years are numbers to JSON as well, but bounds of dates are days.
    private static void AddBounds(JsonObject schema, FieldSpec field)
    {
        if (field.Type is FieldType.Date or FieldType.Period)
            return;
        if (Number(field.Min) is { } min)
            schema["minimum"] = min;
        if (Number(field.Max) is { } max)
            schema["maximum"] = max;
    }

    // Other types have several spellings for one value (12.5% is 0.125), of which a list of words would refuse all but one.
    private static JsonObject? OneOf(FieldSpec field, bool orNull)
    {
        if (field.OneOf.Count == 0 || field.Type is not (FieldType.Enum or FieldType.Text or FieldType.Place))
            return null;
        var values = JsonText.Array(field.OneOf);
        // Unquoted in YAML, these are no strings to an editor.
        if (field.Type != FieldType.Enum)
        {
            foreach (var word in field.OneOf)
                if (Plain(word) is { } plain)
                    values.Add(plain);
        }
        if (orNull)
            values.Add(null);
        return new JsonObject { ["enum"] = values };
    }

    private static JsonNode? Plain(string word) => word is "true" or "false" ? JsonValue.Create(word == "true") : Number(word);

    private static JsonNode Literal(FieldSpec field, string written) => field.Type switch
    {
        FieldType.Bool => JsonValue.Create(written == "true"),
        FieldType.Int or FieldType.Number or FieldType.Percent or FieldType.Likelihood or FieldType.Quantity when Number(written) is { } number => number,
        _ => JsonValue.Create(written)!,
    };

    /// <summary>A number as it is written; null if it is more than a number.</summary>
    private static JsonNode? Number(string? written) =>
        decimal.TryParse(written, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? JsonValue.Create(number) : null;
}
