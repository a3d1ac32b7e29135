namespace Assay.Reporting;

/// <summary>What the words and figures mean, for whoever has never seen such a page.</summary>
internal static class ReadingSection
{
    public static void Write(HtmlWriter html, ReportCase report)
    {
        using (Pieces.Section(html, "reading", "How to read this"))
        {
            html.Add("p", "A verdict says what the sources support. It never says that anyone lies.");
            using (html.Open("dl", ("class", "glossary")))
            {
                Entry(html, "Probability", "From 0 to 1. One half is where a claim stands of which nothing is known.");
                Entry(html, "Credibility", "The Admiralty grade of the information, from 1 (confirmed) to 6 (cannot be judged), whoever gives it.");
                Entry(html, "Grade", "The Admiralty grade of a source, from A (completely reliable) to E (unreliable); F where it cannot be judged.");
                Entry(html, "Origin", "Where information comes from in the end. However many repeat it, one origin counts once. Who only rests on others, or is graded E or F, adds a little weight but is no origin.");
                Entry(html, "Belief, disbelief, uncertainty", "What speaks for a claim, what speaks against it, and what is not known. Conflict is high where much stands on both sides; uncertainty where little does on either.");
                Entry(html, "What it hangs on", "The sources, origins and evidence whose loss alone would give another verdict.");
                foreach (var verdict in report.Assessment.Claims.OrderBy(report.Assessment.VerdictRank).Select(claim => claim.Verdict).Distinct())
                {
                    if (verdict.Doc is { } doc)
                        Entry(html, verdict.Name, doc);
                }
            }

            html.Add("p", $"Written by Assay {Version} from the dossier {report.Dossier.Name}, model {report.Assessment.Model} {report.Dossier.Model.Version}. Nothing on this page comes from a network, and nothing leaves it.", ("class", "soft"));
        }
    }

    private static string Version => typeof(Report).Assembly.GetName().Version?.ToString(3) ?? "";

    private static void Entry(HtmlWriter html, string word, string meaning)
    {
        using (html.Open("div"))
            html.Add("dt", word).Add("dd", meaning);
    }
}
