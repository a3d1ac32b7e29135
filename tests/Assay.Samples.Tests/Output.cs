using System.Text.RegularExpressions;

namespace Assay.Samples.Tests;

/// <summary>Compares what a guide shows with what comes out. A line that is <c>…</c> stands for any lines but mistakes, and within a line for any characters.</summary>
internal static partial class Output
{
    private const string LeftOut = "…";
    private const int MostLines = 60;

    /// <summary>What is wrong, for a message; null if all is as shown.</summary>
    /// <param name="place">The block in which it is shown.</param>
    /// <param name="shown">The lines shown.</param>
    /// <param name="first">The line in the guide of the first of them.</param>
    /// <param name="actual">What came out.</param>
    public static string? Difference(Block place, string[] shown, int first, string actual)
    {
        var expected = shown.Select(line => line.TrimEnd()).ToArray();
        var lines = actual.ReplaceLineEndings("\n").TrimEnd().Split('\n').Select(line => line.TrimEnd()).ToArray();
        lines = lines is [""] ? [] : lines;
        while (expected is [.., ""])
            expected = expected[..^1];

        // What is left out is never a mistake.
        if (lines.Any(IsMistake) && !expected.Any(IsMistake))
            return Message(place, first, expected, lines, Array.FindIndex(lines, IsMistake));

        var at = 0;
        for (var i = 0; i < expected.Length;)
        {
            var anywhere = expected[i].Trim() == LeftOut;
            i += anywhere ? 1 : 0;
            var part = expected[i..].TakeWhile(line => line.Trim() != LeftOut).ToArray();
            var isLast = i + part.Length == expected.Length;
            var found = Find(part, lines, at, anywhere, isLast);
            if (found < 0)
                return Message(place, first + i + Agreeing(part, lines, at, anywhere), expected, lines, at);
            (at, i) = (found + part.Length, i + part.Length);
        }

        return at == lines.Length || (expected.Length > 0 && expected[^1].Trim() == LeftOut) ? null : Message(place, first + expected.Length, expected, lines, at);
    }

    private static bool IsMistake(string line) => Mistake().IsMatch(line);

    private static int Find(string[] part, string[] lines, int at, bool anywhere, bool isLast)
    {
        var last = lines.Length - part.Length;
        var starts = !anywhere ? [at] : isLast ? [last] : Enumerable.Range(at, Math.Max(0, last - at + 1));
        return starts.Where(start => start >= at && start <= last && Matching(part, lines, start) == part.Length).DefaultIfEmpty(-1).First();
    }

    private static int Agreeing(string[] part, string[] lines, int at, bool anywhere) =>
        Enumerable.Range(at, anywhere ? Math.Max(1, lines.Length - at) : 1).Max(start => Matching(part, lines, start));

    private static int Matching(string[] part, string[] lines, int start) =>
        part.TakeWhile((line, i) => start + i < lines.Length && Regex.IsMatch(lines[start + i], Pattern(line))).Count();

    private static string Pattern(string line) => $"^{string.Join(".*", line.Split(LeftOut).Select(Regex.Escape))}$";

    // Of long outputs, what comes where the difference begins.
    private static string Message(Block place, int line, string[] expected, string[] actual, int at)
    {
        var part = actual.Skip(Math.Max(0, at - 2)).Take(MostLines).ToArray();
        return $"{place.Guide}({line}): from here on this is not what comes out.\n\nExpected:\n{string.Join('\n', expected)}\n\n"
            + $"Actual{(part.Length < actual.Length ? $", from line {Math.Max(0, at - 2) + 1} of {actual.Length}" : "")}:\n{string.Join('\n', part)}\n";
    }

    [GeneratedRegex(@": (error|warning) [A-Z]+\d+: ")]
    private static partial Regex Mistake();
}
