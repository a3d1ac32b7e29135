namespace Assay.Cli.Output;

/// <summary>Timelines as a page: claim by claim, where the verdict changed and on whose word; then the claims whose verdict never did.</summary>
internal static class TimelinePage
{
    private const int MostNamed = 3;

    public static Page Of(Timeline timeline)
    {
        var (last, claims) = (timeline.Last, timeline.Claims);
        ClaimTimeline[] changed = [.. claims.Where(claim => claim.Changes.Any())];
        ClaimTimeline[] steady = [.. claims.Where(claim => !claim.Changes.Any())];
        return new Page(
            last.Dossier.Title ?? last.Dossier.Name,
            $"How verdicts moved up to {Words.Day(timeline.AsOf)}: {Words.Count(claims.Length, "claim")}. Model {last.Model}.{Supposition.Note(last.Options)}",
            [.. Sections(last, changed, steady).Where(section => section.Rows.Count > 0 || section.Text.Length > 0)]);
    }

    /// <summary>A moment's verdict, marked where it is another than before.</summary>
    public static string Verdict(TimelineMoment moment) => moment.ChangesVerdict ? $"→ {moment.Verdict}" : moment.Verdict.Name;

    private static IEnumerable<Section> Sections(Assessment last, ClaimTimeline[] changed, ClaimTimeline[] steady)
    {
        yield return new Section(
            $"Changed verdict: {Words.Count(changed.Length, "claim")}",
            [new("Known", IsVerdict: true), new("Prob.", IsNumber: true), new("Verdict", IsVerdict: true), new("Claim, and what came in")],
            [.. changed.SelectMany(claim => Rows(claim, last.Dossier))]);
        foreach (var verdict in steady.GroupBy(claim => last.VerdictRank(last[claim.Id])).OrderBy(group => group.Key))
            yield return Steady([.. verdict]);
        yield return new Section("In short", [], [], [
            $"{Words.Count(changed.Length, "claim")} changed verdict, {Words.Number(steady.Length)} never did.",
            "For one of them, day by day, add --claim and its id.",
        ]);
    }

    private static IEnumerable<Row> Rows(ClaimTimeline claim, Dossier dossier)
    {
        yield return new Row(["", "", "", $"{claim.Says} [{claim.Id}]"]);
        foreach (var moment in claim.Changes.Prepend(claim.Moments[0]))
            yield return new Row([Words.Day(moment.Day), Words.Probability(moment.Probability), Verdict(moment), WhatCameIn(moment, dossier)], Note: true);
    }

    private static string WhatCameIn(TimelineMoment moment, Dossier dossier)
    {
        string[] all = [.. Arrivals.Of(moment, dossier).Select(happened => happened.What)];
        var more = all.Length - MostNamed;
        return string.Join("; ", all.Take(MostNamed)) + (more <= 0 ? "" : $"; and {Words.Number(more)} more");
    }

    private static Section Steady(ClaimTimeline[] claims) => new(
        $"{claims[0].Moments[^1].Verdict} all along: {Words.Count(claims.Length, "claim")}",
        [new("Since", IsVerdict: true), new("Prob.", IsNumber: true), new("now", IsNumber: true), new("Claim"), new("Id", IsId: true)],
        [
            .. claims.OrderBy(claim => claim.Moments[0].Day).ThenBy(claim => claim.Id, StringComparer.Ordinal).Select(claim => new Row(
            [
                Words.Day(claim.Moments[0].Day),
                Words.Probability(claim.Moments[0].Probability),
                Words.Probability(claim.Moments[^1].Probability),
                claim.Says,
                claim.Id,
            ])),
        ]);
}
