namespace Assay.Engine;

/// <summary>
/// One side of one claim, grouped by origin: m(o), e(o) and q(o) of the README's example, and their sum in ordinal order of origin; as it weighs
/// and, evenly, as it would if every source graded A to D were equally reliable. Reused from claim to claim.
/// </summary>
internal sealed class SideSum(CaseIndex index, double crowdLimit)
{
    private const int Few = 16;

    private Share[] shares = new Share[index.Sources.Count];
    private int[] touched = new int[Few];
    private int count;

    /// <summary>What the side weighs.</summary>
    public double Total { get; private set; }

    /// <summary>How many origins stand on this side; 1 if only something derived does.</summary>
    public int Origins { get; private set; }

    /// <summary>How many of them deny.</summary>
    public int Denying { get; private set; }

    public double EvenTotal { get; private set; }

    public int EvenOrigins { get; private set; }

    /// <summary>The ranks of every origin with something on this side, whatever its grade, in order.</summary>
    public int[] Touched => [.. touched.AsSpan(0, count).ToArray().Where(rank => shares[rank].HasWeight)];

    public void Clear()
    {
        foreach (var rank in touched.AsSpan(0, count))
            shares[rank] = default;
        count = 0;
    }

    /// <param name="word">What stands.</param>
    /// <param name="standing">What is left of it where it opposes by asserting a rival.</param>
    /// <param name="evenStanding">The same in the even tally.</param>
    /// <param name="denies">Whether it denies what this is about.</param>
    public void Add(in Weighed word, double standing, double evenStanding, bool denies)
    {
        var (weight, even) = (word.Weight * standing, word.Even * evenStanding);
        var rank = index.SourceTable.Ranks[word.Origin];
        if (rank >= shares.Length)
            Array.Resize(ref shares, Math.Max(index.Sources.Count, 2 * shares.Length));
        ref var share = ref shares[rank];
        if (!share.IsTouched)
        {
            share.IsTouched = true;
            if (count == touched.Length)
                Array.Resize(ref touched, 2 * count);
            touched[count++] = rank;
        }

        share.Denies |= denies;
        switch (word.Part)
        {
            case OriginPart.Own:
                share.Own = Math.Max(share.Own, weight);
                share.EvenOwn = Math.Max(share.EvenOwn, even);
                break;
            case OriginPart.Crowd:
                share.Crowd = Math.Max(share.Crowd, weight);
                share.EvenCrowd = Math.Max(share.EvenCrowd, even);
                break;
            default:
                share.Derived = Math.Max(share.Derived, weight);
                share.EvenDerived = Math.Max(share.EvenDerived, even);
                break;
        }
    }

    /// <summary>Sums up, once everything has been added.</summary>
    public void Close()
    {
        Sort(touched.AsSpan(0, count));
        var (own, crowd, derived, borrowed) = (0.0, 0.0, 0.0, false);
        var (evenOwn, evenCrowd, evenDerived, evenBorrowed) = (0.0, 0.0, 0.0, false);
        var (origins, evenOrigins, denying) = (0, 0, 0);
        foreach (var rank in touched.AsSpan(0, count))
        {
            ref readonly var share = ref shares[rank];
            own += share.Own;
            evenOwn += share.EvenOwn;
            crowd += Math.Max(0, share.Crowd - share.Own);
            evenCrowd += Math.Max(0, share.EvenCrowd - share.EvenOwn);
            derived = Math.Max(derived, share.Derived - share.Own);
            evenDerived = Math.Max(evenDerived, share.EvenDerived - share.EvenOwn);
            borrowed |= share.Derived > 0;
            evenBorrowed |= share.EvenDerived > 0;
            origins += share.Own > 0 ? 1 : 0;
            evenOrigins += share.EvenOwn > 0 ? 1 : 0;
            denying += share.Own > 0 && share.Denies ? 1 : 0;
        }

        Total = own + Math.Max(Math.Min(crowdLimit, crowd), derived);
        EvenTotal = evenOwn + Math.Max(Math.Min(crowdLimit, evenCrowd), evenDerived);
        (Origins, EvenOrigins, Denying) = (origins == 0 && borrowed ? 1 : origins, evenOrigins == 0 && evenBorrowed ? 1 : evenOrigins, denying);
    }

    // Most claims have few origins.
    private static void Sort(Span<int> ranks)
    {
        if (ranks.Length > Few)
        {
            ranks.Sort();
            return;
        }

        for (var i = 1; i < ranks.Length; i++)
        {
            var (rank, at) = (ranks[i], i);
            for (; at > 0 && ranks[at - 1] > rank; at--)
                ranks[at] = ranks[at - 1];
            ranks[at] = rank;
        }
    }

    private struct Share
    {
        public double Own;
        public double Crowd;
        public double Derived;
        public double EvenOwn;
        public double EvenCrowd;
        public double EvenDerived;
        public bool IsTouched;
        public bool Denies;

        public readonly bool HasWeight => Own > 0 || Crowd > 0 || Derived > 0;
    }
}
