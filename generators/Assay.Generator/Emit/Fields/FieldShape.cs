using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>A field as a property.</summary>
internal static class FieldShape
{
    /// <summary>Whether a record may be written without it.</summary>
    public static bool MayBeAbsent(FieldSpec field) => field.IsOptional || field.IsList || field.Default is not null;

    /// <summary>What a template needs to declare the property.</summary>
    public static ScriptObject Property(FieldSpec field, FieldConstants constants) => new()
    {
        ["doc"] = XmlDoc.Summary(field.Doc),
        ["deprecated"] = field.Deprecated is { } message ? CSharpLiteral.Of(message) : null,
        ["required"] = !MayBeAbsent(field),
        ["type"] = CSharpType.Property(field),
        ["name"] = CSharpName.Property(field.Name),
        ["default"] = FieldLiteral.Default(field, constants),
    };
}
