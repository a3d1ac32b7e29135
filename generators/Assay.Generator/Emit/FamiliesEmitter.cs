using Assay.Generator.Model;
using Scriban.Runtime;

namespace Assay.Generator.Emit;

/// <summary>
/// What makes a new kind show in the code that must handle it: for each family, an enum of the kinds that the model declares, a visitor and
/// an exhaustive Match. What other models declare, imported or derived elsewhere, is "other".
/// </summary>
internal static class FamiliesEmitter
{
    private static readonly EmitTemplate Template = EmitTemplate.Load("families");

    public static GeneratedFile Emit(ModelSpec spec, CancellationToken cancellation)
    {
        // The core's own families are open at both ends: nobody handles them exhaustively.
        var kinds = CSharpFile.IsCore(spec.Name, spec.Namespace) ? [] : spec.Kinds.Where(kind => !kind.IsAbstract).ToArray();
        var model = new ScriptObject
        {
            ["header"] = CSharpFile.Header,
            ["generated_code"] = CSharpFile.GeneratedCode,
            ["namespace"] = CSharpName.EscapeEach(spec.Namespace),
            ["model"] = spec.Name,
            ["families"] = new ScriptArray(kinds.GroupBy(kind => kind.Family).OrderBy(family => family.Key).Select(family => Family(spec, family.Key, [.. family]))),
        };
        return new(HintName.OfFamilies(spec.Name), Template.Render(model, cancellation));
    }

    private static ScriptObject Family(ModelSpec spec, Family family, List<KindSpec> kinds)
    {
        var word = CSharpName.Camel(family.ToString());
        var locals = new LocalNames(word, "of", "other");
        var scripts = kinds.ToDictionary(kind => kind.Name, kind => Kind(kind, locals));
        var bases = spec.Kinds.Where(kind => kind.BaseType is not null).ToDictionary(kind => CSharpName.Global(kind.Namespace, kind.Name), kind => CSharpName.Global(kind.BaseType!));
        return new()
        {
            ["name"] = spec.Name + family,
            ["plural"] = Plural(family),
            ["word"] = word,
            ["record"] = $"global::Assay.{family}",
            ["other"] = kinds.Exists(kind => kind.Name == "Other") ? "Other" + family : "Other",
            ["kinds"] = new ScriptArray(kinds.Select(kind => scripts[kind.Name])),
            // A record is also of the kinds that its own derives from.
            ["by_depth"] = new ScriptArray(kinds.OrderByDescending(kind => Depth(kind, bases)).Select(kind => scripts[kind.Name])),
        };
    }

    private static ScriptObject Kind(KindSpec kind, LocalNames locals) => new()
    {
        ["doc"] = XmlDoc.Summary(kind.Doc),
        ["name"] = CSharpName.Escape(kind.Name),
        ["plain"] = kind.Name,
        ["local"] = locals.Of(kind.Name),
    };

    private static int Depth(KindSpec kind, Dictionary<string, string> bases)
    {
        var depth = 0;
        for (var at = CSharpName.Global(kind.Namespace, kind.Name); bases.TryGetValue(at, out var next) && depth <= bases.Count; at = next)
            depth++;
        return depth;
    }

    private static string Plural(Family family) => family switch
    {
        Model.Family.Party => "Parties",
        Model.Family.Evidence => "Evidence",
        _ => family + "s",
    };
}
