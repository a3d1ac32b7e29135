using System.Globalization;
using Assay.Benchmarks.Engine.Cases;

namespace Assay.Benchmarks.Engine;

/// <summary>Compares the engine with the yardstick on dossiers of all shapes, and says how it went in a line each.</summary>
internal static class EqualityCheck
{
    private static readonly CaseShape[] Shapes =
    [
        .. from size in new[] { 20, 100, 1_000, 10_000, 100_000 }
           from popularity in Enum.GetValues<Popularity>()
           select CaseShape.Of(size, popularity),
        new(2_000, 20, Popularity.Uniform),
        new(2_000, 20, Popularity.Zipf),
        CaseShape.OneClaim(50_000),
    ];

    /// <summary>0 if all are equal, else 1.</summary>
    public static int Run()
    {
        var failed = false;
        foreach (var shape in Shapes)
        {
            var dossier = shape.Make();
            foreach (var asOf in new DateOnly?[] { null, new(2024, 7, 1) })
            {
                var differences = EngineEquality.Differences(dossier, asOf);
                failed |= differences.Count > 0;
                Console.WriteLine(string.Create(
                    CultureInfo.InvariantCulture,
                    $"{(differences.Count == 0 ? "equal    " : "DIFFERENT")} {shape}, as of {(asOf is { } day ? $"{day:yyyy-MM-dd}" : "the latest")}"));
                foreach (var difference in differences)
                    Console.WriteLine("          " + difference);
            }
        }

        return failed ? 1 : 0;
    }
}
