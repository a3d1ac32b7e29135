namespace Assay;

/// <summary>
/// Takes known contributions out of a fused opinion, to find what the remaining source holds (A. Jøsang, <i>Subjective Logic</i>, 2016,
/// section 13.1; there of two sources, here of any number).
/// </summary>
/// <remarks>Where a known contribution is dogmatic it hides all others, and there is nothing to be found.</remarks>
public static class Unfusion
{
    // Base rates are divided by what certainty remains, of which less than 10⁻⁹ is taken for none.
    private const double BaseRateRounding = 1e-6;
    private const string Undetermined = "A contribution without uncertainty hides what the others hold.";
    private const string Impossible = "The fused opinion cannot have come from these contributions.";

    /// <summary>
    /// Cumulative unfusion: the evidence of the known contributions, subtracted from that of the whole. It undoes
    /// <see cref="Fusion.Cumulative"/>.
    /// </summary>
    /// <param name="fused">The cumulative fusion of the known contributions and the one sought.</param>
    /// <param name="known">The other contributions; none leaves the fused opinion as it is.</param>
    /// <returns>The opinion that, fused with the known ones, gives the fused one. If it is vacuous, its base rate is that of the fused one,
    /// which tells nothing of it.</returns>
    /// <exception cref="ArgumentException">There is no such opinion, or it is hidden.</exception>
    public static Opinion Cumulative(Opinion fused, params ReadOnlySpan<Opinion> known)
    {
        var (belief, disbelief, baseRates) = Remove(fused, known, 1);
        var certainty = belief + disbelief;
        var baseRate = baseRates is null || certainty < Opinion.Tolerance
            ? fused.BaseRate
            : ((fused.BaseRate * (1 - fused.Uncertainty)) - baseRates.Value) / certainty;
        return Remaining(belief, disbelief, fused.Uncertainty, baseRate);
    }

    /// <summary>
    /// Averaging unfusion: the evidence of the known contributions, subtracted from n times that of the whole. It undoes
    /// <see cref="Fusion.Averaging"/>.
    /// </summary>
    /// <param name="fused">The average of the known contributions and the one sought: of n, one more than the known.</param>
    /// <param name="known">The other contributions; none leaves the fused opinion as it is.</param>
    /// <returns>The opinion that, averaged with the known ones, gives the fused one.</returns>
    /// <exception cref="ArgumentException">There is no such opinion, or it is hidden.</exception>
    public static Opinion Averaging(Opinion fused, params ReadOnlySpan<Opinion> known)
    {
        var (belief, disbelief, _) = Remove(fused, known, known.Length + 1);
        var baseRate = fused.BaseRate;
        foreach (var opinion in known)
            baseRate += fused.BaseRate - opinion.BaseRate;

        return Remaining(belief, disbelief, fused.Uncertainty, baseRate);
    }

    // Evidence in units of the prior weight, b/u and d/u, all times the uncertainty of the whole. The base rates are summed with the
    // weights of cumulative fusion; null if all agree, so that no digit is lost to a subtraction.
    private static (double Belief, double Disbelief, double? BaseRates) Remove(Opinion fused, ReadOnlySpan<Opinion> known, int times)
    {
        var (belief, disbelief, baseRates) = (times * fused.Belief, times * fused.Disbelief, 0.0);
        var agree = true;
        foreach (var opinion in known)
        {
            if (opinion.IsDogmatic)
                throw new ArgumentException(fused.IsDogmatic ? Undetermined : Impossible, nameof(known));
            var scale = fused.Uncertainty / opinion.Uncertainty;
            belief -= opinion.Belief * scale;
            disbelief -= opinion.Disbelief * scale;
            baseRates += opinion.BaseRate * (1 - opinion.Uncertainty) * scale;
            agree &= opinion.BaseRate == fused.BaseRate;
        }

        if (Math.Min(belief, disbelief) < -Opinion.Tolerance)
            throw new ArgumentException(Impossible, nameof(known));
        return (Math.Max(belief, 0), Math.Max(disbelief, 0), agree || fused.IsDogmatic ? null : baseRates);
    }

    private static Opinion Remaining(double belief, double disbelief, double uncertainty, double baseRate) =>
        baseRate is >= -BaseRateRounding and <= 1 + BaseRateRounding
            ? Opinion.InProportion(belief, disbelief, uncertainty, baseRate)
            : throw new ArgumentException(Impossible);
}
