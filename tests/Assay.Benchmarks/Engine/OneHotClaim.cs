using Assay.Benchmarks.Engine.ByHand;
using Assay.Benchmarks.Engine.Cases;
using BenchmarkDotNet.Attributes;

namespace Assay.Benchmarks.Engine;

/// <summary>One claim of which everybody speaks.</summary>
public class OneHotClaim
{
    private readonly Dossier dossier = CaseShape.OneClaim(50_000).Make();

    [GlobalSetup]
    public void Compare() => EngineEquality.Require(dossier);

    [Benchmark(Baseline = true)]
    public object ByHand() => HandWritten.Run(dossier);

    [Benchmark]
    public Assessment Engine() => BenchModel.Instance.Assess(dossier);
}
