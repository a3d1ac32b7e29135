namespace Assay.Reporting;

/// <summary>Who denies or doubts a claim, who did and moved, and who says what cannot hold with it.</summary>
internal static class DenialFacts
{
    private const int MostNamed = 8;

    public static void Write(HtmlWriter html, ReportCase report, ClaimAssessment claim)
    {
        using (html.Open("div", ("class", "fact")))
        {
            html.Add("h2", "Who denies it");
            var against = claim.Contributions.Where(contribution => contribution.Side == ContributionSide.Against).ToArray();
            if (against.Length == 0)
            {
                html.Add("p", "Nobody whose words are in this case.");
                return;
            }

            Group(html, report, "Still:", against.Where(c => c.Why != "superseded" && c.Statement.Stance != Stance.Asserts));
            Group(html, report, "Earlier, replaced by what they said later:", against.Where(c => c.Why == "superseded"));
            Group(html, report, "Says what cannot hold along with it:", against.Where(c => c.Why != "superseded" && c.Statement.Stance == Stance.Asserts));
            html.Add("p", $"All that counts against it weighs {Explanation.Number(claim.Tally.Opposition)}, all that counts for it {Explanation.Number(claim.Tally.Support)}.", ("class", "soft"));
            Changes(html, report, claim);
        }
    }

    private static void Group(HtmlWriter html, ReportCase report, string heading, IEnumerable<Contribution> contributions)
    {
        Contribution[] all = [.. contributions.OrderByDescending(c => c.Counted).ThenByDescending(c => c.Weight).ThenBy(c => c.Statement.Id, StringComparer.Ordinal).DistinctBy(c => (c.Source.Id, c.Statement.Stance))];
        if (all.Length == 0)
            return;
        html.Add("p", heading, ("class", "about"));
        using (html.Open("ul"))
        {
            foreach (var contribution in all.Take(MostNamed))
            {
                using (html.Open("li"))
                {
                    Pieces.Source(html, report, contribution.Source.Id);
                    html.Text($" {Words.Stance(contribution.Statement.Stance)}");
                    using (html.Open("span", ("class", "soft")))
                    {
                        html.Text(", ");
                        html.Add("span", Pieces.When(contribution.Statement), ("class", "day"));
                        html.Text(Weight(contribution));
                    }
                }
            }
        }

        if (all.Length > MostNamed)
            html.Add("p", $"and {Words.Number(all.Length - MostNamed)} more, in the sum", ("class", "soft"));
    }

    private static string Weight(Contribution contribution) => contribution.Counted ? $"; weight {Explanation.Number(contribution.Weight)}"
        : contribution.Why == "superseded" ? "" : $"; not counted, {contribution.Why}";

    private static void Changes(HtmlWriter html, ReportCase report, ClaimAssessment claim)
    {
        var bearing = claim.Contributions.Where(c => c.Side == ContributionSide.Against).Select(c => c.Statement.Id).ToHashSet(StringComparer.Ordinal);
        PositionChange[] changes = [.. report.Assessment.PositionChanges.Where(change => bearing.Contains(change.Earlier.Id))];
        if (changes.Length == 0)
            return;
        html.Add("p", "Changes of position:", ("class", "about"));
        using (html.Open("ul"))
        {
            foreach (var change in changes.Take(MostNamed))
                html.Add("li", PositionWords.Of(change, report.Dossier));
        }
    }
}
