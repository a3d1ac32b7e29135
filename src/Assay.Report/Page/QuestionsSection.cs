namespace Assay.Reporting;

/// <summary>Every question with its rival or nested answers, the weightiest first.</summary>
internal static class QuestionsSection
{
    private const int Most = 300;

    public static void Write(HtmlWriter html, ReportCase report)
    {
        if (report.Questions.IsEmpty)
            return;
        using (Pieces.Section(html, "questions", "Questions"))
        {
            html.Add("p", "Claims that answer the same question, the most probable first. They may be rivals, or one may say more than another.", ("class", "lede"));
            foreach (var view in report.Questions.Take(Most))
                Question(html, report, view);
            if (report.Questions.Length > Most)
                html.Add("p", $"{Words.Number(report.Questions.Length - Most)} more questions are not listed; their answers are among the claims.", ("class", "soft"));
        }
    }

    private static void Question(HtmlWriter html, ReportCase report, QuestionView view)
    {
        using (html.Open("details", ("class", "row question"), ("data-row", "question"), ("open", view.Number == 0 ? "" : null)))
        {
            using (html.Open("summary"))
            {
                html.Add("span", view.Title, ("class", "says")).Text(" ");
                html.Add("span", view.Figures.Answer, ("class", "answer-figure"), ("data-question", Words.Number(view.Number)), ("data-part", "answer"));
            }

            using (html.Open("div", ("class", "body"), ("id", $"question-{Words.Number(view.Number)}")))
            {
                html.Add("p", view.Figures.Range, ("data-question", Words.Number(view.Number)), ("data-part", "range"));
                Answers(html, report, view.Question);
                if (view.Question.Hypotheses is { } hypotheses)
                    html.Add("p", $"At most one can hold. By what counts against them, least first: {string.Join(", ", hypotheses.Ranked.Select(hypothesis => hypothesis.Id))}.");
            }
        }
    }

    private static void Answers(HtmlWriter html, ReportCase report, QuestionAssessment question)
    {
        var shares = question.Answers.Any(answer => answer.Share is not null);
        using (html.Open("table"))
        {
            Pieces.Head(html, shares ? ["#Prob.", "#Share", "#Against", "Verdict", "Answer"] : ["#Prob.", "Verdict", "Answer"]);
            using (html.Open("tbody"))
            {
                foreach (var (claim, share) in question.Answers)
                {
                    using (html.Open("tr"))
                    {
                        using (html.Open("td", ("class", "number")))
                            Pieces.Probability(html, report, claim);
                        if (shares)
                            html.Add("td", share is { } part ? Words.Probability(part) : "", ("class", "number")).Add("td", Explanation.Number(claim.Tally.Opposition), ("class", "number"));
                        using (html.Open("td"))
                            Pieces.Verdict(html, report, claim);
                        using (html.Open("td"))
                            Pieces.Claim(html, report, claim.Id, claim.Says);
                    }
                }
            }
        }
    }
}
