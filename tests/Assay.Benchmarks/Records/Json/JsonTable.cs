using System.Buffers;
using System.Globalization;
using System.Text.Json;
using Assay.Benchmarks.Turns;

namespace Assay.Benchmarks.Records.Json;

/// <summary>What reading and writing a record costs, against the generator of System.Text.Json.</summary>
internal static class JsonTable
{
    /// <param name="first">How many of the ways, the yardstick included.</param>
    public static int Run(int first)
    {
        if (JsonEquality.Differences().ToList() is { Count: > 0 } differences)
        {
            differences.ForEach(Console.Error.WriteLine);
            return 1;
        }

        var json = Enumerable.Range(0, Shipments.Count).Select(JsonEquality.Json).ToArray();
        Print("Reading", JsonWays.All.Take(first).Select(way => new Way(way.Name, i => way.Read(json[i]) is null ? 0 : 1)));
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(buffer);
        Print("Writing", JsonWays.All.Take(first).Select(way => new Way(way.Name, i => Write(way, i))));
        return 0;

        int Write(JsonWay way, int i)
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            way.Write(writer, i);
            return buffer.WrittenCount;
        }
    }

    private static void Print(string title, IEnumerable<Way> ways)
    {
        var standing = InTurn.Measure([.. ways], Shipments.Count);
        Console.WriteLine($"| {title} | time | ratio | allocated | ratio |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: |");
        foreach (var way in standing.Ways)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {way.Name} | {way.Nanoseconds:N0} ns | {way.Ratio:N2} | {way.Bytes:N0} B | {Share(way, standing.Ways[0])} |"));
        Console.WriteLine();
        Console.WriteLine(standing.Noise);
        Console.WriteLine();
    }

    private static string Share(Figures way, Figures baseline) =>
        baseline.Bytes == 0 ? "" : ((double)way.Bytes / baseline.Bytes).ToString("N2", CultureInfo.InvariantCulture);
}
