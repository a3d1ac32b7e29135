namespace Assay.Reporting;

/// <summary>Every claim by verdict, the most probable first; those that are gone into unfold.</summary>
internal static class ClaimsSection
{
    private const int MostListed = 20_000;

    // A longer group is folded after its first rows, or what comes after it is never found.
    private const int LongestOpen = 24;
    private const int MostOpen = 12;

    public static void Write(HtmlWriter html, ReportCase report)
    {
        var assessment = report.Assessment;
        if (assessment.Claims.IsEmpty)
            return;
        using (Pieces.Section(html, "claims", "Claims"))
        {
            html.Add("p", "Verdict, probability, and what was said; unfold a claim for the sum that gave its verdict. For and against count independent origins; credibility runs from 1 (confirmed) to 6 (cannot be judged).", ("class", "lede"));
            var bodies = ClaimBodies.Of(report);
            if (assessment.Claims.Length > bodies.Count)
            {
                html.Add("p", $"Sums are given for {Words.Count(bodies.Count, "claim")}: the answers to the weightiest questions, and the claims of which most was said. "
                    + "The others have their figures here and their sums from assay explain.", ("class", "lede"));
            }

            var rest = MostListed;
            foreach (var verdict in assessment.Claims.GroupBy(assessment.VerdictRank).OrderBy(group => group.Key))
                Group(html, report, bodies, [.. verdict.OrderByDescending(claim => claim.Tally.P).ThenBy(claim => claim.Id, StringComparer.Ordinal)], ref rest);
            if (assessment.Claims.Length > MostListed)
                html.Add("p", $"{Words.Number(assessment.Claims.Length - MostListed)} more claims are not listed.");
            NotYetSaid(html, report);
        }
    }

    private static void Group(HtmlWriter html, ReportCase report, ClaimBodies bodies, ClaimAssessment[] claims, ref int rest)
    {
        var room = rest;
        ClaimAssessment[] listed = [.. claims.Where((claim, i) => i < room || report.IsDetailed(claim.Id))];
        rest = Math.Max(0, rest - listed.Length);
        if (listed.Length == 0)
            return;
        using (html.Open("section", ("class", "group"), ("data-group", "")))
        {
            html.Add("h3", $"{claims[0].Verdict}: {Words.Count(claims.Length, "claim")}");
            if (claims[0].Verdict.Doc is { } doc)
                html.Add("p", doc, ("class", "soft"));
            var open = listed.Length > LongestOpen ? MostOpen : listed.Length;
            foreach (var claim in listed.Take(open))
                Row(html, report, claim, bodies.Find(claim.Id));
            if (open == listed.Length)
                return;
            using (html.Open("details", ("class", "more"), ("data-more", "")))
            {
                html.Add("summary", $"{Words.Number(listed.Length - open)} more {claims[0].Verdict} claims");
                foreach (var claim in listed.Skip(open))
                    Row(html, report, claim, bodies.Find(claim.Id));
            }
        }
    }

    private static void Row(HtmlWriter html, ReportCase report, ClaimAssessment claim, HtmlWriter? body)
    {
        if (body is null)
        {
            using (html.Open("div", ("class", "row claim"), ("id", $"claim-{claim.Id}"), ("data-row", "claim"), ("data-id", claim.Id)))
            {
                Figures(html, report, claim);
                html.Text(" ").Add("span", claim.Id, ("class", "id"));
            }

            return;
        }

        using (html.Open("details", ("class", "row claim"), ("data-row", "claim"), ("data-id", claim.Id)))
        {
            using (html.Open("summary"))
                Figures(html, report, claim);

            // The place that links lead to is inside, so that browsers unfold what holds it.
            using (html.Open("div", ("class", "body"), ("id", $"claim-{claim.Id}")))
                html.Append(body);
        }
    }

    private static void Figures(HtmlWriter html, ReportCase report, ClaimAssessment claim)
    {
        Pieces.Verdict(html, report, claim);
        html.Text(" ");
        Pieces.Probability(html, report, claim);
        html.Text(" ").Add("span", Pieces.Short(claim.Says), ("class", "says"), ("data-says", Pieces.Number(report, claim))).Text(" ");
        using (html.Open("span", ("class", "soft origins")))
        {
            html.Text($"{Words.Number(claim.Tally.SupportingOrigins)} for, {Words.Number(claim.Tally.OpposingOrigins)} against, credibility ");
            Pieces.Credibility(html, report, claim);
        }
    }

    private static void NotYetSaid(HtmlWriter html, ReportCase report)
    {
        var unsaid = report.Assessment.NotYetSaid;
        if (unsaid.IsEmpty)
            return;
        html.Add("h3", $"Nothing said yet by {Words.Day(report.Assessment.AsOf)}");
        using (html.Open("ul"))
        {
            foreach (var claim in unsaid.Take(500))
                html.Add("li", $"{claim.Says(report.Dossier)} ({claim.Id})", ("data-row", "claim"));
        }

        if (unsaid.Length > 500)
            html.Add("p", $"and {Words.Number(unsaid.Length - 500)} more", ("class", "soft"));
    }
}
