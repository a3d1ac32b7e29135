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
        // Explanations are asked for later, perhaps from several threads; the sums are kept in one place.
        lock (evaluation.Tallying)
            return ContributionsAlone(evaluation, claim);
    }

    private static ImmutableArray<Contribution> ContributionsAlone(Evaluation evaluation, int claim)
    {
        var index = evaluation.Scene.Index;
        evaluation.Tallying.Of(claim);
        var (support, opposition, bearings) = evaluation.Tallying.Last;
        var trace = new RuleTrace();
        var contributions = ImmutableArray.CreateBuilder<Contribution>(bearings.Count);
        foreach (var bearing in bearings.OrderBy(b => b.Statement))
        {
            var statement = bearing.Statement;
            var through = index.ClaimOf[statement];
            trace.Clear();
            var weight = Weighing.Weigh(evaluation.Scene, statement, trace).Weight;
            var factors = Factors(evaluation.Scene, statement, trace);
            if (bearing.Rival)
            {
                var standing = evaluation.Tallying.Standing(through);
                weight *= standing;
                factors = factors.Add(new("standing", standing, $"It opposes by asserting a rival, which keeps this much of its weight: {index.Claims[through].Id}."));
            }

            var why = WhyNot(evaluation, statement, weight, bearing.Side == Side.For ? support : opposition);
            contributions.Add(new Contribution(
                index.Statements[statement],
                index.Sources[index.SourceOf[statement]],
                index.OriginOf(statement) is var origin and not CaseIndex.None ? index.Sources[origin].Id : null,
                (ContributionSide)bearing.Side,
                index.Claims[through].Id,
                weight,
                why.Length == 0,
                why,
                factors));
        }

        return contributions.MoveToImmutable();
    }

    private static string WhyNot(Evaluation evaluation, int statement, double weight, SideSum side)
    {
        var index = evaluation.Scene.Index;
        switch (evaluation.Supersession.Fates[statement])
        {
            case Fate.Echo: return "echo";
            case Fate.NoOrigin: return "no origin";
            case Fate.Superseded: return "superseded";
            case Fate.ContradictsItself: return "contradicts itself";
            case Fate.Stands when weight > 0:
                var grade = evaluation.Scene.Grades[index.SourceOf[statement]];
                return side.StrongerThan(statement, index.OriginOf(statement), grade, index.Derived[statement]) is { } stronger
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
