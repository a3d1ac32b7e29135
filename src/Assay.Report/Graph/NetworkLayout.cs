namespace Assay.Reporting;

/// <summary>A rectangle on a picture, in pixels.</summary>
internal readonly record struct Box(double X, double Y, double Width, double Height)
{
    public double Right => X + Width;

    public double Middle => Y + (Height / 2);
}

/// <summary>The sources of one origin, framed.</summary>
/// <param name="Origin">The origin's id; null where nobody knows.</param>
/// <param name="IsAlone">Whether only the origin itself stands in it.</param>
/// <param name="Box">Where it is.</param>
internal sealed record NetworkFrame(string? Origin, bool IsAlone, Box Box);

/// <summary>
/// Puts a network in columns: passing on at the outside, speaking inside, the claim between the two sides; in a column the sources of one
/// origin together, the weightiest origin at the top, echoes at the height of those whom they repeat.
/// </summary>
internal sealed class NetworkLayout
{
    private const double NodeWidth = 164;
    private const double NodeHeight = 26;
    private const double Gap = 6;
    private const double FramePadding = 5;
    private const double FrameTitle = 15;
    private const double ColumnGap = 44;
    private const double ClaimHeight = 92;

    private readonly Dictionary<NetworkNode, Box> boxes = [];
    private readonly List<NetworkFrame> frames = [];

    private NetworkLayout(NetworkGraph graph)
    {
        Has(graph, NetworkColumn.EchoesFor, out var echoesFor);
        Has(graph, NetworkColumn.SpeakersFor, out var speakersFor);
        Has(graph, NetworkColumn.SpeakersAgainst, out var speakersAgainst);
        Has(graph, NetworkColumn.EchoesAgainst, out var echoesAgainst);
        var x = 4.0;
        var left = (Outer: x, Inner: x += echoesFor.Length > 0 ? NodeWidth + ColumnGap : 0);
        x += speakersFor.Length > 0 || echoesFor.Length > 0 ? NodeWidth + ColumnGap : 0;
        var claimX = x;
        x += NodeWidth + ColumnGap;
        var right = (Inner: x, Outer: x + (speakersAgainst.Length > 0 ? NodeWidth + ColumnGap : 0));

        var height = Math.Max(Column(speakersFor, left.Inner), Column(speakersAgainst, right.Inner));
        height = Math.Max(height, Echoes(graph, echoesFor, left.Outer));
        height = Math.Max(height, Echoes(graph, echoesAgainst, right.Outer));
        var idle = graph.Nodes.Where(node => node.Column == NetworkColumn.Claim).ToArray();
        height = Math.Max(height, ClaimHeight + 24 + (idle.Length * (NodeHeight + Gap)));
        Claim = new Box(claimX, Math.Max(4, (height - ClaimHeight - (idle.Length * (NodeHeight + Gap))) / 2), NodeWidth, ClaimHeight);
        var y = Claim.Y + ClaimHeight + 20;
        foreach (var node in idle)
        {
            boxes[node] = new Box(claimX, y, NodeWidth, NodeHeight);
            y += NodeHeight + Gap;
        }

        Width = boxes.Values.Select(box => box.Right).Append(Claim.Right).Max() + 10;
        Height = Math.Max(height, y) + 6;
    }

    public Box Claim { get; }

    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<NetworkFrame> Frames => frames;

    public Box this[NetworkNode node] => boxes[node];

    public static NetworkLayout Of(NetworkGraph graph) => new(graph);

    private static void Has(NetworkGraph graph, NetworkColumn column, out NetworkNode[] nodes) => nodes = [.. graph.Nodes.Where(node => node.Column == column)];

    private double Column(NetworkNode[] nodes, double x)
    {
        var y = 4.0;
        var origins = nodes.GroupBy(node => node.Origin)
            .OrderByDescending(group => group.Max(node => node.Weight)).ThenBy(group => group.Key is null).ThenBy(group => group.Key, StringComparer.Ordinal);
        foreach (var origin in origins)
        {
            var top = y;
            var isAlone = origin.Count() == 1 && origin.First().Source == origin.Key;
            y += isAlone ? FramePadding : FrameTitle + FramePadding;
            foreach (var node in origin.OrderByDescending(node => node.Weight).ThenBy(node => node.Source, StringComparer.Ordinal))
            {
                boxes[node] = new Box(x + FramePadding, y, NodeWidth - (2 * FramePadding), NodeHeight);
                y += NodeHeight + Gap;
            }

            y += FramePadding - Gap;
            frames.Add(new NetworkFrame(origin.Key, isAlone, new Box(x, top, NodeWidth, y - top)));
            y += Gap + 2;
        }

        return y;
    }

    private double Echoes(NetworkGraph graph, NetworkNode[] nodes, double x)
    {
        var y = 4.0;
        foreach (var node in nodes.OrderBy(node => Aim(graph, node)).ThenBy(node => node.Source, StringComparer.Ordinal))
        {
            boxes[node] = new Box(x, y = Math.Max(y, Aim(graph, node) - (NodeHeight / 2)), NodeWidth, NodeHeight);
            y += NodeHeight + Gap;
        }

        return y;
    }

    // The mean height of those whom it repeats or carries.
    private double Aim(NetworkGraph graph, NetworkNode node)
    {
        var targets = graph.Edges.Where(edge => edge.From == node && edge.To is { } to && boxes.ContainsKey(to) && to.Column != node.Column).Select(edge => boxes[edge.To!].Middle).ToArray();
        return targets.Length == 0 ? 0 : targets.Average();
    }
}
