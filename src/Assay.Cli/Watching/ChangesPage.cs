using System.Collections.Immutable;
using System.Globalization;
using Assay.Cli.Output;

namespace Assay.Cli.Watching;

/// <summary>What a change of files changed, as a page: a row a claim.</summary>
internal static class ChangesPage
{
    private const int MostDecimals = 5;

    /// <param name="files">The files that changed, came or went.</param>
    /// <param name="standing">The case as it stands now.</param>
    /// <param name="changes">The claims that changed.</param>
    /// <param name="nothing">What to say where there are none.</param>
    public static Page Of(IReadOnlyList<string> files, StandingCase standing, ImmutableArray<ClaimChange> changes, string nothing = "No claim changed.")
    {
        var dossier = standing.Requested.Dossier;
        var grades = changes.Any(change => change.Before?.Credibility != change.After?.Credibility);
        return new Page(
            $"Changed: {string.Join(", ", files)}",
            $"As of {Words.Day(standing.AsOf)}.",
            [
                changes.IsEmpty
                    ? new Section(nothing, [], [])
                    : new Section(
                        $"{Words.Count(changes.Length, "claim")} changed",
                        [new("Verdict", IsVerdict: true), new("Prob.", IsVerdict: true), .. grades ? [new Column("Grade", IsVerdict: true)] : Array.Empty<Column>(), new("Claim"), new("Id", IsId: true)],
                        [
                            .. changes.Select(change => new Row(
                            [
                                Moved(change.Before?.Verdict.Name, change.After?.Verdict.Name),
                                Probability(change),
                                .. grades ? [Moved(Grade(change.Before), Grade(change.After))] : Array.Empty<string>(),
                                change.Claim.Says(dossier),
                                change.Claim.Id,
                            ])),
                        ]),
            ]);
    }

    private static string Moved(string? before, string? after) => before == after ? $"{after}" : $"{before ?? "–"} → {after ?? "–"}";

    private static string? Grade(ClaimFigures? figures) => figures?.Credibility.ToString(CultureInfo.InvariantCulture);

    // With as many decimals as it takes to see that it moved.
    private static string Probability(ClaimChange change)
    {
        if ((change.Before?.Tally.P, change.After?.Tally.P) is not ({ } before, { } after))
            return Moved(change.Before is { } was ? Words.Probability(was.Tally.P) : null, change.After is { } now ? Words.Probability(now.Tally.P) : null);
        var decimals = 2;
        while (before != after && decimals < MostDecimals && Shown(before, decimals) == Shown(after, decimals))
            decimals++;
        return Moved(Shown(before, decimals), Shown(after, decimals));
    }

    private static string Shown(double probability, int decimals) => probability.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
