namespace Assay.Engine;

/// <summary>Which claims imply and exclude which: from the schema within a question, and from the dossier's relations.</summary>
internal sealed class ClaimGraph
{
    private readonly List<int>[] implies;
    private readonly List<int>[] impliedBy;
    private readonly SortedSet<int>?[] excludes;
    private readonly int[]?[] above;
    private readonly int[]?[] below;
    private readonly int[]?[] rivals;

    public ClaimGraph(Claim[] claims, IEnumerable<Relation> relations, Dictionary<string, int> numbers)
    {
        implies = new List<int>[claims.Length];
        impliedBy = new List<int>[claims.Length];
        excludes = new SortedSet<int>?[claims.Length];
        above = new int[]?[claims.Length];
        below = new int[]?[claims.Length];
        rivals = new int[]?[claims.Length];
        Questions = Question.Group(claims);
        foreach (var question in Questions)
            Relate(claims, question.Claims);
        foreach (var relation in relations)
            Relate(relation, numbers);
    }

    /// <summary>Claims of the same question, in order of the first claim of each.</summary>
    public IReadOnlyList<Question> Questions { get; }

    /// <summary>The claim and every claim that it implies, in order.</summary>
    public int[] Above(int claim) => above[claim] ??= Closure(claim, implies);

    /// <summary>The claim and every claim that implies it, in order.</summary>
    public int[] Below(int claim) => below[claim] ??= Closure(claim, impliedBy);

    /// <summary>Every claim that cannot hold together with this one: it implies what excludes something that this one implies.</summary>
    public int[] Rivals(int claim)
    {
        if (rivals[claim] is { } found)
            return found;
        var all = new SortedSet<int>();
        foreach (var implied in Above(claim))
        {
            foreach (var excluded in excludes[implied] ?? [])
                all.UnionWith(Below(excluded));
        }

        return rivals[claim] = [.. all];
    }

    /// <summary>The pairs of claims that are said to exclude each other, the lower number first.</summary>
    public IEnumerable<(int Claim, int Other)> Exclusions()
    {
        for (var claim = 0; claim < excludes.Length; claim++)
        {
            foreach (var other in excludes[claim] ?? [])
            {
                if (claim <= other)
                    yield return (claim, other);
            }
        }
    }

    public bool Implies(int claim, int other) => Array.BinarySearch(Above(claim), other) >= 0;

    public bool Excludes(int claim, int other) => Array.BinarySearch(Rivals(claim), other) >= 0;

    private void Relate(Claim[] claims, int[] answers)
    {
        foreach (var x in answers)
        {
            foreach (var y in answers)
            {
                if (x == y)
                    continue;
                if (claims[x].Implies(claims[y]))
                    AddImplies(x, y);
                if (claims[x].Excludes(claims[y]))
                    AddExcludes(x, y);
            }
        }
    }

    private void Relate(Relation relation, Dictionary<string, int> numbers)
    {
        var claim = Number(relation.Claim);
        foreach (var implied in relation.Implies)
            AddImplies(claim, Number(implied));
        foreach (var excluded in relation.Excludes)
            AddExcludes(claim, Number(excluded));

        int Number(Ref<Claim> reference) => numbers.TryGetValue(reference.Id, out var number)
            ? number
            : throw new ArgumentException($"a relation names the claim '{reference.Id}', which the dossier does not have.");
    }

    private void AddImplies(int claim, int implied)
    {
        (implies[claim] ??= []).Add(implied);
        (impliedBy[implied] ??= []).Add(claim);
    }

    private void AddExcludes(int claim, int other)
    {
        (excludes[claim] ??= []).Add(other);
        (excludes[other] ??= []).Add(claim);
    }

    private static int[] Closure(int start, List<int>[] next)
    {
        if (next[start] is null)
            return [start];
        var seen = new HashSet<int> { start };
        var stack = new Stack<int>(seen);
        while (stack.TryPop(out var claim))
        {
            foreach (var other in next[claim] ?? [])
            {
                if (seen.Add(other))
                    stack.Push(other);
            }
        }

        int[] closure = [.. seen];
        Array.Sort(closure);
        return closure;
    }
}
