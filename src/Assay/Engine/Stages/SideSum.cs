namespace Assay.Engine;

/// <summary>
/// One side of one claim, grouped by origin: m(o), e(o) and q(o) of the README's example, and their sum in ordinal order of origin.
/// Reused from claim to claim.
/// </summary>
internal sealed class SideSum(CaseIndex index, double crowdLimit)
{
    private Share[] shares = new Share[index.Sources.Count];
    private int[] touched = new int[16];
    private int count;
    private int strongestDerived = CaseIndex.None;
    private bool crowdCounts;

    /// <summary>What the side weighs.</summary>
    public double Total { get; private set; }

    /// <summary>How many origins stand on this side; 1 if only something derived does.</summary>
    public int Origins { get; private set; }

    /// <summary>How many of them deny.</summary>
    public int Denying { get; private set; }

    /// <summary>The ranks of every origin with something on this side, whatever its grade, in order.</summary>
    public ReadOnlySpan<int> Touched => touched.AsSpan(0, count);

    public void Clear()
    {
        foreach (var rank in Touched)
            shares[rank] = default;
        count = 0;
    }

    public void Add(int statement, in StatementFacts facts, double weight, Reliability grade, bool denies)
    {
        if (weight <= 0)
            return;
        var rank = index.SourceTable.Ranks[facts.Origin];
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
        ref var best = ref facts.IsDerived ? ref share.Derived : ref grade <= Reliability.D ? ref share.Own : ref share.Crowd;
        if (weight > best.Weight || (weight == best.Weight && index.Statements.Compare(statement, best.Statement) < 0))
            best = new Best(weight, statement);
    }

    /// <summary>Sums up, once everything has been added.</summary>
    public void Close()
    {
        touched.AsSpan(0, count).Sort();
        var (own, crowd, derived, borrowed) = (0.0, 0.0, 0.0, false);
        (Origins, Denying, strongestDerived) = (0, 0, CaseIndex.None);
        foreach (var rank in Touched)
        {
            ref readonly var share = ref shares[rank];
            own += share.Own.Weight;
            crowd += share.CrowdBeyond;
            borrowed |= share.Derived.Weight > 0;
            if (share.DerivedBeyond > derived)
                (derived, strongestDerived) = (share.DerivedBeyond, rank);
            if (share.Own.Weight > 0)
            {
                Origins++;
                Denying += share.Denies ? 1 : 0;
            }
        }

        var crowdTotal = Math.Min(crowdLimit, crowd);
        crowdCounts = crowdTotal >= derived;
        Total = own + Math.Max(crowdTotal, derived);
        if (Origins == 0 && borrowed)
            Origins = 1;
    }

    /// <summary>The statement that kept this one from counting, or None if it counts.</summary>
    public int StrongerThan(int statement, in StatementFacts facts, Reliability grade)
    {
        var rank = index.SourceTable.Ranks[facts.Origin];
        ref readonly var share = ref shares[rank];
        if (facts.IsDerived)
        {
            return statement != share.Derived.Statement ? share.Derived.Statement
                : share.DerivedBeyond <= 0 ? share.Own.Statement
                : crowdCounts ? StrongestOfCrowd()
                : rank != strongestDerived ? shares[strongestDerived].Derived.Statement
                : CaseIndex.None;
        }

        if (grade <= Reliability.D)
            return statement != share.Own.Statement ? share.Own.Statement : CaseIndex.None;
        return statement != share.Crowd.Statement ? share.Crowd.Statement
            : share.CrowdBeyond <= 0 ? share.Own.Statement
            : !crowdCounts ? shares[strongestDerived].Derived.Statement
            : CaseIndex.None;
    }

    private int StrongestOfCrowd()
    {
        var strongest = touched[0];
        foreach (var rank in Touched)
        {
            if (shares[rank].CrowdBeyond > shares[strongest].CrowdBeyond)
                strongest = rank;
        }

        return shares[strongest].Crowd.Statement;
    }

    private readonly record struct Best(double Weight, int Statement);

    private struct Share
    {
        public bool IsTouched;
        public bool Denies;
        public Best Own;
        public Best Crowd;
        public Best Derived;

        public readonly double CrowdBeyond => Math.Max(0, Crowd.Weight - Own.Weight);

        public readonly double DerivedBeyond => Math.Max(0, Derived.Weight - Own.Weight);
    }
}
