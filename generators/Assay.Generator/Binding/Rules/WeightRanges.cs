namespace Assay.Generator.Binding;

/// <summary>What each number under `weights` can be.</summary>
internal static class WeightRanges
{
    private const int MostOrigins = 1_000;
    private const int MostValues = 1_000_000;

    /// <summary>What the number ought to be, in words; null if it is.</summary>
    /// <param name="key">Such as `prior`, `reliability.A`.</param>
    /// <param name="value">The number.</param>
    public static string? Objection(string key, double value) => key switch
    {
        "prior" or "trackPrior" => value > 0 ? null : "a number above 0",
        "baseRate" or "doubt" => Share(value),
        "settledOrigins" => Count(value, MostOrigins),
        // At a half a claim would be settled both ways, and certainty is never reached.
        "settledAt" => value is > .5 and < 1 ? null : "a number above 0.5 and below 1",
        "copying.values" => Count(value, MostValues),
        // The odds of a copy are taken from these, and of what is impossible or certain there are none.
        "copying.prior" or "copying.rate" or "copying.error" or "copying.threshold" => value is > 0 and < 1 ? null : "a number above 0 and below 1",
        _ when key.StartsWith("certainty.", StringComparison.Ordinal) || key.StartsWith("track.", StringComparison.Ordinal) => Share(value),
        _ => value >= 0 ? null : "a number of 0 or more",
    };

    private static string? Share(double value) => value is >= 0 and <= 1 ? null : "a number from 0 to 1";

    private static string? Count(double value, int most) =>
        value >= 1 && value <= most && value == Math.Floor(value) ? null : $"a whole number from 1 to {most}";
}
