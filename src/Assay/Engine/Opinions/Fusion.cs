namespace Assay;

/// <summary>
/// Joins the opinions of several sources on one proposition (A. Jøsang, <i>Subjective Logic</i>, 2016, chapter 12). Every operator takes
/// any number at once, since averaging and weighted fusion are not associative; the forms for many are those of R. W. van der Heijden,
/// H. Kopp and F. Kargl, <i>Multi-Source Fusion Operations in Subjective Logic</i>, 2018, which correct earlier ones. The order of the
/// opinions does not matter.
/// </summary>
/// <remarks>
/// <para>Which one: <see cref="Cumulative"/> if each source has evidence of its own, <see cref="EpistemicCumulative"/> if besides it is
/// about something that happens once; <see cref="Averaging"/> if all judge the same evidence, <see cref="Weighted"/> if those who know
/// more of it should count more; <see cref="Constraint"/> if none will accept what another rules out.</para>
/// <para>Opinions without uncertainty are limits, as of infinite evidence: where cumulative, averaging and weighted fusion meet any, they
/// alone are believed, each as much as the others. Where all know nothing, the base rate is the plain mean.</para>
/// <para>Consensus and compromise fusion (section 12.6) is left out: it is undefined where all agree but none is certain, and small
/// differences between near equals decide where their whole uncertainty goes.</para>
/// </remarks>
public static partial class Fusion
{
    /// <summary>
    /// Cumulative fusion, aleatory: the evidence of independent sources adds up, Σr and Σs (section 12.3). Associative; vacuous opinions
    /// change nothing. The base rate is the mean, weighted with (1 − u)/u.
    /// </summary>
    /// <param name="opinions">One or more.</param>
    /// <exception cref="ArgumentException">No opinions.</exception>
    public static Opinion Cumulative(params ReadOnlySpan<Opinion> opinions) =>
        Fuse(opinions, static _ => 1, isSum: true, static (o, scale) => (1 - o.Uncertainty) * scale);

    /// <summary>
    /// Cumulative fusion, epistemic: as <see cref="Cumulative"/>, then made as uncertain as its probability allows, since evidence for and
    /// against one and the same event cancels out (section 12.3, with 3.5.6).
    /// </summary>
    /// <param name="opinions">One or more.</param>
    /// <exception cref="ArgumentException">No opinions.</exception>
    public static Opinion EpistemicCumulative(params ReadOnlySpan<Opinion> opinions) => Cumulative(opinions).UncertaintyMaximised();

    /// <summary>
    /// Averaging fusion: the mean of the evidence, for sources that judge the same (section 12.4). Idempotent; not associative; a vacuous
    /// opinion dilutes the others. The base rate is the mean.
    /// </summary>
    /// <param name="opinions">One or more.</param>
    /// <exception cref="ArgumentException">No opinions.</exception>
    public static Opinion Averaging(params ReadOnlySpan<Opinion> opinions) =>
        Fuse(opinions, static _ => 1, isSum: false, static (_, _) => 1);

    /// <summary>
    /// Weighted fusion: the mean of the evidence, weighted with each source's certainty 1 − u (section 12.5). Idempotent; not associative;
    /// vacuous opinions change nothing. The base rate is the mean with the same weights.
    /// </summary>
    /// <param name="opinions">One or more.</param>
    /// <exception cref="ArgumentException">No opinions.</exception>
    public static Opinion Weighted(params ReadOnlySpan<Opinion> opinions) =>
        Fuse(opinions, static o => 1 - o.Uncertainty, isSum: false, static (o, _) => 1 - o.Uncertainty);

    // Evidence is b/u and d/u, in units of the prior weight. All of it is scaled by the least uncertainty: so a small one does not
    // overflow, and of opinions without any only those count, at the limit. A sum has the prior weight of one source, a mean that of all
    // of which it is one.
    private static Opinion Fuse(
        ReadOnlySpan<Opinion> opinions, Func<Opinion, double> weight, bool isSum, Func<Opinion, double, double> baseRateWeight)
    {
        var least = Least(opinions);
        if (least == 1)
            return Opinion.Vacuous(MeanBaseRate(opinions));

        var (belief, disbelief, weights, baseRate, baseRateWeights) = (0.0, 0.0, 0.0, 0.0, 0.0);
        foreach (var opinion in opinions)
        {
            var scale = opinion.Uncertainty == least ? 1 : least / opinion.Uncertainty;
            belief += opinion.Belief * scale * weight(opinion);
            disbelief += opinion.Disbelief * scale * weight(opinion);
            weights += weight(opinion);
            baseRate += opinion.BaseRate * baseRateWeight(opinion, scale);
            baseRateWeights += baseRateWeight(opinion, scale);
        }

        return Opinion.InProportion(belief, disbelief, isSum ? least : least * weights, baseRate / baseRateWeights);
    }

    private static double Least(ReadOnlySpan<Opinion> opinions)
    {
        if (opinions.IsEmpty)
            throw new ArgumentException("There is nothing to fuse.", nameof(opinions));
        var least = 1.0;
        foreach (var opinion in opinions)
            least = Math.Min(least, opinion.Uncertainty);
        return least;
    }

    private static double MeanBaseRate(ReadOnlySpan<Opinion> opinions)
    {
        var sum = 0.0;
        foreach (var opinion in opinions)
            sum += opinion.BaseRate;
        return Math.Min(sum / opinions.Length, 1);
    }
}
