namespace Assay;

/// <content>Taking one proposition out of a conjunction or a disjunction.</content>
public readonly partial record struct Opinion
{
    /// <summary>
    /// Division: of an opinion that two independent propositions both hold, and one on the second of them, the opinion on the first
    /// (Jøsang 2016, section 7.2). It undoes <see cref="Multiply"/>.
    /// </summary>
    /// <remarks>
    /// With Q = 1 − d: Q′ = Q/Q₂, P′ = P/P₂, a′ = a/a₂ and u′ = (Q′ − P′)/(1 − a′). Jøsang's special case of a = a₂, in which the
    /// quotient is not determined, is an error here.
    /// </remarks>
    /// <param name="factor">The opinion on the second proposition. Its base rate is the higher, it can hold, and this opinion is neither less
    /// disbelieved nor too much or too little believed to be a product of it.</param>
    /// <exception cref="ArgumentException">There is no opinion on a first proposition whose product with the factor is this opinion, or
    /// more than one.</exception>
    public Opinion DividedBy(Opinion factor) => Quotient(factor)
        ?? throw new ArgumentException("The opinion is not a product of the factor with just one other.", nameof(factor));

    /// <summary>
    /// Codivision: of an opinion that at least one of two independent propositions holds, and one on the second of them, the opinion on
    /// the first (Jøsang 2016, section 7.2). It undoes <see cref="Comultiply"/>, and is the complement of the quotient of the complements.
    /// </summary>
    /// <param name="alternative">The opinion on the second proposition, whose base rate is the lower.</param>
    /// <exception cref="ArgumentException">There is no opinion on a first proposition whose coproduct with the alternative is this opinion,
    /// or more than one.</exception>
    public Opinion CodividedBy(Opinion alternative) => Complement().Quotient(alternative.Complement())?.Complement()
        ?? throw new ArgumentException("The opinion is not a coproduct of the alternative with just one other.", nameof(alternative));

    private Opinion? Quotient(Opinion factor)
    {
        if (!(BaseRate < factor.BaseRate) || factor.Probability == 0)
            return null;
        var baseRate = BaseRate / factor.BaseRate;
        var possible = (Belief + Uncertainty) / (factor.Belief + factor.Uncertainty);
        var probability = Probability / factor.Probability;
        // All times 1 − a′, which may be small.
        return InProportionOrNull(
            probability - (baseRate * possible), (1 - possible) * (1 - baseRate), possible - probability, baseRate);
    }
}
