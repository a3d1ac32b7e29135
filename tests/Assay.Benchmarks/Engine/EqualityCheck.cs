using System.Globalization;
using Assay.Benchmarks.Engine.ByHand;
using Assay.Benchmarks.Engine.Cases;

namespace Assay.Benchmarks.Engine;

/// <summary>Compares the engine with the yardstick on dossiers of all shapes, and says how it went in a line each.</summary>
internal static class EqualityCheck
{
    private const int SmallOnes = 2_000;

    private static readonly DateOnly?[] Days = [null, new(2024, 3, 31), new(2024, 7, 1)];

    private static readonly CaseShape[] Shapes =
    [
        .. from size in new[] { 100, 1_000, 10_000, 100_000 }
           from popularity in Enum.GetValues<Popularity>()
           select CaseShape.Of(size, popularity),
        new(2_000, 20, Popularity.Uniform),
        new(2_000, 20, Popularity.Zipf),
        CaseShape.OneClaim(50_000),
    ];

    /// <summary>0 if all are equal, else 1.</summary>
    public static int Run()
    {
        var failed = !CompareSmallOnes();
        foreach (var shape in Shapes)
        {
            foreach (var asOf in Days)
                failed |= !Compare(shape, asOf);
        }

        return failed ? 1 : 0;
    }

    // Few claims and sources, so that much meets: where two readings of the arithmetic part, one of these shows it.
    private static bool CompareSmallOnes()
    {
        for (var seed = 0; seed < SmallOnes; seed++)
        {
            var shape = new CaseShape(20 + (seed % 60), 1 + (seed % 11), (Popularity)(seed % 2), seed);
            if (Differences(shape, Days[seed % Days.Length]).Count > 0)
                return Compare(shape, Days[seed % Days.Length]);
            if (LateDifferences(shape) is { Count: > 0 } late)
            {
                Console.WriteLine($"DIFFERENT {shape}, the yardstick's own session: {late[0]}");
                return false;
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"equal     {SmallOnes:N0} small dossiers, at once and, by hand, added to"));
        return true;
    }

    private static bool Compare(CaseShape shape, DateOnly? asOf)
    {
        var differences = Differences(shape, asOf);
        var day = asOf is { } given ? given.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "the latest";
        Console.WriteLine($"{(differences.Count == 0 ? "equal    " : "DIFFERENT")} {shape}, as of {day}");
        foreach (var difference in differences)
            Console.WriteLine("          " + difference);
        return differences.Count == 0;
    }

    // Later statements only relay and draw on earlier ones, so that the last half can wait.
    private static List<string> LateDifferences(CaseShape shape)
    {
        var dossier = shape.Make();
        var (early, late) = (dossier.Statements.Take(dossier.Statements.Count / 2), dossier.Statements.Skip(dossier.Statements.Count / 2));
        var session = new HandSession(dossier with { Statements = [.. early] });
        foreach (var statement in late)
            session.Add(statement);
        return EngineEquality.Differences(dossier, session.Claims, HandWritten.Run(dossier).Claims);
    }

    private static List<string> Differences(CaseShape shape, DateOnly? asOf)
    {
        var dossier = shape.Make();
        var invalid = dossier.Validate();
        return invalid.Length > 0
            ? [$"the dossier itself is wrong: {invalid[0]}"]
            : EngineEquality.Differences(dossier, asOf);
    }
}
