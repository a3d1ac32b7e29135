namespace Assay.Reporting;

/// <summary>The network of a claim as a picture, and as a table for whoever does not see it.</summary>
internal static class NetworkFigure
{
    private const int FewestSources = 3;
    private const int MostRepeaters = 12;

    /// <summary>The network within a claim's own details, where enough sources speak to make one.</summary>
    public static void WriteFor(HtmlWriter html, ReportCase report, ClaimAssessment claim)
    {
        if (NetworkSection.Shows(report, claim))
        {
            html.Add("p", "").Add("a", "Who relies on whom", ("href", $"#network-{claim.Id}"));
            return;
        }

        var graph = NetworkGraph.Of(claim, report.Dossier);
        if (graph.Nodes.Select(node => node.Source).Distinct().Count() < FewestSources)
            return;
        html.Add("h4", "Who relies on whom");
        Write(html, report, graph);
    }

    public static void Write(HtmlWriter html, ReportCase report, NetworkGraph graph)
    {
        Repeaters(html, report, graph);
        html.Add("p", "The picture is wider than the screen: move it sideways.", ("class", "soft sideways"));
        using (html.Open("div", ("class", "canvas"), ("tabindex", "0"), ("role", "region"), ("aria-label", "Picture, may be wider than the screen")))
            new NetworkPicture(html, report, graph, NetworkLayout.Of(graph)).Draw();
        if (graph.LeftOut > 0)
            html.Add("p", $"{Words.Count(graph.LeftOut, "statement")} of least weight found no room in the picture.", ("class", "soft"));
        using (html.Open("details", ("class", "others")))
        {
            html.Add("summary", "The same as a table");
            Table(html, report, graph);
        }
    }

    // Whoever passes on at one place and speaks at another is no mere repeater.
    private static void Repeaters(HtmlWriter html, ReportCase report, NetworkGraph graph)
    {
        IGrouping<string, NetworkNode>[] repeaters = [.. graph.Nodes.GroupBy(node => node.Source).Where(nodes => nodes.All(node => !node.Speaks)).OrderBy(nodes => nodes.Key, StringComparer.Ordinal)];
        if (repeaters.Length == 0)
            return;
        using (html.Open("p", ("class", "repeaters")))
        {
            html.Text("Only pass on what others say: ");
            for (var i = 0; i < repeaters.Length && i < MostRepeaters; i++)
            {
                string[] whom = [.. graph.Edges.Where(edge => repeaters[i].Contains(edge.From) && edge.To is not null && edge.Link is NetworkLink.Relays or NetworkLink.Carries)
                    .Select(edge => edge.To!.Source).Distinct().Order(StringComparer.Ordinal)];
                html.Text(i == 0 ? "" : "; ");
                Pieces.Source(html, report, repeaters[i].Key);
                html.Text(whom.Length == 0 ? "" : $" from {string.Join(", ", whom.Select(id => id.Length == 0 ? "a source unknown" : Pieces.Name(report, id)))}");
            }

            html.Text(repeaters.Length > MostRepeaters ? $"; and {Words.Number(repeaters.Length - MostRepeaters)} more." : ".");
        }
    }

    private static void Table(HtmlWriter html, ReportCase report, NetworkGraph graph)
    {
        using (html.Open("table"))
        {
            Pieces.Head(html, "Source", "Origin", "Does", "Whom or what", "Statement");
            using (html.Open("tbody"))
            {
                foreach (var edge in graph.Edges)
                {
                    using (html.Open("tr"))
                    {
                        using (html.Open("td"))
                            Who(html, report, edge.From);
                        html.Add("td", edge.From.Origin is { } origin ? Pieces.Name(report, origin) : "unknown");
                        html.Add("td", $"{InWords(edge.Link)}{(edge.Counts ? "" : " (not counted)")}");
                        using (html.Open("td"))
                        {
                            if (edge.To is { } to)
                                Who(html, report, to);
                            else
                                html.Text("the claim");
                        }

                        html.Add("td", edge.Statement, ("class", "id"));
                    }
                }
            }
        }
    }

    private static void Who(HtmlWriter html, ReportCase report, NetworkNode node)
    {
        if (node.Source.Length == 0)
            html.Text("nobody knows who");
        else
            Pieces.Source(html, report, node.Source);
    }

    private static string InWords(NetworkLink link) => link switch
    {
        NetworkLink.Asserts => "asserts, or what implies it",
        NetworkLink.Denies => "denies",
        NetworkLink.Doubts => "doubts",
        NetworkLink.Rivals => "asserts what cannot hold with it",
        NetworkLink.Declines => "takes no side",
        NetworkLink.Relays => "relays",
        NetworkLink.Carries => "carries the words of",
        _ => "draws on",
    };
}
