namespace Assay.Reporting;

/// <summary>One side of a claim's sum, to be checked with a calculator: what counts with every factor, then, folded away, what does not.</summary>
internal static class SumTable
{
    // What counts is always there in full up to a number that nobody reads through.
    private const int MostCounted = 200;
    private const int MostOthers = 60;

    public static void Write(HtmlWriter html, ReportCase report, Explanation explanation, SideAccount side, string heading)
    {
        html.Add("h4", heading);
        if (side.Origins.IsEmpty)
        {
            html.Add("p", "Nothing.");
            return;
        }

        Contribution[] counted = [.. side.Origins.SelectMany(origin => origin.Contributions).Where(contribution => contribution.Counted)];
        using (html.Open("table", ("class", "sum")))
        {
            Pieces.Head(html, "#Weight", "Who, what and why", "Statement");
            using (html.Open("tbody"))
            {
                var rest = MostCounted;
                foreach (var origin in side.Origins)
                    Origin(html, report, explanation, origin, ref rest);
                foreach (var line in side.Sum)
                    Line(html, line);
            }
        }

        if (counted.Length > MostCounted)
            html.Add("p", $"{Words.Number(counted.Length - MostCounted)} more that count are not listed; they are part of the sum.", ("class", "soft"));
        Others(html, report, explanation, [.. side.Origins.SelectMany(origin => origin.Contributions).Where(contribution => !contribution.Counted)]);
    }

    public static void WriteNeither(HtmlWriter html, ReportCase report, Explanation explanation)
    {
        if (explanation.Neither.IsEmpty)
            return;
        html.Add("h4", "Neither way");
        List(html, report, explanation, [.. explanation.Neither]);
    }

    private static void Origin(HtmlWriter html, ReportCase report, Explanation explanation, OriginAccount origin, ref int rest)
    {
        Contribution[] counted = [.. origin.Contributions.Where(contribution => contribution.Counted).Take(rest)];
        rest -= counted.Length;
        if (counted.Length == 0)
            return;
        using (html.Open("tr", ("class", "origin")))
        {
            html.Add("td", "").Add("th", $"Origin: {origin.Name}", ("scope", "rowgroup"), ("colspan", "2"));
        }

        foreach (var contribution in counted)
            Row(html, report, explanation, contribution);
    }

    private static void Row(HtmlWriter html, ReportCase report, Explanation explanation, Contribution contribution)
    {
        using (html.Open("tr"))
        {
            html.Add("td", Explanation.Number(contribution.Weight), ("class", "number"));
            using (html.Open("td"))
                Said(html, report, explanation, contribution);
            html.Add("td", contribution.Statement.Id, ("class", "id"));
        }

        foreach (var factor in contribution.Factors)
        {
            using (html.Open("tr", ("class", "factor")))
                html.Add("td", $"× {Explanation.Number(factor.Factor)}", ("class", "number")).Add("td", $"{factor.Rule}: {factor.Because}", ("colspan", "2"));
        }
    }

    private static void Line(HtmlWriter html, SumLine line)
    {
        using (html.Open("tr", ("class", "total")))
        {
            html.Add("td", $"= {Explanation.Number(line.Value)}", ("class", "number"));
            html.Add("td", line.Terms == Explanation.Number(line.Value) ? line.What : $"{line.What}: {line.Terms}", ("colspan", "2"));
        }
    }

    private static void Others(HtmlWriter html, ReportCase report, Explanation explanation, Contribution[] others)
    {
        if (others.Length == 0)
            return;
        using (html.Open("details", ("class", "others")))
        {
            html.Add("summary", $"{Words.Count(others.Length, "statement")} not counted");
            List(html, report, explanation, others);
        }
    }

    private static void List(HtmlWriter html, ReportCase report, Explanation explanation, Contribution[] contributions)
    {
        using (html.Open("ul", ("class", "statements")))
        {
            foreach (var contribution in contributions.Take(MostOthers))
            {
                using (html.Open("li"))
                    Said(html, report, explanation, contribution);
            }
        }

        if (contributions.Length > MostOthers)
            html.Add("p", $"and {Words.Number(contributions.Length - MostOthers)} more", ("class", "soft"));
    }

    private static void Said(HtmlWriter html, ReportCase report, Explanation explanation, Contribution contribution)
    {
        var statement = contribution.Statement;
        Pieces.Source(html, report, contribution.Source.Id);
        html.Text($" {Words.Stance(statement.Stance)} ");
        if (contribution.Through == explanation.Claim.Id)
            html.Text("this");
        else
            Pieces.Claim(html, report, contribution.Through);
        html.Text($", {Pieces.When(statement)}");
        if (!contribution.Counted)
            html.Add("span", $": not counted, {contribution.Why}{Weight(contribution)} [{statement.Id}]", ("class", "soft"));
        if (statement.Says is { } says)
            html.Add("q", says);
        if (Provenance(report, contribution) is { Length: > 0 } provenance)
            html.Add("span", provenance, ("class", "provenance"));
    }

    // It may be the strongest of its own sort, and then stands in the sum.
    private static string Weight(Contribution contribution) =>
        contribution.Why.StartsWith("weaker than ", StringComparison.Ordinal) ? $", weight {Explanation.Number(contribution.Weight)}" : "";

    private static string Provenance(ReportCase report, Contribution contribution)
    {
        var statement = contribution.Statement;
        return string.Join("; ", new[]
        {
            statement.Via is { } via ? $"through {Pieces.Name(report, via.Id)}" : "",
            statement.At is { } at ? $"at {at}" : "",
            statement.Relays is { } relays ? relays.Id == "unknown" ? "from nobody knows whom" : $"relays {relays.Id}" : "",
            statement.DrawsOn.IsEmpty ? "" : $"draws on {string.Join(", ", statement.DrawsOn.Select(basis => basis.Id))}",
            statement.Evidence.IsEmpty ? "" : $"cites {string.Join(", ", statement.Evidence.Select(evidence => evidence.Id))}",
            contribution.ProbableEchoOf is { } original ? $"probably repeats {original.Id}, without saying so" : "",
        }.Where(part => part.Length > 0));
    }
}
