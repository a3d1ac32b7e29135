namespace Assay.Reporting;

/// <summary>Who relays, draws on and contradicts whom, for one claim at a time: the answers to the weightiest question.</summary>
internal static class NetworkSection
{
    private const int Most = 14;

    public static void Write(HtmlWriter html, ReportCase report)
    {
        var claims = Claims(report);
        if (claims.Length == 0)
            return;
        using (Pieces.Section(html, "network", "Who relies on whom"))
        {
            html.Add("p", "On the left who supports the claim, on the right who opposes it: those two contradict each other. A frame holds the sources of one origin ◆, which counts once, however many speak. "
                + "Further out stand those who only pass on. What is faint is not counted.", ("class", "lede"));
            Key(html);
            if (claims.Length > 1)
                Choice(html, claims);
            for (var i = 0; i < claims.Length; i++)
            {
                using (html.Open(i == 0 ? "div" : "details", ("class", "picture"), ("data-picture", claims[i].Id)))
                {
                    html.Add(i == 0 ? "h3" : "summary", claims[i].Says);
                    using (html.Open("div", ("id", $"network-{claims[i].Id}")))
                        NetworkFigure.Write(html, report, NetworkGraph.Of(claims[i], report.Dossier));
                }
            }
        }
    }

    /// <summary>Whether the claim's picture is in this section.</summary>
    public static bool Shows(ReportCase report, ClaimAssessment claim) => Claims(report).Any(shown => shown.Id == claim.Id);

    private static ClaimAssessment[] Claims(ReportCase report) =>
        report.Questions is [var question, ..] ? [.. question.Question.Answers.Select(answer => answer.Claim).Take(Most)] : [.. report.Ranked.Take(1)];

    private static void Choice(HtmlWriter html, ClaimAssessment[] claims)
    {
        using (html.Open("p", ("class", "choice"), ("hidden", "")))
        {
            html.Add("label", "Claim ", ("for", "picture"));
            using (html.Open("select", ("id", "picture")))
            {
                foreach (var claim in claims)
                    html.Add("option", claim.Says, ("value", claim.Id));
            }
        }
    }

    private static void Key(HtmlWriter html)
    {
        using (html.Open("p", ("class", "key")))
        {
            foreach (var (name, text) in new[] { ("asserts", "supports"), ("denies", "denies or says otherwise"), ("doubts", "doubts"), ("relays", "relays or carries"), ("draws-on", "draws on") })
            {
                using (html.Open("span"))
                {
                    using (html.Open("svg", ("width", "34"), ("height", "10"), ("aria-hidden", "true"), ("class", "network")))
                        html.Add("path", "", ("class", $"edge {name}"), ("d", "M1 5H33"));
                    html.Text(text);
                }

                html.Text(" ");
            }
        }
    }
}
