using Assay.Generator.Binding.Analysis;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds the C# of one kind: its checks, and of claims `implies`, `excludes` and `says`. A bad one is left out.</summary>
internal sealed class KindExpressionBinder(ModelSymbol model, SymbolTable symbols, KindSymbol kind, ConditionAnalysis analysis)
{
    private readonly Scope scope = Scopes.OfKind(kind, symbols);
    private readonly TermScope terms = analysis.ScopeOf(kind);

    public KindExpressions Bind()
    {
        var isClaim = kind.Family == Family.Claim;
        var own = kind.Body?["checks"] is { } checks ? new CheckBinder(model.Reader, symbols, scope, terms, analysis).Bind(checks) : EquatableArray<CheckSpec>.Empty;
        var bound = new KindExpressions(
            model.Name,
            model.Namespace,
            kind.Name,
            model.Usings,
            kind.Mixes.SelectMany(m => m.Checks).Concat(own).ToEquatableArray(),
            isClaim && kind.Body?["says"] is { } says ? new TextBinder(model.Reader, scope).Bind(says) : null,
            isClaim ? Relation("implies") : null,
            isClaim ? Relation("excludes") : null);
        kind.DeclaresImplies = bound.Implies is not null;
        return bound;
    }

    private ConditionSpec? Relation(string key)
    {
        if (kind.Body?[key] is not { } node || new ExpressionBinder(model.Reader, Scopes.OfRelation(kind, symbols)).Condition(node) is not { } condition || symbols.MentionsBroken(condition.Spec))
            return null;
        // `excludes: false` is how a kind takes back what it inherits, and `true` is as good as anything.
        var meaning = new Condition(condition, terms);
        if (!meaning.Parts.All(p => p.IsLiteral))
            analysis.Report(meaning, never: $"no claim {key} another by it; change it, or write 'false' if none is to", always: null);
        return condition.Spec;
    }
}
