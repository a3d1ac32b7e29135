using System.Runtime.InteropServices;

namespace Assay.Engine;

/// <summary>What two sources have in common: where both assert a claim of their own knowledge, and where they contradict each other.</summary>
internal sealed class SharedClaims
{
    // What everybody says tells nobody apart, and would have to be compared for each two of them.
    private const int MostSharers = 64;

    private readonly Evaluation evaluation;
    private readonly CaseIndex index;
    private readonly Dictionary<(int One, int Other), Pair> pairs = [];

    private SharedClaims(Evaluation evaluation) => (this.evaluation, index) = (evaluation, evaluation.Index);

    /// <summary>Every two sources that share at least so many claims, the one of the lower rank first.</summary>
    public static IEnumerable<KeyValuePair<(int One, int Other), Pair>> Of(Evaluation evaluation, int least, Pace pace)
    {
        var shared = new SharedClaims(evaluation);
        var counts = shared.Count(pace);
        foreach (var (pair, count) in counts)
        {
            if (count >= least)
                shared.pairs.Add(pair, new Pair());
        }

        for (var claim = 0; claim < evaluation.Index.Claims.Count && shared.pairs.Count > 0; claim++)
        {
            pace.Check();
            shared.Add(claim);
        }

        return shared.pairs;
    }

    // Most pairs share too little to go on: those are only counted.
    private Dictionary<(int One, int Other), int> Count(Pace pace)
    {
        var counts = new Dictionary<(int One, int Other), int>();
        for (var claim = 0; claim < index.Claims.Count; claim++)
        {
            pace.Check();
            var asserted = Own(claim, Side.For);
            for (var i = 0; i < asserted.Count; i++)
            {
                for (var j = i + 1; j < asserted.Count; j++)
                {
                    if (!AreOneHouse(asserted[i], asserted[j]))
                        CollectionsMarshal.GetValueRefOrAddDefault(counts, Key(asserted[i], asserted[j]), out _)++;
                }
            }
        }

        return counts;
    }

    private void Add(int claim)
    {
        var asserted = Own(claim, Side.For);
        for (var i = 0; i < asserted.Count; i++)
        {
            for (var j = i + 1; j < asserted.Count; j++)
                Of(asserted[i], asserted[j])?.Both.Add((asserted[i], asserted[j]));
        }

        foreach (var denied in asserted.Count == 0 ? [] : Own(claim, Side.Against))
            Differ(asserted, denied);
        foreach (var rival in asserted.Count == 0 ? [] : index.Graph.Rivals(claim))
        {
            if (rival < claim)
                continue;
            foreach (var other in Own(rival, Side.For))
                Differ(asserted, other);
        }
    }

    private void Differ(List<int> asserted, int other)
    {
        foreach (var statement in asserted)
        {
            if (Of(statement, other) is { } pair)
                pair.Differences++;
        }
    }

    // One of each source; none if there are too many.
    private List<int> Own(int claim, Side side)
    {
        var own = new List<int>();
        foreach (var statement in evaluation.Scene.Lists.On(claim))
        {
            ref readonly var facts = ref index.Facts[statement];
            if (facts.Side != side || facts.IsDerived || evaluation.Settling[statement] != Fate.Stands)
                continue;
            var source = facts.Source;
            if (own.Exists(other => index.Facts[other].Source == source))
                continue;
            if (own.Count == MostSharers)
                return [];
            own.Add(statement);
        }

        own.Sort((a, b) => Rank(a).CompareTo(Rank(b)));
        return own;
    }

    private Pair? Of(int statement, int other) => pairs.GetValueOrDefault(Key(statement, other));

    private bool AreOneHouse(int statement, int other)
    {
        ref readonly var one = ref index.Facts[statement];
        ref readonly var two = ref index.Facts[other];
        return one.Origin == two.Origin || one.Voice == two.Voice;
    }

    private (int One, int Other) Key(int statement, int other)
    {
        var (one, two) = (index.Facts[statement].Source, index.Facts[other].Source);
        return index.SourceTable.Ranks[one] < index.SourceTable.Ranks[two] ? (one, two) : (two, one);
    }

    private int Rank(int statement) => index.SourceTable.Ranks[index.Facts[statement].Source];

    public sealed class Pair
    {
        /// <summary>The two's statements on each claim that both assert, in the order of the two.</summary>
        public List<(int One, int Other)> Both { get; } = [];

        public int Differences { get; set; }
    }
}
