namespace Assay.Reporting;

/// <summary>How one claim's verdict came about, day by day.</summary>
internal static class ClaimDays
{
    private const int MostDays = 60;
    private const int MostArrivals = 6;

    public static void Write(HtmlWriter html, ReportCase report, ClaimAssessment claim)
    {
        if (report.Timeline?.Find(claim.Id) is not { Moments.Length: > 1 } timeline)
            return;
        html.Add("h4", "How it came about");
        var axis = new DayAxis(timeline.Moments[0].Day, report.Timeline.AsOf);
        TimelineSection.Dates(html, axis);
        StepChart.Write(html, report, timeline, axis, report.Timeline.AsOf);
        using (html.Open("table", ("class", "days")))
        {
            Pieces.Head(html, "Known", "#Prob.", "#Credibility", "Verdict", "What came in");
            using (html.Open("tbody"))
            {
                foreach (var moment in timeline.Moments.TakeLast(MostDays))
                    Row(html, report, claim, moment);
            }
        }

        if (timeline.Moments.Length > MostDays)
            html.Add("p", $"{Words.Number(timeline.Moments.Length - MostDays)} earlier days are left out.", ("class", "soft"));
    }

    private static void Row(HtmlWriter html, ReportCase report, ClaimAssessment claim, TimelineMoment moment)
    {
        using (html.Open("tr"))
        {
            html.Add("td", Words.Day(moment.Day)).Add("td", Words.Probability(moment.Probability), ("class", "number")).Add("td", Words.Number(moment.Credibility), ("class", "number"));
            using (html.Open("td"))
            {
                html.Text(moment.ChangesVerdict ? "→ " : "");
                Pieces.Verdict(html, report, moment.Verdict);
            }

            string[] arrived = [.. Arrivals.InWords(moment, claim, report.Dossier)];
            html.Add("td", string.Join("; ", arrived.Take(MostArrivals)) + (arrived.Length > MostArrivals ? $"; and {Words.Number(arrived.Length - MostArrivals)} more" : ""));
        }
    }
}
