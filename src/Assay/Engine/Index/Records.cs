namespace Assay.Engine;

/// <summary>
/// The records of one family, each in a slot: a number that stays its own while others come and go. As long as none has come, slots are
/// in ordinal order of id.
/// </summary>
internal sealed class Records<T>(EntitySet<T> set)
    where T : Entity
{
    private T?[] items = set.Sorted;
    private Dictionary<string, int>? slots;
    private Stack<int>? free;
    private bool isShared = true;
    private bool isInOrder = true;

    /// <summary>How many slots there are, free ones included.</summary>
    public int Count { get; private set; } = set.Count;

    public T this[int slot] => items[slot]!;

    public bool Has(int slot) => items[slot] is not null;

    /// <summary>The slot of this id; negative if there is none.</summary>
    public int Find(string id) => (slots ?? Number()).TryGetValue(id, out var slot) ? slot : CaseIndex.None;

    /// <summary>Ordinal order of id.</summary>
    public int Compare(int slot, int other) => isInOrder ? slot.CompareTo(other) : string.CompareOrdinal(this[slot].Id, this[other].Id);

    /// <summary>Adds a record whose id is new, and returns its slot.</summary>
    public int Add(T record)
    {
        if (free is not { Count: > 0 } || !free.TryPop(out var slot))
        {
            slot = Count++;
            if (slot == items.Length)
                Array.Resize(ref items, Math.Max(16, 2 * slot));
        }

        isShared = false;
        isInOrder = false;
        items[slot] = record;
        (slots ?? Number())[record.Id] = slot;
        return slot;
    }

    /// <summary>Puts a record of the same id in the place of this one.</summary>
    public void Replace(int slot, T record)
    {
        Own();
        items[slot] = record;
    }

    public void Remove(int slot)
    {
        Own();
        (slots ?? Number()).Remove(this[slot].Id);
        items[slot] = null;
        (free ??= new()).Push(slot);
    }

    /// <summary>The slots in use, in ordinal order of id.</summary>
    public int[] InOrder()
    {
        var used = new int[Count - (free?.Count ?? 0)];
        var at = 0;
        for (var slot = 0; slot < Count; slot++)
        {
            if (Has(slot))
                used[at++] = slot;
        }

        if (!isInOrder)
            Array.Sort(used, Compare);
        return used;
    }

    public EntitySet<T> ToSet() => isShared ? set : EntitySet.Create<T>(Array.ConvertAll(InOrder(), slot => this[slot]));

    // The set's own array serves until something changes.
    private void Own()
    {
        if (isShared)
            items = items.AsSpan(0, Count).ToArray();
        isShared = false;
    }

    /// <summary>Sees to it that ids can be found without delay.</summary>
    public void Number(Pace pace) => slots ??= Numbered(pace);

    private Dictionary<string, int> Number() => slots = Numbered(Pace.None);

    private Dictionary<string, int> Numbered(Pace pace)
    {
        var numbers = new Dictionary<string, int>(Count, StringComparer.Ordinal);
        for (var slot = 0; slot < Count; slot++)
        {
            pace.Check(slot);
            if (items[slot] is { } record)
                numbers.Add(record.Id, slot);
        }

        // Several threads may ask first; they find the same.
        return numbers;
    }
}
