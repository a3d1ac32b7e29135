using System.Globalization;

namespace Assay;

/// <summary>
/// A binomial opinion of subjective logic: belief, disbelief and uncertainty, which sum to 1, and a base rate
/// (A. Jøsang, <i>Subjective Logic</i>, 2016, section 3.4). It keeps ignorance apart from conflict, which a probability cannot.
/// The default is <see cref="Vacuous"/>.
/// </summary>
/// <remarks>
/// An opinion needs no dossier. For its likelihood in the words of ICD 203, give its <see cref="Probability"/> to
/// <see cref="Likelihood.ToWord"/>; <see cref="Fusion"/> joins what several sources hold of one proposition, <see cref="Conditionals"/>
/// reasons from one proposition to another.
/// </remarks>
public readonly partial record struct Opinion : IComparable<Opinion>
{
    // Parts that come from decimals written down need not sum to 1 to the last bit.
    internal const double Tolerance = 1e-9;

    // False only of the default, whose fields are zero.
    private readonly bool isMade;
    private readonly double uncertainty;
    private readonly double baseRate;

    /// <summary>An opinion.</summary>
    /// <param name="belief">In [0, 1].</param>
    /// <param name="disbelief">In [0, 1].</param>
    /// <param name="uncertainty">In [0, 1]; the three sum to 1, give or take 10⁻⁹.</param>
    /// <param name="baseRate">The probability in the absence of all evidence, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">A part lies outside [0, 1], or the three do not sum to 1.</exception>
    public Opinion(double belief, double disbelief, double uncertainty, double baseRate = 0.5)
    {
        isMade = true;
        Belief = Share(belief, nameof(belief));
        Disbelief = Share(disbelief, nameof(disbelief));
        this.uncertainty = Share(uncertainty, nameof(uncertainty));
        this.baseRate = Share(baseRate, nameof(baseRate));
        if (Math.Abs(belief + disbelief + uncertainty - 1) > Tolerance)
            throw new ArgumentOutOfRangeException(nameof(uncertainty), "Belief, disbelief and uncertainty must sum to 1.");
    }

    /// <summary>How far it is held to be true, in [0, 1].</summary>
    public double Belief { get; }

    /// <summary>How far it is held to be false, in [0, 1].</summary>
    public double Disbelief { get; }

    /// <summary>How far neither is held, in [0, 1]: ignorance.</summary>
    public double Uncertainty => isMade ? uncertainty : 1;

    /// <summary>The probability in the absence of all evidence, in [0, 1].</summary>
    public double BaseRate => isMade ? baseRate : 0.5;

    /// <summary>The projected probability, b + a·u, in [0, 1] (Jøsang 2016, section 3.4.1).</summary>
    public double Probability => Math.Min(Belief + (BaseRate * Uncertainty), 1);

    // 1 − P, with its digits where P is near 1.
    internal double Improbability => Math.Min(Disbelief + ((1 - BaseRate) * Uncertainty), 1);

    /// <summary>Whether nothing is known: u = 1.</summary>
    public bool IsVacuous => Uncertainty == 1;

    /// <summary>Whether nothing is left open: u = 0. No finite evidence leads to such an opinion.</summary>
    public bool IsDogmatic => Uncertainty == 0;

    /// <summary>The opinion of someone who knows nothing: u = 1.</summary>
    /// <param name="baseRate">The probability in the absence of all evidence, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">The base rate lies outside [0, 1].</exception>
    public static Opinion Vacuous(double baseRate = 0.5) => new(0, 0, 1, baseRate);

    /// <summary>A probability held without any uncertainty: b = p, d = 1 − p.</summary>
    /// <param name="probability">In [0, 1].</param>
    /// <param name="baseRate">In [0, 1]. It shows once the opinion is discounted or fused.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside [0, 1].</exception>
    public static Opinion Dogmatic(double probability, double baseRate = 0.5) => new(probability, 1 - probability, 0, baseRate);

    /// <summary>The same belief, disbelief and uncertainty, with another base rate.</summary>
    /// <param name="baseRate">The probability in the absence of all evidence, in [0, 1].</param>
    /// <exception cref="ArgumentOutOfRangeException">The base rate lies outside [0, 1].</exception>
    public Opinion WithBaseRate(double baseRate) => new(Belief, Disbelief, Uncertainty, baseRate);

    /// <summary>Whether the belief, disbelief, uncertainty and base rate of both are the same numbers.</summary>
    public bool Equals(Opinion other) => Belief.Equals(other.Belief) && Disbelief.Equals(other.Disbelief)
        && Uncertainty.Equals(other.Uncertainty) && BaseRate.Equals(other.BaseRate);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Belief, Disbelief, Uncertainty, BaseRate);

    /// <summary>
    /// Orders by <see cref="Probability"/>; of equally probable opinions the less uncertain one comes later, then the one of the lower
    /// base rate (A. Jøsang, <i>A Logic for Uncertain Probabilities</i>, 2001, the ordering of opinions).
    /// </summary>
    public int CompareTo(Opinion other)
    {
        var order = Probability.CompareTo(other.Probability);
        if (order == 0)
            order = other.Uncertainty.CompareTo(Uncertainty);
        return order == 0 ? other.BaseRate.CompareTo(BaseRate) : order;
    }

    /// <summary>Four significant digits of each part, <c>b 0.7273 d 0.09091 u 0.1818 a 0.5, P 0.8182</c>, alike in every culture.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"b {Belief:G4} d {Disbelief:G4} u {Uncertainty:G4} a {BaseRate:G4}, P {Probability:G4}");

    // What rounding leaves below 0 or off 1 is put right here, for every operator.
    internal static Opinion InProportion(double belief, double disbelief, double uncertainty, double baseRate)
    {
        (belief, disbelief, uncertainty) = (Math.Max(belief, 0), Math.Max(disbelief, 0), Math.Max(uncertainty, 0));
        var total = belief + disbelief + uncertainty;
        return new(belief / total, disbelief / total, uncertainty / total, Math.Clamp(baseRate, 0, 1));
    }

    // Only rounding may leave a part below 0. If there is more to it the operator has no result, which is null.
    private static Opinion? InProportionOrNull(double belief, double disbelief, double uncertainty, double baseRate)
    {
        const double rounding = 1e-12;
        return Math.Min(Math.Min(belief, disbelief), uncertainty) >= -rounding && baseRate <= 1 + rounding
            ? InProportion(belief, disbelief, uncertainty, baseRate)
            : null;
    }

    private static double Share(double value, string name) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Must lie in [0, 1].");
}
