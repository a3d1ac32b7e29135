namespace Assay;

/// <content>Opinions at second hand.</content>
public readonly partial record struct Opinion
{
    /// <summary>
    /// Trust discounting: the opinion as it reaches us by the word of another, or along a path of them (Jøsang 2016, section 14.3, in the
    /// form with projected probabilities): b′ = P·b, d′ = P·d, the rest is uncertainty, with P = ΠPᵢ of the trust at each step.
    /// </summary>
    /// <remarks>
    /// A source that is not trusted leaves ignorance, not the opposite opinion. Several paths to several observers are discounted each by
    /// itself and then joined by <see cref="Fusion.Cumulative"/>; a path counted twice would count its observer twice.
    /// </remarks>
    /// <param name="path">The opinion of each on the next one's reliability, from ours to that on the observer, in any order; none leaves
    /// the opinion as it is.</param>
    public Opinion DiscountedBy(params ReadOnlySpan<Opinion> path)
    {
        var trust = 1.0;
        foreach (var step in path)
            trust *= step.Probability;
        return path.IsEmpty ? this : InProportion(trust * Belief, trust * Disbelief, 1 - (trust * (1 - Uncertainty)), BaseRate);
    }
}
