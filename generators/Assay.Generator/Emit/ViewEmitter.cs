using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>A source, claim or statement of one kind as rules see it: the members of the family's view and the kind's own fields, ids resolved.</summary>
internal static class ViewEmitter
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("view");

    /// <summary>The base kinds have views written by hand; parties and evidence are seen as they are.</summary>
    public static bool HasView(KindSpec kind) => kind.BaseType is not null && kind.Family is Family.Source or Family.Claim or Family.Statement;

    public static string Emit(KindSpec kind, CancellationToken cancellation) => Template.Render(
        new()
        {
            ["generated_code"] = CSharpFile.GeneratedCode,
            ["deprecated"] = kind.Deprecated is { } message ? CSharpLiteral.Of(message) : null,
            ["name"] = CSharpName.Escape(kind.Name),
            ["view"] = kind.Name + "View",
            ["family"] = kind.Family.ToString(),
            ["family_word"] = CSharpName.Camel(kind.Family.ToString()),
            ["base_view"] = $"global::Assay.{kind.Family}View",
            ["fields"] = new ScriptArray(kind.Fields.Where(field => !IsOfBaseKind(kind, field)).Select(Field)),
            ["members"] = ViewMembers.Of(kind.Family),
        },
        cancellation).TrimEnd();

    private static bool IsOfBaseKind(KindSpec kind, FieldSpec field) => CSharpName.Global(field.DeclaredBy) == $"global::Assay.{kind.Family}";

    private static ScriptObject Field(FieldSpec field)
    {
        var property = $"Record.{CSharpName.Property(field.Name)}";
        return new()
        {
            ["doc"] = XmlDoc.Summary(field.Doc),
            ["deprecated"] = field.Deprecated is { } message ? CSharpLiteral.Of(message) : null,
            ["type"] = field.Type == FieldType.Ref ? Resolved(field) : CSharpType.Property(field),
            ["name"] = CSharpName.Property(field.Name),
            ["value"] = field.Type == FieldType.Ref ? Resolve(field, property) : property,
        };
    }

    /// <summary>Whether a word of `oneOf` can stand in place of an id, so that there is nothing to resolve.</summary>
    private static bool MayBeAWord(FieldSpec field) => field.OneOf.Count > 0;

    private static bool IsRecord(FieldSpec field) => field.TargetFamily is Family.Party or Family.Evidence;

    /// <summary>Parties and evidence as records of the kind that the field names, all else as the family's view.</summary>
    private static string Resolved(FieldSpec field)
    {
        var type = IsRecord(field) ? CSharpName.Global(field.TypeName!) : $"global::Assay.{field.TargetFamily}View";
        return field.IsList ? $"global::System.Collections.Generic.IEnumerable<{type}>"
            : field.IsOptional || IsRecord(field) || MayBeAWord(field) ? type + "?"
            : type;
    }

    private static string Resolve(FieldSpec field, string property)
    {
        var reference = MayBeAWord(field) && !field.IsOptional && !field.IsList ? $"({CSharpType.Nullable(field)}){property}" : property;
        var found = $"view.Case.{field.TargetFamily}({reference})";
        var type = CSharpName.Global(field.TypeName!);
        return !IsRecord(field) || type == $"global::Assay.{field.TargetFamily}" ? found
            : field.IsList ? $"global::System.Linq.Enumerable.OfType<{type}>({found})"
            : $"{found} as {type}";
    }
}
