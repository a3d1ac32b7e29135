namespace Assay.Generator.Patterns;

/// <summary>
/// Tells whether a pattern can be matched by reading a text once, where each character decides how to go on: what follows a repetition
/// begins with none of the characters that would begin another turn, and no two alternatives begin alike
/// (A. Brüggemann-Klein, D. Wood, <i>One-Unambiguous Regular Languages</i>, 1998).
/// </summary>
internal static class PatternLowering
{
    /// <summary>The pattern, if it is one of these.</summary>
    /// <param name="objection">Why it is not.</param>
    public static PatternNode? Lower(string pattern, out string objection)
    {
        if (PatternParser.Parse(pattern, out objection) is not { } node)
            return null;
        objection = Objection(node, []) ?? "";
        return objection.Length == 0 ? node : null;
    }

    /// <param name="follow">What can stand behind it.</param>
    private static string? Objection(PatternNode node, IReadOnlyList<CharacterSet> follow)
    {
        switch (node)
        {
            case PatternNode.Sequence(var items):
                for (var i = items.Count - 1; i >= 0; i--)
                {
                    if (Objection(items[i], follow) is { } ofItem)
                        return ofItem;
                    follow = PatternNode.FirstOf([items[i]], follow).ToList();
                }
                return null;
            case PatternNode.Choice(var alternatives):
                return OfChoice(alternatives, follow);
            case PatternNode.Repeat(var body, var min, var max):
                if (body.CanBeEmpty)
                    return "a repeated part that can be empty";
                var first = body.First.ToList();
                if (min != max && !AreApart(first, follow))
                    return "a repeated part that begins like what follows it";
                return Objection(body, [.. follow, .. max > 1 || max is null ? first : []]);
            default:
                return null;
        }
    }

    private static string? OfChoice(IReadOnlyList<PatternNode> alternatives, IReadOnlyList<CharacterSet> follow)
    {
        var firsts = alternatives.Select(a => a.First.ToList()).ToList();
        for (var i = 0; i < firsts.Count; i++)
            for (var j = 0; j < i; j++)
                if (!AreApart(firsts[i], firsts[j]))
                    return "alternatives that begin alike";
        var empty = alternatives.Count(a => a.CanBeEmpty);
        if (empty > 1)
            return "several alternatives that can be empty";
        if (empty == 1 && firsts.Any(first => !AreApart(first, follow)))
            return "an alternative that begins like what follows it";
        return alternatives.Select(a => Objection(a, follow)).FirstOrDefault(o => o is not null);
    }

    private static bool AreApart(IReadOnlyList<CharacterSet> left, IReadOnlyList<CharacterSet> right) => left.All(a => right.All(a.IsApartFrom));
}
