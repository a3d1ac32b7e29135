namespace Assay;

/// <summary>
/// Support and opposition for one claim, summed over origins, and the opinion that follows
/// (A. Jøsang, <i>Subjective Logic</i>, 2016: evidence notation of a binomial opinion with prior weight W and base rate a).
/// </summary>
public readonly record struct Tally
{
    private readonly double prior;
    private readonly double baseRate;

    /// <summary>A tally of the two sides under these weights.</summary>
    public Tally(double support, double opposition, int supportingOrigins, int opposingOrigins, int denyingOrigins, Weights weights)
    {
        (Support, Opposition) = (support, opposition);
        (SupportingOrigins, OpposingOrigins, DenyingOrigins) = (supportingOrigins, opposingOrigins, denyingOrigins);
        (prior, baseRate) = (weights.Prior, weights.BaseRate);
    }

    /// <summary>r, the weight for the claim; 0 or more.</summary>
    public double Support { get; }

    /// <summary>s, the weight against it; 0 or more.</summary>
    public double Opposition { get; }

    /// <summary>How many independent origins stand behind it; 1 if only something derived does.</summary>
    public int SupportingOrigins { get; }

    /// <summary>How many independent origins stand against it; 1 if only something derived does.</summary>
    public int OpposingOrigins { get; }

    /// <summary>How many of the opposing origins deny it, rather than doubt it or assert a rival.</summary>
    public int DenyingOrigins { get; }

    /// <summary>Belief, r / (r + s + W), in [0, 1).</summary>
    public double B => Support / Total;

    /// <summary>Disbelief, s / (r + s + W), in [0, 1).</summary>
    public double D => Opposition / Total;

    /// <summary>Uncertainty, W / (r + s + W), in (0, 1]: ignorance, which is not conflict.</summary>
    public double U => prior / Total;

    /// <summary>Projected probability, (r + a·W) / (r + s + W), with one rounding.</summary>
    public double P => (Support + (baseRate * prior)) / Total;

    /// <summary>Conflict, 2·min(r, s) / (r + s + W), in [0, 1): what stands on both sides.</summary>
    public double Conflict => 2 * Math.Min(Support, Opposition) / Total;

    /// <summary>The opinion that follows.</summary>
    public Opinion Opinion => new(B, D, U, baseRate);

    private double Total => Support + Opposition + prior;
}
