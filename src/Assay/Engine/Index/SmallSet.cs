namespace Assay.Engine;

/// <summary>A set of numbers in the order in which they came, to be used again and again: mostly of few, which are looked through one by one.</summary>
internal sealed class SmallSet
{
    private const int Few = 16;

    private readonly List<int> items = [];
    private readonly HashSet<int> many = [];

    public int Count => items.Count;

    public int this[int place] => items[place];

    public void Clear()
    {
        items.Clear();
        many.Clear();
    }

    public void Add(int item)
    {
        if (items.Count < Few ? items.Contains(item) : !Remember(item))
            return;
        items.Add(item);
    }

    public int[] ToSorted()
    {
        if (items.Count == 0)
            return [];
        int[] sorted = [.. items];
        Array.Sort(sorted);
        return sorted;
    }

    private bool Remember(int item)
    {
        if (many.Count == 0)
            many.UnionWith(items);
        return many.Add(item);
    }
}
