namespace Assay.Generator.Model;

internal enum Stratum
{
    Source,
    Statement,
    Claim,
}

/// <param name="Rules">Own and imported rules that are not off, in ordinal order of id.</param>
/// <param name="OwnRules">The expressions of the rules that this schema writes itself, in the same order.</param>
/// <param name="VerdictsFrom">The namespace and class of the model whose table is in force (`global::Assay.CoreRules`); itself if it has one.</param>
/// <param name="VerdictNames">The names and docs of the rows in force, in order.</param>
/// <param name="OwnVerdicts">Conditions of the table that this schema writes itself; null if it writes none.</param>
/// <param name="Flags">Every flag that a rule in force can raise, in ordinal order.</param>
/// <param name="Reliability">Where grades come from.</param>
internal sealed record RulesSpec(
    EquatableArray<RuleSpec> Rules,
    EquatableArray<RuleExpressions> OwnRules,
    string VerdictsFrom,
    EquatableArray<VerdictSpec> Verdicts,
    EquatableArray<RowSpec>? OwnVerdicts,
    string CredibilityFrom,
    EquatableArray<VerdictSpec> Credibility,
    EquatableArray<RowSpec>? OwnCredibility,
    EquatableArray<string> Flags,
    WeightsSpec Weights,
    ReliabilityMode Reliability,
    EquatableArray<string> Usings)
{
    /// <summary>No rules, and tables without rows.</summary>
    public static RulesSpec None { get; } = new(
        EquatableArray<RuleSpec>.Empty,
        EquatableArray<RuleExpressions>.Empty,
        VerdictsFrom: "",
        EquatableArray<VerdictSpec>.Empty,
        OwnVerdicts: null,
        CredibilityFrom: "",
        EquatableArray<VerdictSpec>.Empty,
        OwnCredibility: null,
        EquatableArray<string>.Empty,
        WeightsSpec.None,
        ReliabilityMode.Declared,
        EquatableArray<string>.Empty);
}

/// <param name="Id">`model/name`, lower case.</param>
/// <param name="Class">The fully qualified static class that holds its When and Because.</param>
/// <param name="Of">The kind that `of:` names; null if the rule is not limited.</param>
/// <param name="HasBecause">Whether it gives a reason.</param>
internal sealed record RuleSpec(
    string Id,
    string Class,
    Stratum On,
    RuleScope? Of,
    double? Weight,
    string? Reliability,
    int Step,
    string? Flag,
    string? Doc,
    bool HasBecause);

/// <param name="Record">The kind's fully qualified record.</param>
/// <param name="View">Its fully qualified view; null where the base view serves.</param>
internal sealed record RuleScope(Family Family, string Record, string? View);

/// <summary>The condition and reason of one rule. Of no conjuncts: it always fires.</summary>
internal sealed record RuleExpressions(string Name, string Class, Stratum On, RuleScope? Of, string? Doc, ConditionSpec When, TextSpec? Because);

/// <param name="Conjuncts">The parts of the condition, in order; none in the row that always holds.</param>
/// <param name="IsOtherwise">The row that always holds.</param>
internal sealed record VerdictSpec(string Name, string? Doc, string ConditionText, EquatableArray<ConjunctSpec> Conjuncts, bool IsOtherwise);

/// <param name="Mentions">What it says of the tally and of the claim (`tally.P`, `claim.Strength`), for explanations.</param>
internal sealed record ConjunctSpec(string Text, EquatableArray<string> Mentions);

internal sealed record RowSpec(string Name, ConditionSpec When, bool IsOtherwise);
