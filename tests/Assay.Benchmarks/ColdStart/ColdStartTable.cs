using System.Globalization;

namespace Assay.Benchmarks.ColdStart;

/// <summary>
/// What a tool that is started anew for each dossier costs: whole processes that load and assess the seeds, published in several ways and
/// run in turn, so that what slows the machine down for a while slows all.
/// </summary>
internal static class ColdStartTable
{
    private const int Rounds = 15;

    private const int WarmUps = 2;

    public static int Run()
    {
        var folder = Directory.CreateTempSubdirectory("assay-cold-start-").FullName;
        try
        {
            PublishedProgram[] programs = [new(folder, "Jit"), new(folder, "ReadyToRun"), new(folder, "Aot")];
            foreach (var program in programs)
                program.Publish();
            return Compare(programs, Path.Combine(PublishedProgram.Repository(), "seeds", "dprk-troops"));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Compare(PublishedProgram[] programs, string dossier)
    {
        var outputs = programs.SelectMany(program => Enumerable.Range(0, WarmUps).Select(_ => program.Output(dossier))).Distinct().ToList();
        if (outputs is not [{ Length: > 0 }])
        {
            Console.Error.WriteLine($"The programs say {outputs.Count} different things.");
            return 1;
        }

        for (var round = 0; round < Rounds; round++)
        {
            foreach (var program in programs)
                program.Measure(dossier);
        }

        Console.WriteLine("| published | least | median | most | on the processor | least with nothing to do | memory | on disk |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var program in programs)
            Console.WriteLine(Row(program));
        return 0;
    }

    private static string Row(PublishedProgram program) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {program.Name} | {program.Times.Min():N0} ms | {Median(program.Times):N0} ms | {program.Times.Max():N0} ms | {Median(program.Figures.Select(figures => figures.Processor)):N0} ms | {program.EmptyTimes.Min():N0} ms | {Median(program.Figures.Select(figures => figures.Memory)) / 1024:N1} MiB | {program.Size / 1048576.0:N1} MiB |");

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Rounds / 2);
}
