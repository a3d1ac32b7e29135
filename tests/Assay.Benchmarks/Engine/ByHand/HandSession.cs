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
    private readonly Dictionary<int, int> roots = [];
    private Entry[] entries;
    private int[] componentOf;
    private int count;

    public HandSession(Dossier dossier)
    {
        this.dossier = dossier;
        hand = HandWritten.Run(dossier);
        settling = new Settling(hand.Weigher.Sources.Infos.Length);
        components = new Growing[hand.Weigher.Claims.Components.Count];
        (entries, componentOf) = (hand.Reading.Entries, hand.Reading.ComponentOf);
        count = entries.Length;
    }

    /// <summary>What came of each claim, in ordinal order of id.</summary>
    public ClaimResult[] Claims => hand.Claims;

    /// <summary>Adds a statement with an id of its own, on what the dossier has; gives the claims that were looked at again.</summary>
    public ReadOnlySpan<int> Add(Statement statement)
    {
        if (count == entries.Length)
        {
            Array.Resize(ref entries, (2 * count) + 16);
            Array.Resize(ref componentOf, (2 * count) + 16);
        }

        var weigher = hand.Weigher;
        var claim = weigher.Claims.Numbers[statement.Claim.Id];
        var component = weigher.Claims.Infos[claim].Component;
        weigher.Weigh(statement, weigher.Sources.Numbers[statement.Source.Id], claim, Weigher.Days(statement).Made, out entries[count]);
        componentOf[count] = component;
        added.Add(statement.Id, count);
        if (statement.Relays is { } relayed)
            Relay(relayed.Id);

        ref var on = ref components[component];
        if (on.Entries is null)
            on = new Growing(hand.Order.On(component));
        on.Insert(entries[count++]);
        var all = weigher.Claims.Components;
        var claims = all.Claims(component);
        settling.Run(on.Span, all.Bearings(component), claims.Length);
        tallying.Run(on.Span, component, all, hand.Claims);
        return claims;
    }

    // Who relays what nobody knows has no root.
    private void Relay(string id)
    {
        var root = id == "unknown" ? -1 : RootOf(id);
        roots.Add(count, root);
        if (root >= 0 && hand.Weigher.Claims.Components.IsDistorted(entries[count], componentOf[count], entries[root], componentOf[root]))
            entries[count].Flags |= Flags.Distorted;
    }

    private int RootOf(string id)
    {
        if (added.TryGetValue(id, out var number))
            return roots.GetValueOrDefault(number, number);
        number = dossier.Statements.IndexOf(id);
        if (number < 0)
            throw new ArgumentException($"There is no '{id}'.");
        return !entries[number].Has(Marks.Echo) ? number : hand.Relays?.RootOf(number, entries) ?? -1;
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
