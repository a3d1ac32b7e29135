namespace Assay.Engine;

/// <summary>What each source is known to have said, in order of time. Made when the first rule asks.</summary>
internal sealed class Histories(Case scene)
{
    private Dictionary<int, List<int>>? bySource;

    public IEnumerable<StatementView> EarlierThan(int statement)
    {
        scene.Reads.NoteEarlierThan(statement);
        var index = scene.Index;
        return !(bySource ?? Collect()).TryGetValue(index.Facts[statement].Source, out var said)
            ? []
            : said.TakeWhile(other => index.Facts[other].Said < index.Facts[statement].Said).Select(other => new StatementView(scene, other));
    }

    /// <summary>What a source is known to have said.</summary>
    public IReadOnlyList<int> Of(int source) => (bySource ?? Collect()).GetValueOrDefault(source) ?? [];

    /// <summary>To be told after an edit; it is made again when somebody asks.</summary>
    public void Forget() => bySource = null;

    /// <summary>Takes a statement off, before what is known of it changes.</summary>
    public void Remove(int statement)
    {
        if (bySource?.GetValueOrDefault(scene.Index.Facts[statement].Source) is { } said)
            said.Remove(statement);
    }

    public void Insert(int statement)
    {
        if (bySource is null)
            return;
        var source = scene.Index.Facts[statement].Source;
        if (!bySource.TryGetValue(source, out var said))
            bySource.Add(source, said = []);
        var at = said.BinarySearch(statement, Comparer<int>.Create(Compare));
        said.Insert(at < 0 ? ~at : at, statement);
    }

    private int Compare(int statement, int other)
    {
        var order = scene.Index.Facts[statement].Said.CompareTo(scene.Index.Facts[other].Said);
        return order != 0 ? order : scene.Index.Statements.Compare(statement, other);
    }

    private Dictionary<int, List<int>> Collect()
    {
        var index = scene.Index;
        var found = new Dictionary<int, List<int>>();
        for (var slot = 0; slot < index.Statements.Count; slot++)
        {
            index.Pace.Check(slot);
            if (!scene.IsKnown(slot))
                continue;
            var source = index.Facts[slot].Source;
            if (!found.TryGetValue(source, out var said))
                found.Add(source, said = []);
            said.Add(slot);
        }

        foreach (var said in found.Values)
            said.Sort(Compare);
        return bySource = found;
    }
}
