namespace Assay.Reporting;

/// <summary>What would change if a source, an origin or a piece of evidence were left out, by the engine's own figures.</summary>
internal static class WhatIfSection
{
    private const int MostChanges = 25;

    /// <summary>The choice in the bar at the top.</summary>
    public static void WriteChoice(HtmlWriter html, ReportCase report)
    {
        if (report.WhatIf.Runs.IsEmpty)
            return;
        using (html.Open("select", ("id", "without"), ("aria-label", "Switch one source, origin or piece of evidence off")))
        {
            html.Add("option", "What if without…", ("value", ""));
            var leads = report.Leads.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
            var runs = report.WhatIf.Runs.ToLookup(run => run.Verdicts.Any(change => leads.Contains(change.Claim.Id)));
            Options(html, report, "The answer hangs on it", runs[true]);
            Options(html, report, "Others, by verdicts that change", runs[false]);
        }
    }

    /// <summary>What says that something is switched off; empty until something is.</summary>
    public static void WriteBanner(HtmlWriter html)
    {
        using (html.Open("div", ("id", "supposed"), ("class", "supposed"), ("role", "status"), ("hidden", "")))
        {
            html.Add("p", "", ("id", "supposed-text"));
            html.Add("button", "Switch on again", ("type", "button"), ("id", "restore"));
            using (html.Open("details"))
            {
                html.Add("summary", "Verdicts that change");
                html.Add("ul", "", ("id", "supposed-changes"));
            }
        }
    }

    public static void Write(HtmlWriter html, ReportCase report)
    {
        if (report.WhatIf.Runs.IsEmpty)
            return;
        using (Pieces.Section(html, "what-if", "What if one of them were left out?"))
        {
            html.Add("p", "For each source that speaks, each origin with all below it and each piece of evidence, the case was assessed again without it: who relays a lost source has nothing left to relay. "
                + "Switching one off shows those figures all over the page. One at a time: two losses do not add up. Sums, shares, pictures, timelines and what verdicts hang on stay as the case is.", ("class", "lede"));
            if (report.Options.Live is not null)
                html.Add("a", "Ask for several at once", ("href", "#suppose"));
            if (!report.WhatIf.LeftOut.IsEmpty)
                LeftOut(html, report);
            WhatIfRun[] moving = [.. report.WhatIf.Runs.Where(run => run.Verdicts.Any())];
            foreach (var run in moving)
                Run(html, report, run);
            WhatIfRun[] idle = [.. report.WhatIf.Runs.Where(run => !run.Verdicts.Any())];
            if (idle.Length > 0)
                Idle(html, report, idle);
        }
    }

    /// <summary>What it is called: <c>South Korean government and all below it</c>.</summary>
    public static string Label(WhatIfCandidate candidate) => candidate.Kind switch
    {
        LinchpinKind.Origin => $"{Short(candidate.Name)} and all below it",
        LinchpinKind.Evidence => $"evidence {candidate.Id}",
        _ => Short(candidate.Name),
    };

    /// <summary>The button that switches it off, which the page's script brings to life.</summary>
    public static void Button(HtmlWriter html, ReportCase report, string id)
    {
        var run = report.WhatIf.NumberOf(id);
        if (run >= 0)
            html.Add("button", "Switch off", ("type", "button"), ("class", "off"), ("data-run", Words.Number(run)), ("aria-pressed", "false"), ("hidden", ""));
    }

    private static void Options(HtmlWriter html, ReportCase report, string heading, IEnumerable<WhatIfRun> runs)
    {
        using (html.Open("optgroup", ("label", heading)))
        {
            foreach (var run in runs)
                html.Add("option", $"{Label(run.Candidate)} ({Words.Number(run.Verdicts.Count())})", ("value", Words.Number(report.WhatIf.NumberOf(run.Candidate.Id))));
        }
    }

    private static string Short(string name) => name.Length <= 80 ? name : name[..79] + "…";

    private static void Run(HtmlWriter html, ReportCase report, WhatIfRun run)
    {
        ClaimChange[] verdicts = [.. run.Verdicts];
        using (html.Open("details", ("class", "row"), ("data-row", "what-if")))
        {
            using (html.Open("summary"))
            {
                html.Add("span", Label(run.Candidate), ("class", "says")).Text(" ");
                html.Add("span", $"{Words.Count(verdicts.Length, "verdict")} {(verdicts.Length == 1 ? "changes" : "change")}", ("class", "soft"));
            }

            using (html.Open("div", ("class", "body")))
            {
                Button(html, report, run.Candidate.Id);
                if (!run.Candidate.Below.IsEmpty)
                {
                    using (html.Open("p"))
                    {
                        html.Text("With it go ");
                        Pieces.Sources(html, report, run.Candidate.Below);
                        html.Text(".");
                    }
                }

                foreach (var (question, figures) in run.Questions)
                    html.Add("p", $"{report.Questions[question].Title}: {figures.Answer}. {figures.Range}");
                using (html.Open("ul"))
                {
                    foreach (var change in verdicts.Take(MostChanges))
                    {
                        using (html.Open("li"))
                            ChangeText.Write(html, report, change);
                    }
                }

                var more = run.Changes.Length - Math.Min(verdicts.Length, MostChanges);
                if (more > 0)
                    html.Add("p", $"{Words.Count(more, "other claim")} {(more == 1 ? "gets" : "get")} other figures{(verdicts.Length > MostChanges ? ", some of them another verdict" : "")}.", ("class", "soft"));
            }
        }
    }

    private static void Idle(HtmlWriter html, ReportCase report, WhatIfRun[] idle)
    {
        using (html.Open("p"))
        {
            html.Text("The loss of any one of these changes no verdict: ");
            html.Text(string.Join(", ", idle.Take(200).Select(run => Label(run.Candidate))));
            html.Text(idle.Length > 200 ? $" and {Words.Number(idle.Length - 200)} more." : ".");
        }
    }

    private static void LeftOut(HtmlWriter html, ReportCase report)
    {
        using (html.Open("details"))
        {
            html.Add("summary", $"{Words.Number(report.WhatIf.LeftOut.Length)} that say least were not tried, since the case is large");
            html.Add("p", string.Join(", ", report.WhatIf.LeftOut.Take(300).Select(Label)) + (report.WhatIf.LeftOut.Length > 300 ? $" and {Words.Number(report.WhatIf.LeftOut.Length - 300)} more" : ""));
        }
    }
}
