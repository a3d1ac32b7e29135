using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Explains by running the rules again, with a tracer that listens: the reasons come from what gave the numbers.</summary>
internal static class Tracing
{
    public static ImmutableArray<GradingStep> Grading(Case declared, int source)
    {
        var (rules, trace, view) = (declared.Index.Model.Rules, new RuleTrace(), new SourceView(declared, source));
        var effects = default(SourceEffects);
        rules.OnSource(view, ref effects, trace);
        return [.. trace.Grades.Select(step => new GradingStep(rules.Rules[step.Rule].Id, step.Set, step.Steps, rules.SourceReason(step.Rule, view) ?? ""))];
    }

    public static ImmutableArray<Contribution> Contributions(Evaluation evaluation, int claim) => evaluation.Inspect(claim, tallying =>
    {
        var index = evaluation.Index;
        var bearings = Bearings.On(evaluation.Scene, claim);
        var echoes = evaluation.ProbableEchoes;
        var trace = new RuleTrace();
        var contributions = ImmutableArray.CreateBuilder<Contribution>(bearings.Length);
        foreach (var bearing in bearings)
        {
            var statement = bearing.Statement;
            ref readonly var facts = ref index.Facts[statement];
            trace.Clear();
            var weight = Weighing.Weigh(evaluation.Scene, statement, trace).Weight;
            var factors = Factors(evaluation.Scene, statement, trace);
            if (bearing.IsRival)
            {
                var standing = evaluation.Standings.Of(facts.Claim);
                weight *= standing;
                factors = factors.Add(new("standing", standing, $"It opposes by asserting a rival, which keeps this much of its weight: {index.Claims[facts.Claim].Id}."));
            }

            var why = WhyNot(evaluation, statement, weight, tallying.Sum(bearing.Side));
            contributions.Add(new Contribution(
                index.Statements[statement],
                index.Sources[facts.Source],
                facts.Origin != CaseIndex.None ? index.Sources[facts.Origin].Id : null,
                (ContributionSide)bearing.Side,
                index.Claims[facts.Claim].Id,
                weight,
                why.Length == 0,
                why,
                factors)
            {
                ProbableEchoOf = echoes.TryGetValue(statement, out var echo) ? index.Statements[echo.Original] : null,
            });
        }

        return contributions.MoveToImmutable();
    });

    private static string WhyNot(Evaluation evaluation, int statement, double weight, SideSum side)
    {
        var index = evaluation.Index;
        switch (evaluation.Settling[statement])
        {
            case Fate.Echo: return "echo";
            case Fate.NoOrigin: return "no origin";
            case Fate.Superseded: return "superseded";
            case Fate.ContradictsItself: return "contradicts itself";
            case Fate.Stands when weight > 0:
                ref readonly var facts = ref index.Facts[statement];
                return side.StrongerThan(statement, facts, evaluation.Scene.Grades[facts.Source]) is >= 0 and var stronger
                    ? $"weaker than {index.Statements[stronger].Id}"
                    : "";
            default: return "no weight";
        }
    }

    private static ImmutableArray<WeightFactor> Factors(Case scene, int statement, RuleTrace trace)
    {
        var (rules, view) = (scene.Index.Model.Rules, new StatementView(scene, statement));
        return [.. trace.Factors.Select(traced =>
        {
            var (name, because) = traced.Rule < 0
                ? OwnFactor.InWords(traced.Rule, scene, statement)
                : (rules.Rules[traced.Rule].Id, rules.StatementReason(traced.Rule, view) ?? "");
            return new WeightFactor(name, traced.Factor, because);
        })];
    }
}
