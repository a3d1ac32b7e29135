using Assay.Cli.Output;

namespace Assay.Cli.Commands;

/// <summary>The forms that <c>export</c> writes and <c>import</c> reads.</summary>
internal static class ExchangeFormat
{
    public const string Stix = "stix";
    public const string Csv = "csv";
    public const string JsonLines = "jsonl";
    public const string ClaimReview = "claimreview";
    public const string Prov = "prov";
    public const string Json = "json";
    public const string Yaml = "yaml";

    /// <summary>The form that a path's name stands for; null if it says nothing.</summary>
    public static string? Of(string path)
    {
        var name = Path.GetFileName(path).ToLowerInvariant();
        return name switch
        {
            _ when Directory.Exists(path) || Path.EndsInDirectorySeparator(path) || !name.Contains('.') => Csv,
            _ when name.EndsWith(".stix.json", StringComparison.Ordinal) || name.EndsWith(".stix", StringComparison.Ordinal) => Stix,
            _ when name.EndsWith(".prov.json", StringComparison.Ordinal) => Prov,
            _ when name.EndsWith(".jsonld", StringComparison.Ordinal) => ClaimReview,
            _ when name.EndsWith(".jsonl", StringComparison.Ordinal) => JsonLines,
            _ when name.EndsWith(".json", StringComparison.Ordinal) => Json,
            _ when name.EndsWith(".yaml", StringComparison.Ordinal) || name.EndsWith(".yml", StringComparison.Ordinal) => Yaml,
            _ when name.EndsWith(".csv", StringComparison.Ordinal) => Csv,
            _ => null,
        };
    }

    /// <summary>What a dossier holds, in a few words.</summary>
    public static string Describe(Dossier dossier) =>
        $"{Words.Count(dossier.Sources.Count, "source")}, {Words.Count(dossier.Claims.Count, "claim")}, {Words.Count(dossier.Statements.Count, "statement")}";
}
