using System.Globalization;

namespace Assay.Reporting;

/// <summary>Draws a network.</summary>
internal sealed class NetworkPicture(HtmlWriter html, ReportCase report, NetworkGraph graph, NetworkLayout layout)
{
    private const int LongestLabel = 22;

    private readonly Dictionary<NetworkNode, int> numbers = graph.Nodes.Select((node, i) => (node, i)).ToDictionary(pair => pair.node, pair => pair.i);

    public void Draw()
    {
        var (width, height) = (Pieces.Pixels(layout.Width), Pieces.Pixels(layout.Height));
        using (html.Open(
            "svg", ("class", "network"), ("viewBox", $"0 0 {width} {height}"), ("width", width), ("height", height), ("role", "group"),
            ("aria-label", "Who speaks on this claim, who passes on and who rests on whose word; the table below says the same")))
        {
            foreach (var frame in layout.Frames)
                Draw(frame);
            foreach (var edge in graph.Edges.OrderBy(edge => edge.To is null))
                Draw(edge);
            DrawClaim();
            foreach (var node in graph.Nodes)
                Draw(node);
        }
    }

    private void Draw(NetworkFrame frame)
    {
        var box = frame.Box;
        html.Add(
            "rect", "", ("class", "frame"), ("x", Pieces.Pixels(box.X)), ("y", Pieces.Pixels(box.Y)), ("width", Pieces.Pixels(box.Width)), ("height", Pieces.Pixels(box.Height)), ("rx", "6"));
        if (!frame.IsAlone)
            Label("origin", Clip(frame.Origin is { } origin ? $"◆ {Pieces.Name(report, origin)}" : "◇ origin unknown", LongestLabel + 3), box.X + 8, box.Y + 14, "start");
    }

    private void Draw(NetworkNode node)
    {
        var box = layout[node];
        var name = node.Source.Length == 0 ? "nobody knows who" : Pieces.Name(report, node.Source);
        var link = node.Source.Length > 0 && SourcesSection.Has(report, node.Source) ? $"#source-{node.Source}" : null;
        using (html.Open(link is null ? "g" : "a", ("class", $"node {Side(node)}{(node.Counts ? "" : " faded")}"), ("href", link), ("data-node", Words.Number(numbers[node]))))
        {
            html.Add("title", $"{name}{(node.Counts ? $", counts {Explanation.Number(node.Weight)}" : ", not counted")}");
            html.Add("rect", "", ("x", Pieces.Pixels(box.X)), ("y", Pieces.Pixels(box.Y)), ("width", Pieces.Pixels(box.Width)), ("height", Pieces.Pixels(box.Height)), ("rx", "4"));
            Label(null, node.Source == node.Origin ? $"◆ {Clip(name, LongestLabel - 2)}" : Clip(name, LongestLabel), box.X + 8, box.Middle + 4, "start");
        }
    }

    private void DrawClaim()
    {
        var box = layout.Claim;
        html.Add(
            "rect", "", ("class", "subject"), ("x", Pieces.Pixels(box.X)), ("y", Pieces.Pixels(box.Y)), ("width", Pieces.Pixels(box.Width)), ("height", Pieces.Pixels(box.Height)), ("rx", "6"));
        var y = box.Y + 20;
        foreach (var line in Lines(graph.Claim.Says))
        {
            Label("subject-text", line, box.X + (box.Width / 2), y, "middle");
            y += 15;
        }

        Label("subject-verdict", $"{graph.Claim.Verdict} {Words.Probability(graph.Claim.Tally.P)}", box.X + (box.Width / 2), box.Y + box.Height - 10, "middle");
    }

    private void Draw(NetworkEdge edge)
    {
        var from = layout[edge.From];
        var to = edge.To is null ? layout.Claim : layout[edge.To];
        html.Add(
            "path", "",
            ("class", $"edge {Name(edge.Link)}{(edge.Counts ? "" : " faded")}"),
            ("d", Curve(edge, from, to)),
            ("data-from", Words.Number(numbers[edge.From])),
            ("data-to", edge.To is { } node ? Words.Number(numbers[node]) : "claim"));
    }

    private static string Curve(NetworkEdge edge, Box from, Box to)
    {
        if (edge.From.Column == NetworkColumn.Claim && edge.To is null)
            return Path(from.X + 20, from.Y, from.X + 20, (from.Y + to.Y + to.Height) / 2, to.X + 20, (from.Y + to.Y + to.Height) / 2, to.X + 20, to.Y + to.Height);
        var isFor = edge.From.Side != ContributionSide.Against;
        if (edge.To?.Column == edge.From.Column)
        {
            // In one column the way leads round the outside.
            var reach = Math.Min(46, 14 + (Math.Abs(from.Middle - to.Middle) / 12));
            var (start, end, bulge) = isFor ? (from.X, to.X, -reach) : (from.Right, to.Right, reach);
            return Path(start, from.Middle, start + bulge, from.Middle, end + bulge, to.Middle, end, to.Middle);
        }

        var (x1, x2) = from.X < to.X ? (from.Right, to.X) : (from.X, to.Right);
        var y2 = edge.To is null ? Math.Clamp(from.Middle, to.Y + 12, to.Y + to.Height - 12) : to.Middle;
        var bend = (x2 - x1) / 2;
        return Path(x1, from.Middle, x1 + bend, from.Middle, x2 - bend, y2, x2, y2);
    }

    private static string Path(double x1, double y1, double cx1, double cy1, double cx2, double cy2, double x2, double y2) =>
        string.Create(CultureInfo.InvariantCulture, $"M{x1:0.#} {y1:0.#}C{cx1:0.#} {cy1:0.#} {cx2:0.#} {cy2:0.#} {x2:0.#} {y2:0.#}");

    private void Label(string? name, string text, double x, double y, string anchor) =>
        html.Add("text", text, ("class", name), ("x", Pieces.Pixels(x)), ("y", Pieces.Pixels(y)), ("text-anchor", anchor));

    private static string Side(NetworkNode node) => node.Side switch
    {
        ContributionSide.For => "for",
        ContributionSide.Against => "against",
        _ => "neither",
    };

    private static string Name(NetworkLink link) => link switch
    {
        NetworkLink.DrawsOn => "draws-on",
        _ => link.ToString().ToLowerInvariant(),
    };

    private static string Clip(string text, int most) => text.Length <= most ? text : $"{text.AsSpan(0, most - 1).TrimEnd()}…";

    private static IEnumerable<string> Lines(string text)
    {
        const int most = 3;
        var lines = new List<string>();
        var line = "";
        foreach (var word in Clip(text, 76).Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length + 1 > LongestLabel + 1)
            {
                lines.Add(line);
                line = "";
            }

            line = line.Length == 0 ? Clip(word, LongestLabel + 1) : $"{line} {word}";
        }

        lines.Add(line);
        return lines.Take(most);
    }
}
