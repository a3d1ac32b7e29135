using Assay.Benchmarks.Engine.ByHand;
using Assay.Benchmarks.Engine.Cases;
using BenchmarkDotNet.Attributes;

namespace Assay.Benchmarks.Engine;

/// <summary>
/// Microsoft's RulesEngine on the same rules. It is measured on a part of the work only: the seven statement rules over facts that were
/// looked up beforehand, and each claim's two sides as plain sums. The engine is measured on all of it: indexing, relays, origins,
/// supersession, relations, verdicts. So is the yardstick. <see cref="SamePart"/> is what RulesEngine does, as plain conditions.
/// </summary>
public class AgainstRulesEngine
{
    private readonly Dossier dossier = CaseShape.Of(10_000, Popularity.Zipf).Make();
    private readonly RulesEngineWorkflow workflow = new();
    private StatementFacts[] facts = [];

    [GlobalSetup]
    public void Compare()
    {
        EngineEquality.Require(dossier);
        var assessment = BenchModel.Instance.Assess(dossier);
        facts = StatementFacts.Of(dossier, assessment);
        var weights = assessment.Claims
            .SelectMany(claim => claim.Contributions.Where(c => c.Through == claim.Id))
            .ToDictionary(c => c.Statement.Id, c => c.Weight);
        foreach (var fact in facts)
        {
            var weight = workflow.WeighAsync(fact).AsTask().GetAwaiter().GetResult();
            if (weight != weights[fact.Id] || weight != fact.Weigh())
                throw new InvalidOperationException($"'{fact.Id}' weighs {weight} by RulesEngine, {fact.Weigh()} by hand and {weights[fact.Id]} by the engine.");
        }
    }

    [Benchmark(Baseline = true)]
    public Assessment Engine() => BenchModel.Instance.Assess(dossier);

    [Benchmark]
    public object ByHand() => HandWritten.Run(dossier);

    [Benchmark]
    public double[] SamePart()
    {
        var sides = new double[2 * dossier.Claims.Count];
        foreach (var fact in facts)
            sides[Side(fact)] += fact.Weigh();
        return sides;
    }

    [Benchmark]
    public async Task<double[]> RulesEngine()
    {
        var sides = new double[2 * dossier.Claims.Count];
        foreach (var fact in facts)
            sides[Side(fact)] += await workflow.WeighAsync(fact);
        return sides;
    }

    private static int Side(StatementFacts fact) => (2 * fact.Claim) + (fact.Stance == "Asserts" ? 0 : 1);
}
