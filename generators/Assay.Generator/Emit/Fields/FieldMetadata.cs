using Assay.Generator.Model;

namespace Assay.Generator.Emit;

/// <summary>The FieldInfo of a field, on one line.</summary>
internal static class FieldMetadata
{
    /// <param name="owner">The record that declares the field.</param>
    public static string Of(FieldSpec field, string owner)
    {
        var members = new List<string>
        {
            $"Name = {CSharpLiteral.Of(field.Name)}",
            $"Type = global::Assay.FieldType.{field.Type}",
        };
        if (FieldShape.MayBeAbsent(field))
            members.Add("IsOptional = true");
        if (field.IsList)
            members.Add("IsList = true");
        if (field.Type == FieldType.Ref)
            members.Add($"Target = static () => {Target(field)}");
        else if (field.TypeName is { } type)
            members.Add($"TypeName = {CSharpLiteral.Of(CSharpName.Last(type))}");
        AddText("Unit", field.Unit);
        if (field.Interested != Interest.None)
            members.Add($"Interested = global::Assay.Interest.{field.Interested}");
        if (field.Unique)
            members.Add("IsUnique = true");
        AddTexts("OneOf", field.OneOf);
        AddText("Doc", field.Doc);
        AddTexts("Was", field.Was);
        AddText("Deprecated", field.Deprecated);
        members.Add($"Get = static entity => (({owner})entity).{CSharpName.Property(field.Name)}");
        return $"new() {{ {string.Join(", ", members)} }}";

        void AddText(string name, string? value)
        {
            if (value is not null)
                members.Add($"{name} = {CSharpLiteral.Of(value)}");
        }

        void AddTexts(string name, EquatableArray<string> values)
        {
            if (values.Count > 0)
                members.Add($"{name} = {CSharpLiteral.OfStrings(values)}");
        }
    }

    // The compiler thinks of a KindInfo that refers to itself as not there yet.
    private static string Target(FieldSpec field)
    {
        var target = CSharpName.Global(field.TypeName!);
        return $"{target}.KindInfo{(target == CSharpName.Global(field.DeclaredBy) ? "!" : "")}";
    }
}
