namespace Assay.Engine;

/// <summary>What becomes of a statement before anything is summed.</summary>
internal enum Fate : byte
{
    /// <summary>It is not known yet.</summary>
    Unknown,

    /// <summary>It stands.</summary>
    Stands,

    /// <summary>It passes on what another said, who is counted.</summary>
    Echo,

    /// <summary>It passes on what nobody known said.</summary>
    NoOrigin,

    /// <summary>The same voice has moved on.</summary>
    Superseded,

    /// <summary>The same voice said something else on the same day, of no less weight.</summary>
    ContradictsItself,

    /// <summary>It weighs nothing.</summary>
    NoWeight,
}

/// <summary>
/// What each voice still says: a later statement replaces an earlier one on the same claim, or on one that it contradicts.
/// Statements are looked up by voice, claim and side in order of time, so that the cost follows the related claims, not the statements.
/// </summary>
internal sealed class Supersession
{
    private readonly CaseIndex index;
    private readonly double[] weights;
    private readonly Dictionary<int, Voice> voices = [];

    private Supersession(Case scene, double[] weights)
    {
        (index, this.weights) = (scene.Index, weights);
        Fates = new Fate[weights.Length];
        ReplacedBy = new int[weights.Length];
        Array.Fill(ReplacedBy, CaseIndex.None);
        foreach (var statement in Enumerable.Range(0, weights.Length).Where(scene.IsKnown).OrderBy(i => index.Said[i]))
        {
            Fates[statement] = !index.IsEcho(statement) ? Fate.Stands
                : index.Roots[statement] == CaseIndex.None ? Fate.NoOrigin : Fate.Echo;
            if (Fates[statement] == Fate.Stands)
                VoiceOf(statement).Add(statement, index.ClaimOf[statement], Side(statement), weights[statement] > 0);
        }

        foreach (var voice in voices.Values)
            voice.Settle(this);
    }

    public Fate[] Fates { get; }

    /// <summary>The statement by which the voice first moved on from each superseded one.</summary>
    public int[] ReplacedBy { get; }

    public static Supersession Run(Case scene, double[] weights) => new(scene, weights);

    /// <summary>Which way a stance goes.</summary>
    public static Stance Side(Stance stance) => stance == Stance.Doubts ? Stance.Denies : stance;

    private Stance Side(int statement) => Side(index.Statements[statement].Stance);

    private Voice VoiceOf(int statement)
    {
        var voice = index.Voices[index.SourceOf[statement]];
        if (!voices.TryGetValue(voice, out var found))
            voices.Add(voice, found = new Voice());
        return found;
    }

    private int Compare(int statement, int other) =>
        index.Said[statement] != index.Said[other] ? index.Said[statement].CompareTo(index.Said[other]) : statement.CompareTo(other);

    /// <summary>All that one voice said, in order of time.</summary>
    private sealed class Voice
    {
        private readonly List<int> statements = [];
        private readonly Dictionary<(int Claim, Stance Side), List<int>> weighty = [];
        private readonly Dictionary<int, List<int>> onClaim = [];
        private readonly Dictionary<int, List<int>> withdrawn = [];

        public void Add(int statement, int claim, Stance side, bool hasWeight)
        {
            statements.Add(statement);
            Append(onClaim, claim, statement);
            if (side == Stance.Withdraws)
                Append(withdrawn, claim, statement);
            else if (hasWeight)
                Append(weighty, (claim, side), statement);
        }

        public void Settle(Supersession all)
        {
            if (statements.Count == 1)
            {
                all.SettleAlone(statements[0]);
                return;
            }

            foreach (var statement in statements)
                Settle(all, statement);
        }

        private void Settle(Supersession all, int statement)
        {
            var (claim, side, graph) = (all.index.ClaimOf[statement], all.Side(statement), all.index.Graph);
            var first = Later(all, onClaim.GetValueOrDefault(claim), statement, orSameDay: false);
            var disputed = false;
            if (side is Stance.Asserts or Stance.Denies)
            {
                var opposite = side == Stance.Asserts ? Stance.Denies : Stance.Asserts;
                foreach (var other in side == Stance.Asserts ? graph.Above(claim) : graph.Below(claim))
                {
                    // Withdrawing takes back, even on the same day, what implied the claim or denied what it implies.
                    first = Earliest(all, first, Later(all, withdrawn.GetValueOrDefault(other), statement, orSameDay: true));
                    Meet((other, opposite));
                }

                if (side == Stance.Asserts)
                {
                    foreach (var rival in graph.Rivals(claim))
                        Meet((rival, Stance.Asserts));
                }
            }

            all.Fates[statement] = first is not null ? Fate.Superseded
                : disputed ? Fate.ContradictsItself
                : all.weights[statement] > 0 ? Fate.Stands : Fate.NoWeight;
            if (first is { } by)
                all.ReplacedBy[statement] = by;

            void Meet((int Claim, Stance Side) key)
            {
                if (all.weights[statement] <= 0 || !weighty.TryGetValue(key, out var others))
                    return;
                first = Earliest(all, first, Later(all, others, statement, orSameDay: false));
                disputed |= IsMetOnTheDay(all, others, statement);
            }
        }

        // Someone with one voice said both on one day: the weaker counts nothing, of equal ones neither.
        private static bool IsMetOnTheDay(Supersession all, List<int> others, int statement)
        {
            var day = all.index.Said[statement];
            for (var i = FirstAfter(all, others, day - 1); i < others.Count && all.index.Said[others[i]] == day; i++)
            {
                if (all.weights[others[i]] >= all.weights[statement])
                    return true;
            }

            return false;
        }

        private static int? Later(Supersession all, List<int>? others, int statement, bool orSameDay)
        {
            if (others is null)
                return null;
            var place = FirstAfter(all, others, all.index.Said[statement] - (orSameDay ? 1 : 0));
            return place < others.Count ? others[place] : null;
        }

        private static int? Earliest(Supersession all, int? one, int? other) =>
            one is null ? other : other is null ? one : all.Compare(one.Value, other.Value) <= 0 ? one : other;

        // The lists are in order of time.
        private static int FirstAfter(Supersession all, List<int> others, int day)
        {
            var (low, high) = (0, others.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (all.index.Said[others[middle]] > day)
                    high = middle;
                else
                    low = middle + 1;
            }

            return low;
        }

        private static void Append<TKey>(Dictionary<TKey, List<int>> lists, TKey key, int statement)
            where TKey : notnull
        {
            if (!lists.TryGetValue(key, out var list))
                lists.Add(key, list = []);
            list.Add(statement);
        }
    }

    private void SettleAlone(int statement)
    {
        if (weights[statement] <= 0)
            Fates[statement] = Fate.NoWeight;
    }
}
