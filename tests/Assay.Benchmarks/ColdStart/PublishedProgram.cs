using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Assay.Benchmarks.ColdStart;

/// <summary>The program in `Program`, published in one way, and what runs of it took.</summary>
internal sealed class PublishedProgram(string folder, string how)
{
    public string Name => how;

    /// <summary>Wall times of whole processes, in milliseconds.</summary>
    public List<double> Times { get; } = [];

    /// <summary>The same, of processes that have nothing to do.</summary>
    public List<double> EmptyTimes { get; } = [];

    /// <summary>Times on the processor, in milliseconds, and the most memory at once, in KiB.</summary>
    public List<(double Processor, double Memory)> Figures { get; } = [];

    /// <summary>What lies on the disk, symbols left out, in bytes.</summary>
    public long Size => Directory.EnumerateFiles(Published).Where(file => Path.GetExtension(file) is not (".dbg" or ".pdb" or ".xml")).Sum(file => new FileInfo(file).Length);

    private string Published => Path.Combine(folder, how);

    public static string Repository([CallerFilePath] string here = "") => Path.GetFullPath("../../../..", here);

    public void Publish()
    {
        var project = Path.Combine(Repository(), "tests", "Assay.Benchmarks", "ColdStart", "Program");
        var (output, _, _) = Run("dotnet", "publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", Published, $"-p:How={how}", "-v", "quiet");
        if (!File.Exists(Path.Combine(Published, "assess")))
            throw new InvalidOperationException($"publishing {how} failed:\n{output}");
    }

    /// <summary>What the program prints of a dossier.</summary>
    public string Output(string dossier) => RunProgram(dossier).Output;

    /// <summary>Runs it once for each figure.</summary>
    public void Measure(string dossier)
    {
        Times.Add(RunProgram(dossier).Milliseconds);
        EmptyTimes.Add(RunProgram().Milliseconds);
        var figures = RunProgram(dossier, "figures").Errors.Split(' ');
        Figures.Add((double.Parse(figures[0], CultureInfo.InvariantCulture), double.Parse(figures[1], CultureInfo.InvariantCulture)));
    }

    private (string Output, string Errors, double Milliseconds) RunProgram(params string[] arguments) => Run(Path.Combine(Published, "assess"), arguments);

    private static (string Output, string Errors, double Milliseconds) Run(string program, params string[] arguments)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        return process.ExitCode == 0 ? (output, errors.Result, took) : throw new InvalidOperationException($"{program} failed:\n{output}{errors.Result}");
    }
}
