namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>
/// The statements by component and, within it, by origin, so that both sums over origins and passes over a component are straight
/// walks through memory. Two counting sorts, the second of which keeps the order of the first.
/// </summary>
internal readonly struct ComponentOrder
{
    private readonly Entry[] sorted;
    private readonly int[] ends;

    /// <param name="entries">What is known of each statement.</param>
    /// <param name="components">The component of each statement; -1 leaves it out.</param>
    /// <param name="componentCount">How many components there are.</param>
    /// <param name="origins">How many origins there can be.</param>
    public ComponentOrder(Entry[] entries, int[] components, int componentCount, int origins)
    {
        var byOrigin = GC.AllocateUninitializedArray<int>(entries.Length);
        var places = new int[origins + 1];
        foreach (ref readonly var entry in entries.AsSpan())
            places[entry.Origin + 1]++;
        Accumulate(places);
        for (var i = 0; i < entries.Length; i++)
            byOrigin[places[entries[i].Origin]++] = i;

        ends = new int[componentCount + 1];
        sorted = GC.AllocateUninitializedArray<Entry>(entries.Length);
        foreach (var component in components)
            ends[component + 1]++;
        ends[0] = 0;
        Accumulate(ends);
        foreach (var statement in byOrigin)
        {
            if (components[statement] is var component and >= 0)
                sorted[ends[component]++] = entries[statement];
        }
    }

    /// <summary>The statements on a component's claims.</summary>
    public Span<Entry> On(int component)
    {
        // Filling moved each start to its end, which is the next one's start.
        var start = component == 0 ? 0 : ends[component - 1];
        return sorted.AsSpan(start, ends[component] - start);
    }

    private static void Accumulate(int[] places)
    {
        var sum = 0;
        foreach (ref var place in places.AsSpan())
            place = sum += place;
    }
}
