using Assay.Benchmarks.Engine.Cases;
using BenchmarkDotNet.Attributes;

namespace Assay.Benchmarks.Engine;

/// <summary>What it costs to hear the reasons of every number as well, against the numbers alone.</summary>
public class Explaining
{
    private readonly Dossier dossier = CaseShape.Of(10_000, Cases.Popularity.Zipf).Make();

    [GlobalSetup]
    public void Compare()
    {
        EngineEquality.Require(dossier);
        if (!Traced().Claims.All(AddsUp))
            throw new InvalidOperationException("The factors of a contribution do not give its weight.");
    }

    [Benchmark(Baseline = true)]
    public Assessment Untraced() => BenchModel.Instance.Assess(dossier);

    [Benchmark]
    public Assessment Traced()
    {
        var assessment = BenchModel.Instance.Assess(dossier);
        foreach (var claim in assessment.Claims)
            GC.KeepAlive(claim.Contributions);
        return assessment;
    }

    private static bool AddsUp(ClaimAssessment claim) => claim.Contributions.All(
        contribution => contribution.Factors.Aggregate(1.0, (product, factor) => product * factor.Factor) == contribution.Weight);
}
