using System.Text.Json;
using Assay.Benchmarks.Loading.Plain;

namespace Assay.Benchmarks.Loading;

/// <summary>Whether all ways read the same from all forms.</summary>
internal static class LoadingEquality
{
    /// <summary>What differs, a line for each form and way; none if all is equal.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(StoredCase stored)
    {
        var differences = new List<string>();
        // What Assay has written as JSON, without its line breaks, is what the plain classes have to give back.
        var whole = Text(JsonSerializer.Deserialize<JsonElement>(await File.ReadAllBytesAsync(stored.PathOf(Reading.All.Single(r => r.Extension == ".json")))));
        foreach (var reading in Reading.All)
        {
            if (await Reading.ReadByAssayAsync(stored.PathOf(reading)) != stored.Dossier)
                differences.Add($"Assay reads something else from {reading.Format}");
            if (Text(JsonSerializer.SerializeToElement(await reading.ReadByPeer(stored.PathOf(reading)), PlainCaseContext.Default.PlainCase)) != whole)
                differences.Add($"{reading.Peer} reads something else from {reading.Format}");
        }

        return differences;
    }

    private static string Text(JsonElement element) => JsonSerializer.Serialize(element);
}
