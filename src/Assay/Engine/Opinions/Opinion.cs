namespace Assay;

/// <summary>
/// A binomial opinion of subjective logic: belief, disbelief and uncertainty, which sum to 1, and a base rate
/// (A. Jøsang, <i>Subjective Logic</i>, 2016, chapter 3). It keeps ignorance apart from conflict, which a probability cannot.
/// </summary>
public readonly record struct Opinion
{
    private const double Tolerance = 1e-9;

    /// <summary>An opinion.</summary>
    /// <param name="belief">In [0, 1].</param>
    /// <param name="disbelief">In [0, 1].</param>
    /// <param name="uncertainty">In [0, 1]; the three sum to 1.</param>
    /// <param name="baseRate">The probability in the absence of all evidence, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A part lies outside [0, 1], or the three do not sum to 1.</exception>
    public Opinion(double belief, double disbelief, double uncertainty, double baseRate = 0.5)
    {
        Belief = Part(belief, nameof(belief));
        Disbelief = Part(disbelief, nameof(disbelief));
        Uncertainty = Part(uncertainty, nameof(uncertainty));
        BaseRate = Part(baseRate, nameof(baseRate));
        if (Math.Abs(belief + disbelief + uncertainty - 1) > Tolerance)
            throw new ArgumentOutOfRangeException(nameof(uncertainty), "Belief, disbelief and uncertainty must sum to 1.");
    }

    /// <summary>How far it is held to be true.</summary>
    public double Belief { get; }

    /// <summary>How far it is held to be false.</summary>
    public double Disbelief { get; }

    /// <summary>How far neither is held: ignorance.</summary>
    public double Uncertainty { get; }

    /// <summary>The probability in the absence of all evidence.</summary>
    public double BaseRate { get; }

    /// <summary>The projected probability, b + a·u, in [0, 1].</summary>
    public double Probability => Belief + (BaseRate * Uncertainty);

    /// <summary>The opinion of someone who knows nothing.</summary>
    public static Opinion Vacuous(double baseRate = 0.5) => new(0, 0, 1, baseRate);

    /// <summary>The opinion that follows from weights of evidence: b = r/(r+s+W), d = s/(r+s+W), u = W/(r+s+W).</summary>
    /// <param name="support">r; 0 or more.</param>
    /// <param name="opposition">s; 0 or more.</param>
    /// <param name="prior">W, the weight of knowing nothing; more than 0.</param>
    /// <param name="baseRate">The base rate, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or not finite, or the prior is not positive.</exception>
    public static Opinion FromEvidence(double support, double opposition, double prior = 2, double baseRate = 0.5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(support);
        ArgumentOutOfRangeException.ThrowIfNegative(opposition);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(prior);
        var total = support + opposition + prior;
        return new(support / total, opposition / total, prior / total, baseRate);
    }

    /// <summary>The opinion seen through another's word: trust discounting, b' = P·b, d' = P·d with P the projected probability of the trust (Jøsang 2016, 14.3).</summary>
    public Opinion DiscountedBy(Opinion trust)
    {
        var (belief, disbelief) = (trust.Probability * Belief, trust.Probability * Disbelief);
        return new(belief, disbelief, 1 - belief - disbelief, BaseRate);
    }

    private static double Part(double value, string name) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Must lie in [0, 1].");
}
