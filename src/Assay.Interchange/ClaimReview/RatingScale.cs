using System.Globalization;
using System.Text.Json;

namespace Assay.Interchange;

/// <summary>What stance a fact-checker's rating takes.</summary>
internal static class RatingScale
{
    private static readonly Dictionary<string, (Stance, Certainty)> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["true"] = (Stance.Asserts, Certainty.Certain),
        ["correct"] = (Stance.Asserts, Certainty.Certain),
        ["accurate"] = (Stance.Asserts, Certainty.Certain),
        ["confirmed"] = (Stance.Asserts, Certainty.Certain),
        ["verified"] = (Stance.Asserts, Certainty.Certain),
        ["mostly true"] = (Stance.Asserts, Certainty.Likely),
        ["mostly correct"] = (Stance.Asserts, Certainty.Likely),
        ["half true"] = (Stance.Declines, Certainty.Certain),
        ["mixture"] = (Stance.Declines, Certainty.Certain),
        ["mixed"] = (Stance.Declines, Certainty.Certain),
        ["unproven"] = (Stance.Declines, Certainty.Certain),
        ["unverified"] = (Stance.Declines, Certainty.Certain),
        ["misleading"] = (Stance.Doubts, Certainty.Certain),
        ["missing context"] = (Stance.Doubts, Certainty.Certain),
        ["exaggerated"] = (Stance.Doubts, Certainty.Certain),
        ["mostly false"] = (Stance.Doubts, Certainty.Certain),
        ["false"] = (Stance.Denies, Certainty.Certain),
        ["incorrect"] = (Stance.Denies, Certainty.Certain),
        ["fake"] = (Stance.Denies, Certainty.Certain),
        ["fabricated"] = (Stance.Denies, Certainty.Certain),
        ["pants on fire"] = (Stance.Denies, Certainty.Certain),
    };

    /// <summary>The stance of a rating by its number, between worst (default 1) and best (default 5), else by its words; null if neither tells.</summary>
    public static (Stance Stance, Certainty Certainty)? StanceOf(JsonElement rating)
    {
        var (value, worst, best) = (Number(rating, "ratingValue"), Number(rating, "worstRating") ?? 1, Number(rating, "bestRating") ?? 5);
        if (value is { } number && worst < best && number >= worst && number <= best)
        {
            return ((number - worst) / (best - worst)) switch
            {
                > .75 => (Stance.Asserts, Certainty.Certain),
                > .5 => (Stance.Asserts, Certainty.Likely),
                .5 => (Stance.Declines, Certainty.Certain),
                >= .25 => (Stance.Doubts, Certainty.Certain),
                _ => (Stance.Denies, Certainty.Certain),
            };
        }

        var name = LinkedData.Text(rating, "alternateName")?.Replace('-', ' ').Trim(' ', '.', '!');
        return name is not null && Words.TryGetValue(name, out var stance) ? stance : null;
    }

    // Publishers write numbers as texts, too.
    private static double? Number(JsonElement rating, string name)
    {
        if (!rating.TryGetProperty(name, out var value))
            return null;
        if (value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number))
            return double.IsFinite(number) ? number : null;
        return value.ValueKind == JsonValueKind.String && double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number) ? number : null;
    }
}
