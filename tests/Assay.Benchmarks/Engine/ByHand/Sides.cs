namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>What is left of the weight of those who assert a rival.</summary>
internal struct Standing
{
    public double Share;
    public double Even;
}

/// <summary>Both sides of a claim, as they weigh and as they would if every source of the grades A to D were as good as another.</summary>
internal struct Sides
{
    private SideSum support;
    private SideSum opposition;
    private SideSum evenSupport;
    private SideSum evenOpposition;
    private int origin;

    public double Support;
    public double Opposition;
    public double EvenSupport;
    public double EvenOpposition;

    /// <summary>Adds a statement that counts; those of one origin come one after another.</summary>
    public void Add(in Entry entry, Bearing bearing, Standing standing)
    {
        if (entry.Origin != origin)
        {
            Next();
            origin = entry.Origin;
        }

        if (!entry.Has(Marks.Asserts))
        {
            if ((bearing & Bearing.IsImplied) != 0)
                Oppose(entry.Weight, entry.Even, entry.Marks);
            return;
        }

        if ((bearing & Bearing.Implies) != 0)
        {
            support.Add(entry.Weight, entry.Marks);
            evenSupport.Add(entry.Even, entry.Marks);
        }

        if ((bearing & Bearing.Rival) != 0)
            Oppose(entry.Weight * standing.Share, entry.Even * standing.Even, entry.Marks);
    }

    public void Close()
    {
        Next();
        Support = support.Close();
        Opposition = opposition.Close();
        EvenSupport = evenSupport.Close();
        EvenOpposition = evenOpposition.Close();
    }

    /// <summary>The verdict, over the sides as they weigh, and the credibility, over the even ones.</summary>
    public readonly void Judge(ref ClaimResult result)
    {
        (result.Support, result.Opposition) = (Support, Opposition);
        (result.SupportingOrigins, result.OpposingOrigins) = (support.Origins, opposition.Origins);
        result.DenyingOrigins = opposition.Denying;
        var total = Support + Opposition + 2;
        result.Verdict = VerdictOf((Support + 1) / total, 2 / total, 2 * Math.Min(Support, Opposition) / total);
        total = EvenSupport + EvenOpposition + 2;
        result.Credibility = CredibilityOf((EvenSupport + 1) / total, 2 * Math.Min(EvenSupport, EvenOpposition) / total);
    }

    private readonly Verdict VerdictOf(double p, double u, double conflict)
    {
        if (support.Origins >= 2 && p >= .85 && conflict < .2)
            return Verdict.Corroborated;
        if (opposition.Denying >= 2 && p <= .15 && conflict < .2)
            return Verdict.Refuted;
        if (p >= .7 && conflict < .3 && u < .5)
            return Verdict.Supported;
        if (p <= .3 && conflict < .3 && u < .5)
            return Verdict.Doubtful;
        return conflict >= .2 && u < .5 ? Verdict.Contested : Verdict.Unverified;
    }

    private readonly byte CredibilityOf(double p, double conflict)
    {
        if (evenSupport.Origins == 0 && evenOpposition.Origins == 0)
            return 6;
        if (evenSupport.Origins >= 2)
        {
            if (p >= .8 && conflict < .2)
                return 1;
            if (p >= .7)
                return 2;
        }

        return (byte)(p >= .5 ? 3 : p >= .3 ? 4 : 5);
    }

    private void Oppose(double weight, double even, Marks marks)
    {
        opposition.Add(weight, marks);
        evenOpposition.Add(even, marks);
    }

    private void Next()
    {
        support.Next();
        opposition.Next();
        evenSupport.Next();
        evenOpposition.Next();
    }
}
