namespace Assay;

/// <content>Propositions that exclude each other.</content>
public readonly partial record struct Opinion
{
    /// <summary>
    /// Addition: the opinion that one of several propositions holds of which no two can hold at once (Jøsang 2016, section 6.1). Its
    /// projected probability is the sum of theirs, and so are its belief and its base rate.
    /// </summary>
    /// <remarks>
    /// b = Σbᵢ, a = Σaᵢ, u = Σaᵢuᵢ / Σaᵢ and d = 1 − b − u. The order does not matter. Where all base rates are 0, u is the mean of theirs,
    /// the limit if all near 0 alike.
    /// </remarks>
    /// <param name="opinions">One or more, on propositions that exclude each other; their base rates sum to at most 1.</param>
    /// <exception cref="ArgumentException">No opinions; or they cannot be held together of propositions that exclude each other, since
    /// beliefs or base rates sum to more than 1, or no disbelief is left that fits.</exception>
    public static Opinion Add(params ReadOnlySpan<Opinion> opinions)
    {
        RequireAny(opinions);
        var (belief, baseRate, open, openLimit) = (0.0, 0.0, 0.0, 0.0);
        foreach (var opinion in opinions)
        {
            belief += opinion.Belief;
            baseRate += opinion.BaseRate;
            open += opinion.BaseRate * opinion.Uncertainty;
            openLimit += opinion.Uncertainty;
        }

        var uncertainty = baseRate > 0 ? open / baseRate : openLimit / opinions.Length;
        return InProportionOrNull(belief, 1 - belief - uncertainty, uncertainty, baseRate)
            ?? throw new ArgumentException("Such opinions cannot be held of propositions that exclude each other.", nameof(opinions));
    }

    /// <summary>
    /// Subtraction: the opinion that a proposition holds otherwise than by way of one of its parts, which implies it
    /// (Jøsang 2016, section 6.2). It undoes <see cref="Add"/>: b = b₁ − b₂, a = a₁ − a₂, u = (a₁u₁ − a₂u₂)/(a₁ − a₂).
    /// </summary>
    /// <param name="part">The opinion on the part, whose base rate is the lower.</param>
    /// <exception cref="ArgumentException">There is no opinion that makes this one when added to the part, or more than one.</exception>
    public Opinion Without(Opinion part)
    {
        var baseRate = BaseRate - part.BaseRate;
        // All times a, which may be small.
        var belief = (Belief - part.Belief) * baseRate;
        var uncertainty = (BaseRate * Uncertainty) - (part.BaseRate * part.Uncertainty);
        return (baseRate > 0 ? InProportionOrNull(belief, baseRate - belief - uncertainty, uncertainty, baseRate) : null)
            ?? throw new ArgumentException("The opinion is not a sum of the part with just one other.", nameof(part));
    }
}
