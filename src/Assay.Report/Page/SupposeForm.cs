namespace Assay.Reporting;

/// <summary>Asks the server for the case as of another day, without several sources at once, or with other grades. It needs no script.</summary>
internal static class SupposeForm
{
    private const int MostSources = 2000;

    public static void Write(HtmlWriter html, ReportCase report)
    {
        var options = report.Assessment.Options;
        using (html.Open("details", ("id", "suppose")))
        {
            html.Add("summary", "What if several things were otherwise?");
            using (html.Open("form", ("method", "get")))
            {
                Field(html, "As of ", ("type", "date"), "as-of", options.AsOf is { } day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : "");
                foreach (var (id, grade) in options.Declared.OrderBy(pair => pair.Key, StringComparer.Ordinal))
                    Field(html, "Another grade ", ("type", "text"), "declare", $"{id}={grade}");
                Field(html, "Another grade, such as ID=B ", ("type", "text"), "declare", "");
                using (html.Open("fieldset"))
                {
                    html.Add("legend", "Leave out");
                    foreach (var (id, name) in Choices(report))
                        Choice(html, id, name, options.Without.Contains(id));
                }

                html.Add("button", "Assess", ("type", "submit"));
            }
        }
    }

    // What is left out already stays on the list, whatever its place.
    private static IEnumerable<(string Id, string Name)> Choices(ReportCase report)
    {
        var without = report.Assessment.Options.Without;
        return report.Dossier.Sources.Select(source => (source.Id, report.Dossier.NameOf(Family.Source, source.Id)))
            .Concat(report.Dossier.Evidence.Select(evidence => (evidence.Id, $"evidence {evidence.Id}")))
            .OrderByDescending(choice => without.Contains(choice.Id))
            .Take(MostSources);
    }

    private static void Field(HtmlWriter html, string label, (string, string?) type, string name, string value)
    {
        using (html.Open("p"))
        using (html.Open("label"))
        {
            html.Text(label);
            html.Void("input", type, ("name", name), ("value", value));
        }
    }

    private static void Choice(HtmlWriter html, string id, string name, bool chosen)
    {
        using (html.Open("label"))
        {
            html.Void("input", ("type", "checkbox"), ("name", "without"), ("value", id), ("checked", chosen ? "" : null));
            html.Text($" {name} ");
        }
    }
}
