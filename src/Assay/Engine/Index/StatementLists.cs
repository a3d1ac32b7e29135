namespace Assay.Engine;

/// <summary>
/// The known statements on each claim: by voice, then in order of time, then of id; echoes, which have no voice of their own, last.
/// What one voice said of one claim is therefore one stretch.
/// </summary>
internal sealed class StatementLists
{
    private const int Few = 24;

    private readonly CaseIndex index;
    private int[] places;
    private long[] keys;
    private (int Start, int Count, int Room)[] lists;
    private int used;

    public StatementLists(CaseIndex index, int asOf)
    {
        this.index = index;
        lists = new (int, int, int)[index.Claims.Count];
        var facts = index.Facts.Facts;
        for (var slot = 0; slot < facts.Length; slot++)
        {
            index.Pace.Check(slot);
            if (facts[slot].Known <= asOf)
                lists[facts[slot].Claim].Room++;
        }

        for (var claim = 0; claim < lists.Length; claim++)
        {
            lists[claim].Start = used;
            used += lists[claim].Room;
        }

        places = new int[used];
        keys = new long[used];
        for (var slot = 0; slot < facts.Length; slot++)
        {
            index.Pace.Check(slot);
            if (facts[slot].Known <= asOf)
            {
                ref var list = ref lists[facts[slot].Claim];
                keys[list.Start + list.Count] = facts[slot].VoiceAndTime;
                places[list.Start + list.Count++] = slot;
            }
        }

        for (var claim = 0; claim < lists.Length; claim++)
        {
            index.Pace.Check(claim);
            Sort(lists[claim].Start, lists[claim].Count);
        }
    }

    /// <summary>Every known statement on the claim.</summary>
    public ReadOnlySpan<int> On(int claim) => claim < lists.Length ? places.AsSpan(lists[claim].Start, lists[claim].Count) : [];

    /// <summary>What this voice is known to have said of the claim, echoes apart.</summary>
    public ReadOnlySpan<int> On(int claim, int voice)
    {
        if (claim >= lists.Length)
            return [];
        ref readonly var list = ref lists[claim];
        var all = keys.AsSpan(list.Start, list.Count);
        var from = FirstFrom(all, (long)voice << 32);
        if (from == all.Length || all[from] >> 32 != voice)
            return [];
        var to = from + 1;
        while (to < all.Length && all[to] >> 32 == voice)
            to++;
        return places.AsSpan(list.Start + from, to - from);
    }

    public void Insert(int statement)
    {
        ref readonly var fact = ref index.Facts[statement];
        if (fact.Claim >= lists.Length)
            Array.Resize(ref lists, Math.Max(index.Claims.Count, 2 * lists.Length));
        ref var list = ref lists[fact.Claim];
        if (list.Count == list.Room)
            Move(ref list);
        var at = list.Start + list.Count++;
        for (; at > list.Start && Compare(places[at - 1], keys[at - 1], statement, fact.VoiceAndTime) > 0; at--)
            (places[at], keys[at]) = (places[at - 1], keys[at - 1]);
        (places[at], keys[at]) = (statement, fact.VoiceAndTime);
    }

    /// <summary>Takes a statement off a list, on which it may stand in the wrong place by now.</summary>
    public void Remove(int statement, int claim)
    {
        ref var list = ref lists[claim];
        var end = list.Start + list.Count--;
        var at = Array.IndexOf(places, statement, list.Start, end - list.Start);
        for (; at + 1 < end; at++)
            (places[at], keys[at]) = (places[at + 1], keys[at + 1]);
    }

    // To the end, with room to grow; what it leaves behind is less than what is in use.
    private void Move(ref (int Start, int Count, int Room) list)
    {
        var room = Math.Max(4, 2 * list.Room);
        if (used + room > places.Length)
        {
            Array.Resize(ref places, Math.Max(used + room, 2 * places.Length));
            Array.Resize(ref keys, places.Length);
        }

        places.AsSpan(list.Start, list.Count).CopyTo(places.AsSpan(used));
        keys.AsSpan(list.Start, list.Count).CopyTo(keys.AsSpan(used));
        (list.Start, list.Room) = (used, room);
        used += room;
    }

    private static int FirstFrom(ReadOnlySpan<long> keys, long key)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (keys[middle] < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private int Compare(int statement, long key, int other, long otherKey) =>
        key != otherKey ? key.CompareTo(otherKey) : index.Statements.Compare(statement, other);

    // Most claims have few statements. They come in order of slots; where that is the order of ids, only equal keys need more than sorting.
    private void Sort(int start, int count)
    {
        if (count > Few)
        {
            Array.Sort(keys, places, start, count);
            for (var from = start; from < start + count;)
            {
                var to = from + 1;
                while (to < start + count && keys[to] == keys[from])
                    to++;
                if (to - from > 1)
                    places.AsSpan(from, to - from).Sort(index.Statements.Compare);
                from = to;
            }

            return;
        }

        for (var i = start + 1; i < start + count; i++)
        {
            var (statement, key, at) = (places[i], keys[i], i);
            for (; at > start && Compare(places[at - 1], keys[at - 1], statement, key) > 0; at--)
                (places[at], keys[at]) = (places[at - 1], keys[at - 1]);
            (places[at], keys[at]) = (statement, key);
        }
    }
}
