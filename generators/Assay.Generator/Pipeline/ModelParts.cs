using Assay.Generator.Model;

namespace Assay.Generator.Pipeline;

/// <summary>The rules of a model without what knows its lines: they stay the same while lines move.</summary>
internal sealed record RuleSetPart(string Model, string Namespace, RulesSpec Rules);

/// <summary>The conditions and texts of rules and tables.</summary>
internal sealed record RuleExpressionsPart(string Model, string Namespace, RulesSpec Rules);

/// <summary>Takes a model apart into what each generated file depends on, and nothing more.</summary>
internal static class ModelParts
{
    private static readonly KindFeatures NoFeatures = new(Checks: false, Says: false, Implies: false, Excludes: false, InheritsImplies: false);

    /// <summary>The model without expressions and rules, and of its kinds only what tells them apart: an edit of a field changes nothing here.</summary>
    public static ModelSpec Outline(ModelSpec model) => model with
    {
        Enums = EquatableArray<EnumSpec>.Empty,
        Values = EquatableArray<ValueSpec>.Empty,
        Kinds = model.Kinds.Select(Outline).ToEquatableArray(),
        Expressions = EquatableArray<KindExpressions>.Empty,
        Rules = RulesSpec.None,
    };

    private static KindSpec Outline(KindSpec kind) => kind with
    {
        Fields = EquatableArray<FieldSpec>.Empty,
        DeclaresQuestion = false,
        Question = null,
        QuestionKind = null,
        Features = NoFeatures,
    };

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
