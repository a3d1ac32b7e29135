using System.CommandLine;
using System.Globalization;
using Assay.Fuzzing.Hostile;
using Assay.Fuzzing.Readers;
using Assay.Fuzzing.Running;

namespace Assay.Fuzzing;

internal static class Program
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(20);
    private static readonly TimeSpan LongestHostile = TimeSpan.FromMinutes(3);

    private static int Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        var names = new Option<string[]>("--reader") { Description = "Which readers; without any, all.", AllowMultipleArgumentsPerToken = true };
        names.AcceptOnlyFromAmong([.. ReaderList.All.Select(reader => reader.Name)]);
        var inputs = new Option<long>("--inputs") { Description = "How many inputs each gets.", DefaultValueFactory = _ => 10_000 };
        var seed = new Option<int>("--seed") { Description = "What the inputs follow from.", DefaultValueFactory = _ => 1 };
        var seconds = new Option<int?>("--seconds") { Description = "How long each may run at most." };
        var folder = new Option<string>("--failures") { Description = "Where inputs go that break something.", DefaultValueFactory = _ => "failures" };
        var memory = new Option<int>("--memory") { Description = "How many MiB the heap may have.", DefaultValueFactory = _ => 4_096 };
        var hostile = new Option<bool>("--hostile") { Description = "Run the hostile files at full size instead." };
        var part = new Option<string?>("--case") { Description = "Of the hostile files, those whose name has this in it." };
        var root = new RootCommand("Attacks whatever reads what comes from outside.") { names, inputs, seed, seconds, folder, memory, hostile, part };
        root.SetAction(parsed =>
        {
            var longest = parsed.GetValue(hostile) ? LongestHostile : Longest;
            using var watchdog = new Watchdog(longest, (long)parsed.GetValue(memory) << 20, parsed.GetRequiredValue(folder));
            if (parsed.GetValue(hostile))
                return HostileTable.Run(parsed.GetValue(part), watchdog);
            var readers = parsed.GetValue(names) is { Length: > 0 } some ? ReaderList.All.Where(reader => some.Contains(reader.Name)) : ReaderList.All;
            var limit = parsed.GetValue(seconds) is { } most ? TimeSpan.FromSeconds(most) : (TimeSpan?)null;
            var table = new FuzzTable(parsed.GetRequiredValue(folder));
            foreach (var reader in readers)
                table.Add(reader, new FuzzRun(reader, watchdog).Run(parsed.GetValue(seed), parsed.GetValue(inputs), limit));
            return table.End();
        });
        return root.Parse(args).Invoke();
    }
}
