namespace Assay.Reporting;

/// <summary>What a reader has to know within a minute: the question, its answer, how sure, who denies it, what it hangs on.</summary>
internal static class AnswerSection
{
    public static void Write(HtmlWriter html, ReportCase report)
    {
        var assessment = report.Assessment;
        using (html.Open("section", ("id", "answer"), ("class", "answer")))
        {
            html.Add("p", report.Title, ("class", "case"));
            if (report.Questions is [var question, ..])
                Question(html, report, question);
            else if (report.Ranked is [var claim, ..])
                html.Add("h1", claim.Says);
            else
                html.Add("h1", "Nothing has been said of any claim yet");
            if (!report.Ranked.IsEmpty)
                Facts(html, report);
            html.Add("p", AsOf(assessment), ("class", "as-of"));
            Counts(html, report);
        }
    }

    private static void Question(HtmlWriter html, ReportCase report, QuestionView view)
    {
        html.Add("h1", view.Title);
        using (html.Open("div", ("class", "headline")))
        {
            html.Add("p", Kicker(view.Question), ("class", "kicker"));
            html.Add("p", view.Figures.Answer, ("class", view.Question.Best is null ? "figure in-words" : "figure"), ("data-question", "0"), ("data-part", "answer"));
            html.Add("p", view.Figures.Range, ("class", "range"), ("data-question", "0"), ("data-part", "range"));
        }
    }

    // A unit says what is counted; a bare number needs the name of its field.
    private static string Kicker(QuestionAssessment question) => question switch
    {
        { Best: null } => "Most probable answer",
        { Unit: null } => $"Best estimate of the {Amount.NameOf(question.Kind)}",
        _ => "Best estimate",
    };

    private static void Facts(HtmlWriter html, ReportCase report)
    {
        ClaimAssessment[] leads = [.. report.Leads];
        using (html.Open("div", ("class", "facts")))
        {
            Sure(html, report, leads);
            DenialFacts.Write(html, report, leads[0]);
            HangsOn(html, report, leads);
        }
    }

    private static void Sure(HtmlWriter html, ReportCase report, ClaimAssessment[] claims)
    {
        using (html.Open("div", ("class", "fact")))
        {
            html.Add("h2", "How sure");
            foreach (var claim in claims)
            {
                using (html.Open("p", ("class", "sure")))
                {
                    Pieces.Claim(html, report, claim.Id, claim.Says);
                    html.Void("br");
                    Pieces.Verdict(html, report, claim);
                    html.Text(" ");
                    Pieces.Probability(html, report, claim);
                    html.Text(" ");
                    html.Add("span", Pieces.InWords(claim.Tally.P), ("class", "soft"), ("data-claim", Pieces.Number(report, claim)), ("data-part", "words"));
                }

                OpinionBar.Write(html, claim.Tally);
            }

            html.Add("p", "Probability from 0 to 1; the mark on the bar is there. Green speaks for it, grey is not known, red speaks against it.", ("class", "soft"));
        }
    }

    private static void HangsOn(HtmlWriter html, ReportCase report, ClaimAssessment[] claims)
    {
        using (html.Open("div", ("class", "fact")))
        {
            html.Add("h2", "What it hangs on");
            foreach (var claim in claims)
            {
                if (claims.Length > 1)
                    html.Add("h3", claim.Says);
                LinchpinList.Write(html, report, claim);
            }
        }
    }

    private static string AsOf(Assessment assessment)
    {
        var known = assessment.Sources.Sum(source => source.Statements);
        var speaking = assessment.Sources.Count(source => source.Statements > 0);
        return $"As of {Words.Day(assessment.AsOf)}: {Count(known, "statement")} by {Count(speaking, "source")} on {Count(assessment.Claims.Length, "claim")}.{Supposition.Note(assessment.Options)}";
    }

    // Thousands are set apart here, where there may be many.
    private static string Count(int count, string noun) => $"{Words.Number((decimal)count)} {noun}{(count == 1 ? "" : "s")}";

    private static void Counts(HtmlWriter html, ReportCase report)
    {
        using (html.Open("p", ("class", "counts")))
        {
            foreach (var verdict in report.Assessment.Claims.GroupBy(report.Assessment.VerdictRank).OrderBy(group => group.Key))
            {
                using (html.Open("span"))
                {
                    html.Add("b", Words.Number((decimal)verdict.Count())).Text(" ");
                    Pieces.Verdict(html, report, verdict.First().Verdict);
                }

                html.Text(" ");
            }
        }
    }
}
