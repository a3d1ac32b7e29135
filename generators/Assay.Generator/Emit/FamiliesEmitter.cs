using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>
/// What makes a new kind show in the code that must handle it: for each family, an enum of the kinds that the model declares, visitors and
/// an exhaustive Match. What other models declare, imported or derived elsewhere, is "other".
/// </summary>
internal static class FamiliesEmitter
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("families");

    public static GeneratedFile Emit(ModelSpec spec, CancellationToken cancellation)
    {
        // The core's own families are open at both ends: nobody handles them exhaustively.
        var kinds = CSharpFile.IsCore(spec.Name, spec.Namespace) ? [] : spec.Kinds.Where(kind => !kind.IsAbstract).ToArray();
        var tree = new KindTree(spec.Kinds);
        var model = new ScriptObject
        {
            ["header"] = CSharpFile.Header,
            ["generated_code"] = CSharpFile.GeneratedCode,
            ["namespace"] = CSharpName.EscapeEach(spec.Namespace),
            ["model"] = spec.Name,
            ["families"] = new ScriptArray(kinds.GroupBy(kind => kind.Family).OrderBy(family => family.Key).Select(family => Family(spec, tree, family.Key, [.. family]))),
        };
        return new(HintName.OfFamilies(spec.Name), Template.Render(model, cancellation));
    }

    private static ScriptObject Family(ModelSpec spec, KindTree tree, Family family, List<KindSpec> kinds)
    {
        var word = CSharpName.Camel(family.ToString());
        var locals = new LocalNames(word, "of", "other");
        var scripts = kinds.ToDictionary(kind => kind.Name, kind => Kind(kind, locals));
        return new()
        {
            ["name"] = spec.Name + family,
            ["plural"] = Plural(family),
            ["word"] = word,
            ["one"] = family == Model.Family.Evidence ? "a piece of evidence" : "a " + word,
            ["record"] = $"global::Assay.{family}",
            // No kind may be called that.
            ["other"] = "Other",
            ["kinds"] = new ScriptArray(kinds.Select(kind => scripts[kind.Name])),
            ["by_depth"] = new ScriptArray(tree.DeepestFirst(kinds).Select(kind => scripts[kind.Name])),
        };
    }

    private static ScriptObject Kind(KindSpec kind, LocalNames locals) => new()
    {
        ["doc"] = XmlDoc.Summary(kind.Doc),
        ["name"] = CSharpName.Escape(kind.Name),
        ["plain"] = kind.Name,
        ["deprecated"] = kind.Deprecated is { } message ? CSharpLiteral.Of(message) : null,
        ["local"] = locals.Of(kind.Name),
    };

    private static string Plural(Family family) => family switch
    {
        Model.Family.Party => "Parties",
        Model.Family.Evidence => "Evidence",
        _ => family + "s",
    };
}
