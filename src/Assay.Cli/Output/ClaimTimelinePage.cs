namespace Assay.Cli.Output;

/// <summary>The timeline of one claim as a page: day by day, the verdict and what came in.</summary>
internal static class ClaimTimelinePage
{
    public static Page Of(Timeline timeline, ClaimTimeline claim)
    {
        var last = claim.Moments[^1];
        return new Page(
            claim.Says,
            $"As of {Words.Day(timeline.AsOf)}: {last.Verdict}, probability {Words.Probability(last.Probability)}, credibility {last.Credibility}. Claim {claim.Id}, model {timeline.Last.Model}.{Supposition.Note(timeline.Last.Options)}",
            [
                new Section(
                    "Day by day",
                    [new("Known", IsVerdict: true), new("Prob.", IsNumber: true), new("Grade", IsNumber: true), new("Verdict", IsVerdict: true), new("What came in"), new("Statement", IsId: true)],
                    [.. claim.Moments.SelectMany(moment => Rows(moment, timeline.Last.Dossier))],
                    "Known is the day from which a statement counts; → marks a change of verdict."),
                new Section("In short", [], [], [.. Summary(claim)]),
            ]);
    }

    private static IEnumerable<string> Summary(ClaimTimeline claim)
    {
        yield return $"{Words.Day(claim.Moments[0].Day)}: {claim.Moments[0].Verdict} when it was first said.";
        foreach (var change in claim.Changes)
            yield return $"{Words.Day(change.Day)}: from {change.Before} to {change.Verdict}.";
    }

    private static IEnumerable<Row> Rows(TimelineMoment moment, Dossier dossier)
    {
        string[] figures =
        [
            Words.Day(moment.Day),
            Words.Probability(moment.Probability),
            Words.Number(moment.Credibility),
            TimelinePage.Verdict(moment),
        ];
        foreach (var (what, statement) in Arrivals.Of(moment, dossier))
        {
            yield return new Row([.. figures, what, statement]);
            figures = ["", "", "", ""];
        }
    }
}
