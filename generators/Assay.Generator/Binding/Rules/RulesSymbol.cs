using Assay.Generator.Model;

namespace Assay.Generator.Binding;

/// <summary>The rules, tables and weights in force in a model, for those that import it.</summary>
internal sealed class RulesSymbol(RulesSpec spec)
{
    public static RulesSymbol None { get; } = new(RulesSpec.None);

    public RulesSpec Spec => spec;

    /// <summary>Every rule by its id, those that are off included.</summary>
    public SortedDictionary<string, Setting<RuleInForce>> Rules { get; } = new(StringComparer.Ordinal);

    public Setting<EquatableArray<VerdictSpec>>? Verdicts { get; init; }

    public Setting<EquatableArray<VerdictSpec>>? Credibility { get; init; }

    public Setting<ReliabilityMode>? Reliability { get; init; }

    /// <summary>By name: `prior`, `reliability.A`.</summary>
    public SortedDictionary<string, Setting<double>> Weights { get; } = new(StringComparer.Ordinal);
}

/// <summary>A rule with the effects that it has here.</summary>
internal sealed record RuleInForce(RuleSpec Spec, bool IsOff);
