namespace Assay.Engine;

/// <summary>Which claims imply and exclude which: from the schema within a question, and from the dossier's relations.</summary>
internal sealed partial class ClaimGraph
{
    private readonly Records<Claim> claims;
    private readonly GraphBudget budget = new();
    private int[] alone = [];
    private List<int>?[] implies = [];
    private List<int>?[] impliedBy = [];
    private List<int>?[] excludes = [];
    private int[]?[] above = [];
    private int[]?[] below = [];
    private int[]?[] rivals = [];

    [ThreadStatic]
    private static SmallSet? closing;

    [ThreadStatic]
    private static SmallSet? gathering;

    /// <exception cref="ArgumentException">A relation names a claim that there is not.</exception>
    /// <exception cref="DossierException">The claims hang together in too many ways.</exception>
    public ClaimGraph(Records<Claim> claims, IEnumerable<Relation> relations, Pace pace)
    {
        this.claims = claims;
        Grow();
        for (var claim = 0; claim < claims.Count; claim++)
        {
            pace.Check(claim);
            if (claims.Has(claim) && claims[claim].Question is { } key)
                Join(key, claim);
        }

        foreach (var question in questions.Values)
            RelateEach(question, pace);
        foreach (var relation in relations)
        {
            pace.Check();
            Relate(relation, only: null);
        }
    }

    /// <summary>Whether any claim excludes another.</summary>
    public bool HasRivals { get; private set; }

    /// <summary>The claim and every claim that it implies.</summary>
    public ReadOnlySpan<int> Above(int claim) =>
        implies[claim] is null ? new ReadOnlySpan<int>(in alone[claim]) : above[claim] ??= Closure(claim, implies);

    /// <summary>The claim and every claim that implies it.</summary>
    public ReadOnlySpan<int> Below(int claim) =>
        impliedBy[claim] is null ? new ReadOnlySpan<int>(in alone[claim]) : below[claim] ??= Closure(claim, impliedBy);

    /// <summary>Every claim that cannot hold together with this one: it implies what excludes something that this one implies.</summary>
    public ReadOnlySpan<int> Rivals(int claim) => HasRivals ? rivals[claim] ??= FindRivals(claim) : [];

    /// <summary>Whether nothing is said of how this claim hangs together with others.</summary>
    public bool IsAlone(int claim) => implies[claim] is null && impliedBy[claim] is null && Rivals(claim).IsEmpty;

    public bool Implies(int claim, int other) => Above(claim).BinarySearch(other) >= 0;

    public bool Excludes(int claim, int other) => Rivals(claim).BinarySearch(other) >= 0;

    /// <summary>The pairs of claims that are said to exclude each other, the lower slot first.</summary>
    public IEnumerable<(int Claim, int Other)> Exclusions()
    {
        for (var claim = 0; claim < claims.Count; claim++)
        {
            foreach (var other in (excludes[claim] ?? []).Distinct().Order())
            {
                if (claim <= other)
                    yield return (claim, other);
            }
        }
    }

    /// <summary>The claim and whatever hangs together with it by any number of steps.</summary>
    public HashSet<int> Component(int claim)
    {
        var found = new HashSet<int> { claim };
        var open = new Stack<int>(found);
        while (open.TryPop(out var at))
        {
            foreach (var neighbours in (ReadOnlySpan<List<int>?>)[implies[at], impliedBy[at], excludes[at]])
            {
                foreach (var other in neighbours ?? [])
                {
                    if (found.Add(other))
                        open.Push(other);
                }
            }
        }

        return found;
    }

    private int[] FindRivals(int claim)
    {
        var found = Emptied(ref gathering);
        foreach (var implied in Above(claim))
        {
            foreach (var excluded in excludes[implied] ?? [])
            {
                var below = Below(excluded);
                budget.Walk(below.Length);
                foreach (var rival in below)
                    found.Add(rival);
            }
        }

        return Kept(found);
    }

    private int[] Closure(int start, List<int>?[] next)
    {
        var found = Emptied(ref closing);
        found.Add(start);
        for (var at = 0; at < found.Count; at++)
        {
            var others = next[found[at]] ?? [];
            budget.Walk(others.Count);
            foreach (var other in others)
                found.Add(other);
        }

        return Kept(found);
    }

    private int[] Kept(SmallSet found)
    {
        budget.Hold(found.Count);
        return found.ToSorted();
    }

    private static SmallSet Emptied(ref SmallSet? set)
    {
        set ??= new();
        set.Clear();
        return set;
    }
}
