namespace Assay.Engine;

/// <summary>A relay is as strong as the weakest source that it passed through.</summary>
internal sealed class RelayChains(Case scene)
{
    private const int Unseen = -1;

    private int[] weakest = [];

    /// <summary>The weakest source of the statement's chain of relays, by strength; its own if it relays nothing. To be asked only once sources are graded.</summary>
    public int WeakestOf(int statement)
    {
        var facts = scene.Index.Facts;
        if (facts[statement].Relayed == CaseIndex.None)
            return facts[statement].Source;
        if (weakest.Length < scene.Index.Statements.Count)
            Grow();
        var (found, weights) = (weakest, scene.Index.Model.Rules.Weights);

        // Down to what is known already, and back up: each statement is walked once, however long the chain.
        var chain = default(Stack<int>);
        for (var at = statement; at != CaseIndex.None && found[at] == Unseen; at = facts[at].Relayed)
            (chain ??= new()).Push(at);
        while (chain is not null && chain.TryPop(out var member))
        {
            var (own, relayed) = (facts[member].Source, facts[member].Relayed);
            found[member] = relayed == CaseIndex.None || Strength(own) <= Strength(found[relayed]) ? own : found[relayed];
        }

        return found[statement];

        double Strength(int source) => weights.Strength(scene.Grades[source]);
    }

    /// <summary>To be told after grades changed.</summary>
    public void Forget() => weakest = [];

    /// <summary>To be told of every statement of a chain that changed.</summary>
    public void Forget(int statement)
    {
        if (statement < weakest.Length)
            weakest[statement] = Unseen;
    }

    private void Grow()
    {
        var (from, size) = (weakest.Length, Math.Max(scene.Index.Statements.Count, 2 * weakest.Length));
        var grown = weakest;
        Array.Resize(ref grown, size);
        Array.Fill(grown, Unseen, from, size - from);
        weakest = grown;
    }
}
