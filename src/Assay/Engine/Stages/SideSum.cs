namespace Assay.Engine;

/// <summary>
/// One side of one claim, grouped by origin: m(o), e(o) and q(o) of ENGINE section 2, and their sum in ordinal order of origin.
/// Reused from claim to claim.
/// </summary>
internal sealed class SideSum(int origins, double crowdLimit)
{
    private readonly Share[] shares = new Share[origins];
    private readonly List<int> touched = [];
    private int strongestDerived = CaseIndex.None;
    private bool crowdCounts;

    /// <summary>What the side weighs.</summary>
    public double Total { get; private set; }

    /// <summary>How many origins stand on this side; 1 if only something derived does.</summary>
    public int Origins { get; private set; }

    /// <summary>How many of them deny.</summary>
    public int Denying { get; private set; }

    /// <summary>Every origin with something on this side, whatever its grade, in order.</summary>
    public IReadOnlyList<int> Touched => touched;

    public void Clear()
    {
        foreach (var origin in touched)
            shares[origin] = default;
        touched.Clear();
    }

    public void Add(int statement, int origin, double weight, Reliability grade, bool derived, bool denies)
    {
        if (weight <= 0)
            return;
        ref var share = ref shares[origin];
        if (!share.IsTouched)
        {
            share.IsTouched = true;
            touched.Add(origin);
        }

        share.Denies |= denies;
        ref var best = ref derived ? ref share.Derived : ref grade <= Reliability.D ? ref share.Own : ref share.Crowd;
        if (weight > best.Weight || (weight == best.Weight && statement < best.Statement))
            best = new Best(weight, statement);
    }

    /// <summary>Sums up, once everything has been added.</summary>
    public void Close()
    {
        touched.Sort();
        var (own, crowd, derived) = (0.0, 0.0, 0.0);
        (Origins, Denying, strongestDerived) = (0, 0, CaseIndex.None);
        foreach (var origin in touched)
        {
            ref readonly var share = ref shares[origin];
            own += share.Own.Weight;
            crowd += share.CrowdBeyond;
            if (share.DerivedBeyond > derived)
                (derived, strongestDerived) = (share.DerivedBeyond, origin);
            if (share.Own.Weight > 0)
            {
                Origins++;
                Denying += share.Denies ? 1 : 0;
            }
        }

        var crowdTotal = Math.Min(crowdLimit, crowd);
        crowdCounts = crowdTotal >= derived;
        Total = own + Math.Max(crowdTotal, derived);
        if (Origins == 0 && touched.Exists(origin => shares[origin].Derived.Weight > 0))
            Origins = 1;
    }

    /// <summary>The statement that kept this one from counting, or null if it counts.</summary>
    public int? StrongerThan(int statement, int origin, Reliability grade, bool derived)
    {
        ref readonly var share = ref shares[origin];
        if (derived)
        {
            return statement != share.Derived.Statement ? share.Derived.Statement
                : share.DerivedBeyond <= 0 ? share.Own.Statement
                : crowdCounts ? StrongestOfCrowd()
                : origin != strongestDerived ? shares[strongestDerived].Derived.Statement
                : null;
        }

        if (grade <= Reliability.D)
            return statement != share.Own.Statement ? share.Own.Statement : null;
        return statement != share.Crowd.Statement ? share.Crowd.Statement
            : share.CrowdBeyond <= 0 ? share.Own.Statement
            : !crowdCounts ? shares[strongestDerived].Derived.Statement
            : null;
    }

    private int StrongestOfCrowd() => shares[touched.MaxBy(origin => shares[origin].CrowdBeyond)].Crowd.Statement;

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
