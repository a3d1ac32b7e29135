namespace Assay.Engine;

/// <summary>Follows one kind of link between sources to its end.</summary>
internal static class Climb
{
    /// <summary>For each source, the last one reached by <paramref name="next"/>: itself if there is none.</summary>
    /// <exception cref="ArgumentException">The links lead in a circle.</exception>
    public static int[] Each(Records<Source> sources, Func<Source, Ref<Source>?> next)
    {
        const int unseen = -1;
        var tops = new int[sources.Count];
        Array.Fill(tops, unseen);
        var path = new List<int>();
        for (var slot = 0; slot < tops.Length; slot++)
        {
            if (!sources.Has(slot))
                continue;
            var at = slot;
            while (tops[at] == unseen && next(sources[at]) is { } link && sources.Find(link.Id) is >= 0 and var up)
            {
                if (path.Count > tops.Length)
                    throw new ArgumentException($"the owners of '{sources[slot].Id}', or those whom it speaks for, lead in a circle.");
                path.Add(at);
                at = up;
            }

            var top = tops[at] == unseen ? at : tops[at];
            tops[at] = top;
            foreach (var member in path)
                tops[member] = top;
            path.Clear();
        }

        return tops;
    }
}
