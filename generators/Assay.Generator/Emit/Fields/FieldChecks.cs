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
            return OfList(field, names.Of(field.Name), constants);
        if (!field.IsOptional && !CSharpType.IsReference(field))
            return Checks(field, property, "", constants);
        var local = names.Of(field.Name);
        var checks = Checks(field, local, "", constants);
        var missing = field.IsOptional ? null : $"issues.CheckNotNull({Pointer(field)}, {property});";
        if (checks.Count > 0)
            lines.AddRange([$"if ({property} is {{ }} {local})", "{", .. Indented(checks), "}"]);
        if (missing is not null)
            lines.AddRange(checks.Count > 0 ? ["else", "{", "    " + missing, "}"] : [missing]);
        return lines;
    }

    private static List<string> OfList(FieldSpec field, string local, FieldConstants constants)
    {
        var lines = new List<string>();
        if (field.MinItems is { } min)
            lines.Add($"issues.CheckMinItems({Pointer(field)}, {local}.Length, {CSharpLiteral.Of(min)});");
        if (field.MaxItems is { } max)
            lines.Add($"issues.CheckMaxItems({Pointer(field)}, {local}.Length, {CSharpLiteral.Of(max)});");
        if (Checks(field, $"{local}[i]", ", i", constants) is { Count: > 0 } ofItem)
            lines.AddRange([$"for (var i = 0; i < {local}.Length; i++)", "{", .. Indented(ofItem), "}"]);
        if (lines.Count > 0)
            lines.Insert(0, $"var {local} = {CSharpName.Property(field.Name)}.AsSpan();");
        return lines;
    }

    private static List<string> Checks(FieldSpec field, string value, string item, FieldConstants constants)
    {
        var lines = new List<string>();
        var arguments = $"{Pointer(field)}, {value}";
        if (field.Type == FieldType.Value)
            lines.Add($"{value}.CollectIssues(ref issues, {Pointer(field)}{item});");
        if (Least(field) is { } min)
            lines.Add($"issues.CheckMin({arguments}, {FieldLiteral.Bound(field, min, isLast: false)}{item});");
        if (Most(field) is { } max)
            lines.Add($"issues.CheckMax({arguments}, {FieldLiteral.Bound(field, max, isLast: true)}{item});");
        var text = field.Type == FieldType.Url ? $"{value}.OriginalString" : value;
        if (field.MinLength is { } minLength)
            lines.Add($"issues.CheckMinLength({Pointer(field)}, {text}, {CSharpLiteral.Of(minLength)}{item});");
        if (field.MaxLength is { } maxLength)
            lines.Add($"issues.CheckMaxLength({Pointer(field)}, {text}, {CSharpLiteral.Of(maxLength)}{item});");
        if (field.Pattern is { } pattern)
            lines.Add($"issues.CheckPattern({Pointer(field)}, {text}, {FieldPattern.Of(field, text, constants)}, {CSharpLiteral.Of(pattern)}{item});");

        // Of a reference these are words that may stand in place of an id, and forbid nothing.
        if (field.OneOf.Count > 0 && field.Type != FieldType.Ref)
            lines.Add($"issues.CheckOneOf({arguments}, {Allowed(field, CSharpName.Pascal(field.Name) + "OneOf", constants)}{item});");
        return lines;
    }

    private static string Pointer(FieldSpec field) => CSharpLiteral.Of("/" + field.Name);

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
