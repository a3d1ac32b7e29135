namespace Assay.Reporting;

/// <summary>The sources, origins and evidence whose loss alone gives a claim another verdict.</summary>
internal static class LinchpinList
{
    public static void Write(HtmlWriter html, ReportCase report, ClaimAssessment claim)
    {
        var linchpins = report.WhatIf.Linchpins(claim.Id);
        if (linchpins.IsEmpty)
        {
            html.Add("p", report.WhatIf.LeftOut.IsEmpty
                ? "The verdict hangs on no single source, origin or piece of evidence."
                : "The verdict hangs on no single source, origin or piece of evidence of those that were tried.");
        }
        else
        {
            using (html.Open("p", ("class", "about")))
            {
                html.Text("Now ");
                Pieces.Verdict(html, report, claim.Verdict);
                html.Text($" {Words.Probability(claim.Tally.P)}. With any one of these left out it would be:");
            }

            using (html.Open("ul", ("class", "linchpins")))
            {
                foreach (var linchpin in linchpins)
                    Item(html, report, linchpin);
            }
        }

        if (!report.WhatIf.LeftOut.IsEmpty)
            html.Add("p", $"{Words.Count(report.WhatIf.LeftOut.Length, "source")} and pieces of evidence that say least were not tried.", ("class", "soft"));
    }

    private static string Below(ReportCase report, Linchpin linchpin) =>
        linchpin.Kind != LinchpinKind.Origin || report.WhatIf.NumberOf(linchpin.Id) is not (>= 0 and var number) ? ""
            : report.WhatIf.Runs[number].Candidate.Below.Length is var below && below == 1 ? " and the source below it" : $" and the {Words.Number(below)} sources below it";

    private static void Item(HtmlWriter html, ReportCase report, Linchpin linchpin)
    {
        using (html.Open("li", ("data-linchpin", linchpin.Id)))
        {
            if (linchpin.Kind == LinchpinKind.Evidence)
                html.Add("span", $"evidence {linchpin.Id}");
            else
                Pieces.Source(html, report, linchpin.Id);
            html.Text($"{Below(report, linchpin)}: ");
            if (linchpin is { Verdict: { } verdict, Probability: { } probability })
            {
                using (html.Open("span", ("class", "whole")))
                {
                    Pieces.Verdict(html, report, verdict);
                    html.Text($" {Words.Probability(probability)}");
                }
            }
            else
            {
                html.Text("nothing left that was said of it");
            }
        }
    }
}
