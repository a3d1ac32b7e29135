using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>How a rewriter gets at the references in a record or value.</summary>
internal static class FieldRewriting
{
    /// <summary>What a template needs to visit the fields that can hold a reference.</summary>
    /// <param name="owner">What the fields are members of.</param>
    public static ScriptArray Of(IEnumerable<FieldSpec> fields, string owner)
    {
        var locals = new LocalNames("rewriter", "entity");
        return new(fields.Where(field => field.Type is FieldType.Ref or FieldType.Value).Select(field => new ScriptObject
        {
            ["name"] = CSharpName.Property(field.Name),
            ["local"] = locals.Of(field.Name),
            ["visit"] = Visit(field, $"{owner}.{CSharpName.Property(field.Name)}"),
        }));
    }

    private static string Visit(FieldSpec field, string member) => field.Type switch
    {
        FieldType.Ref when field.IsList => $"rewriter.VisitRefs({member})",
        FieldType.Ref => $"rewriter.VisitRef({member})",
        _ when field.IsList => $"rewriter.VisitValues({member})",
        _ when field.IsOptional => $"{member}?.RewriteInside(rewriter)",
        _ => $"{member}.RewriteInside(rewriter)",
    };
}
