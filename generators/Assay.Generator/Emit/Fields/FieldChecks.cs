using Assay.Generator.Model;

namespace Assay.Generator.Emit;

/// <summary>The statements that check one field's bounds. They call an IssueCollector named `issues`.</summary>
internal static class FieldChecks
{
    public static IReadOnlyList<string> Of(FieldSpec field, LocalNames names, FieldConstants constants)
    {
        var property = CSharpName.Property(field.Name);
        var lines = new List<string>();
        if (field.IsList)
        {
            if (field.MinItems is not null || field.MaxItems is not null)
                lines.Add($"issues.CheckItems({Pointer(field)}, {property}.Count, {Number(field.MinItems)}, {Number(field.MaxItems)});");
            var index = names.Of(field.Name);
            if (Checks(field, $"{property}[{index}]", $", {index}", constants) is { Count: > 0 } ofItem)
                lines.AddRange([$"for (var {index} = 0; {index} < {property}.Count; {index}++)", "{", .. Indented(ofItem), "}"]);
            return lines;
        }

        if (CSharpType.IsReference(field) && !field.IsOptional)
            lines.Add($"issues.CheckNotNull({Pointer(field)}, {property});");
        if (!field.IsOptional && !CSharpType.IsReference(field))
        {
            lines.AddRange(Checks(field, property, "", constants));
        }
        else
        {
            var local = names.Of(field.Name);
            if (Checks(field, local, "", constants) is { Count: > 0 } ofValue)
                lines.AddRange([$"if ({property} is {{ }} {local})", "{", .. Indented(ofValue), "}"]);
        }

        return lines;
    }

    private static List<string> Checks(FieldSpec field, string value, string item, FieldConstants constants)
    {
        var lines = new List<string>();
        var arguments = $"{Pointer(field)}, {value}";
        if (field.Type == FieldType.Value)
            lines.Add($"{value}.CollectIssues(ref issues, {Pointer(field)}{item});");
        if (Least(field) is { } min)
            lines.Add($"issues.CheckMin({arguments}, {FieldLiteral.Bound(field, min, Constant("Min"), constants)}{item});");
        if (Most(field) is { } max)
            lines.Add($"issues.CheckMax({arguments}, {FieldLiteral.Bound(field, max, Constant("Max"), constants)}{item});");
        var text = field.Type == FieldType.Url ? $"{value}.OriginalString" : value;
        if (field.MinLength is not null || field.MaxLength is not null)
            lines.Add($"issues.CheckLength({Pointer(field)}, {text}, {Number(field.MinLength)}, {Number(field.MaxLength)}{item});");
        if (field.Pattern is { } pattern)
            lines.Add($"issues.CheckPattern({Pointer(field)}, {text}, {FieldPattern.Of(field, text, constants)}, {CSharpLiteral.Of(pattern)}{item});");

        // Of a reference these are words that may stand in place of an id, and forbid nothing.
        if (field.OneOf.Count > 0 && field.Type != FieldType.Ref)
            lines.Add($"issues.CheckOneOf({arguments}, {Allowed(field, Constant("OneOf"), constants)}{item});");
        return lines;

        string Constant(string what) => CSharpName.Pascal(field.Name) + what;
    }

    private static string Pointer(FieldSpec field) => CSharpLiteral.Of(field.Name);

    private static string Number(int? value) => value is { } number ? CSharpLiteral.Of(number) : "null";

    // A share is in [0, 1] whatever the schema says.
    private static string? Least(FieldSpec field) => field.Min ?? (IsShare(field) ? "0" : null);

    private static string? Most(FieldSpec field) => field.Max ?? (IsShare(field) ? "1" : null);

    private static bool IsShare(FieldSpec field) => field.Type is FieldType.Percent or FieldType.Likelihood;

    private static string Allowed(FieldSpec field, string name, FieldConstants constants)
    {
        var type = CSharpType.Item(field);
        var values = field.OneOf.Select((written, i) => FieldLiteral.Item(field, written, $"{name}{i}", constants));
        return constants.Of(type + "[]", name, $"[{string.Join(", ", values)}]");
    }

    private static IEnumerable<string> Indented(IEnumerable<string> lines) => lines.Select(line => "    " + line);
}
