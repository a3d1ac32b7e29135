using Assay.Generator.Binding;
using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>Says in words what a field's type and bounds ask for, for readers who see neither the schema nor the C#.</summary>
internal static class FieldNotes
{
    /// <summary>The field's doc, then its notes; null if there is nothing to say.</summary>
    public static string? Description(FieldSpec field)
    {
        string[] parts = [.. field.Doc is { } doc ? [Sentence(doc.Trim())] : Array.Empty<string>(), .. Of(field)];
        return parts.Length == 0 ? null : string.Join(" ", parts);
    }

    /// <summary>Whole sentences.</summary>
    public static IEnumerable<string> Of(FieldSpec field)
    {
        if (field.Type == FieldType.Ref)
            yield return Reference(field);
        if (field.Unit is { } unit)
            yield return $"Counted in {unit}.";
        var isDate = field.Type is FieldType.Date or FieldType.Period;
        if (field.Min is { } min)
            yield return isDate ? $"Not before {min}." : $"At least {min}.";
        if (field.Max is { } max)
            yield return isDate ? $"Not after {max}." : $"At most {max}.";
        if (field.OneOf.Count > 0 && field.Type != FieldType.Ref)
            yield return $"One of {string.Join(", ", field.OneOf)}.";
        if (field.Unique)
            yield return "No two of a kind have the same.";
        if (field.Default is { } value)
            yield return $"Default: {(value.Length == 0 ? "an empty text" : value)}.";
        if (field.Deprecated is { } deprecated)
            yield return $"Deprecated: {deprecated}.";
    }

    /// <summary>The type as a schema writes it: `place[]`, `ref Source?`.</summary>
    public static string Type(FieldSpec field)
    {
        var name = field.Type switch
        {
            FieldType.Enum or FieldType.Value => TypeName.Of(field.TypeName!),
            FieldType.Ref when TypeName.Of(field.TypeName!) == Families.BaseName(Family.Party) => "party",
            FieldType.Ref => "ref " + TypeName.Of(field.TypeName!),
            _ => FieldTypeBinder.NameOf(field.Type),
        };
        return name + (field.IsList ? "[]" : "") + (field.IsOptional ? "?" : "");
    }

    private static string Sentence(string doc) => doc.Length > 0 && char.IsLetterOrDigit(doc[doc.Length - 1]) ? doc + "." : doc;

    private static string Reference(FieldSpec field)
    {
        var family = field.TargetFamily!.Value;
        var kind = TypeName.Of(field.TypeName!);
        var what = family == Family.Evidence ? "a piece of evidence" : "a " + family.ToString().ToLowerInvariant();
        var words = field.OneOf.Count == 0 ? "" : ", or " + string.Join(" or ", field.OneOf.Select(w => $"`{w}`"));
        return (field.IsList ? "Ids of " + Families.Plural(family) : "The id of " + what) + (kind == Families.BaseName(family) ? "" : $" of the kind {kind}") + words + ".";
    }
}
