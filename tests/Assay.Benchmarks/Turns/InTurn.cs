using System.Globalization;

namespace Assay.Benchmarks.Turns;

/// <summary>
/// Runs several ways in turn, many times over, so that what slows the machine down for a while slows all of them. A round gives each way's
/// ratio to the first one; the first one runs twice a round, and how far its two runs are apart is the noise. Time is the process's on the
/// processor, so that it matters little who else works.
/// </summary>
internal static class InTurn
{
    private const int Rounds = 61;

    private static readonly TimeSpan Batch = TimeSpan.FromMilliseconds(8);

    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    /// <param name="ways">The first is what the others are compared with.</param>
    /// <param name="inputs">How many inputs there are.</param>
    public static Standing Measure(IReadOnlyList<Way> ways, int inputs)
    {
        // Twice, since what the compiler learns of one way may change what it makes of another.
        foreach (var way in (Way[])[.. ways, .. ways])
            Warm(way, inputs);
        var runs = ways.Select(way => Math.Max(1, (int)(Batch.TotalNanoseconds / Warm(way, inputs)))).ToArray();
        var times = new double[ways.Count + 1, Rounds];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < ways.Count; i++)
                times[i, round] = Nanoseconds(ways[i], runs[i], inputs);
            times[ways.Count, round] = Nanoseconds(ways[0], runs[0], inputs);
        }

        return new Standing(
            [.. ways.Select((way, i) => new Figures(way.Name, Median(times, i), MedianRatio(times, i), Bytes(way, inputs)))],
            NoiseOf(times, ways.Count));
    }

    private static double Warm(Way way, int inputs)
    {
        var start = Environment.CpuUsage.TotalTime;
        var count = 0;
        do
        {
            for (var i = 0; i < 1000; i++)
                GC.KeepAlive(way.Run(count++ % inputs));
        }
        while (Environment.CpuUsage.TotalTime - start < WarmUp);
        return (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / count;
    }

    private static double Nanoseconds(Way way, int runs, int inputs)
    {
        var (run, input, sum) = (way.Run, 0, 0);
        var start = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < runs; i++)
        {
            sum += run(input);
            if (++input == inputs)
                input = 0;
        }

        var time = Environment.CpuUsage.TotalTime - start;
        GC.KeepAlive(sum);
        return time.TotalNanoseconds / runs;
    }

    private static long Bytes(Way way, int inputs)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = 0;
        for (var i = 0; i < inputs; i++)
            sum += way.Run(i);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        return bytes / inputs;
    }

    private static double Median(double[,] times, int way) => Middle(Enumerable.Range(0, Rounds).Select(round => times[way, round]));

    // Against the mean of the baseline before and behind, in whose middle the way ran.
    private static double MedianRatio(double[,] times, int way) => Middle(
        Enumerable.Range(0, Rounds).Select(round => 2 * times[way, round] / (times[0, round] + times[times.GetLength(0) - 1, round])));

    private static string NoiseOf(double[,] times, int again)
    {
        var ratios = Enumerable.Range(0, Rounds).Select(round => times[again, round] / times[0, round]).Order().ToArray();
        var firsts = Enumerable.Range(0, Rounds).Select(round => times[0, round]).Order().ToArray();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Noise: the baseline's second run of a round took {Middle(ratios):N2} times as long as its first, in eight rounds of ten {ratios[Rounds / 10]:N2} to {ratios[^((Rounds / 10) + 1)]:N2}; its first runs took {firsts[0]:N1} to {firsts[^1]:N1} ns.");
    }

    private static double Middle(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
