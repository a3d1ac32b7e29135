using System.Globalization;
using Assay.Benchmarks.Engine.ByHand;
using Assay.Benchmarks.Engine.Cases;

namespace Assay.Benchmarks.Engine;

/// <summary>
/// A small table in a minute: the two are run in turn, and the ratio is the median of the pairs', so that what slows the machine
/// down for a while slows both. It is the process's time on the processor that is taken, so that it matters little who else works.
/// </summary>
internal static class QuickTable
{
    private const int Pairs = 15;

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1.5);

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private static readonly CaseShape[] Shapes =
    [
        .. from popularity in Enum.GetValues<Popularity>()
           from size in new[] { 1_000, 10_000, 100_000, 1_000_000 }
           select CaseShape.Of(size, popularity),
        CaseShape.OneClaim(50_000),
    ];

    /// <param name="largest">The most statements of a dossier.</param>
    public static int Run(int largest)
    {
        Console.WriteLine("| statements | claims | drawn | by hand | engine | ratio | by hand, B/statement | engine, B/statement |");
        Console.WriteLine("| ---: | ---: | --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var shape in Shapes.Where(s => s.Statements <= largest))
            Console.WriteLine(Row(shape));
        return 0;
    }

    private static string Row(CaseShape shape)
    {
        var dossier = shape.Make();
        EngineEquality.Require(dossier);
        Func<object> hand = () => HandWritten.Run(dossier), engine = () => BenchModel.Instance.Assess(dossier);
        // A run of some milliseconds is what a clock can tell.
        var runs = Math.Max(1, 20_000 / shape.Statements);
        var pair = Warm(hand) + Warm(engine);
        var pairs = Math.Clamp((int)(Patience / (pair * runs)), 3, Pairs);
        var (hands, engines, ratios) = (new double[pairs], new double[pairs], new double[pairs]);
        for (var i = 0; i < pairs; i++)
        {
            hands[i] = Milliseconds(hand, runs);
            engines[i] = Milliseconds(engine, runs);
            ratios[i] = engines[i] / hands[i];
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {shape.Statements:N0} | {shape.Claims:N0} | {shape.Popularity} | {Median(hands):N3} ms | {Median(engines):N3} ms | {Median(ratios):N2} | {Bytes(hand) / shape.Statements:N0} | {Bytes(engine) / shape.Statements:N0} |");
    }

    // The compiler works on what runs often, in the background and in steps; it shall be done before anything is taken down.
    private static TimeSpan Warm(Func<object> run)
    {
        var start = Environment.CpuUsage.TotalTime;
        var count = 0;
        for (; count < 2 || (count < 500 && Environment.CpuUsage.TotalTime - start < WarmUp); count++)
            GC.KeepAlive(run());
        return (Environment.CpuUsage.TotalTime - start) / count;
    }

    private static double Milliseconds(Func<object> run, int runs)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < runs; i++)
            GC.KeepAlive(run());
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds / runs;
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
