using Assay.Generator.Binding;
using Assay.Generator.Emit;
using Assay.Generator.Model;
using Assay.Syntax.Literals;
using Scriban.Runtime;

namespace Assay.Generator.Targets;

/// <summary>TypeScript types of the dossiers of a model as JSON: one interface a kind, told apart by `kind`, a union for each family.</summary>
internal static class TypeScriptTarget
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("typescript");

    public static string Emit(WholeModel model, CancellationToken cancellation)
    {
        var names = new TypeScriptNames(model);
        var script = new ScriptObject
        {
            ["title"] = DocComment.Of($"Dossiers of the model {model.Model.Name}, version {model.Model.Version}, as JSON.{(model.Model.Doc is { } doc ? "\n\n" + doc.Trim() : "")}", ""),
            ["names"] = names.ToScript(),
            ["words"] = string.Join(" | ", LikelihoodLiteral.Words.Select(w => w.Word).Concat(LikelihoodLiteral.Synonyms.Select(s => s.Synonym)).Select(JsonText.Literal)),
            ["enums"] = new ScriptArray(model.Enums.Select(Enum)),
            ["values"] = new ScriptArray(model.Values.Select(v => Value(v, names))),
            ["kinds"] = new ScriptArray(model.Kinds.Where(k => !k.IsAbstract).Select(k => Kind(k, names))),
            ["unions"] = new ScriptArray(Unions(model, names)),
            ["families"] = new ScriptArray(Families.All.Select(f => FamilyOf(f, names))),
            ["model"] = JsonText.Literal(model.Model.Name),
        };
        return Template.Render(script, cancellation);
    }

    private static ScriptObject Enum(EnumSpec spec) => new()
    {
        ["doc"] = DocComment.Of(spec.Doc, ""),
        ["name"] = spec.Name,
        ["values"] = new ScriptArray(spec.Values.Select(v => new ScriptObject { ["doc"] = DocComment.Of(v.Doc, "  "), ["text"] = JsonText.Literal(v.Name) })),
    };

    private static ScriptObject Value(ValueSpec spec, TypeScriptNames names) => new()
    {
        ["doc"] = DocComment.Of(spec.Doc, ""),
        ["name"] = spec.Name,
        ["fields"] = Fields(spec.Fields, names),
    };

    private static ScriptObject Kind(KindSpec kind, TypeScriptNames names) => new()
    {
        ["doc"] = DocComment.Of(kind.Doc, "", kind.Deprecated),
        ["name"] = kind.Name,
        ["kind"] = JsonText.Literal(kind.Name),
        ["is_base"] = kind.BaseType is null,
        ["family"] = JsonText.Literal(kind.Family.ToString().ToLowerInvariant()),
        ["fields"] = Fields(kind.Fields, names),
    };

    private static ScriptArray Fields(EquatableArray<FieldSpec> fields, TypeScriptNames names) => new(fields.Select(field => new ScriptObject
    {
        ["doc"] = DocComment.Of(FieldNotes.Description(field with { Deprecated = null }), "  ", field.Deprecated),
        ["name"] = field.Name,
        ["optional"] = !FieldSchema.IsRequired(field),
        ["type"] = names.TypeOf(field),
    }));

    /// <summary>The families, and every kind that others derive from: its union is what a reference to it may lead to.</summary>
    private static IEnumerable<ScriptObject> Unions(WholeModel model, TypeScriptNames names)
    {
        foreach (var kind in model.Kinds)
        {
            var members = model.ConcreteKindsOf(kind).Select(k => k.Name).ToList();
            if (members.Count < 2 && kind.BaseType is not null && !kind.IsAbstract)
                continue;
            yield return new ScriptObject
            {
                ["doc"] = DocComment.Of($"{kind.Name} and every kind that derives from it.", ""),
                ["name"] = names.UnionOf(kind),
                ["members"] = new ScriptArray(members.Count == 0 ? ["never"] : members),
            };
        }
    }

    private static ScriptObject FamilyOf(Family family, TypeScriptNames names) => new()
    {
        ["plural"] = Families.Plural(family),
        ["singular"] = family.ToString().ToLowerInvariant(),
        ["union"] = names.UnionOf(Families.BaseName(family)),
    };
}
