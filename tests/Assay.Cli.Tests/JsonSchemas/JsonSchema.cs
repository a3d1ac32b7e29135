using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Assay.Cli.Tests.JsonSchemas;

/// <summary>
/// Validates by JSON Schema 2020-12, as far as our schemas use it: the feed here lacks what JsonSchema.Net depends on. A keyword that it
/// does not know fails the test, so that no schema passes because a part of it was not understood.
/// </summary>
internal sealed class JsonSchema(JsonObject root)
{
    private static readonly HashSet<string> Annotations =
    [
        "$schema", "$comment", "$defs", "title", "description", "default", "examples", "deprecated",
        "patternErrorMessage", "deprecationMessage", "enumDescriptions", "defaultSnippets",
    ];

    public JsonObject Root => root;

    public static JsonSchema Parse(string text) => new(JsonNode.Parse(text)!.AsObject());

    /// <summary>What is wrong, each as `pointer: keyword`, in the order of the schema; nothing if the instance is valid.</summary>
    /// <param name="definition">One of the `$defs` to validate by; else the whole schema.</param>
    public IReadOnlyList<string> Validate(JsonNode? instance, string? definition = null)
    {
        var errors = new List<string>();
        Check(definition is null ? root : root["$defs"]![definition]!, instance, "", errors);
        return errors;
    }

    private bool IsValid(JsonNode schema, JsonNode? instance)
    {
        var errors = new List<string>();
        Check(schema, instance, "", errors);
        return errors.Count == 0;
    }

    private void Check(JsonNode schema, JsonNode? instance, string at, List<string> errors)
    {
        if (schema is JsonValue always)
        {
            if (!always.GetValue<bool>())
                errors.Add($"{at}: false");
            return;
        }

        foreach (var (keyword, value) in schema.AsObject())
        {
            if (!Annotations.Contains(keyword) && !Holds(schema.AsObject(), keyword, value!, instance, at, errors))
                errors.Add($"{at}: {keyword}");
        }
    }

    /// <summary>Whether a keyword holds; one that looks inside the instance adds what is wrong there itself.</summary>
    private bool Holds(JsonObject schema, string keyword, JsonNode value, JsonNode? instance, string at, List<string> errors)
    {
        switch (keyword)
        {
            case "$ref":
                Check(Resolve(value.GetValue<string>()), instance, at, errors);
                return true;
            case "allOf":
                foreach (var part in value.AsArray())
                    Check(part!, instance, at, errors);
                return true;
            case "anyOf":
                return value.AsArray().Any(part => IsValid(part!, instance));
            case "oneOf":
                return value.AsArray().Count(part => IsValid(part!, instance)) == 1;
            case "not":
                return !IsValid(value, instance);
            case "if":
                if (schema[IsValid(value, instance) ? "then" : "else"] is { } branch)
                    Check(branch, instance, at, errors);
                return true;
            case "then" or "else":
                return true;
            case "type":
                return value is JsonArray types ? types.Any(type => IsOfType(type!.GetValue<string>(), instance)) : IsOfType(value.GetValue<string>(), instance);
            case "enum":
                return value.AsArray().Any(one => JsonNode.DeepEquals(one, instance));
            case "const":
                return JsonNode.DeepEquals(value, instance);
            default:
                return instance switch
                {
                    JsonObject members => HoldsOfObject(schema, keyword, value, members, at, errors),
                    JsonArray items => HoldsOfArray(keyword, value, items, at, errors),
                    _ => HoldsOfScalar(keyword, value, instance),
                };
        }
    }

    private bool HoldsOfObject(JsonObject schema, string keyword, JsonNode value, JsonObject members, string at, List<string> errors)
    {
        switch (keyword)
        {
            case "properties":
                foreach (var (name, part) in value.AsObject())
                {
                    if (members.ContainsKey(name))
                        Check(part!, members[name], $"{at}/{name}", errors);
                }

                return true;
            case "additionalProperties":
                foreach (var (name, member) in members)
                {
                    if (schema["properties"]?.AsObject().ContainsKey(name) != true && !Patterns(schema).Any(pattern => pattern.IsMatch(name)))
                        Check(value, member, $"{at}/{name}", errors);
                }

                return true;
            case "patternProperties":
                foreach (var (pattern, part) in value.AsObject())
                {
                    foreach (var (name, member) in members.Where(member => Ecma(pattern).IsMatch(member.Key)))
                        Check(part!, member, $"{at}/{name}", errors);
                }

                return true;
            case "propertyNames":
                foreach (var (name, _) in members.Where(member => !IsValid(value, member.Key)))
                    errors.Add($"{at}/{name}: propertyNames");
                return true;
            case "required":
                return value.AsArray().All(name => members.ContainsKey(name!.GetValue<string>()));
            case "minProperties":
                return members.Count >= value.GetValue<int>();
            case "maxProperties":
                return members.Count <= value.GetValue<int>();
            default:
                return IsKnown(keyword);
        }
    }

    private bool HoldsOfArray(string keyword, JsonNode value, JsonArray items, string at, List<string> errors)
    {
        switch (keyword)
        {
            case "items":
                for (var i = 0; i < items.Count; i++)
                    Check(value, items[i], $"{at}/{i}", errors);
                return true;
            case "minItems":
                return items.Count >= value.GetValue<int>();
            case "maxItems":
                return items.Count <= value.GetValue<int>();
            case "uniqueItems":
                return !items.Index().Any(one => items.Take(one.Index).Any(other => JsonNode.DeepEquals(one.Item, other)));
            default:
                return IsKnown(keyword);
        }
    }

    private static bool HoldsOfScalar(string keyword, JsonNode value, JsonNode? instance)
    {
        var text = instance?.GetValueKind() == System.Text.Json.JsonValueKind.String ? instance.GetValue<string>() : null;
        var number = instance?.GetValueKind() == System.Text.Json.JsonValueKind.Number ? Number(instance) : (decimal?)null;
        return keyword switch
        {
            "pattern" => text is null || Ecma(value.GetValue<string>()).IsMatch(text),
            "minLength" => text is null || new StringInfo(text).LengthInTextElements >= value.GetValue<int>(),
            "maxLength" => text is null || new StringInfo(text).LengthInTextElements <= value.GetValue<int>(),
            "minimum" => number is null || number >= Number(value),
            "maximum" => number is null || number <= Number(value),
            "exclusiveMinimum" => number is null || number > Number(value),
            "exclusiveMaximum" => number is null || number < Number(value),
            _ => IsKnown(keyword),
        };
    }

    private static bool IsKnown(string keyword) => keyword is "properties" or "additionalProperties" or "patternProperties" or "propertyNames" or "required"
        or "minProperties" or "maxProperties" or "items" or "minItems" or "maxItems" or "uniqueItems" or "pattern" or "minLength" or "maxLength"
        or "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum"
        ? true
        : throw new NotSupportedException($"The keyword '{keyword}' is not known here.");

    private static bool IsOfType(string type, JsonNode? instance) => instance?.GetValueKind() switch
    {
        null => type == "null",
        System.Text.Json.JsonValueKind.Object => type == "object",
        System.Text.Json.JsonValueKind.Array => type == "array",
        System.Text.Json.JsonValueKind.String => type == "string",
        System.Text.Json.JsonValueKind.Number => type == "number" || (type == "integer" && Number(instance) == decimal.Truncate(Number(instance))),
        _ => type == "boolean",
    };

    private JsonNode Resolve(string reference)
    {
        JsonNode? node = root;
        foreach (var part in reference.Split('/').Skip(1))
            node = node?[Uri.UnescapeDataString(part)];
        return node ?? throw new InvalidOperationException($"There is no {reference}.");
    }

    private static decimal Number(JsonNode node) => decimal.Parse(node.ToJsonString(), NumberStyles.Float, CultureInfo.InvariantCulture);

    private static IEnumerable<Regex> Patterns(JsonObject schema) => schema["patternProperties"]?.AsObject().Select(pattern => Ecma(pattern.Key)) ?? [];

    // To .NET, `$` also stands before a line feed at the end.
    private static Regex Ecma(string pattern) => new(pattern.EndsWith('$') ? pattern[..^1] + @"\z" : pattern, RegexOptions.CultureInvariant);
}
