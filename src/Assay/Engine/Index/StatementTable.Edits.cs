namespace Assay.Engine;

/// <content>Statements that come, change and go.</content>
internal sealed partial class StatementTable
{
    private Dictionary<int, List<int>>? relays;

    /// <summary>The statement, all that it relays and all that relays it, by any number of steps: what an edit of it can touch.</summary>
    public void AddFamily(int statement, HashSet<int> into)
    {
        into.Add(statement);
        if (!HasEchoes)
            return;
        for (var up = facts[statement].Relayed; up != CaseIndex.None; up = facts[up].Relayed)
            into.Add(up);
        if (RelaysOf(statement).Count == 0)
            return;
        var open = new Queue<int>([statement]);
        while (open.TryDequeue(out var at))
        {
            foreach (var relay in RelaysOf(at))
            {
                into.Add(relay);
                open.Enqueue(relay);
            }
        }
    }

    /// <summary>Through how many others it passes on what it says.</summary>
    public int DepthOf(int statement)
    {
        var depth = 0;
        for (var up = facts[statement].Relayed; up != CaseIndex.None; up = facts[up].Relayed)
            depth++;
        return depth;
    }

    /// <summary>The statements that pass on this one.</summary>
    public IReadOnlyList<int> RelaysOf(int statement) =>
        HasEchoes && (relays ??= CollectRelays()).TryGetValue(statement, out var found) ? found : [];

    /// <summary>Takes up what the record in a new or changed slot relays.</summary>
    public void Attach(int statement)
    {
        Grow();
        var record = index.Statements[statement];
        var relayed = RelayedBy(record);
        facts[statement].Relayed = relayed;
        HasEchoes |= record.Relays is not null;
        if (relayed == CaseIndex.None)
            return;
        relays ??= CollectRelays();
        if (!relays.TryGetValue(relayed, out var others))
            relays.Add(relayed, others = []);
        if (!others.Contains(statement))
            others.Add(statement);
    }

    /// <summary>Forgets what a statement relays, before its record changes or goes.</summary>
    public void Detach(int statement)
    {
        if (facts[statement].Relayed is >= 0 and var relayed && HasEchoes)
            (relays ??= CollectRelays())[relayed].Remove(statement);
        facts[statement].Relayed = CaseIndex.None;
    }

    public void Remove(int statement) => facts[statement] = new StatementFacts { Known = StatementFacts.Never, Relayed = CaseIndex.None };

    /// <summary>Works out again what hangs on relays, for statements that are attached.</summary>
    /// <param name="family">All that hang together by relays, of those that were touched.</param>
    public void Recompute(HashSet<int> family)
    {
        if (family.Count == 1)
        {
            foreach (var alone in family)
            {
                ResolveAttached(alone);
                TakeEarlierDay(alone);
            }

            return;
        }

        var order = RootsFirst(family);
        foreach (var statement in order)
            ResolveAttached(statement);
        for (var i = order.Count - 1; i >= 0; i--)
            TakeEarlierDay(order[i]);
    }

    /// <summary>Works out everything again, after sources, evidence or any number of statements changed.</summary>
    public void Rebuild()
    {
        Grow();
        relays = null;
        HasEchoes = false;
        ResolveAll();
        if (HasEchoes)
            FollowRelays();
    }

    private void TakeEarlierDay(int statement)
    {
        foreach (var relay in RelaysOf(statement))
        {
            if (facts[relay].Known < facts[statement].Known)
                SetKnown(statement, facts[relay].Known);
        }
    }

    private void ResolveAttached(int statement)
    {
        var relayed = facts[statement].Relayed;
        Resolve(statement);
        if (!facts[statement].IsEcho)
            return;
        facts[statement].Relayed = relayed;
        facts[statement].Root = relayed == CaseIndex.None ? CaseIndex.None : facts[relayed].Root;
        if (relayed != CaseIndex.None && facts[relayed].Known == StatementFacts.Never)
            facts[statement].Known = StatementFacts.Never;
        Place(statement);
    }

    // A statement after the one that it relays.
    private List<int> RootsFirst(HashSet<int> family)
    {
        var (order, placed, chain) = (new List<int>(family.Count), new HashSet<int>(), new Stack<int>());
        foreach (var statement in family)
        {
            for (var at = statement; at != CaseIndex.None && family.Contains(at) && !placed.Contains(at); at = facts[at].Relayed)
            {
                if (chain.Count > family.Count)
                    throw new ArgumentException($"the relays of '{index.Statements[statement].Id}' lead in a circle.");
                chain.Push(at);
            }

            while (chain.TryPop(out var next))
            {
                placed.Add(next);
                order.Add(next);
            }
        }

        return order;
    }

    private Dictionary<int, List<int>> CollectRelays()
    {
        var found = new Dictionary<int, List<int>>();
        for (var slot = 0; slot < index.Statements.Count; slot++)
        {
            if (facts[slot].Relayed is not (>= 0 and var relayed) || !index.Statements.Has(slot))
                continue;
            if (!found.TryGetValue(relayed, out var others))
                found.Add(relayed, others = []);
            others.Add(slot);
        }

        return found;
    }

    private void Grow()
    {
        var (from, size) = (facts.Length, index.Statements.Count);
        if (size <= from)
            return;
        Array.Resize(ref facts, Math.Max(size, 2 * from));
        for (var slot = from; slot < facts.Length; slot++)
            Remove(slot);
    }
}
