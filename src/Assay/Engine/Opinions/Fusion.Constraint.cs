namespace Assay;

/// <content>Fusion of opinions that are constraints on each other.</content>
public static partial class Fusion
{
    /// <summary>
    /// Belief constraint fusion, which is Dempster's rule: what one source rules out is out, and the rest is shared anew (section 12.2).
    /// Associative; vacuous opinions change nothing. It fits preferences and vetoes; for testimony it hides conflict.
    /// </summary>
    /// <remarks>
    /// Of two: b = (b₁b₂ + b₁u₂ + u₁b₂)/(1 − c), d alike, u = u₁u₂/(1 − c), with the conflict c = b₁d₂ + d₁b₂. The base rate is the mean,
    /// weighted with 1 − u; if all know nothing, the plain mean.
    /// </remarks>
    /// <param name="opinions">One or more.</param>
    /// <exception cref="ArgumentException">No opinions; or they are in total conflict, one certain that it is true and another that it is
    /// false, of which nothing can be made.</exception>
    public static Opinion Constraint(params ReadOnlySpan<Opinion> opinions)
    {
        if (Least(opinions) == 1)
            return Opinion.Vacuous(MeanBaseRate(opinions));

        var (belief, disbelief, uncertainty) = (0.0, 0.0, 1.0);
        var (baseRate, certainties) = (0.0, 0.0);
        foreach (var opinion in opinions)
        {
            belief = (belief * (opinion.Belief + opinion.Uncertainty)) + (uncertainty * opinion.Belief);
            disbelief = (disbelief * (opinion.Disbelief + opinion.Uncertainty)) + (uncertainty * opinion.Disbelief);
            uncertainty *= opinion.Uncertainty;
            var agreed = belief + disbelief + uncertainty;
            if (agreed == 0)
                throw new ArgumentException("The opinions are in total conflict: nothing is left that all allow.", nameof(opinions));
            (belief, disbelief, uncertainty) = (belief / agreed, disbelief / agreed, uncertainty / agreed);
            baseRate += opinion.BaseRate * (1 - opinion.Uncertainty);
            certainties += 1 - opinion.Uncertainty;
        }

        return Opinion.InProportion(belief, disbelief, uncertainty, baseRate / certainties);
    }
}
