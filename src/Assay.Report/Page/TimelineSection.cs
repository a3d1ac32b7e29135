using System.Globalization;

namespace Assay.Reporting;

/// <summary>How the verdicts on the weightiest question's answers moved, one small picture each, and where any other verdict changed.</summary>
internal static class TimelineSection
{
    private const int MostPictures = 24;
    private const int MostOthers = 200;

    public static void Write(HtmlWriter html, ReportCase report)
    {
        if (report.Assessment.Claims.IsEmpty)
            return;
        using (Pieces.Section(html, "timeline", "How the verdicts moved"))
        {
            if (report.Timeline is not { } timeline)
            {
                html.Add("p", "The case is too large to go through day by day here; assay timeline does.");
                return;
            }

            html.Add("p", "The probability, from 0 at the bottom to 1 at the top, in the colour of the verdict; a dot where the verdict became another. The dashed line is one half.", ("class", "lede"));
            var first = timeline.Claims.Min(claim => claim.Moments[0].Day);
            var axis = new DayAxis(first, timeline.AsOf);
            ClaimTimeline[] lead = [.. Lead(report).Take(MostPictures).Select(claim => timeline[claim.Id])];
            Pictures(html, report, lead, axis, timeline.AsOf);
            Others(html, report, [.. timeline.Claims.Except(lead).Where(claim => claim.Changes.Any())], axis, timeline.AsOf);
        }
    }

    /// <summary>The dates along the top of step charts.</summary>
    public static void Dates(HtmlWriter html, DayAxis axis)
    {
        using (html.Open("svg", ("class", "dates"), ("width", "100%"), ("height", "18"), ("aria-hidden", "true")))
        {
            DateOnly[] ticks = [.. axis.Ticks()];
            for (var i = 0; i < ticks.Length; i++)
            {
                // On a narrow screen only the ends have room.
                html.Add(
                    "text", Words.Day(ticks[i]), ("x", Pieces.Percent(axis.Place(ticks[i]))), ("y", "13"),
                    ("class", i > 0 && i < ticks.Length - 1 ? "between" : null),
                    ("text-anchor", i == 0 ? "start" : i == ticks.Length - 1 ? "end" : "middle"));
            }
        }
    }

    private static IEnumerable<ClaimAssessment> Lead(ReportCase report) =>
        report.Questions is [var question, ..] ? question.Question.Answers.Select(answer => answer.Claim) : report.Ranked.Take(6);

    private static void Pictures(HtmlWriter html, ReportCase report, IReadOnlyList<ClaimTimeline> claims, DayAxis axis, DateOnly last)
    {
        using (html.Open("ol", ("class", "movements")))
        {
            using (html.Open("li", ("class", "scale"), ("aria-hidden", "true")))
            {
                html.Add("span", "");
                Dates(html, axis);
            }

            foreach (var claim in claims)
            {
                using (html.Open("li"))
                {
                    using (html.Open("div", ("class", "who")))
                    {
                        Pieces.Claim(html, report, claim.Id, claim.Says);
                        html.Void("br");
                        Path(html, report, claim);
                    }

                    StepChart.Write(html, report, claim, axis, last);
                }
            }
        }
    }

    private static void Path(HtmlWriter html, ReportCase report, ClaimTimeline claim)
    {
        var isInOneYear = claim.Moments[0].Day.Year == claim.Moments[^1].Day.Year;
        Step(html, report, claim.Moments[0], isInOneYear);
        foreach (var change in claim.Changes)
        {
            html.Text(" → ");
            Step(html, report, change, isInOneYear);
        }
    }

    private static void Step(HtmlWriter html, ReportCase report, TimelineMoment moment, bool isInOneYear)
    {
        Pieces.Verdict(html, report, moment.Verdict);
        html.Text(" ").Add("span", $"since {(isInOneYear ? moment.Day.ToString("d MMM", CultureInfo.InvariantCulture) : Words.Day(moment.Day))}", ("class", "soft day"));
    }

    private static void Others(HtmlWriter html, ReportCase report, ClaimTimeline[] others, DayAxis axis, DateOnly last)
    {
        if (others.Length == 0)
            return;
        using (html.Open("details"))
        {
            html.Add("summary", $"{Words.Count(others.Length, "other claim")} changed verdict");
            Pictures(html, report, [.. others.Take(MostOthers)], axis, last);
            if (others.Length > MostOthers)
                html.Add("p", $"and {Words.Number(others.Length - MostOthers)} more", ("class", "soft"));
        }
    }
}
