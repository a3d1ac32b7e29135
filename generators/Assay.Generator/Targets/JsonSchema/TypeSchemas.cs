using System.Text.Json.Nodes;
using Assay.Generator.Model;
using Assay.Syntax.Literals;

namespace Assay.Generator.Targets;

/// <summary>
/// The `$defs` of the types that every model has. A dossier's values mean what their field says, in YAML as in JSON: a number is the same
/// with and without quotes. To a YAML editor `id: 000` is a number and `name: true` a truth value, so texts and ids take those as well;
/// in a JSON file, loading asks for a string there.
/// </summary>
internal static class TypeSchemas
{
    private const string Number = @"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?";
    private const string Exponent = @"[+-]?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]+";
    private const string Share = @"(?:0(?:\.[0-9]+)?|1(?:\.0+)?|(?:0|[1-9][0-9]*)(?:\.[0-9]+)?[eE][+-]?[0-9]+|(?:0|[1-9][0-9]?)(?:\.[0-9]+)?%|100(?:\.0+)?%)";

    // EDTF, with as many days as the month has; leap years are for loading to know.
    private const string Date =
        @"(?:(?!0000)[0-9]{4}|[0-9]{3}X|[0-9]{2}XX|(?!0000)[0-9]{4}-(?:(?:0[13578]|1[02])(?:-(?:0[1-9]|[12][0-9]|3[01]|XX))?"
        + @"|(?:0[469]|11)(?:-(?:0[1-9]|[12][0-9]|30|XX))?|02(?:-(?:0[1-9]|[12][0-9]|XX))?|XX(?:-XX)?))[?~%]?";

    /// <summary>Of whatever needs no name of its own: its name among the `$defs`.</summary>
    public static string NameOf(FieldSpec field) => field.Type switch
    {
        FieldType.Ref => "id",
        FieldType.Enum or FieldType.Value => TypeName.Of(field.TypeName!),
        FieldType.Quantity when field.Unit is { } unit => "quantity." + unit,
        _ => field.Type.ToString().ToLowerInvariant(),
    };

    public static JsonObject Of(FieldSpec field) => field.Type switch
    {
        FieldType.Ref => Id(),
        FieldType.Text => Text("A text."),
        FieldType.Place => Text("The name of a place."),
        FieldType.Url => Pattern("An absolute address.", @"^[A-Za-z][A-Za-z0-9+.-]+:.", "Write an absolute address, such as https://example.org/page.", "string"),
        FieldType.Int => Pattern("A whole number.", $@"^(?:[+-]?[0-9]+(?:\.0+)?|{Exponent})$", "Write a whole number, without commas.", "integer", "string"),
        FieldType.Number => Pattern("A number.", $@"^(?:[+-]?(?:[0-9]+(?:\.[0-9]+)?|\.[0-9]+)|{Exponent})$", "Write a number, without commas.", "number", "string"),
        FieldType.Bool => Pattern("True or false.", "^(?:[Tt][Rr][Uu][Ee]|[Ff][Aa][Ll][Ss][Ee]|[Yy][Ee][Ss]|[Nn][Oo])$", "Write true or false.", "boolean", "string"),
        FieldType.Percent => Bounded(Pattern("A share: 12.5% or 0.125.", $"^{Share}$", "Write a share such as 12.5% or 0.125.", "string", "number"), 1),
        FieldType.Likelihood => Likelihood(),
        FieldType.Quantity => Quantity(field.Unit),
        FieldType.Date => EdtfDate("A date: 2024, 2024-10, 2024-10-18, 2024-10-XX, 201X; with ~ about, with ? uncertain. Where only bounds are known, a period."),
        FieldType.Period => EdtfDate("A period: 2024-10-08/2024-10-13, ../2024-12, 2024-10-28/.. or one date."),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, "This type is declared by the schema."),
    };

    public static JsonObject Id() => Pattern(
        "An id: ASCII letters, digits, '-', '_' and '.'.",
        "^[A-Za-z0-9_.-]{1,200}$",
        "An id is made of ASCII letters, digits, '-', '_' and '.'.",
        "string", "number", "boolean");

    public static JsonObject Text(string description) => new()
    {
        ["description"] = description,
        ["type"] = JsonText.Array("string", "number", "boolean"),
    };

    private static JsonObject Quantity(string? unit)
    {
        var word = unit is null ? @"[^\s0-9_/-]\S{0,99}" : EcmaPattern.Escape(unit);
        var forms = "1500, ~1500 (about), 1500±100, 1500..12000, 10000.. (at least) or ..40000 (at most)" + (unit is null ? ", perhaps with a unit" : $", with or without '{unit}'");
        return Pattern(
            $"A quantity: {forms}.",
            $@"^(?:~?{Number}|{Number}±{Number}|{Number}\.\.(?:{Number})?|\.\.{Number}|{Exponent})(?: {word})?$",
            $"Write a quantity as {forms}; numbers have no commas.",
            "string", "number");
    }

    private static JsonObject Likelihood()
    {
        var words = LikelihoodLiteral.Words.Select(w => w.Word).Reverse().ToList();
        var all = words.Concat(LikelihoodLiteral.Synonyms.Select(s => s.Synonym));
        var schema = Bounded(Pattern(
            $"A likelihood: {string.Join(", ", words)}, a percentage or a number from 0 to 1.",
            $"^(?:{string.Join("|", all)}|{Share})$",
            $"Write {string.Join(", ", words)}, a percentage or a number from 0 to 1.",
            "string", "number"), 1);
        schema["examples"] = JsonText.Array(words);
        return schema;
    }

    private static JsonObject EdtfDate(string description) => Bounded(Pattern(
        description,
        $@"^(?:{Date}(?:/(?:{Date}|\.\.)?)?|(?:\.\.)?/{Date})$",
        "Write a date such as 2024-10-18, 2024-10 or 2024, or a period such as 2024-10-08/2024-10-13, ../2024-12 or 2024-10-28/..",
        "string", "integer"), 9999);

    private static JsonObject Bounded(JsonObject schema, int maximum)
    {
        schema["minimum"] = maximum == 1 ? 0 : 1;
        schema["maximum"] = maximum;
        return schema;
    }

    // `patternErrorMessage` is what editors show instead of the pattern; others pass it over.
    private static JsonObject Pattern(string description, string pattern, string message, params string[] types) => new()
    {
        ["description"] = description,
        ["type"] = types.Length == 1 ? types[0] : JsonText.Array(types),
        ["pattern"] = pattern,
        ["patternErrorMessage"] = message,
    };
}
