namespace Assay.Reporting;

/// <summary>What a served page was asked to suppose, and which verdicts that changes.</summary>
internal static class SupposedChanges
{
    private const int MostChanges = 200;

    public static void Write(HtmlWriter html, ReportCase report, LivePage live)
    {
        var options = report.Assessment.Options;
        var supposed = Supposition.Of(options);
        if (supposed.Length == 0 && options.AsOf is null)
            return;
        ClaimChange[] verdicts = live.Actual is { } actual ? [.. actual.CompareWith(report.Assessment).Where(change => change.IsOfVerdict)] : [];
        using (html.Open("div", ("id", "asked"), ("class", "supposed"), ("role", "status")))
        {
            using (html.Open("p"))
            {
                if (supposed.Length > 0)
                    html.Add("b", $"What if: {supposed}.").Text(" ");
                if (options.AsOf is { } day)
                    html.Text($"As of {Words.Day(day)}. ");
                if (live.Actual is not null)
                    html.Text(Count(verdicts.Length));
            }

            html.Add("a", "The case as it is", ("href", live.Home));
            if (verdicts.Length > 0)
                Changes(html, report, verdicts);
        }
    }

    private static string Count(int verdicts) => verdicts switch
    {
        0 => "No verdict changes.",
        1 => "1 verdict changes.",
        _ => $"{Words.Number(verdicts)} verdicts change.",
    };

    private static void Changes(HtmlWriter html, ReportCase report, ClaimChange[] verdicts)
    {
        using (html.Open("details", ("open", verdicts.Length <= 8 ? "" : null)))
        {
            html.Add("summary", "Verdicts that change");
            using (html.Open("ul"))
            {
                foreach (var change in verdicts.Take(MostChanges))
                {
                    using (html.Open("li", ("data-changed", change.Claim.Id)))
                        ChangeText.Write(html, report, change);
                }

                if (verdicts.Length > MostChanges)
                    html.Add("li", $"and {Words.Number(verdicts.Length - MostChanges)} more");
            }
        }
    }
}
