namespace Assay.Reporting;

/// <summary>Where a node stands: on either side of the claim those who speak, further out those who only pass on; beside the claim those who take no side.</summary>
internal enum NetworkColumn
{
    EchoesFor,
    SpeakersFor,
    Claim,
    SpeakersAgainst,
    EchoesAgainst,
}

/// <summary>What an edge says of the node where it begins.</summary>
internal enum NetworkLink
{
    Asserts,
    Denies,
    Doubts,
    Rivals,
    Declines,
    Relays,
    Carries,
    DrawsOn,
}

/// <summary>A source on one side of a claim.</summary>
internal sealed class NetworkNode(string source, ContributionSide side, string? origin)
{
    /// <summary>Its id; empty for whoever nobody knows.</summary>
    public string Source { get; } = source;

    public ContributionSide Side { get; } = side;

    /// <summary>The id of the origin whose word it is in the end.</summary>
    public string? Origin { get; } = origin;

    /// <summary>Whether it takes a stance of its own, rather than passing on another's.</summary>
    public bool Speaks { get; set; }

    /// <summary>Whether something that it said is part of the sum.</summary>
    public bool Counts { get; set; }

    /// <summary>The most that something it said weighs.</summary>
    public double Weight { get; set; }

    public NetworkColumn Column => (Side, Speaks) switch
    {
        (ContributionSide.For, true) => NetworkColumn.SpeakersFor,
        (ContributionSide.For, false) => NetworkColumn.EchoesFor,
        (ContributionSide.Against, true) => NetworkColumn.SpeakersAgainst,
        (ContributionSide.Against, false) => NetworkColumn.EchoesAgainst,
        _ => NetworkColumn.Claim,
    };
}

/// <summary>What one node says or does; without another node it is about the claim itself.</summary>
internal sealed record NetworkEdge(NetworkNode From, NetworkNode? To, NetworkLink Link, bool Counts, string Statement);

/// <summary>Who speaks on a claim on which side, who passes on or rests on whose word.</summary>
internal sealed class NetworkGraph
{
    private const int MostNodes = 44;

    private readonly Dictionary<(string Source, ContributionSide Side), NetworkNode> nodes = [];
    private readonly Dictionary<(NetworkNode From, NetworkNode? To, NetworkLink Link), NetworkEdge> edges = [];
    private readonly Dossier dossier;
    private readonly Dictionary<string, ContributionSide> sides;

    private NetworkGraph(ClaimAssessment claim, Dossier dossier)
    {
        (Claim, this.dossier) = (claim, dossier);
        var contributions = claim.Contributions;
        sides = contributions.ToDictionary(contribution => contribution.Statement.Id, contribution => contribution.Side, StringComparer.Ordinal);
        foreach (var contribution in contributions.OrderByDescending(c => c.Counted).ThenByDescending(c => c.Weight).ThenBy(c => c.Statement.Id, StringComparer.Ordinal))
            Add(contribution);
    }

    public ClaimAssessment Claim { get; }

    /// <summary>In the order in which they came, the weightiest first.</summary>
    public IReadOnlyCollection<NetworkNode> Nodes => nodes.Values;

    public IReadOnlyCollection<NetworkEdge> Edges => edges.Values;

    /// <summary>How many statements found no room.</summary>
    public int LeftOut { get; private set; }

    public static NetworkGraph Of(ClaimAssessment claim, Dossier dossier) => new(claim, dossier);

    private void Add(Contribution contribution)
    {
        var statement = contribution.Statement;
        if (Node(statement.Source.Id, contribution.Side) is not { } node)
        {
            LeftOut++;
            return;
        }

        node.Counts |= contribution.Counted;
        node.Weight = Math.Max(node.Weight, contribution.Counted ? contribution.Weight : 0);
        if (statement.Relays is { } relayed)
        {
            Link(node, relayed.Id == "unknown" ? Node("", contribution.Side) : NodeOf(relayed.Id, contribution.Side), NetworkLink.Relays, contribution);
        }
        else
        {
            node.Speaks = true;
            Keep(new NetworkEdge(node, null, StanceOf(contribution), contribution.Counted, statement.Id));
        }

        foreach (var basis in statement.DrawsOn)
            Link(node, NodeOf(basis.Id, contribution.Side), NetworkLink.DrawsOn, contribution);
        if (statement.Via is { } via && via.Id != statement.Source.Id && Node(via.Id, contribution.Side) is { } outlet)
            Link(outlet, node, NetworkLink.Carries, contribution);
    }

    private static NetworkLink StanceOf(Contribution contribution) => (contribution.Side, contribution.Statement.Stance) switch
    {
        (ContributionSide.None, _) => NetworkLink.Declines,
        (ContributionSide.For, _) => NetworkLink.Asserts,
        (_, Stance.Asserts) => NetworkLink.Rivals,
        (_, Stance.Doubts) => NetworkLink.Doubts,
        _ => NetworkLink.Denies,
    };

    // Whoever is relayed or rested on stands where what they said does, else beside whoever does it.
    private NetworkNode? NodeOf(string statement, ContributionSide otherwise)
    {
        if (!dossier.Statements.TryGet(statement, out var said))
            return null;
        var isBearing = sides.TryGetValue(statement, out var side);
        var node = Node(said.Source.Id, isBearing ? side : otherwise);
        if (node is not null && !isBearing)
            node.Speaks = true;
        return node;
    }

    private NetworkNode? Node(string source, ContributionSide side)
    {
        if (nodes.TryGetValue((source, side), out var node))
            return node;
        if (nodes.Count >= MostNodes)
            return null;
        node = new NetworkNode(source, side, source.Length == 0 ? null : Origins.Of(dossier, source)) { Speaks = source.Length == 0 };
        nodes.Add((source, side), node);
        return node;
    }

    private void Link(NetworkNode from, NetworkNode? to, NetworkLink link, Contribution contribution)
    {
        if (to is not null && from != to)
            Keep(new NetworkEdge(from, to, link, contribution.Counted, contribution.Statement.Id));
    }

    // Of several that say the same, one that counts: those come first.
    private void Keep(NetworkEdge edge) => edges.TryAdd((edge.From, edge.To, edge.Link), edge);
}
