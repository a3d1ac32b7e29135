namespace Assay.Generator.Patterns;

/// <summary>Takes what alternatives begin with out of them, so that one character decides: `Tue|Thu` is `T(?:ue|hu)`.</summary>
internal static class Factoring
{
    public static PatternNode Choice(IReadOnlyList<IReadOnlyList<PatternNode>> alternatives)
    {
        var groups = new List<List<IReadOnlyList<PatternNode>>>();
        foreach (var alternative in alternatives)
        {
            if (groups.Find(g => BeginAlike(g[0], alternative)) is { } group)
                group.Add(alternative);
            else
                groups.Add([alternative]);
        }
        var choice = groups.Select(group => group.Count == 1 ? Whole(group[0]) : Factored(group)).ToList();
        return choice.Count == 1 ? choice[0] : Single(choice) is { } single ? single : new PatternNode.Choice(choice);
    }

    private static bool BeginAlike(IReadOnlyList<PatternNode> left, IReadOnlyList<PatternNode> right) =>
        left.Count == 0 || right.Count == 0
            ? left.Count == right.Count
            : left[0] is PatternNode.One one && right[0] is PatternNode.One other && one.Set.Equals(other.Set);

    private static PatternNode Factored(List<IReadOnlyList<PatternNode>> group) => group[0].Count == 0
        ? Whole(group[0])
        : Whole([group[0][0], Choice(group.Select(g => (IReadOnlyList<PatternNode>)g.Skip(1).ToList()).ToList())]);

    private static PatternNode Whole(IReadOnlyList<PatternNode> items) => items.Count == 1
        ? items[0]
        : new PatternNode.Sequence(items.SelectMany(i => i is PatternNode.Sequence inner ? inner.Items : [i]).ToList());

    /// <summary>`a|b|[0-9]` is `[ab0-9]`.</summary>
    private static PatternNode.One? Single(List<PatternNode> choice)
    {
        CharacterSet? set = null;
        foreach (var alternative in choice)
        {
            if (alternative is not PatternNode.One one || (set is null ? one.Set : set.With(one.Set)) is not { } both)
                return null;
            set = both;
        }
        return set is null ? null : new PatternNode.One(set);
    }
}
