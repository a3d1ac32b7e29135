using System.Globalization;

namespace Assay.Reporting;

/// <summary>Asks the server for the case as of another day, without several sources at once, or with other grades. It needs no script.</summary>
internal static class SupposeForm
{
    // Their empty fields together stay well below what an address may hold.
    private const int MostChoices = 500;

    public static void Write(HtmlWriter html, ReportCase report)
    {
        var all = Choices(report);
        using (html.Open("details", ("class", "suppose")))
        {
            html.Add("summary", "What if several things were otherwise?");
            using (html.Open("form", ("id", "suppose"), ("method", "get")))
            {
                html.Add("p", "Leave out what should not count, or give a source another grade: the engine assesses the case again with all of it at once.", ("class", "lede"));
                Day(html, report.Assessment.Options.AsOf);
                using (html.Open("fieldset"))
                {
                    html.Add("legend", "Leave out, or grade otherwise");
                    using (html.Open("div", ("class", "choices")))
                    {
                        foreach (var (id, label) in all.Take(MostChoices))
                            Choice(html, report, id, label);
                    }
                }

                if (all.Count > MostChoices)
                    html.Add("p", $"{Words.Number(all.Count - MostChoices)} more that said least are asked for in the address: ?without=ID&declare=ID=B", ("class", "soft"));
                html.Add("button", "Assess", ("type", "submit"), ("class", "main"));
            }
        }
    }

    // What is supposed already comes first, so that it can be taken back; then who said most.
    private static List<(string Id, string Label)> Choices(ReportCase report)
    {
        var options = report.Assessment.Options;
        var labels = WhatIfCandidate.Of(report.Assessment).Select(candidate => (candidate.Id, Label: WhatIfSection.Label(candidate))).ToList();
        return
        [
            .. options.Without.Concat(options.Declared.Keys).Distinct().Except(labels.Select(label => label.Id)).Order(StringComparer.Ordinal)
                .Select(id => (id, report.Dossier.Sources.Contains(id) ? Pieces.Name(report, id) : $"evidence {id}")),
            .. labels.OrderByDescending(label => options.Declared.ContainsKey(label.Id)),
        ];
    }

    private static void Day(HtmlWriter html, DateOnly? asOf)
    {
        using (html.Open("p"))
        using (html.Open("label"))
        {
            html.Text("As of ");
            html.Void("input", ("type", "date"), ("name", "as-of"), ("value", asOf?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""));
            html.Text(" ");
            html.Add("span", "empty: the latest statement", ("class", "soft"));
        }
    }

    private static void Choice(HtmlWriter html, ReportCase report, string id, string label)
    {
        var options = report.Assessment.Options;
        using (html.Open("div"))
        {
            using (html.Open("label"))
            {
                html.Void("input", ("type", "checkbox"), ("name", "without"), ("value", id), ("checked", options.Without.Contains(id) ? "" : null));
                html.Text($" {label}");
            }

            if (report.Dossier.Sources.TryGet(id, out var source))
                Grades(html, source, label, options.Declared.TryGetValue(id, out var declared) ? declared : null);
        }
    }

    private static void Grades(HtmlWriter html, Source source, string label, Reliability? declared)
    {
        using (html.Open("select", ("name", "declare"), ("aria-label", $"Grade of {label}")))
        {
            html.Add("option", $"{source.Reliability}, as it is", ("value", ""));
            foreach (var grade in Enum.GetValues<Reliability>().Where(grade => grade != source.Reliability || grade == declared))
                html.Add("option", $"{grade}", ("value", $"{source.Id}={grade}"), ("selected", grade == declared ? "" : null));
        }
    }
}
