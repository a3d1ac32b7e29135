namespace Assay.Fuzzing.Hostile;

/// <summary>A file that nobody writes but to do harm, at full size.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Run">Reads it, and says what came of it.</param>
internal sealed record HostileCase(string Name, Func<string> Run)
{
    public static IReadOnlyList<HostileCase> All { get; } =
        [.. HostileDossiers.All, .. HostileGraphs.All, .. HostileExchanges.All, .. HostileSchemas.All];

    /// <summary>What came of loading: the codes of the first few diagnostics, and how many there are.</summary>
    public static string Say(LoadResult result) => result.Diagnostics.Length == 0
        ? "read"
        : $"{(result.IsLoaded ? "read, " : "")}{result.Diagnostics.Length:N0}: {string.Join(' ', result.Diagnostics.Select(d => d.Code).Distinct().Order(StringComparer.Ordinal).Take(4))} at {result.Diagnostics[0].Line},{result.Diagnostics[0].Column}";

    /// <summary>So many parts, one behind the other.</summary>
    public static string Many(int count, Func<int, string> part, string between = "") => string.Join(between, Enumerable.Range(0, count).Select(part));
}
