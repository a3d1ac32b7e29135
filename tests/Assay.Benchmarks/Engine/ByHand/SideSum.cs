namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>One side of a claim, added up origin by origin: m, e and q of each, then the sum.</summary>
internal struct SideSum
{
    private double own;
    private double crowd;
    private double derived;
    private double ownSum;
    private double crowdSum;
    private double derivedBest;
    private bool denies;
    private bool hasDerived;

    public int Origins;
    public int Denying;

    public void Add(double weight, Marks marks)
    {
        denies |= (marks & Marks.Denies) != 0;
        ref var best = ref own;
        if ((marks & (Marks.Crowd | Marks.Derived)) != 0)
            best = ref (marks & Marks.Derived) != 0 ? ref derived : ref crowd;
        if (weight > best)
            best = weight;
    }

    /// <summary>Ends an origin.</summary>
    public void Next()
    {
        ownSum += own;
        if (own > 0)
        {
            Origins++;
            Denying += denies ? 1 : 0;
        }

        if (crowd > own)
            crowdSum += crowd - own;
        if (derived > own)
        {
            derivedBest = Math.Max(derivedBest, derived - own);
            hasDerived = true;
        }

        (own, crowd, derived, denies) = (0, 0, 0, false);
    }

    /// <summary>Ends the side.</summary>
    public double Close()
    {
        if (Origins == 0 && hasDerived)
            Origins = 1;
        return ownSum + Math.Max(Math.Min(1, crowdSum), derivedBest);
    }
}
