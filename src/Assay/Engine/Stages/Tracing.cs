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

    public static ImmutableArray<Contribution> Contributions(Evaluation evaluation, int claim)
    {
        var (index, bearings, echoes, trace) = (evaluation.Index, Bearings.On(evaluation.Scene, claim), evaluation.ProbableEchoes(Pace.None), new RuleTrace());
        var sides = evaluation.Inspect(claim, _ => ((Side[])[Side.For, Side.Against]).Select(side => new SideDetail(
            evaluation,
            bearings.Where(bearing => bearing.Side == side && evaluation.Settling[bearing.Statement] == Fate.Stands)
                .Select(bearing => (bearing.Statement, WeightOf(evaluation, bearing))))).ToArray());
        var contributions = ImmutableArray.CreateBuilder<Contribution>(bearings.Length);
        foreach (var bearing in bearings)
        {
            var statement = bearing.Statement;
            ref readonly var facts = ref index.Facts[statement];
            trace.Clear();
            Weighing.Weigh(evaluation.Scene, statement, trace);
            var factors = Factors(evaluation.Scene, statement, trace);
            if (bearing.IsRival)
            {
                factors = factors.Add(new(
                    "standing",
                    evaluation.Standings.Of(facts.Claim),
                    $"It opposes by asserting a rival, which keeps this much of its weight: {index.Claims[facts.Claim].Id}."));
            }

            var weight = WeightOf(evaluation, bearing);
            var why = WhyNot(evaluation, statement, weight, bearing.Side == Side.For ? sides[0] : sides[1]);
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
    }

    private static double WeightOf(Evaluation evaluation, Bearing bearing)
    {
        var weight = evaluation.Weighing[bearing.Statement].Weight;
        return bearing.IsRival ? weight * evaluation.Standings.Of(evaluation.Index.Facts[bearing.Statement].Claim) : weight;
    }

    private static string WhyNot(Evaluation evaluation, int statement, double weight, SideDetail side)
    {
        switch (evaluation.Settling[statement])
        {
            case Fate.Echo: return "echo";
            case Fate.NoOrigin: return "no origin";
            case Fate.Superseded: return "superseded";
            case Fate.ContradictsItself: return "contradicts itself";
            case Fate.Stands when weight > 0:
                return side.StrongerThan(evaluation, statement) is >= 0 and var stronger
                    ? $"weaker than {evaluation.Index.Statements[stronger].Id}"
                    : "";
            default: return "no weight";
        }
    }

    // A session may change what the reasons are found in; its are put into words at once.
    private static ImmutableArray<WeightFactor> Factors(Case scene, int statement, RuleTrace trace)
    {
        var factors = ImmutableArray.CreateBuilder<WeightFactor>(trace.Factors.Count);
        foreach (var traced in trace.Factors)
        {
            var factor = new WeightFactor(scene, statement, traced);
            if (scene.Reads.IsOn)
                _ = factor.Because;
            factors.Add(factor);
        }

        return factors.MoveToImmutable();
    }
}
