namespace Assay;

/// <content>From the consequence back to what it may follow from.</content>
public readonly partial record struct Conditionals
{
    /// <summary>
    /// The subjective Bayes' theorem: the opinions on x if y is true and if it is false (Jøsang 2016, section 10.3). Their projected
    /// probabilities are those of Bayes' theorem with the base rate as the prior.
    /// </summary>
    /// <remarks>
    /// P(x|y) = a(x)·P(y|x) / a(y). Its uncertainty is that of the most uncertain such opinion, times 1 − (1 − ũ)·(1 − i), where
    /// i = 1 − |P(y|x) − P(y|¬x)| is how irrelevant x is to y, and ũ is the conditionals' uncertainty relative to the greatest that they
    /// could have, averaged with that uncertainty as the weight. So what does not depend on x tells nothing about it.
    /// If y cannot be, nothing is known of x if it is.
    /// </remarks>
    /// <param name="baseRate">The base rate of x, in [0, 1].</param>
    /// <returns>The conditionals of x on y.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The base rate lies outside [0, 1].</exception>
    public Conditionals Invert(double baseRate)
    {
        var marginal = MarginalBaseRate(baseRate);
        var (ifTrue, ifFalse) = (IfTrue.WithBaseRate(marginal), IfFalse.WithBaseRate(marginal));
        var relevance = Math.Abs(ifTrue.Probability - ifFalse.Probability);
        var openness = 1 - ((1 - RelativeUncertainty(ifTrue, ifFalse)) * relevance);
        return new(
            Inverted(ifTrue.Probability, ifFalse.Probability, baseRate, openness),
            Inverted(ifTrue.Improbability, ifFalse.Improbability, baseRate, openness));
    }

    /// <summary>
    /// Abduction: the opinion on x that an opinion on its consequence y suggests (Jøsang 2016, section 10.4): deduction with the inverted
    /// conditionals. Without a base rate of x there is none; to leave it out is the base rate fallacy.
    /// </summary>
    /// <remarks>The base rate of the given opinion on y does not count: y's is the marginal one.</remarks>
    /// <param name="consequent">The opinion on y.</param>
    /// <param name="baseRate">The base rate of x, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">The base rate lies outside [0, 1].</exception>
    public Opinion Abduce(Opinion consequent, double baseRate)
    {
        var observed = consequent.WithBaseRate(MarginalBaseRate(baseRate));
        return Invert(baseRate).Deduce(observed, baseRate);
    }

    private static double RelativeUncertainty(Opinion ifTrue, Opinion ifFalse)
    {
        var total = ifTrue.Uncertainty + ifFalse.Uncertainty;
        return total == 0 ? 0 : ((ifTrue.Uncertainty * Relative(ifTrue)) + (ifFalse.Uncertainty * Relative(ifFalse))) / total;
    }

    private static double Relative(Opinion conditional) =>
        conditional.IsDogmatic ? 0 : Math.Min(conditional.Uncertainty / conditional.MaximumUncertainty, 1);

    // All parts over the probability of the consequent; the lesser of the two likelihoods is all that can be left uncertain.
    private static Opinion Inverted(double ifTrue, double ifFalse, double baseRate, double openness)
    {
        if (Mean(ifTrue, ifFalse, baseRate) <= 0)
            return Opinion.Vacuous(baseRate);
        var open = openness * Math.Min(ifTrue, ifFalse);
        return Opinion.InProportion(baseRate * (ifTrue - open), (1 - baseRate) * (ifFalse - open), open, baseRate);
    }
}
