using RulesEngine.Models;

namespace Assay.Benchmarks.Engine;

/// <summary>The statement rules of the schema as a workflow of Microsoft's RulesEngine; a rule that holds gives a factor.</summary>
internal sealed class RulesEngineWorkflow
{
    private const string Name = "weights";

    // In ordinal order of the rules' ids, as the engine multiplies.
    private static readonly (string Rule, string When, double Factor)[] Rules =
    [
        ("bench/cited-document", "statement.CitesDocument", 1.2),
        ("bench/own-party", "statement.Stance == \"Asserts\" && (statement.ServesInterest || statement.AgainstInterest)", 0.9),
        ("bench/second-hand", "statement.IsDerived", 0.5),
        ("core/against-interest", "statement.AgainstInterest", 1.5),
        ("core/anonymous", "statement.IsAnonymous", 0.5),
        ("core/self-serving-assertion", "statement.Stance == \"Asserts\" && statement.ServesInterest", 0.7),
        ("core/self-serving-denial", "(statement.Stance == \"Denies\" || statement.Stance == \"Doubts\") && statement.ServesInterest", 0.4),
    ];

    private readonly global::RulesEngine.RulesEngine engine = new(
        [
            new Workflow
            {
                WorkflowName = Name,
                Rules = Rules.Select(rule => new Rule { RuleName = rule.Rule, Expression = rule.When, RuleExpressionType = RuleExpressionType.LambdaExpression }).ToArray(),
            },
        ]);

    public async ValueTask<double> WeighAsync(StatementFacts facts)
    {
        var weight = facts.Strength * facts.Certainty;
        var results = await engine.ExecuteAllRulesAsync(Name, new RuleParameter("statement", facts));
        for (var i = 0; i < results.Count; i++)
        {
            if (results[i].IsSuccess)
                weight *= Rules[i].Factor;
        }

        return facts.Stance == "Doubts" ? weight * 0.5 : weight;
    }
}
