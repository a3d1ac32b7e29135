using Assay.Generator.Diagnostics;
using Assay.Generator.Model;

namespace Assay.Generator.Binding.Analysis;

internal enum Outcome
{
    /// <summary>It can hold or not, as far as can be told.</summary>
    Open,

    Never,

    Always,
}

/// <summary>Warns of conditions of one model that hold always or never.</summary>
internal sealed class ConditionAnalysis(ModelSymbol model, SymbolTable symbols, CancellationToken cancellation)
{
    private readonly NodeReader reader = model.Reader;
    private readonly Dictionary<(Stratum, KindSymbol?), TermScope> scopes = [];

    public Effort Effort { get; } = new(cancellation);

    public TermScope ScopeOf(KindSymbol kind) => TermScope.OfKind(kind, symbols);

    public TermScope ScopeOf(MixinSymbol mixin) => TermScope.OfMixin(mixin, symbols);

    /// <summary>Rules of the same stratum and kind speak of the same terms, so that they can be compared.</summary>
    public TermScope ScopeOf(Stratum stratum, KindSymbol? of)
    {
        if (!scopes.TryGetValue((stratum, of), out var scope))
            scopes.Add((stratum, of), scope = TermScope.OfRule(stratum, of, symbols));
        return scope;
    }

    /// <summary>Reports a condition that never holds or always does, and parts of it that might as well not be there.</summary>
    /// <param name="never">What follows if it never holds, and what to do.</param>
    /// <param name="always">The same if it always does; null if that is as good as anything.</param>
    public Outcome Report(Condition condition, string never, string? always)
    {
        var reasons = new Reasons(Effort);
        if (Search.AreContrary(condition.Parts.Select(p => p.Formula), Effort))
        {
            var core = reasons.Core(condition.Parts);
            Report(Descriptors.NeverHolds, condition, core[core.Count - 1], InParentheses(reasons.OfNever(condition, core)), never);
            return Outcome.Never;
        }
        var idle = condition.Parts.Where(p => Search.AreContrary([new Formula.Not(p.Formula)], Effort)).ToList();
        if (idle.Count == condition.Parts.Count)
        {
            if (always is not null)
            {
                var parsed = condition.Parsed;
                var whole = new ConditionPart(parsed.Syntax, condition.Formula);
                Report(Descriptors.AlwaysHolds, condition, idle.Count == 1 ? idle[0] : whole, InParentheses(reasons.OfAlways(condition, idle[0])), always);
            }
            return Outcome.Always;
        }
        foreach (var part in idle.Where(p => !p.IsLiteral))
            Report(Descriptors.IdleConjunct, condition, part, InParentheses(reasons.OfAlways(condition, part)));
        foreach (var part in condition.Parts.Except(idle))
            ReportDeadAlternatives(condition, part, reasons);
        return Outcome.Open;
    }

    private void ReportDeadAlternatives(Condition condition, ConditionPart part, Reasons reasons)
    {
        var alternatives = condition.Alternatives(part);
        if (alternatives.Count == 1)
            return;
        foreach (var alternative in alternatives)
        {
            if (alternative.IsLiteral || !Search.AreContrary([alternative.Formula], Effort))
                continue;
            Report(Descriptors.DeadAlternative, condition, alternative, InParentheses(reasons.OfDead(condition, alternative)));
        }
    }

    private void Report(Microsoft.CodeAnalysis.DiagnosticDescriptor descriptor, Condition condition, ConditionPart at, params string[] arguments)
    {
        var (map, span) = (condition.Parsed.Map, at.Syntax.Span);
        reader.Diagnostics.Report(descriptor, map.SourceOf(span.Start), map.SourceEndOf(span.End - 1), arguments);
    }

    private static string InParentheses(string reason) => reason.Length == 0 ? "" : $" ({reason})";
}
