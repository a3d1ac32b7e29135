using System.Diagnostics;
using System.Globalization;

namespace Assay.Fuzzing.Running;

/// <summary>Runs one reader over inputs that follow from a seed, in one thread.</summary>
internal sealed class FuzzRun(IReader reader, Watchdog? watchdog = null)
{
    /// <summary>A run that breaks more than that has told enough.</summary>
    private const int MostFailures = 20;

    // Every so many inputs, one is read again under another culture, and must come to the same.
    private const int Twice = 8;

    private static readonly CultureInfo[] Cultures =
        [CultureInfo.InvariantCulture, .. ((string[])["tr-TR", "ar-SA", "fa-IR", "fi-FI", "th-TH", "de-CH", "sv-SE"]).Select(CultureInfo.GetCultureInfo)];

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    /// <summary>Runs so many inputs; fewer if time is up or too many break something.</summary>
    public Figures Run(int seed, long inputs, TimeSpan? limit = null)
    {
        var figures = new Figures(reader.Name, seed);
        var culture = CultureInfo.CurrentCulture;
        var clock = Stopwatch.StartNew();
        try
        {
            for (var number = 0L; number < inputs && figures.Failures.Count < MostFailures && !(clock.Elapsed > limit); number++)
                RunOne(reader.Make(new Random(HashCode(seed, number))), (int)(number % (Twice * Cultures.Length)), figures);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        figures.Took = clock.Elapsed;
        return figures;
    }

    /// <summary>What is wrong with what comes of an input; null if nothing is.</summary>
    public string? ProblemOf(byte[] input, int turn, out bool isAccepted)
    {
        isAccepted = false;
        try
        {
            CultureInfo.CurrentCulture = Cultures[turn / Twice];
            var first = reader.Read(input);
            isAccepted = first.IsAccepted;
            if (turn % Twice != 0)
                return null;
            var summary = first.Summary();
            CultureInfo.CurrentCulture = Cultures[(turn / Twice) + 1 < Cultures.Length ? (turn / Twice) + 1 : 0];
            return reader.Read(input).Summary() == summary ? null : "It is read in another way a second time, or under another culture.";
        }
        catch (BrokenPromise broken)
        {
            return broken.Message;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }

    private void RunOne(byte[] input, int turn, Figures figures)
    {
        watchdog?.Begin(reader, input);
        var (began, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        var problem = ProblemOf(input, turn, out var isAccepted);
        var (took, memory) = (Stopwatch.GetElapsedTime(began), GC.GetAllocatedBytesForCurrentThread() - allocated);
        watchdog?.End();
        figures.Inputs++;
        figures.Bytes += input.Length;
        figures.Accepted += isAccepted && problem is null ? 1 : 0;
        figures.Longest = took > figures.Longest ? took : figures.Longest;
        figures.MostAllocated = Math.Max(figures.MostAllocated, memory);
        if (problem is null || !seen.Add(KindOf(problem)))
            return;
        var kind = KindOf(problem);
        var unit = reader.Extension.Contains("utf16", StringComparison.Ordinal) ? 2 : 1;
        var smallest = Shrinking.Shrink(input, unit, rest => ProblemOf(rest, turn, out _) is { } other && KindOf(other) == kind);
        figures.Failures.Add(new Failure(smallest, ProblemOf(smallest, turn, out _) ?? problem));
    }

    // Of an exception, its type and where it came from; of a promise, its words without what is quoted.
    private static string KindOf(string problem)
    {
        var lines = problem.Split('\n');
        return lines.FirstOrDefault(line => line.TrimStart().StartsWith("at Assay.", StringComparison.Ordinal)) is { } frame
            ? lines[0].Split(':')[0] + frame
            : string.Concat(lines[0].Split(':')[0].Where(c => !char.IsAsciiDigit(c)));
    }

    private static int HashCode(int seed, long number) => unchecked((seed * 1_000_003) + (int)number);
}
