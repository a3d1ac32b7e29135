using Assay.Generator.Model;

namespace Assay.Generator.Pipeline;

/// <summary>The rules of a model without what knows its lines: they stay the same while lines move.</summary>
internal sealed record RuleSetPart(string Model, string Namespace, RulesSpec Rules);

/// <summary>The conditions and texts of rules and tables.</summary>
internal sealed record RuleExpressionsPart(string Model, string Namespace, RulesSpec Rules);

/// <summary>Takes a model apart into what each generated file depends on, and nothing more.</summary>
internal static class ModelParts
{
    /// <summary>The model without expressions and rules.</summary>
    public static ModelSpec Outline(ModelSpec model) =>
        model with { Expressions = EquatableArray<KindExpressions>.Empty, Rules = RulesSpec.None };

    public static RuleSetPart RuleSet(ModelSpec model) => new(
        model.Name,
        model.Namespace,
        model.Rules with { OwnRules = EquatableArray<RuleExpressions>.Empty, OwnVerdicts = null, OwnCredibility = null });

    /// <summary>All that the file of expressions shows: own conditions and texts, and the docs of the own tables' rows.</summary>
    public static RuleExpressionsPart RuleExpressions(ModelSpec model) => new(
        model.Name,
        model.Namespace,
        RulesSpec.None with
        {
            OwnRules = model.Rules.OwnRules,
            OwnVerdicts = model.Rules.OwnVerdicts,
            Verdicts = model.Rules.OwnVerdicts is null ? EquatableArray<VerdictSpec>.Empty : model.Rules.Verdicts,
            OwnCredibility = model.Rules.OwnCredibility,
            Credibility = model.Rules.OwnCredibility is null ? EquatableArray<VerdictSpec>.Empty : model.Rules.Credibility,
            Usings = model.Rules.Usings,
        });
}
