using System.Diagnostics;
using System.Globalization;

namespace Assay.Benchmarks.Loading;

/// <summary>
/// What loading a dossier costs, against reading the same file into plain classes. The two take turns, and the ratio is the median of the
/// turns', so that what slows the machine down for a while slows both.
/// </summary>
internal static class LoadingTable
{
    private static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(12);

    /// <param name="largest">The most statements of a dossier.</param>
    public static async Task<int> RunAsync(int largest)
    {
        Console.WriteLine("| form | statements | file | Assay | MB/s | peer | ratio | Assay allocates, B/statement | keeps | peer allocates | keeps |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var size in Sizes.Where(size => size <= largest))
        {
            using var stored = await StoredCase.MakeAsync(size);
            if (size <= 10_000 && await LoadingEquality.DifferencesAsync(stored) is { Count: > 0 } differences)
            {
                foreach (var difference in differences)
                    await Console.Error.WriteLineAsync(difference);
                return 1;
            }

            foreach (var reading in Reading.All)
                Console.WriteLine(IsTooLarge(reading, stored.PathOf(reading)) ? $"| {reading.Format} | {size:N0} | larger than a document may be |" : await RowAsync(reading, stored.PathOf(reading), size));
        }

        return 0;
    }

    private static bool IsTooLarge(Reading reading, string path) => reading.Extension != ".jsonl" && new FileInfo(path).Length > 256 << 20;

    private static async Task<string> RowAsync(Reading reading, string path, int size)
    {
        Func<Task<object>> assay = async () => await Reading.ReadByAssayAsync(path), peer = async () => await reading.ReadByPeer(path);
        // A run of some milliseconds is what a clock can tell.
        var runs = Math.Max(1, 10_000 / size);
        var pair = await WarmAsync(assay) + await WarmAsync(peer);
        var turns = Math.Clamp((int)(Patience / (pair * runs)), 3, 21);
        var (ours, theirs, ratios) = (new double[turns], new double[turns], new double[turns]);
        for (var i = 0; i < turns; i++)
        {
            ours[i] = await MillisecondsAsync(assay, runs);
            theirs[i] = await MillisecondsAsync(peer, runs);
            ratios[i] = ours[i] / theirs[i];
        }

        var megabytes = new FileInfo(path).Length / 1e6;
        var (allocated, kept) = await BytesAsync(assay);
        var (allocatedByPeer, keptByPeer) = await BytesAsync(peer);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"| {reading.Format} | {size:N0} | {megabytes:N1} MB | {Median(ours):N1} ms | {megabytes / Median(ours) * 1000:N0} | {reading.Peer}: {Median(theirs):N1} ms | {Median(ratios):N2} | {allocated / size:N0} | {kept / size:N0} | {allocatedByPeer / size:N0} | {keptByPeer / size:N0} |");
    }

    private static async Task<TimeSpan> WarmAsync(Func<Task<object>> run)
    {
        var watch = Stopwatch.StartNew();
        var count = 0;
        for (; count < 2 || (count < 500 && watch.Elapsed < TimeSpan.FromSeconds(1.5)); count++)
            GC.KeepAlive(await run());
        return watch.Elapsed / count;
    }

    private static async Task<double> MillisecondsAsync(Func<Task<object>> run, int runs)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < runs; i++)
            GC.KeepAlive(await run());
        return watch.Elapsed.TotalMilliseconds / runs;
    }

    private static async Task<(long Allocated, long Kept)> BytesAsync(Func<Task<object>> run)
    {
        // Of two runs, since what the last one read may be reachable still from what ran it.
        var first = await run();
        var (allocated, kept) = (GC.GetTotalAllocatedBytes(precise: true), GC.GetTotalMemory(forceFullCollection: true));
        var second = await run();
        allocated = GC.GetTotalAllocatedBytes(precise: true) - allocated;
        kept = GC.GetTotalMemory(forceFullCollection: true) - kept;
        GC.KeepAlive(first);
        GC.KeepAlive(second);
        return (allocated, kept);
    }

    private static double Median(double[] values) => values.Order().ElementAt(values.Length / 2);
}
