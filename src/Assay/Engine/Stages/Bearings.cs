namespace Assay.Engine;

/// <summary>Which way a statement goes for one claim.</summary>
internal enum Side : byte
{
    None,
    For,
    Against,
}

/// <param name="Statement">The statement.</param>
/// <param name="Side">Which way it goes.</param>
/// <param name="Rival">Whether it goes against the claim by asserting a rival.</param>
internal readonly record struct Bearing(int Statement, Side Side, bool Rival);

/// <summary>Which statements bear on which claim, through what it implies, what implies it, and its rivals (ENGINE section 3).</summary>
internal sealed class Bearings
{
    private readonly CaseIndex index;
    private readonly int[][] on;

    public Bearings(Case scene)
    {
        index = scene.Index;
        on = new int[index.Claims.Length][];
        Array.Fill(on, []);
        foreach (var statements in Enumerable.Range(0, index.Statements.Length).Where(scene.IsKnown).GroupBy(i => index.ClaimOf[i]))
            on[statements.Key] = [.. statements];
    }

    /// <summary>Whether anything has been said of the claim, or of what implies it.</summary>
    public bool IsSaid(int claim) => Array.Exists(index.Graph.Below(claim), below => on[below].Length > 0);

    /// <summary>Puts into <paramref name="into"/> every known statement that bears on the claim.</summary>
    public void Of(int claim, bool withRivals, List<Bearing> into)
    {
        into.Clear();
        foreach (var below in index.Graph.Below(claim))
            Add(below, Stance.Asserts, Side.For, false, into);
        foreach (var above in index.Graph.Above(claim))
            Add(above, Stance.Denies, Side.Against, false, into);
        foreach (var statement in on[claim])
        {
            if (index.Statements[statement].Stance is Stance.Declines or Stance.Withdraws)
                into.Add(new(statement, Side.None, false));
        }

        if (!withRivals)
            return;
        foreach (var rival in index.Graph.Rivals(claim))
            Add(rival, Stance.Asserts, Side.Against, true, into);
    }

    private void Add(int claim, Stance stance, Side side, bool rival, List<Bearing> into)
    {
        foreach (var statement in on[claim])
        {
            if (Supersession.Side(index.Statements[statement].Stance) == stance)
                into.Add(new(statement, side, rival));
        }
    }
}
