using Assay.Generator.Diagnostics;

namespace Assay.Generator.Binding;

/// <summary>What values contain: no struct can contain itself, and none can be generated whose parts are not.</summary>
internal static class ValueGraph
{
    private const int NamesInMessage = 8;

    public static void ReportCycles(NodeReader reader, IReadOnlyList<ValueSymbol> values)
    {
        var left = WithoutLeaves(values);
        foreach (var value in values.Where(left.Contains))
        {
            if (value.IsBroken || PathBack(value, left) is not { } path)
                continue;
            var names = path.Take(NamesInMessage).Concat([value]).Select(v => v.Name);
            reader.Diagnostics.Report(Descriptors.ValueCycle, value.Key, value.Name, string.Join(" → ", names));
            foreach (var member in path)
                member.IsBroken = true;
        }
    }

    /// <summary>Marks what holds something broken, directly or not.</summary>
    public static void SpreadBrokenness(IReadOnlyList<ValueSymbol> values)
    {
        var holders = values.SelectMany(v => v.Fields.Select(f => (Holder: v, Inner: f.Type))).Where(p => p.Inner is EnumSymbol or ValueSymbol)
            .ToLookup(p => p.Inner!, p => p.Holder);
        var broken = new Queue<TypeSymbol>(holders.Select(h => h.Key).Where(t => t.IsBroken));
        while (broken.Count > 0)
        {
            foreach (var holder in holders[broken.Dequeue()].Where(h => !h.IsBroken))
            {
                holder.IsBroken = true;
                broken.Enqueue(holder);
            }
        }
    }

    /// <summary>What is left when values that hold no others are taken away, over and over: cycles, and what leads to them.</summary>
    private static HashSet<ValueSymbol> WithoutLeaves(IReadOnlyList<ValueSymbol> values)
    {
        var left = new HashSet<ValueSymbol>(values);
        var holders = values.SelectMany(v => Inner(v).Select(inner => (Holder: v, Inner: inner))).ToLookup(p => p.Inner, p => p.Holder);
        var open = values.ToDictionary(v => v, v => Inner(v).Count(left.Contains));
        var leaves = new Queue<ValueSymbol>(values.Where(v => open[v] == 0));
        while (leaves.Count > 0)
        {
            var leaf = leaves.Dequeue();
            left.Remove(leaf);
            foreach (var holder in holders[leaf])
                if (--open[holder] == 0)
                    leaves.Enqueue(holder);
        }
        return left;
    }

    private static List<ValueSymbol>? PathBack(ValueSymbol value, HashSet<ValueSymbol> among)
    {
        var from = new Dictionary<ValueSymbol, ValueSymbol>();
        var open = new Queue<ValueSymbol>([value]);
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            foreach (var inner in Inner(next).Where(among.Contains))
            {
                if (from.ContainsKey(inner))
                    continue;
                from.Add(inner, next);
                if (inner != value)
                {
                    open.Enqueue(inner);
                    continue;
                }
                var path = new List<ValueSymbol>();
                for (var at = next; at != value; at = from[at])
                    path.Add(at);
                path.Add(value);
                path.Reverse();
                return path;
            }
        }
        return null;
    }

    // A list is on the heap, so it can hold whatever it likes.
    private static IEnumerable<ValueSymbol> Inner(ValueSymbol value) =>
        value.Fields.Where(f => !f.Spec.IsList).Select(f => f.Type).OfType<ValueSymbol>();
}
