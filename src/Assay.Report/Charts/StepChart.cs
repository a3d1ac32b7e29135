namespace Assay.Reporting;

/// <summary>How probable a claim was from day to day, as steps in the colour of the verdict.</summary>
internal static class StepChart
{
    private const int Height = 52;
    private const int Edge = 5;

    public static void Write(HtmlWriter html, ReportCase report, ClaimTimeline claim, DayAxis axis, DateOnly last)
    {
        using (html.Open("svg", ("class", "steps"), ("role", "img"), ("aria-label", InWords(claim)), ("width", "100%"), ("height", Words.Number(Height))))
        {
            Line(html, "half", 0, 100, Level(.5), Level(.5));
            for (var i = 0; i < claim.Moments.Length; i++)
            {
                var moment = claim.Moments[i];
                var (from, to) = (axis.Place(moment.Day), axis.Place(i + 1 < claim.Moments.Length ? claim.Moments[i + 1].Day : last));
                var tone = report.Tones[moment.Verdict];
                if (i > 0)
                    Line(html, $"rise {tone}", from, from, Level(claim.Moments[i - 1].Probability), Level(moment.Probability));
                Line(html, $"step {tone}", from, to, Level(moment.Probability), Level(moment.Probability));
                if (i == 0 || moment.ChangesVerdict)
                    html.Add("circle", "", ("class", tone), ("cx", Pieces.Percent(from)), ("cy", Pieces.Pixels(Level(moment.Probability))), ("r", "4"));
            }
        }
    }

    /// <summary>The changes of verdict in a line: <c>10 Oct 2024 Contested, 28 Oct 2024 Corroborated</c>.</summary>
    public static string InWords(ClaimTimeline claim) => string.Join(", ", claim.Changes.Prepend(claim.Moments[0])
        .Select(moment => $"{Words.Day(moment.Day)} {moment.Verdict} {Words.Probability(moment.Probability)}"));

    private static double Level(double probability) => Edge + ((1 - probability) * (Height - (2 * Edge)));

    private static void Line(HtmlWriter html, string name, double from, double to, double top, double bottom) => html.Add(
        "line", "", ("class", name), ("x1", Pieces.Percent(from)), ("x2", Pieces.Percent(to)), ("y1", Pieces.Pixels(top)), ("y2", Pieces.Pixels(bottom)));
}
