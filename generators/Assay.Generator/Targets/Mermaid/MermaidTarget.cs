using System.Text;
using Assay.Generator.Binding;
using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>A Mermaid class diagram of a model: kinds with what they derive from and refer to, values, enums.</summary>
internal static class MermaidTarget
{
    public static string Emit(WholeModel model, CancellationToken cancellation)
    {
        var names = new MermaidNames(model);
        var diagram = new StringBuilder("classDiagram\n");
        diagram.Append($"  %% The model {model.Model.Name}, version {model.Model.Version}.\n");
        foreach (var family in Families.All)
        {
            cancellation.ThrowIfCancellationRequested();
            diagram.Append($"\n  %% {Families.Plural(family)}\n");
            foreach (var kind in model.KindsOf(family))
                Kind(diagram, kind, names);
        }
        foreach (var value in model.Values)
            Class(diagram, names.Of(value.Name), "value", [], value.Fields.Select(Member));
        foreach (var spec in model.Enums)
            Class(diagram, names.Of(spec.Name), "enumeration", spec.Values.Select(v => v.Name), []);

        diagram.Append('\n');
        foreach (var kind in model.Kinds)
        {
            if (kind.BaseType is { } type)
                diagram.Append($"  {names.Id(TypeName.Of(type))} <|-- {names.Id(kind.Name)}\n");
        }
        diagram.Append('\n');
        foreach (var kind in model.Kinds)
            foreach (var field in Own(kind))
                Association(diagram, kind.Name, field, names);
        foreach (var value in model.Values)
            foreach (var field in value.Fields)
                Association(diagram, value.Name, field, names);
        return diagram.ToString();
    }

    /// <summary>Inherited fields are shown where they are declared.</summary>
    private static IEnumerable<FieldSpec> Own(KindSpec kind) => kind.Fields.Where(f => TypeName.Of(f.DeclaredBy) == kind.Name);

    private static void Kind(StringBuilder diagram, KindSpec kind, MermaidNames names) =>
        Class(diagram, names.Of(kind.Name), kind.IsAbstract ? "abstract" : kind.BaseType is null ? kind.Family.ToString().ToLowerInvariant() : null, [], Own(kind).Select(Member));

    private static void Class(StringBuilder diagram, string name, string? stereotype, IEnumerable<string> words, IEnumerable<string> members)
    {
        List<string> lines = [.. stereotype is null ? Array.Empty<string>() : [$"<<{stereotype}>>"], .. words, .. members];
        if (lines.Count == 0)
        {
            diagram.Append($"  class {name}\n");
            return;
        }
        diagram.Append($"  class {name} {{\n");
        foreach (var line in lines)
            diagram.Append($"    {line}\n");
        diagram.Append("  }\n");
    }

    // `~` would begin a generic type, and brackets of calls a method; types have neither.
    private static string Member(FieldSpec field) => $"+{field.Name} : {FieldNotes.Type(field)}";

    private static void Association(StringBuilder diagram, string owner, FieldSpec field, MermaidNames names)
    {
        if (field.TypeName is not { } type)
            return;
        var arrow = field.Type switch { FieldType.Ref => "-->", FieldType.Value => "*--", _ => "..>" };
        var many = field.IsList ? Many(field) : FieldSchema.IsRequired(field) ? "1" : "0..1";
        diagram.Append($"  {names.Id(owner)} {arrow} \"{many}\" {names.Id(TypeName.Of(type))} : {field.Name}\n");
    }

    private static string Many(FieldSpec field) => (field.MinItems, field.MaxItems) switch
    {
        (null or 0, null) => "*",
        (var min, null) => $"{min}..*",
        var (min, max) => $"{min ?? 0}..{max}",
    };
}
