namespace Assay;

/// <content>Opinions as weights of evidence, and how much of what is held evidence need carry.</content>
public readonly partial record struct Opinion
{
    /// <summary>
    /// The opinion that follows from weights of evidence: b = r/(r+s+W), d = s/(r+s+W), u = W/(r+s+W)
    /// (Jøsang 2016, section 3.4.3).
    /// </summary>
    /// <param name="support">r; from 0 to 10³⁰⁰.</param>
    /// <param name="opposition">s; from 0 to 10³⁰⁰.</param>
    /// <param name="prior">W, the weight of knowing nothing; above 0, to 10³⁰⁰. With 2 and the base rate ½ the prior is uniform.</param>
    /// <param name="baseRate">The base rate, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A weight is negative or too large, the prior is not positive, or the base rate lies
    /// outside [0, 1].</exception>
    public static Opinion FromEvidence(double support, double opposition, double prior = 2, double baseRate = 0.5)
    {
        RequireWeight(support, nameof(support));
        RequireWeight(opposition, nameof(opposition));
        RequireWeight(prior, nameof(prior));
        ArgumentOutOfRangeException.ThrowIfZero(prior);
        var total = support + opposition + prior;
        return new(support / total, opposition / total, prior / total, baseRate);
    }

    /// <summary>The weights of evidence that lead to this opinion, r = W·b/u and s = W·d/u: the inverse of <see cref="FromEvidence"/>.</summary>
    /// <param name="prior">W, the weight of knowing nothing; above 0, to 10³⁰⁰.</param>
    /// <returns>r and s, each 0 or more.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The prior is not positive, or too large.</exception>
    /// <exception cref="InvalidOperationException">The opinion is dogmatic: no finite evidence leads to it.</exception>
    public (double Support, double Opposition) ToEvidence(double prior = 2)
    {
        RequireWeight(prior, nameof(prior));
        ArgumentOutOfRangeException.ThrowIfZero(prior);
        return IsDogmatic
            ? throw new InvalidOperationException("No finite evidence leads to an opinion without uncertainty.")
            : (prior * (Belief / Uncertainty), prior * (Disbelief / Uncertainty));
    }

    /// <summary>
    /// The most uncertain opinion of the same projected probability and base rate: belief and disbelief are traded for uncertainty until
    /// one of them is 0 (Jøsang 2016, section 3.5.6). It fits what happens once, where evidence for and against cannot both be right.
    /// </summary>
    public Opinion UncertaintyMaximised()
    {
        var most = MaximumUncertainty;
        return InProportion(Probability - (BaseRate * most), Improbability - ((1 - BaseRate) * most), most, BaseRate);
    }

    /// <summary>
    /// The degree of conflict, |P − P′|·(1 − u)·(1 − u′), in [0, 1]: how far apart the probabilities are, times how much both claim to
    /// know (Jøsang 2016, section 4.8). It is 1 if one is sure that it is true and the other that it is false, and 0 if one knows nothing.
    /// </summary>
    public double ConflictWith(Opinion other) =>
        Math.Abs(Probability - other.Probability) * ((1 - Uncertainty) * (1 - other.Uncertainty));

    // b = P − a·u and d = 1 − P − (1 − a)·u must not be negative.
    internal double MaximumUncertainty => Math.Min(
        BaseRate > 0 ? Probability / BaseRate : 1,
        BaseRate < 1 ? Improbability / (1 - BaseRate) : 1);

    private static void RequireWeight(double weight, string name)
    {
        // Three of them must still have a sum.
        if (!(weight is >= 0 and <= 1e300))
            throw new ArgumentOutOfRangeException(name, weight, "A weight of evidence is a number from 0 to 1E+300.");
    }
}
