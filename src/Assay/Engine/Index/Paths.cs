namespace Assay.Engine;

/// <summary>
/// To which origins a statement's information leads, through what it draws on and the evidence it cites: to one, to several, or, where
/// statements rest on nothing but each other, to none.
/// </summary>
internal sealed class Paths(CaseIndex index)
{
    /// <summary>More than one origin.</summary>
    public const int Several = -2;

    /// <summary>An origin that nobody knows.</summary>
    public const int Unknown = -3;

    private readonly Lock gate = new();

    // Of what is derived; what leads nowhere is not in it.
    private Dictionary<int, int>? ends;

    /// <summary>The one origin to which it leads; else Several, Unknown, or None where it leads nowhere.</summary>
    public int Of(int statement) =>
        index.Facts[statement].IsDerived ? End(ends ?? CollectOnce(), statement) : index.Facts[statement].Origin;

    /// <summary>What two paths have in common.</summary>
    public static int Join(int one, int other) =>
        one == CaseIndex.None || one == other ? other : other == CaseIndex.None ? one : Several;

    /// <summary>To be told of a new statement, on which nothing rests yet.</summary>
    public void Add(int statement)
    {
        if (ends is not null && index.Facts[statement].IsDerived)
            ends[statement] = EndOf(statement, ends);
    }

    /// <summary>To be told after any other edit; the statements whose ends that changed come back, where they were asked for.</summary>
    public List<int> Refresh()
    {
        if (ends is not { } before)
            return [];
        var after = Collect();
        return [.. before.Keys.Union(after.Keys).Where(statement => End(before, statement) != End(after, statement))];
    }

    private Dictionary<int, int> CollectOnce()
    {
        lock (gate)
            return ends ?? Collect();
    }

    // From what is not derived outwards; each end changes at most twice.
    private Dictionary<int, int> Collect()
    {
        var found = new Dictionary<int, int>();
        var restingOn = new Dictionary<int, List<int>>();
        var open = new Queue<int>();
        for (var statement = 0; statement < index.Statements.Count; statement++)
        {
            index.Pace.Check(statement);
            if (!index.Statements.Has(statement) || !index.Facts[statement].IsDerived)
                continue;
            open.Enqueue(statement);
            foreach (var drawn in index.Statements[statement].DrawsOn)
            {
                if (index.FindStatement(drawn.Id) is not (>= 0 and var slot) || index.Facts[slot].Root is not (>= 0 and var root) || !index.Facts[root].IsDerived)
                    continue;
                if (!restingOn.TryGetValue(root, out var resting))
                    restingOn.Add(root, resting = []);
                resting.Add(statement);
            }
        }

        while (open.TryDequeue(out var statement))
        {
            var end = EndOf(statement, found);
            if (end == End(found, statement))
                continue;
            found[statement] = end;
            foreach (var resting in restingOn.GetValueOrDefault(statement) ?? [])
                open.Enqueue(resting);
        }

        return ends = found;
    }

    private static int End(Dictionary<int, int> ends, int statement) => ends.GetValueOrDefault(statement, CaseIndex.None);

    private int EndOf(int statement, Dictionary<int, int> found)
    {
        var record = index.Statements[statement];
        var end = CaseIndex.None;
        foreach (var drawn in record.DrawsOn)
        {
            end = Join(
                end,
                index.FindStatement(drawn.Id) is not (>= 0 and var slot) || index.Facts[slot].Root is not (>= 0 and var root) ? Unknown
                    : index.Facts[root].IsDerived ? End(found, root)
                    : index.Facts[root].Origin);
        }

        foreach (var cited in record.Evidence)
        {
            var provider = index.ProviderOf(cited.Id);
            end = Join(end, provider == CaseIndex.None ? Unknown : index.SourceTable.Origins[provider]);
        }

        return end;
    }
}
