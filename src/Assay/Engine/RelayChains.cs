namespace Assay.Engine;

/// <summary>A relay is as strong as the weakest source that it passed through.</summary>
internal static class RelayChains
{
    /// <summary>For each statement, the weakest source of its chain of relays, by strength; its own if it relays nothing.</summary>
    public static int[] WeakestSources(CaseIndex index, Reliability[] grades)
    {
        const int unseen = -1;
        var weights = index.Model.Rules.Weights;
        var weakest = new int[index.Statements.Length];
        Array.Fill(weakest, unseen);
        var chain = new Stack<int>();
        for (var i = 0; i < weakest.Length; i++)
        {
            // Down to what is known already, and back up: each statement is walked once, however long the chain.
            for (var at = i; at != CaseIndex.None && weakest[at] == unseen; at = index.Relayed[at])
                chain.Push(at);
            while (chain.TryPop(out var statement))
            {
                var own = index.SourceOf[statement];
                var relayed = index.Relayed[statement];
                weakest[statement] = relayed == CaseIndex.None || Strength(own) <= Strength(weakest[relayed]) ? own : weakest[relayed];
            }
        }

        return weakest;

        double Strength(int source) => weights.Strength(grades[source]);
    }
}
