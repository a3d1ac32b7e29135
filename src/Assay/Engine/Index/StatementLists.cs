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
    private (int Start, int Count, int Room)[] lists;
    private int used;

    public StatementLists(CaseIndex index, int asOf)
    {
        this.index = index;
        lists = new (int, int, int)[index.Claims.Count];
        var facts = index.Facts.Facts;
        foreach (ref readonly var fact in facts)
        {
            if (fact.Known <= asOf)
                lists[fact.Claim].Room++;
        }

        for (var claim = 0; claim < lists.Length; claim++)
        {
            lists[claim].Start = used;
            used += lists[claim].Room;
        }

        places = new int[used];
        for (var slot = 0; slot < facts.Length; slot++)
        {
            if (facts[slot].Known <= asOf)
            {
                ref var list = ref lists[facts[slot].Claim];
                places[list.Start + list.Count++] = slot;
            }
        }

        for (var claim = 0; claim < lists.Length; claim++)
            Sort(places.AsSpan(lists[claim].Start, lists[claim].Count));
    }

    /// <summary>Every known statement on the claim.</summary>
    public ReadOnlySpan<int> On(int claim) => claim < lists.Length ? places.AsSpan(lists[claim].Start, lists[claim].Count) : [];

    /// <summary>What this voice is known to have said of the claim, echoes apart.</summary>
    public ReadOnlySpan<int> On(int claim, int voice)
    {
        var all = On(claim);
        var start = FirstFrom(all, (long)voice << 32);
        return all[start..(start + FirstFrom(all[start..], ((long)voice + 1) << 32))];
    }

    public void Insert(int statement)
    {
        ref readonly var fact = ref index.Facts[statement];
        if (fact.Claim >= lists.Length)
            Array.Resize(ref lists, Math.Max(index.Claims.Count, 2 * lists.Length));
        ref var list = ref lists[fact.Claim];
        if (list.Count == list.Room)
            Move(ref list);
        var room = places.AsSpan(list.Start, ++list.Count);
        var at = room.Length - 1;
        for (; at > 0 && Compare(room[at - 1], statement) > 0; at--)
            room[at] = room[at - 1];
        room[at] = statement;
    }

    /// <summary>Takes a statement off a list, on which it may stand in the wrong place by now.</summary>
    public void Remove(int statement, int claim)
    {
        ref var list = ref lists[claim];
        var room = places.AsSpan(list.Start, list.Count--);
        var at = room.IndexOf(statement);
        room[(at + 1)..].CopyTo(room[at..]);
    }

    // To the end, with room to grow; what it leaves behind is less than what is in use.
    private void Move(ref (int Start, int Count, int Room) list)
    {
        var room = Math.Max(4, 2 * list.Room);
        if (used + room > places.Length)
            Array.Resize(ref places, Math.Max(used + room, 2 * places.Length));
        places.AsSpan(list.Start, list.Count).CopyTo(places.AsSpan(used));
        (list.Start, list.Room) = (used, room);
        used += room;
    }

    private int FirstFrom(ReadOnlySpan<int> statements, long key)
    {
        var (low, high) = (0, statements.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (index.Facts[statements[middle]].VoiceAndTime < key)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    private int Compare(int statement, int other)
    {
        var order = index.Facts[statement].VoiceAndTime.CompareTo(index.Facts[other].VoiceAndTime);
        return order != 0 ? order : index.Statements.Compare(statement, other);
    }

    // Most claims have few statements, in order already but for the voices.
    private void Sort(Span<int> statements)
    {
        if (statements.Length > Few)
        {
            statements.Sort(Compare);
            return;
        }

        for (var i = 1; i < statements.Length; i++)
        {
            var (statement, at) = (statements[i], i);
            for (; at > 0 && Compare(statements[at - 1], statement) > 0; at--)
                statements[at] = statements[at - 1];
            statements[at] = statement;
        }
    }
}
