using Assay.Benchmarks.Engine.Cases;
using BenchmarkDotNet.Attributes;

namespace Assay.Benchmarks.Engine;

/// <summary>The explanation of one claim as text. An assessment remembers reasons once given, so that each is asked for once.</summary>
public class ExplainingOneClaim
{
    private const int Claims = 500;

    private readonly Dossier dossier = CaseShape.Of(10_000, Popularity.Uniform).Make();
    private Assessment assessment = null!;

    [IterationSetup]
    public void Assess() => assessment = BenchModel.Instance.Assess(dossier);

    [Benchmark(OperationsPerInvoke = Claims)]
    public int Explain()
    {
        var length = 0;
        for (var i = 0; i < Claims; i++)
            length += assessment.Explain(assessment.Claims[i].Id).ToString().Length;
        return length;
    }
}
