namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>How one claim bears on another of its component.</summary>
[Flags]
internal enum Bearing : byte
{
    None = 0,

    /// <summary>It implies the other: to assert it supports that.</summary>
    Implies = 1,

    /// <summary>The other implies it: to deny it opposes that.</summary>
    IsImplied = 2,

    /// <summary>The two cannot hold together: to assert it opposes the other.</summary>
    Rival = 4,
}

/// <summary>
/// Claims that hang together, and for each two of them how one bears on the other. A component is a question and what hangs on it,
/// a handful of claims, so that a square of them is small and quick.
/// </summary>
internal sealed class Components
{
    private static readonly Bearing[] Alone = [Bearing.Implies | Bearing.IsImplied];

    private readonly int[] firsts;
    private readonly int[] members;
    private readonly int[] squares;
    private readonly Bearing[] bearings;
    private readonly bool[] rivalries;

    public Components(ClaimInfo[] claims, int[] parents, ClaimLinks implied, ClaimLinks excluded)
    {
        var sizes = new int[claims.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            // A parent has a lower number and was seen before.
            claims[i].Component = parents[i] == i ? Count++ : claims[parents[i]].Component;
            claims[i].Local = checked((ushort)sizes[claims[i].Component]++);
        }

        firsts = new int[Count + 1];
        squares = new int[Count];
        var size = 0;
        for (var i = 0; i < Count; i++)
        {
            firsts[i + 1] = firsts[i] + sizes[i];
            squares[i] = sizes[i] > 1 ? size : -1;
            size += sizes[i] > 1 ? sizes[i] * sizes[i] : 0;
        }

        members = new int[claims.Length];
        for (var i = 0; i < claims.Length; i++)
            members[firsts[claims[i].Component] + claims[i].Local] = i;
        bearings = new Bearing[size];
        rivalries = new bool[Count];
        var open = new Stack<int>();
        for (var i = 0; i < Count; i++)
        {
            if (squares[i] >= 0)
                Relate(i, claims, implied, excluded, open);
        }
    }

    public int Count { get; }

    /// <summary>The claims of a component.</summary>
    public ReadOnlySpan<int> Claims(int component) => members.AsSpan(firsts[component]..firsts[component + 1]);

    /// <summary>How each claim of the component (second) bears on each (first).</summary>
    public ReadOnlySpan<Bearing> Bearings(int component)
    {
        var size = firsts[component + 1] - firsts[component];
        return squares[component] < 0 ? Alone : bearings.AsSpan(squares[component], size * size);
    }

    /// <summary>Whether any of its claims exclude each other.</summary>
    public bool HasRivals(int component) => rivalries[component];

    /// <summary>Whether a relay says what its root did not. It may say less, never more.</summary>
    public bool IsDistorted(in Entry relay, int relayComponent, in Entry root, int rootComponent)
    {
        if (relayComponent != rootComponent)
            return true;
        var bearing = Bearings(rootComponent)[(relay.Local * (firsts[rootComponent + 1] - firsts[rootComponent])) + root.Local];
        if (root.Has(Marks.Asserts))
            return !relay.Has(Marks.Asserts) || (bearing & Bearing.Implies) == 0;
        if (root.Has(Marks.Denies | Marks.Doubts))
            return !relay.Has(root.Has(Marks.Denies) ? Marks.Denies | Marks.Doubts : Marks.Doubts) || (bearing & Bearing.IsImplied) == 0;
        return relay.Local != root.Local || ((relay.Marks ^ root.Marks) & Marks.Stance) != 0;
    }

    private void Relate(int component, ClaimInfo[] claims, ClaimLinks implied, ClaimLinks excluded, Stack<int> open)
    {
        var members = Claims(component);
        var size = members.Length;
        var square = bearings.AsSpan(squares[component], size * size);
        for (var x = 0; x < size; x++)
        {
            Reach(x, x, square, size);
            open.Push(members[x]);
            while (open.TryPop(out var claim))
            {
                for (var place = implied.First(claim); place > 0;)
                {
                    (var other, place) = implied.At(place);
                    if (Reach(x, claims[other].Local, square, size))
                        open.Push(other);
                }
            }
        }

        for (var x = 0; x < size; x++)
        {
            for (var y = 0; y < size; y++)
            {
                if ((square[(x * size) + y] & Bearing.IsImplied) == 0)
                    continue;
                for (var place = excluded.First(members[y]); place > 0;)
                {
                    (var other, place) = excluded.At(place);
                    Oppose(x, claims[other].Local, square, size);
                    rivalries[component] = true;
                }
            }
        }
    }

    // Notes that x implies y; false if that was known.
    private static bool Reach(int x, int y, Span<Bearing> square, int size)
    {
        if ((square[(x * size) + y] & Bearing.IsImplied) != 0)
            return false;
        square[(x * size) + y] |= Bearing.IsImplied;
        square[(y * size) + x] |= Bearing.Implies;
        return true;
    }

    // Notes that whatever implies z cannot hold together with x.
    private static void Oppose(int x, int z, Span<Bearing> square, int size)
    {
        for (var y = 0; y < size; y++)
        {
            if ((square[(z * size) + y] & Bearing.Implies) != 0)
                square[(x * size) + y] |= Bearing.Rival;
        }
    }
}
