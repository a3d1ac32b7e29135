namespace Assay.Engine;

/// <summary>Follows one kind of link between sources to its end.</summary>
internal static class Climb
{
    /// <summary>For each source, the last one reached by <paramref name="next"/>: itself if there is none.</summary>
    public static int[] Each(Source[] sources, Func<Source, Ref<Source>?> next, Dictionary<string, int> numbers)
    {
        const int unseen = -1;
        var tops = new int[sources.Length];
        Array.Fill(tops, unseen);
        var path = new List<int>();
        for (var i = 0; i < sources.Length; i++)
        {
            var at = i;
            while (tops[at] == unseen && next(sources[at]) is { } link && numbers.TryGetValue(link.Id, out var up))
            {
                if (path.Count > sources.Length)
                    throw new ArgumentException($"the owners of '{sources[i].Id}', or those whom it speaks for, lead in a circle.");
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
