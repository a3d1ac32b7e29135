namespace Assay.Reporting;

/// <summary>
/// The colour in which each verdict is shown, which only repeats what its name says. A schema can have verdicts of its own: those are
/// coloured by what stands behind most of the claims that got them.
/// </summary>
internal sealed class Tones
{
    private static readonly Dictionary<string, string> Core = new(StringComparer.Ordinal)
    {
        ["Corroborated"] = "sure", ["Supported"] = "for", ["Contested"] = "mixed", ["Doubtful"] = "against", ["Refuted"] = "sunk", ["Unverified"] = "open",
    };

    private readonly Dictionary<string, string> found;

    private Tones(Dictionary<string, string> found) => this.found = found;

    public string this[VerdictInfo verdict] => Core.GetValueOrDefault(verdict.Name) ?? found.GetValueOrDefault(verdict.Name) ?? "open";

    public static Tones Of(Assessment assessment) => new(assessment.Claims
        .GroupBy(claim => claim.Verdict.Name, StringComparer.Ordinal)
        .ToDictionary(
            claims => claims.Key,
            claims => claims.GroupBy(claim => OfTally(claim.Tally)).OrderByDescending(tone => tone.Count()).ThenBy(tone => tone.Key, StringComparer.Ordinal).First().Key,
            StringComparer.Ordinal));

    private static string OfTally(Tally tally) => tally switch
    {
        { U: >= .5 } => "open",
        { Conflict: >= .2 } => "mixed",
        { P: >= .85 } => "sure",
        { P: >= .5 } => "for",
        { P: <= .15 } => "sunk",
        _ => "against",
    };
}
