using Assay.Generator.Model;

namespace Assay.Generator.Binding;

/// <summary>What a field belongs to.</summary>
internal enum FieldOwner
{
    Kind,
    Mixin,
    Value,
}

/// <summary>Which keys a field can have, by its type.</summary>
internal static class FieldKeys
{
    public static readonly string[] All =
    [
        "type", "doc", "default", "min", "max", "minLength", "maxLength", "minItems", "maxItems", "pattern", "oneOf", "unit", "interested",
        "unique", "deprecated", "was",
    ];

    /// <summary>Why a key does not apply to a type; null if it does.</summary>
    public static string? Objection(string key, BoundType type, FieldOwner owner, Family? family) => key switch
    {
        "default" when type.IsList => "a list that is left out is empty",
        "default" when type.Type is FieldType.Ref or FieldType.Value => $"a {Word(type)} has no default; make it optional with '?'",
        "min" or "max" when !IsOrdered(type.Type) => $"{Article(type)} has no order{LengthHint(key, type)}",
        "minLength" or "maxLength" when !IsText(type.Type) => $"{Article(type)} has no length{(type.IsList ? $"; use '{key.Substring(0, 3)}Items'" : "")}",
        "minItems" or "maxItems" when !type.IsList => "only a list has items; a list is written 'type[]'",
        "pattern" when !IsText(type.Type) => "only a text, place or url has one",
        "oneOf" when type.Type is FieldType.Bool or FieldType.Value => $"{Article(type)} cannot be listed",
        "unit" when type.Type != FieldType.Quantity => "only a quantity has one",
        "interested" when type.Type != FieldType.Ref || type.Target != Family.Party => "only a party gains or loses by a claim",
        "interested" when owner == FieldOwner.Value || (owner == FieldOwner.Kind && family != Family.Claim) => "only the parties of a claim gain or lose by it",
        "unique" when owner == FieldOwner.Value => "a value has no identity; say it of the field that holds it",
        "unique" when type.IsList => "a list is not compared",
        _ => null,
    };

    private static bool IsOrdered(FieldType type) =>
        type is FieldType.Int or FieldType.Number or FieldType.Percent or FieldType.Likelihood or FieldType.Date or FieldType.Period or FieldType.Quantity;

    private static bool IsText(FieldType type) => type is FieldType.Text or FieldType.Place or FieldType.Url;

    private static string LengthHint(string key, BoundType type) =>
        type.IsList ? $"; use '{key}Items'" : IsText(type.Type) ? $"; use '{key}Length'" : "";

    private static string Article(BoundType type) => Word(type) is var word && word[0] is 'e' or 'i' or 'u' && word != "url" ? "an " + word : "a " + word;

    private static string Word(BoundType type) => type.Type switch
    {
        FieldType.Ref => "ref",
        FieldType.Enum => "enum",
        FieldType.Value => "value",
        _ => FieldTypeBinder.NameOf(type.Type),
    };
}
