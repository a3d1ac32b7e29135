using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>The model's rewriter of dossiers: a method for each kind, each passing on to that of the kind that it derives from.</summary>
internal static class RewriterEmitter
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("rewriter");

    public static GeneratedFile Emit(ModelSpec spec, CancellationToken cancellation)
    {
        var tree = new KindTree(spec.Kinds);
        var model = new ScriptObject
        {
            ["header"] = CSharpFile.Header,
            ["generated_code"] = CSharpFile.GeneratedCode,
            ["namespace"] = CSharpName.EscapeEach(spec.Namespace),
            ["model"] = spec.Name,
            ["is_core"] = CSharpFile.IsCore(spec.Name, spec.Namespace),
            ["base"] = Base(spec),
            ["families"] = new ScriptArray(spec.Kinds.GroupBy(kind => kind.Family).OrderBy(family => family.Key).Select(family => Family(tree, family.Key, [.. family]))),
        };
        return new(HintName.OfRewriter(spec.Name), Template.Render(model, cancellation));
    }

    // Each imported model comes after those that it imports, so the last one's rewriter knows the kinds of all in a chain.
    private static string Base(ModelSpec spec) =>
        spec.Imports.LastOrDefault() is { } import && !CSharpFile.IsCore(import.Name, import.Namespace)
            ? CSharpName.Global(import.Namespace, import.Name + "Rewriter")
            : "global::Assay.DossierRewriter";

    private static ScriptObject Family(KindTree tree, Family family, List<KindSpec> kinds)
    {
        var word = CSharpName.Camel(family.ToString());
        var locals = new LocalNames(word);
        var scripts = kinds.ToDictionary(kind => kind.Name, kind => Kind(kind, tree, locals));
        return new()
        {
            ["word"] = word,
            ["record"] = $"global::Assay.{family}",
            ["kinds"] = new ScriptArray(kinds.Select(kind => scripts[kind.Name])),
            ["concrete"] = new ScriptArray(tree.DeepestFirst(kinds.Where(kind => !kind.IsAbstract)).Select(kind => scripts[kind.Name])),
        };
    }

    private static ScriptObject Kind(KindSpec kind, KindTree tree, LocalNames locals) => new()
    {
        ["doc"] = XmlDoc.Summary(kind.Doc),
        ["name"] = CSharpName.Escape(kind.Name),
        ["plain"] = kind.Name,
        ["local"] = locals.Of(kind.Name),
        ["base"] = tree.BaseOf(kind)?.Name,
    };
}
