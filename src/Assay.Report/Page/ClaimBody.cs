namespace Assay.Reporting;

/// <summary>All there is on one claim: what it says, the sum behind its verdict, what it lacked, what it hangs on, how it came about.</summary>
internal static class ClaimBody
{
    public static void Write(HtmlWriter html, ReportCase report, ClaimAssessment claim)
    {
        var explanation = report.Assessment.Explain(claim.Id);
        Verdict(html, report, explanation);
        FieldList.Write(html, report, claim.Claim);
        Flags(html, claim);
        SumTable.Write(html, report, explanation, explanation.For, $"For: r = {Explanation.Number(claim.Tally.Support)} from {Words.Count(claim.Tally.SupportingOrigins, "origin")}");
        SumTable.Write(html, report, explanation, explanation.Against, $"Against: s = {Explanation.Number(claim.Tally.Opposition)} from {Words.Count(claim.Tally.OpposingOrigins, "origin")}");
        SumTable.WriteNeither(html, report, explanation);
        WhyNot(html, explanation);
        html.Add("h4", "What it hangs on");
        LinchpinList.Write(html, report, claim);
        Related(html, report, explanation);
        Changes(html, report, explanation);
        ClaimDays.Write(html, report, claim);
        NetworkFigure.WriteFor(html, report, claim);
    }

    private static void Verdict(HtmlWriter html, ReportCase report, Explanation explanation)
    {
        var (claim, tally) = (explanation.Claim, explanation.Claim.Tally);
        using (html.Open("p"))
        {
            Pieces.Verdict(html, report, claim);
            if (claim.Verdict.Doc is { } doc)
                html.Text(" ").Add("span", doc, ("data-claim", Pieces.Number(report, claim)), ("data-part", "doc"));
        }

        html.Add("p", explanation.Formula, ("class", "formula"));
        OpinionBar.Write(html, tally);
        html.Add("p", $"Belief {Words.Weight(tally.B)}, disbelief {Words.Weight(tally.D)}, uncertainty {Words.Weight(tally.U)}, conflict {Words.Weight(tally.Conflict)}. Credibility {Words.Number(claim.Credibility)}. The dossier calls it {claim.Id}.", ("class", "soft"));
    }

    private static void Flags(HtmlWriter html, ClaimAssessment claim)
    {
        if (claim.RaisedFlags is not { IsEmpty: false } raised)
            return;
        html.Add("h4", "Flags");
        using (html.Open("ul"))
        {
            foreach (var flag in raised)
                html.Add("li", $"{flag.Flag}{(flag.Because.Length > 0 ? $": {flag.Because}" : "")}{(flag.Rule == "engine" ? "" : $" ({flag.Rule})")}");
        }
    }

    private static void WhyNot(HtmlWriter html, Explanation explanation)
    {
        if (explanation.WhyNot is not { IsEmpty: false } failures)
            return;
        html.Add("h4", "Why not another verdict");
        using (html.Open("ul"))
        {
            foreach (var failure in failures)
                html.Add("li", Explanation.Said(failure));
        }
    }

    private static void Related(HtmlWriter html, ReportCase report, Explanation explanation)
    {
        RelatedClaim[] counted = [.. explanation.Related.Where(related => related.Counted > 0)];
        if (counted.Length == 0)
            return;
        html.Add("h4", "Related claims");
        using (html.Open("ul"))
        {
            foreach (var related in counted)
            {
                using (html.Open("li"))
                {
                    Pieces.Claim(html, report, related.Claim.Id, related.Says);
                    html.Text($" {(related.Side == ContributionSide.For ? "lends" : "takes")} {Explanation.Number(related.Weight)}");
                }
            }
        }
    }

    private static void Changes(HtmlWriter html, ReportCase report, Explanation explanation)
    {
        if (explanation.PositionChanges.IsEmpty)
            return;
        html.Add("h4", "Changes of position");
        using (html.Open("ul"))
        {
            foreach (var change in explanation.PositionChanges)
                html.Add("li", PositionWords.Of(change, report.Dossier));
        }
    }
}
