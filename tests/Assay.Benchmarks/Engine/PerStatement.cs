using Assay.Benchmarks.Engine.ByHand;
using Assay.Benchmarks.Engine.Cases;
using BenchmarkDotNet.Attributes;

namespace Assay.Benchmarks.Engine;

/// <summary>
/// Time and memory of one statement, by the size of the dossier that it is in: many runs over a small one make as many statements as
/// one over the largest.
/// </summary>
public class PerStatement
{
    private const int Most = 1_000_000;

    private Dossier dossier = null!;

    [Params(1_000, 10_000, 100_000, Most)]
    public int Statements { get; set; }

    [GlobalSetup]
    public void Compare()
    {
        dossier = CaseShape.Of(Statements, Cases.Popularity.Zipf).Make();
        EngineEquality.Require(dossier);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Most)]
    public void ByHand()
    {
        for (var left = Most; left > 0; left -= Statements)
            GC.KeepAlive(HandWritten.Run(dossier));
    }

    [Benchmark(OperationsPerInvoke = Most)]
    public void Engine()
    {
        for (var left = Most; left > 0; left -= Statements)
            GC.KeepAlive(BenchModel.Instance.Assess(dossier));
    }
}
