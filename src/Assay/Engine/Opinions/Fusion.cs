namespace Assay;

/// <summary>
/// Fuses the opinions of several sources (A. Jøsang, <i>Subjective Logic</i>, 2016, chapter 12, in their n-ary forms:
/// averaging and weighted fusion are not associative). Opinions without uncertainty are limits: where there are any,
/// they alone count, each as much as the others.
/// </summary>
public static class Fusion
{
    /// <summary>Cumulative fusion: the evidence of independent sources adds up.</summary>
    /// <exception cref="ArgumentException">No opinions.</exception>
    public static Opinion Cumulative(params ReadOnlySpan<Opinion> opinions)
    {
        if (Limit(opinions) is { } limit)
            return limit;
        var total = -(opinions.Length - 1.0);
        foreach (var opinion in opinions)
            total += 1 / opinion.Uncertainty;
        return Combine(opinions, static o => 1 / o.Uncertainty, total, 1 / total, static o => (1 / o.Uncertainty) - 1);
    }

    /// <summary>Averaging fusion: the sources judge the same evidence.</summary>
    /// <exception cref="ArgumentException">No opinions.</exception>
    public static Opinion Averaging(params ReadOnlySpan<Opinion> opinions)
    {
        if (Limit(opinions) is { } limit)
            return limit;
        var total = 0.0;
        foreach (var opinion in opinions)
            total += 1 / opinion.Uncertainty;
        return Combine(opinions, static o => 1 / o.Uncertainty, total, opinions.Length / total, static _ => 1);
    }

    /// <summary>Weighted fusion: as averaging, but the more a source knows, the more it counts.</summary>
    /// <exception cref="ArgumentException">No opinions.</exception>
    public static Opinion Weighted(params ReadOnlySpan<Opinion> opinions)
    {
        if (Limit(opinions) is { } limit)
            return limit;
        var (total, confidence) = (0.0, 0.0);
        foreach (var opinion in opinions)
        {
            total += (1 / opinion.Uncertainty) - 1;
            confidence += 1 - opinion.Uncertainty;
        }

        return Combine(opinions, static o => (1 / o.Uncertainty) - 1, total, confidence / total, static o => 1 - o.Uncertainty);
    }

    private static Opinion Combine(
        ReadOnlySpan<Opinion> opinions, Func<Opinion, double> weight, double total, double uncertainty, Func<Opinion, double> baseRateWeight)
    {
        var (belief, disbelief, baseRate, baseRateTotal) = (0.0, 0.0, 0.0, 0.0);
        foreach (var opinion in opinions)
        {
            belief += opinion.Belief * weight(opinion) / total;
            disbelief += opinion.Disbelief * weight(opinion) / total;
            baseRate += opinion.BaseRate * baseRateWeight(opinion);
            baseRateTotal += baseRateWeight(opinion);
        }

        return new(Math.Min(belief, 1), Math.Min(disbelief, 1), Math.Min(uncertainty, 1), Math.Min(baseRate / baseRateTotal, 1));
    }

    // Where some are dogmatic, or all know nothing, the formulas divide by nothing; the limits are plain averages.
    private static Opinion? Limit(ReadOnlySpan<Opinion> opinions)
    {
        if (opinions.IsEmpty)
            throw new ArgumentException("There is nothing to fuse.", nameof(opinions));
        var (dogmatic, vacuous) = (0, 0);
        foreach (var opinion in opinions)
        {
            dogmatic += IsDogmatic(opinion) ? 1 : 0;
            vacuous += opinion.Uncertainty == 1 ? 1 : 0;
        }

        if (dogmatic == 0 && vacuous < opinions.Length)
            return null;
        var (belief, disbelief, baseRate, count) = (0.0, 0.0, 0.0, 0);
        foreach (var opinion in opinions)
        {
            if (dogmatic > 0 && !IsDogmatic(opinion))
                continue;
            belief += opinion.Belief;
            disbelief += opinion.Disbelief;
            baseRate += opinion.BaseRate;
            count++;
        }

        return new(belief / count, disbelief / count, dogmatic > 0 ? 0 : 1, baseRate / count);
    }

    private static bool IsDogmatic(Opinion opinion) => !double.IsFinite(1 / opinion.Uncertainty);
}
