namespace Assay;

/// <summary>What a dossier itself says of how claims hang together, besides what the schema says.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Implies">The claims that hold whenever it holds.</param>
/// <param name="Excludes">The claims that cannot hold together with it; this goes both ways.</param>
public sealed record Relation(Ref<Claim> Claim, ValueList<Ref<Claim>> Implies, ValueList<Ref<Claim>> Excludes)
{
    /// <summary>One relation a claim, by id, each list by id and without repetitions: what is the same in substance is then equal.</summary>
    internal static ValueList<Relation> Normalise(ValueList<Relation> relations) =>
    [
        .. relations
            .GroupBy(r => r.Claim)
            .OrderBy(g => g.Key)
            .Select(g => new Relation(g.Key, Union(g, r => r.Implies), Union(g, r => r.Excludes)))
            .Where(r => r.Implies.Count + r.Excludes.Count > 0),
    ];

    private static ValueList<Ref<Claim>> Union(IEnumerable<Relation> relations, Func<Relation, ValueList<Ref<Claim>>> list) =>
        [.. relations.SelectMany(r => list(r)).Distinct().Order()];
}
