namespace Assay;

/// <summary>A chain that leads back to where it began.</summary>
/// <param name="Ids">Its members, the first in ordinal order first, then along the chain.</param>
/// <param name="Item">The place of the second member among those that the first one names; -1 if it names one only.</param>
internal sealed record Cycle(IReadOnlyList<string> Ids, int Item);

/// <summary>Finds cycles without recursion, so that a chain can be of any length.</summary>
internal static class Cycles
{
    // Enough for every cycle of a case that people write; a hostile one has millions.
    private const long MostSteps = 20_000_000;

    private enum Mark : byte
    {
        New,
        Open,
        Done,
    }

    /// <summary>The cycles, each once: with links to one other only, all there are; else at least one wherever there is any.</summary>
    public static IEnumerable<Cycle> Find<T>(EntitySet<T> entities, Func<T, ValueList<Ref<T>>> next, Pace pace)
        where T : Entity
    {
        var linked = Linked(entities, next, pace);
        var marks = new Mark[entities.Count];
        var path = new List<(int Node, int Link)>();
        var steps = 0L;
        foreach (var root in linked.Values)
        {
            pace.Check(root);
            if (marks[root] != Mark.New)
                continue;
            path.Add((root, 0));
            marks[root] = Mark.Open;
            while (path.Count > 0)
            {
                var (node, link) = path[^1];
                var links = next(entities[node]);
                if (link == links.Count)
                {
                    marks[node] = Mark.Done;
                    path.RemoveAt(path.Count - 1);
                    continue;
                }

                path[^1] = (node, link + 1);
                if (!linked.TryGetValue(links[link].Id, out var to) || marks[to] == Mark.Done)
                    continue;
                if (marks[to] == Mark.New)
                {
                    marks[to] = Mark.Open;
                    path.Add((to, 0));
                    continue;
                }

                var start = path.FindIndex(p => p.Node == to);
                steps += path.Count;
                if (steps > MostSteps)
                    yield break;
                yield return ToCycle(entities, path.GetRange(start, path.Count - start), next);
            }
        }
    }

    // Whatever leads on, in ordinal order of ids. The rest is in no cycle, and mostly that is nearly everything.
    private static OrderedDictionary<string, int> Linked<T>(EntitySet<T> entities, Func<T, ValueList<Ref<T>>> next, Pace pace)
        where T : Entity
    {
        var linked = new OrderedDictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < entities.Count; i++)
        {
            pace.Check(i);
            if (next(entities[i]).Count > 0)
                linked.Add(entities[i].Id, i);
        }

        return linked;
    }

    // Nodes are numbered in ordinal order of their ids.
    private static Cycle ToCycle<T>(EntitySet<T> entities, List<(int Node, int Link)> path, Func<T, ValueList<Ref<T>>> next)
        where T : Entity
    {
        var first = path.IndexOf(path.MinBy(p => p.Node));
        var ids = path.Skip(first).Concat(path.Take(first)).Select(p => entities[p.Node].Id).ToList();
        var links = next(entities[path[first].Node]);
        return new Cycle(ids, links.Count == 1 ? -1 : path[first].Link - 1);
    }
}
