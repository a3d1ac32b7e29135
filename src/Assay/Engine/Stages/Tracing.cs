using System.Collections.Immutable;

namespace Assay.Engine;

/// <summary>Explains by running the rules again, with a tracer that listens: the reasons come from what gave the numbers.</summary>
internal static class Tracing
{
    public static ImmutableArray<GradingStep> Grading(Case declared, int source)
    {
        var tracer = new RecordingTracer([], []);
        var effects = default(SourceEffects);
        declared.Index.Model.Rules.OnSource(new SourceView(declared, source), ref effects, ref tracer);
        return [.. tracer.Steps];
    }

    public static ImmutableArray<Contribution> Contributions(Evaluation evaluation, int claim) => evaluation.Inspect(claim, tallying =>
    {
        var index = evaluation.Index;
        var bearings = Bearings.On(evaluation.Scene, claim);
        var contributions = ImmutableArray.CreateBuilder<Contribution>(bearings.Length);
        foreach (var bearing in bearings)
        {
            var statement = bearing.Statement;
            ref readonly var facts = ref index.Facts[statement];
            var tracer = new RecordingTracer([], []);
            var weight = Weighing.Weigh(evaluation.Scene, statement, ref tracer).Weight;
            if (bearing.IsRival)
            {
                var standing = evaluation.Standings.Of(facts.Claim);
                weight *= standing;
                tracer.Weight("standing", standing, $"It opposes by asserting a rival, which keeps this much of its weight: {index.Claims[facts.Claim].Id}.");
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
                [.. tracer.Factors]));
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

    private readonly struct RecordingTracer(List<WeightFactor> factors, List<GradingStep> steps) : IRuleTracer
    {
        public List<WeightFactor> Factors => factors;

        public List<GradingStep> Steps => steps;

        public bool IsOn => true;

        public void Weight(string rule, double factor, string? because) => factors.Add(new(rule, factor, because ?? ""));

        public void Grade(string rule, Reliability? set, int moved, string? because) => steps.Add(new(rule, set, moved, because ?? ""));

        public void Flag(string rule, string flag, string? because)
        {
        }
    }
}
