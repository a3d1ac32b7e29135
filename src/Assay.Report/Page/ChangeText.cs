namespace Assay.Reporting;

/// <summary>What a supposition makes of one claim: its figures before and after.</summary>
internal static class ChangeText
{
    public static void Write(HtmlWriter html, ReportCase report, ClaimChange change)
    {
        Pieces.Claim(html, report, change.Claim.Id);
        html.Text(": ");
        Figures(html, report, change.Before);
        html.Text(" → ");
        Figures(html, report, change.After);
    }

    private static void Figures(HtmlWriter html, ReportCase report, ClaimFigures? figures)
    {
        if (figures is not { } some)
        {
            html.Text("nothing said");
            return;
        }

        Pieces.Verdict(html, report, some.Verdict);
        html.Text($" {Words.Probability(some.Tally.P)}");
    }
}
