using Assay.Generator.Model;

namespace Assay.Generator.Emit;

/// <summary>The C# types of fields.</summary>
internal static class CSharpType
{
    /// <summary>What the field holds; of a list, one item.</summary>
    public static string Item(FieldSpec field) => field.Type switch
    {
        FieldType.Text or FieldType.Place => "string",
        FieldType.Int => "long",
        FieldType.Number or FieldType.Percent or FieldType.Likelihood => "double",
        FieldType.Bool => "bool",
        FieldType.Date => "global::Assay.PartialDate",
        FieldType.Period => "global::Assay.Period",
        FieldType.Quantity => "global::Assay.Quantity",
        FieldType.Url => "global::System.Uri",
        FieldType.Enum or FieldType.Value => CSharpName.Global(field.TypeName!),
        FieldType.Ref => $"global::Assay.Ref<{CSharpName.Global(field.TypeName!)}>",
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, null),
    };

    /// <summary>The property's type.</summary>
    public static string Property(FieldSpec field) =>
        field.IsList ? List(field) : field.IsOptional ? Item(field) + "?" : Item(field);

    /// <summary>The type of a variable that may not have been read yet.</summary>
    public static string Nullable(FieldSpec field) => (field.IsList ? List(field) : Item(field)) + "?";

    public static bool IsReference(FieldSpec field) => !field.IsList && field.Type is FieldType.Text or FieldType.Place or FieldType.Url;

    private static string List(FieldSpec field) => $"global::Assay.ValueList<{Item(field)}>";
}
