using Assay.Benchmarks.Engine.ByHand;
using Assay.Benchmarks.Engine.Cases;
using BenchmarkDotNet.Attributes;

namespace Assay.Benchmarks.Engine;

/// <summary>A dossier in memory to the verdict of every claim, indexing included.</summary>
public class WholeRun
{
    private Dossier dossier = null!;

    [Params(1_000, 10_000, 100_000, 1_000_000)]
    public int Statements { get; set; }

    [Params("Uniform", "Zipf")]
    public string Popularity { get; set; } = null!;

    [GlobalSetup]
    public void Compare()
    {
        dossier = CaseShape.Of(Statements, Enum.Parse<Popularity>(Popularity)).Make();
        EngineEquality.Require(dossier);
    }

    [Benchmark(Baseline = true)]
    public object ByHand() => HandWritten.Run(dossier);

    [Benchmark]
    public Assessment Engine() => BenchModel.Instance.Assess(dossier);
}
