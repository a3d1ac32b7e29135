namespace Assay.Engine;

/// <param name="Statement">The statement.</param>
/// <param name="Side">Which way it goes for the claim at hand.</param>
/// <param name="IsRival">Whether it goes against that by asserting a rival.</param>
internal readonly record struct Bearing(int Statement, Side Side, bool IsRival);

/// <summary>Which statements bear on a claim, through what it implies, what implies it, and its rivals.</summary>
internal static class Bearings
{
    /// <summary>Every known statement that bears on the claim, in ordinal order of id.</summary>
    public static Bearing[] On(Case scene, int claim)
    {
        var (graph, found) = (scene.Index.Graph, new List<Bearing>());
        foreach (var below in graph.Below(claim))
            Add(below, Side.For, Side.For, isRival: false);
        foreach (var above in graph.Above(claim))
            Add(above, Side.Against, Side.Against, isRival: false);
        Add(claim, Side.None, Side.None, isRival: false);
        foreach (var rival in graph.Rivals(claim))
            Add(rival, Side.For, Side.Against, isRival: true);
        found.Sort((a, b) => scene.Index.Statements.Compare(a.Statement, b.Statement));
        return [.. found];

        void Add(int on, Side said, Side side, bool isRival)
        {
            foreach (var statement in scene.Lists.On(on))
            {
                if (scene.Index.Facts[statement].Side == said)
                    found.Add(new(statement, side, isRival));
            }
        }
    }
}
