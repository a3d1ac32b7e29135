namespace Assay.Reporting;

/// <summary>Who speaks: grade and why, record, origin, whom it repeats and contradicts, changes of position, and what it said.</summary>
internal static class SourcesSection
{
    private const int Most = 1500;
    private const int MostStatements = 40;
    private const int FewStatements = 8;
    private const int Many = 300;

    /// <summary>Whether the page says more of the source than its name.</summary>
    public static bool Has(ReportCase report, string id) => report.Speakers.ContainsKey(id);

    public static void Write(HtmlWriter html, ReportCase report)
    {
        if (report.Speakers.Count == 0)
            return;
        using (Pieces.Section(html, "sources", "Sources"))
        {
            html.Add("p", "Grade: reliability from A (completely reliable) to E (unreliable), F where it cannot be judged; B → C where it counts otherwise than declared. "
                + "Record: how many of its statements on what others settle were borne out.", ("class", "lede"));
            if (Words.Unsettled(report.Assessment.Learning) is { } unsettled)
                html.Add("p", unsettled);
            Changes(html, report);
            foreach (var source in report.Assessment.Sources.Where(source => Has(report, source.Id)))
                Source(html, report, source);
            var unlisted = report.Assessment.Sources.Count(source => source.Statements > 0) - report.Speakers.Count;
            if (unlisted > 0)
                html.Add("p", $"{Words.Count(unlisted, "source")} that said least are not listed.", ("class", "soft"));
        }
    }

    /// <summary>What the page says more of: sources that speak, those that said most if they are many, each with what it said.</summary>
    public static Dictionary<string, IReadOnlyList<Statement>> Speakers(Assessment assessment, IReadOnlyList<Statement> known)
    {
        var listed = assessment.Sources.Where(source => source.Statements > 0)
            .OrderByDescending(source => source.Statements).ThenBy(source => source.Id, StringComparer.Ordinal).Take(Most).Select(source => source.Id).ToHashSet(StringComparer.Ordinal);
        return known.Where(statement => listed.Contains(statement.Source.Id))
            .GroupBy(statement => statement.Source.Id, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, IReadOnlyList<Statement> (group) => [.. group.OrderBy(s => (s.Made ?? s.Reported)?.Latest).ThenBy(s => s.Id, StringComparer.Ordinal)], StringComparer.Ordinal);
    }

    private static void Changes(HtmlWriter html, ReportCase report)
    {
        if (report.Assessment.PositionChanges.IsEmpty)
            return;
        html.Add("h3", "Changes of position");
        using (html.Open("ul"))
        {
            foreach (var change in report.Assessment.PositionChanges.Take(100))
            {
                using (html.Open("li"))
                {
                    html.Text($"{PositionWords.Of(change, report.Dossier)}: ");
                    Pieces.Claim(html, report, change.Claim);
                }
            }
        }

        if (report.Assessment.PositionChanges.Length > 100)
            html.Add("p", $"and {Words.Number(report.Assessment.PositionChanges.Length - 100)} more", ("class", "soft"));
        html.Add("h3", "All that speak");
    }

    private static void Source(HtmlWriter html, ReportCase report, SourceAssessment source)
    {
        using (html.Open("details", ("class", "row source"), ("data-row", "source"), ("data-id", source.Id)))
        {
            using (html.Open("summary"))
            {
                html.Add("span", Words.Grade(source), ("class", "grade")).Text(" ");
                html.Add("span", Pieces.Name(report, source.Id), ("class", "says")).Text(" ");
                html.Add("span", $"{Words.Kind(source.Source.Kind)}, {Words.Count(source.Statements, "statement")}{Record(source)}{OriginOf(report, source.Id)}", ("class", "soft"));
            }

            using (html.Open("div", ("class", "body"), ("id", $"source-{source.Id}")))
            {
                WhatIfSection.Button(html, report, source.Id);
                FieldList.Write(html, report, source.Source);
                html.Add("p", $"The dossier calls it {source.Id}.", ("class", "soft"));
                Grading(html, source);
                Relations(html, report, source.Id);
                Statements(html, report, source.Id);
            }
        }
    }

    private static string Record(SourceAssessment source) => source.Record.Cases.IsEmpty ? "" : $", record {Words.Record(source.Record)}";

    private static string OriginOf(ReportCase report, string source) =>
        Origins.Of(report.Dossier, source) is var origin && origin != source ? $", origin {Pieces.Name(report, origin)}" : "";

    private static void Grading(HtmlWriter html, SourceAssessment source)
    {
        foreach (var step in source.Grading)
            html.Add("p", $"Graded {source.Reliability}, declared {source.Declared?.ToString() ?? "nothing"}: {step.Because} ({step.Rule})");
        if (!source.Flags.IsEmpty)
            html.Add("p", $"Flags: {string.Join(", ", source.Flags)}");
    }

    private static void Relations(HtmlWriter html, ReportCase report, string source)
    {
        Relation(html, report, "Relays or carries", report.Relations.Relays(source));
        Relation(html, report, "Draws on", report.Relations.DrawsOn(source));
        Relation(html, report, "Is contradicted by", report.Relations.Contradicts(source));
    }

    private static void Relation(HtmlWriter html, ReportCase report, string what, IReadOnlyCollection<string> whom)
    {
        if (whom.Count == 0)
            return;
        using (html.Open("p"))
        {
            html.Add("b", $"{what}: ");
            Pieces.Sources(html, report, whom);
        }
    }

    private static void Statements(HtmlWriter html, ReportCase report, string source)
    {
        var said = report.Speakers[source];
        var most = report.Speakers.Count > Many ? FewStatements : MostStatements;
        using (html.Open("ul", ("class", "statements")))
        {
            foreach (var statement in said.Take(most))
            {
                using (html.Open("li"))
                {
                    html.Add("span", Pieces.When(statement), ("class", "when")).Text($" {Words.Stance(statement.Stance)} ");
                    Pieces.Claim(html, report, statement.Claim.Id);
                    html.Add("span", $" [{statement.Id}]", ("class", "soft"));
                    if (statement.Says is { } says)
                        html.Add("q", Pieces.Short(says));
                }
            }
        }

        if (said.Count > most)
            html.Add("p", $"and {Words.Number(said.Count - most)} more", ("class", "soft"));
    }
}
