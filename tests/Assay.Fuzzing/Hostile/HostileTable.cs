using System.Diagnostics;
using Assay.Fuzzing.Running;

namespace Assay.Fuzzing.Hostile;

/// <summary>Runs hostile cases, and prints what each came to.</summary>
internal static class HostileTable
{
    /// <summary>Gives the exit code: 1 if anything threw.</summary>
    public static int Run(string? part, Watchdog watchdog)
    {
        var broken = 0;
        Console.WriteLine("| case | what came of it | seconds | MiB allocated |");
        Console.WriteLine("| --- | --- | --: | --: |");
        foreach (var hostile in HostileCase.All.Where(hostile => part is null || hostile.Name.Contains(part, StringComparison.OrdinalIgnoreCase)))
        {
            var (allocated, clock) = (GC.GetTotalAllocatedBytes(), Stopwatch.StartNew());
            watchdog.Begin(new NamedReader(hostile.Name), []);
            var outcome = OutcomeOf(hostile, ref broken);
            watchdog.End();
            Console.WriteLine($"| {hostile.Name} | {outcome} | {clock.Elapsed.TotalSeconds:0.0} | {(GC.GetTotalAllocatedBytes() - allocated) >> 20:N0} |");
            GC.Collect();
        }

        return broken == 0 ? 0 : 1;
    }

    private static string OutcomeOf(HostileCase hostile, ref int broken)
    {
        try
        {
            return hostile.Run();
        }
        catch (Exception exception)
        {
            broken++;
            return "BROKEN: " + exception.ToString().ReplaceLineEndings(" ");
        }
    }

    // What the watchdog names.
    private sealed class NamedReader(string name) : IReader
    {
        public string Name => name.Replace(' ', '-');

        public string Extension => ".txt";

        public byte[] Make(Random random) => [];

        public Reading Read(byte[] input) => default;
    }
}
