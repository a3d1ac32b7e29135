namespace Assay;

/// <summary>What a dossier itself says of how claims hang together, besides what the schema says.</summary>
public sealed record Relation
{
    /// <summary>The claim.</summary>
    public required Ref<Claim> Claim { get; init; }

    /// <summary>The claims that hold whenever it holds.</summary>
    public ValueList<Ref<Claim>> Implies { get; init; }

    /// <summary>The claims that cannot hold together with it; this goes both ways.</summary>
    public ValueList<Ref<Claim>> Excludes { get; init; }

    /// <summary>One relation a claim, by id, each list by id and without repetitions: what is the same in substance is then equal.</summary>
    internal static ValueList<Relation> Normalise(ValueList<Relation> relations) =>
    [
        .. relations
            .GroupBy(r => r.Claim)
            .OrderBy(g => g.Key)
            .Select(g => new Relation { Claim = g.Key, Implies = Union(g, r => r.Implies), Excludes = Union(g, r => r.Excludes) })
            .Where(r => r.Implies.Count + r.Excludes.Count > 0),
    ];

    private static ValueList<Ref<Claim>> Union(IEnumerable<Relation> relations, Func<Relation, ValueList<Ref<Claim>>> list) =>
        [.. relations.SelectMany(r => list(r)).Distinct().Order()];
}
