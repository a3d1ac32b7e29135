namespace Assay.Benchmarks.Engine.ByHand;

/// <summary>Both sides of a claim, and what is worth noticing about it.</summary>
internal struct ClaimSums
{
    public SideSum Support;
    public SideSum Opposition;
    public Flags Flags;

    /// <summary>What is left of the weight of those who assert this claim, where they oppose a rival of it.</summary>
    public double Standing;

    public double EvenStanding;

    /// <summary>Whether the claim cannot hold together with another.</summary>
    public bool HasRivals;

    /// <summary>Takes the standing from what is said for and against the claim itself, before rivals are added.</summary>
    public void Stand()
    {
        Standing = Ratio(Support.Total, Opposition.Total);
        EvenStanding = Ratio(Support.EvenTotal, Opposition.EvenTotal);

        static double Ratio(double support, double opposition) => support + opposition > 0 ? support / (support + opposition) : 1;
    }

    /// <summary>The verdict, over the sides as they weigh, and the credibility, over the even ones.</summary>
    public readonly ClaimResult Judge()
    {
        var (support, opposition) = (Support.Total, Opposition.Total);
        var (evenSupport, evenOpposition) = (Support.EvenTotal, Opposition.EvenTotal);
        var total = support + opposition + 2;
        var evenTotal = evenSupport + evenOpposition + 2;
        return new ClaimResult
        {
            Support = support,
            Opposition = opposition,
            SupportingOrigins = Support.Origins,
            OpposingOrigins = Opposition.Origins,
            DenyingOrigins = Opposition.Denying,
            Verdict = VerdictOf((support + 1) / total, 2 / total, 2 * Math.Min(support, opposition) / total),
            Credibility = CredibilityOf((evenSupport + 1) / evenTotal, 2 * Math.Min(evenSupport, evenOpposition) / evenTotal),
            // The rule lone-origin.
            Flags = (Flags & ~Flags.Disputed) | (Support.Origins == 1 ? Flags.LoneOrigin : Flags.None),
            IsSaid = true,
        };
    }

    private readonly Verdict VerdictOf(double p, double u, double conflict)
    {
        if (Support.Origins >= 2 && p >= .85 && conflict < .2)
            return Verdict.Corroborated;
        if (Opposition.Denying >= 2 && p <= .15 && conflict < .2)
            return Verdict.Refuted;
        if (p >= .7 && conflict < .3 && u < .5)
            return Verdict.Supported;
        if (p <= .3 && conflict < .3 && u < .5)
            return Verdict.Doubtful;
        return conflict >= .2 && u < .5 ? Verdict.Contested : Verdict.Unverified;
    }

    private readonly byte CredibilityOf(double p, double conflict)
    {
        if (Support.Origins == 0 && Opposition.Origins == 0)
            return 6;
        if (Support.Origins >= 2)
        {
            if (p >= .8 && conflict < .2)
                return 1;
            if (p >= .7)
                return 2;
        }

        return (byte)(p >= .5 ? 3 : p >= .3 ? 4 : 5);
    }
}
