using Assay.Generator.Binding;
using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Targets;

/// <summary>The names of TypeScript types. Kinds, enums and values keep theirs; what we add steps aside where one is taken.</summary>
internal sealed class TypeScriptNames
{
    private static readonly string[] Own =
        ["Id", "PartialDate", "Period", "Quantity", "Percent", "Likelihood", "Url", "Dossier", "DossierHeader", "DossierLine", "Relation"];

    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> taken;

    public TypeScriptNames(WholeModel model)
    {
        taken = new(model.Enums.Select(e => e.Name).Concat(model.Values.Select(v => v.Name)).Concat(model.Kinds.Select(k => k.Name)), StringComparer.Ordinal);
        foreach (var name in Own)
            names.Add(name, Free(name));
        foreach (var kind in model.Kinds)
            names.Add("union of " + kind.Name, Free("Any" + kind.Name));
    }

    public string UnionOf(KindSpec kind) => UnionOf(kind.Name);

    public string UnionOf(string kind) => names["union of " + kind];

    public string TypeOf(FieldSpec field) => field.IsList ? $"readonly {Parenthesised(Item(field))}[]" : Item(field);

    /// <summary>The names of our own, in lower case, for the template.</summary>
    public ScriptObject ToScript()
    {
        var script = new ScriptObject();
        foreach (var name in Own)
            script[name.ToLowerInvariant()] = names[name];
        return script;
    }

    private string Item(FieldSpec field) => field.Type switch
    {
        FieldType.Enum when field.OneOf.Count > 0 => string.Join(" | ", field.OneOf.Select(JsonText.Literal)),
        FieldType.Enum or FieldType.Value => TypeName.Of(field.TypeName!),
        FieldType.Ref => string.Join(" | ", new[] { $"{names["Id"]}<{JsonText.Literal(Singular(field))}>" }.Concat(field.OneOf.Select(JsonText.Literal))),
        FieldType.Text or FieldType.Place => field.OneOf.Count > 0 ? string.Join(" | ", field.OneOf.Select(JsonText.Literal)) : "string",
        FieldType.Int or FieldType.Number => "number",
        FieldType.Bool => "boolean",
        FieldType.Date => names["PartialDate"],
        _ => names[field.Type.ToString()],
    };

    private static string Singular(FieldSpec field) => field.TargetFamily!.Value.ToString().ToLowerInvariant();

    private static string Parenthesised(string type) => type.Contains(" | ") ? $"({type})" : type;

    private string Free(string name)
    {
        while (!taken.Add(name))
            name += "_";
        return name;
    }
}
