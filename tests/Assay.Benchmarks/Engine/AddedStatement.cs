using Assay.Benchmarks.Engine.ByHand;
using Assay.Benchmarks.Engine.Cases;
using BenchmarkDotNet.Attributes;

namespace Assay.Benchmarks.Engine;

/// <summary>One statement more in a dossier of 100,000, the session being open: the last thousand are held back and added one by one.</summary>
public class AddedStatement
{
    private const int Early = 100_000;
    private const int Late = 1_000;

    private Dossier whole = null!;
    private Dossier early = null!;
    private Statement first = null!;
    private Statement[] late = [];
    private HandSession hand = null!;
    private Session session = null!;

    [Params("Uniform", "Zipf")]
    public string Popularity { get; set; } = null!;

    [GlobalSetup]
    public void Compare()
    {
        whole = CaseShape.Of(Early + 1 + Late, Enum.Parse<Popularity>(Popularity)).Make();
        early = whole with { Statements = [.. whole.Statements.Take(Early)] };
        first = whole.Statements[Early];
        late = [.. whole.Statements.Skip(Early + 1)];
        EngineEquality.Require(whole);
        Open();
        ByHand();
        if (EngineEquality.Differences(whole, hand.Claims, HandWritten.Run(whole).Claims) is [var difference, ..])
            throw new InvalidOperationException("What is added gives something else than what is there at once: " + difference);
        Assay();
        if (EngineEquality.Differences(whole, HandWritten.Run(whole), session.Find) is [var other, ..])
            throw new InvalidOperationException("The session and the yardstick differ: " + other);
    }

    // What is added stays, so that each time starts with a session of its own. The first one added makes room for as many again as there are,
    // which is not what one costs.
    [IterationSetup]
    public void Open()
    {
        (hand, session) = (new HandSession(early), BenchModel.Instance.Open(early));
        hand.Add(first);
        session.Add(first);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Late)]
    public int ByHand()
    {
        var affected = 0;
        foreach (var statement in late)
            affected += hand.Add(statement).Length;
        return affected;
    }

    [Benchmark(OperationsPerInvoke = Late)]
    public int Assay()
    {
        var affected = 0;
        foreach (var statement in late)
            affected += session.Add(statement).Claims.Length;
        return affected;
    }
}
