namespace Assay.Fuzzing.Running;

/// <summary>Prints what each run came to, a row at a time, and saves what broke.</summary>
internal sealed class FuzzTable(string folder)
{
    private readonly List<Figures> rows = [];

    public void Add(IReader reader, Figures figures)
    {
        if (rows.Count == 0)
        {
            Console.WriteLine("| reader | seed | inputs | inputs/s | bytes each | accepted | refused | failures | longest | most allocated |");
            Console.WriteLine("| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: |");
        }

        rows.Add(figures);
        Console.WriteLine(Row(figures));
        foreach (var failure in figures.Failures)
            Console.WriteLine($"{Saved.Write(folder, reader, failure.Input, failure.Problem)}: {failure.Problem.Split('\n')[0]}");
    }

    /// <summary>Prints the sum, and gives the exit code: 1 if anything broke.</summary>
    public int End()
    {
        Console.WriteLine($"{rows.Sum(row => row.Inputs):N0} inputs, {rows.Sum(row => row.Failures.Count)} failures, {TimeSpan.FromTicks(rows.Sum(row => row.Took.Ticks)).TotalMinutes:0.0} min");
        return rows.Exists(row => row.Failures.Count > 0) ? 1 : 0;
    }

    private static string Row(Figures row) =>
        $"| {row.Reader} | {row.Seed} | {row.Inputs:N0} | {row.Inputs / Math.Max(.001, row.Took.TotalSeconds):N0} | {row.Bytes / Math.Max(1, row.Inputs):N0} | {row.Accepted:N0} | {row.Refused:N0} | {row.Failures.Count} | {row.Longest.TotalMilliseconds:N0} ms | {row.MostAllocated / 1024.0 / 1024:N1} MiB |";
}
