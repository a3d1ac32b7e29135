using Assay.Benchmarks.Records.Json;
using Assay.Benchmarks.Records.Validation;

namespace Assay.Benchmarks.Records;

/// <summary>Compares what validators find, and what is written and read, and says how it went in a line each.</summary>
internal static class RecordCheck
{
    /// <summary>0 if all are equal, else 1.</summary>
    public static int Run() => Print("validators", ValidationEquality.Differences()) | Print("JSON", JsonEquality.Differences());

    private static int Print(string what, IEnumerable<string> differences)
    {
        var different = differences.ToList();
        Console.WriteLine($"{(different.Count == 0 ? "equal    " : "DIFFERENT")} {what}");
        different.ForEach(Console.WriteLine);
        return different.Count == 0 ? 0 : 1;
    }
}
