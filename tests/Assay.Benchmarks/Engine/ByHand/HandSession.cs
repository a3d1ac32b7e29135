namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>
/// The yardstick for what is added later: only the claims that hang together with the new statement's are settled and tallied anew,
/// by the same code as in a whole run, so that both give the same.
/// </summary>
internal sealed class HandSession
{
    private readonly Dossier dossier;
    private readonly HandWritten hand;
    private readonly Settling settling;
    private readonly Tallying tallying = new();
    private readonly Growing[] components;
    private readonly Dictionary<string, int> added = [];
    private Late[] late = new Late[64];
    private int count;

    public HandSession(Dossier dossier)
    {
        this.dossier = dossier;
        hand = HandWritten.Run(dossier);
        settling = new Settling(hand.Weigher.Sources.Infos.Length);
        components = new Growing[hand.Weigher.Claims.Components.Count];
    }

    /// <summary>What came of each claim, in ordinal order of id.</summary>
    public ClaimResult[] Claims => hand.Claims;

    /// <summary>Adds a statement with an id of its own, on what the dossier has; gives the claims that were looked at again.</summary>
    public ReadOnlySpan<int> Add(Statement statement)
    {
        if (count == late.Length)
            Array.Resize(ref late, 2 * count);
        var weigher = hand.Weigher;
        var claim = weigher.Claims.Numbers[statement.Claim.Id];
        ref var one = ref late[count];
        one.Component = weigher.Claims.Infos[claim].Component;
        weigher.Weigh(statement, weigher.Sources.Numbers[statement.Source.Id], claim, Weigher.Days(statement).Made, out one.Entry);
        one.Root = statement.Relays is { } relayed ? Relay(relayed.Id, ref one) : dossier.Statements.Count + count;
        added.Add(statement.Id, count++);

        ref var on = ref components[one.Component];
        if (on.Entries is null)
            on = new Growing(hand.Order.On(one.Component));
        on.Insert(one.Entry);
        var all = weigher.Claims.Components;
        var claims = all.Claims(one.Component);
        settling.Run(on.Span, all.Bearings(one.Component), claims.Length, one.Entry.Voice);
        tallying.Run(on.Span, one.Component, all, hand.Claims);
        return claims;
    }

    // The number of the root, or -1; what was added is numbered after what the dossier has.
    private int Relay(string id, ref Late relay)
    {
        var root = id == "unknown" ? -1 : RootOf(id);
        if (root < 0)
            return -1;
        var early = dossier.Statements.Count;
        var distorted = root >= early
            ? IsDistorted(relay, late[root - early].Entry, late[root - early].Component)
            : IsDistorted(relay, hand.Reading.Entries[root], hand.Reading.ComponentOf[root]);
        if (distorted)
            relay.Entry.Flags |= Flags.Distorted;
        return root;
    }

    private bool IsDistorted(in Late relay, in Entry root, int component) =>
        hand.Weigher.Claims.Components.IsDistorted(relay.Entry, relay.Component, root, component);

    private int RootOf(string id)
    {
        if (added.TryGetValue(id, out var number))
            return late[number].Root;
        number = dossier.Statements.IndexOf(id);
        if (number < 0)
            throw new ArgumentException($"There is no '{id}'.");
        return !hand.Reading.Entries[number].Has(Marks.Echo) ? number : hand.Relays?.RootOf(number, hand.Reading.Entries) ?? -1;
    }

    private struct Late
    {
        public Entry Entry;
        public int Component;
        public int Root;
    }

    /// <summary>The statements of a component, in order of origin, with room for more.</summary>
    private struct Growing(ReadOnlySpan<Entry> entries)
    {
        private int count = entries.Length;

        public Entry[] Entries { get; private set; } = [.. entries, .. new Entry[4]];

        public readonly Span<Entry> Span => Entries.AsSpan(0, count);

        public void Insert(in Entry entry)
        {
            if (count == Entries.Length)
                Entries = [.. Entries, .. new Entry[count]];
            var (low, high) = (0, count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (Entries[middle].Origin <= entry.Origin)
                    low = middle + 1;
                else
                    high = middle;
            }

            Entries.AsSpan(low, count - low).CopyTo(Entries.AsSpan(low + 1));
            Entries[low] = entry;
            count++;
        }
    }
}
