namespace Assay;

/// <content>Not, and, or.</content>
public readonly partial record struct Opinion
{
    /// <inheritdoc cref="Complement"/>
    public static Opinion operator !(Opinion opinion) => opinion.Complement();

    /// <summary>That both hold; see <see cref="Multiply"/>.</summary>
    public static Opinion operator &(Opinion left, Opinion right) => Multiply(left, right);

    /// <summary>That at least one holds; see <see cref="Comultiply"/>.</summary>
    public static Opinion operator |(Opinion left, Opinion right) => Comultiply(left, right);

    /// <summary>The opinion on the negation: belief and disbelief change places, and the base rate is 1 − a (Jøsang 2016, section 6.3).</summary>
    public Opinion Complement() => new(Disbelief, Belief, Uncertainty, 1 - BaseRate);

    /// <summary>
    /// Multiplication: the opinion that all of several independent propositions hold (Jøsang 2016, section 7.1). Its projected probability
    /// is the product of theirs, and so is its base rate.
    /// </summary>
    /// <remarks>
    /// <para>For two it is d = d₁ + d₂ − d₁d₂, b = b₁b₂ + ((1−a₁)a₂b₁u₂ + a₁(1−a₂)u₁b₂) / (1 − a₁a₂). The same written for any number:
    /// 1 − d = Π(1 − dᵢ), P = ΠPᵢ, a = Πaᵢ and u = (1 − d − P) / (1 − a). The order does not matter.</para>
    /// <para>Where all base rates are 1 this is 0/0, and the limit depends on the way there; all are taken to near 1 alike.</para>
    /// </remarks>
    /// <param name="opinions">One or more, on propositions that are independent of each other.</param>
    /// <exception cref="ArgumentException">No opinions.</exception>
    public static Opinion Multiply(params ReadOnlySpan<Opinion> opinions)
    {
        RequireAny(opinions);
        // 1 − d − P and 1 − a are kept as sums of what is not negative: as differences they would lose their digits near a = 1.
        var (plausibility, probability, baseRate) = (1.0, 1.0, 1.0);
        var (open, openBaseRate, openLimit) = (0.0, 0.0, 0.0);
        foreach (var opinion in opinions)
        {
            var possible = opinion.Belief + opinion.Uncertainty;
            openLimit = (openLimit * possible) + (plausibility * opinion.Uncertainty);
            open = (open * possible) + (probability * (1 - opinion.BaseRate) * opinion.Uncertainty);
            openBaseRate += baseRate * (1 - opinion.BaseRate);
            plausibility *= possible;
            probability *= opinion.Probability;
            baseRate *= opinion.BaseRate;
        }

        var uncertainty = openBaseRate > 0 ? open / openBaseRate : openLimit / opinions.Length;
        return InProportion(plausibility - uncertainty, 1 - plausibility, uncertainty, baseRate);
    }

    /// <summary>
    /// Comultiplication: the opinion that at least one of several independent propositions holds (Jøsang 2016, section 7.1). For two,
    /// P = P₁ + P₂ − P₁P₂, and the base rate likewise.
    /// </summary>
    /// <remarks>By De Morgan's law it is the complement of <see cref="Multiply"/> of the complements, and has its limits.</remarks>
    /// <param name="opinions">One or more, on propositions that are independent of each other.</param>
    /// <exception cref="ArgumentException">No opinions.</exception>
    public static Opinion Comultiply(params ReadOnlySpan<Opinion> opinions)
    {
        RequireAny(opinions);
        var complements = new Opinion[opinions.Length];
        for (var i = 0; i < complements.Length; i++)
            complements[i] = opinions[i].Complement();
        return Multiply(complements).Complement();
    }

    private static void RequireAny(ReadOnlySpan<Opinion> opinions)
    {
        if (opinions.IsEmpty)
            throw new ArgumentException("There are no opinions.", nameof(opinions));
    }
}
