using System.Diagnostics;
using System.Globalization;
using Assay.Benchmarks.Engine.ByHand;
using Assay.Benchmarks.Engine.Cases;

namespace Assay.Benchmarks.Engine;

/// <summary>
/// A small table in a minute: the two are run in turn, and the ratio is the median of the pairs', so that what slows the machine
/// down for a while slows both.
/// </summary>
internal static class QuickTable
{
    private const int Pairs = 15;

    private static readonly CaseShape[] Shapes =
    [
        .. from popularity in Enum.GetValues<Popularity>()
           from size in new[] { 1_000, 10_000, 100_000, 1_000_000 }
           select CaseShape.Of(size, popularity),
        CaseShape.OneClaim(50_000),
    ];

    public static int Run()
    {
        Console.WriteLine("| statements | claims | drawn | by hand | engine | ratio | by hand, B/statement | engine, B/statement |");
        Console.WriteLine("| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var shape in Shapes)
            Console.WriteLine(Row(shape));
        return 0;
    }

    private static string Row(CaseShape shape)
    {
        var dossier = shape.Make();
        EngineEquality.Require(dossier);
        Func<object> hand = () => HandWritten.Run(dossier), engine = () => BenchModel.Instance.Assess(dossier);
        // A run of some milliseconds is what a clock can tell; the compiler has then seen it often enough, too.
        var runs = Math.Max(1, 20_000 / shape.Statements);
        for (var i = 0; i < Math.Min(60, 2 + (100 * runs)); i++)
            _ = (hand(), engine());
        var (hands, engines, ratios) = (new double[Pairs], new double[Pairs], new double[Pairs]);
        for (var i = 0; i < Pairs; i++)
        {
            hands[i] = Milliseconds(hand, runs);
            engines[i] = Milliseconds(engine, runs);
            ratios[i] = engines[i] / hands[i];
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {shape.Statements:N0} | {shape.Claims:N0} | {shape.Popularity} | {Median(hands):N3} ms | {Median(engines):N3} ms | {Median(ratios):N2} | {Bytes(hand) / shape.Statements:N0} | {Bytes(engine) / shape.Statements:N0} |");
    }

    private static double Milliseconds(Func<object> run, int runs)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < runs; i++)
            GC.KeepAlive(run());
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / runs;
    }

    private static long Bytes(Func<object> run)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        GC.KeepAlive(run());
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static double Median(double[] values)
    {
        Array.Sort(values);
        return values[values.Length / 2];
    }
}
