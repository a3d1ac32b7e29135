using System.Globalization;

namespace Assay.Reporting;

/// <summary>Pieces that many parts of the page are made of.</summary>
internal static class Pieces
{
    private const int LongestName = 160;
    private const int LongestLine = 400;

    /// <summary>A section with its heading.</summary>
    public static HtmlWriter.Element Section(HtmlWriter html, string id, string heading)
    {
        var section = html.Open("section", ("id", id), ("aria-labelledby", $"{id}-heading"));
        html.Add("h2", heading, ("id", $"{id}-heading"));
        return section;
    }

    /// <summary>The verdict as a word in its colour, which the page's script replaces while something is switched off.</summary>
    public static void Verdict(HtmlWriter html, ReportCase report, ClaimAssessment claim) => html.Add(
        "span", claim.Verdict.Name, ("class", $"verdict {report.Tones[claim.Verdict]}"), ("data-claim", Number(report, claim)), ("data-part", "verdict"), ("title", claim.Verdict.Doc));

    /// <summary>A verdict that stays as it is.</summary>
    public static void Verdict(HtmlWriter html, ReportCase report, VerdictInfo verdict) =>
        html.Add("span", verdict.Name, ("class", $"verdict {report.Tones[verdict]}"), ("title", verdict.Doc));

    /// <summary>The probability, likewise replaced.</summary>
    public static void Probability(HtmlWriter html, ReportCase report, ClaimAssessment claim) => html.Add(
        "span", Words.Probability(claim.Tally.P), ("class", "number"), ("data-claim", Number(report, claim)), ("data-part", "probability"));

    /// <summary>The Admiralty grade of credibility, likewise replaced.</summary>
    public static void Credibility(HtmlWriter html, ReportCase report, ClaimAssessment claim) => html.Add(
        "span", Words.Number(claim.Credibility), ("class", "number"), ("data-claim", Number(report, claim)), ("data-part", "credibility"));

    /// <summary>The claim in words, leading to its sum where the page has that.</summary>
    public static void Claim(HtmlWriter html, ReportCase report, string id, string? text = null)
    {
        var says = Short(text ?? ((INames)report.Dossier).NameOf(Family.Claim, id));
        if (report.IsDetailed(id))
            html.Add("a", says, ("href", $"#claim-{id}"));
        else
            html.Add("span", says);
    }

    /// <summary>The source's name, leading to what there is on it.</summary>
    public static void Source(HtmlWriter html, ReportCase report, string id)
    {
        var name = Name(report, id);
        if (report.Dossier.Sources.Contains(id) && SourcesSection.Has(report, id))
            html.Add("a", name, ("href", $"#source-{id}"));
        else
            html.Add("span", name);
    }

    /// <summary>A text as one of many lines, cut where it goes on for too long.</summary>
    public static string Short(string text) => text.Length <= LongestLine ? text : text[..LongestLine] + "…";

    public static string Name(ReportCase report, string source)
    {
        var name = ((INames)report.Dossier).NameOf(Family.Source, source);
        return name.Length <= LongestName ? name : name[..LongestName] + "…";
    }

    /// <summary>Names in a row, each a link.</summary>
    public static void Sources(HtmlWriter html, ReportCase report, IEnumerable<string> ids, int most = 12)
    {
        string[] all = [.. ids];
        foreach (var (id, i) in all.Take(most).Select((id, i) => (id, i)))
        {
            html.Text(i == 0 ? "" : ", ");
            Source(html, report, id);
        }

        if (all.Length > most)
            html.Text($" and {Words.Number(all.Length - most)} more");
    }

    /// <summary>The head of a table.</summary>
    public static void Head(HtmlWriter html, params ReadOnlySpan<string> columns)
    {
        using (html.Open("thead"))
        using (html.Open("tr"))
        {
            foreach (var column in columns)
                html.Add("th", column.TrimStart('#'), ("scope", "col"), ("class", column.StartsWith('#') ? "number" : null));
        }
    }

    /// <summary>The probability in a word of ICD 203: <c>very likely</c>.</summary>
    public static string InWords(double probability)
    {
        var word = Likelihood.ToWord(probability);
        return word == "EvenChance" ? "about even" : string.Concat(word.Select((c, i) => char.IsUpper(c) && i > 0 ? $" {char.ToLowerInvariant(c)}" : $"{char.ToLowerInvariant(c)}"));
    }

    /// <summary>A place on a picture, in per cent of its width.</summary>
    public static string Percent(double share) => share.ToString("0.###", CultureInfo.InvariantCulture) + "%";

    /// <summary>A place on a picture, in pixels.</summary>
    public static string Pixels(double length) => length.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Number(ReportCase report, ClaimAssessment claim) => Words.Number(report.Numbers[claim.Id]);

    /// <summary>When it was said, as the dossier has it: a day for readers, else as it is written.</summary>
    public static string When(Statement statement) => (statement.Made ?? statement.Reported) is not { } date ? ""
        : date.Earliest == date.Latest && !date.IsUncertain && !date.IsApproximate ? Words.Day(date.Latest)
        : date.IsInterval && date.HasKnownStart && date.HasKnownEnd ? $"{Words.Day(date.Earliest)} – {Words.Day(date.Latest)}"
        : date.ToString();
}
