namespace Assay;

/// <summary>
/// How one proposition, y, depends on another, x: the opinion on y if x is true and the opinion on y if it is false
/// (Jøsang 2016, chapters 9 and 10).
/// </summary>
/// <remarks>
/// The base rates that the two opinions are given do not count: y's base rate follows from x's, by <see cref="MarginalBaseRate"/>. Only
/// where neither conditional tells anything do they stand.
/// </remarks>
/// <param name="IfTrue">The opinion on y if x is true.</param>
/// <param name="IfFalse">The opinion on y if x is false.</param>
public readonly partial record struct Conditionals(Opinion IfTrue, Opinion IfFalse)
{
    /// <summary>
    /// The base rate of y that agrees with a base rate of x: the solution of a(y) = a(x)·P(y|x) + (1 − a(x))·P(y|¬x), in which a(y) is
    /// also the base rate of the conditionals (Jøsang 2016, section 9.4, the marginal base rate).
    /// </summary>
    /// <remarks>If neither conditional tells anything every base rate is a solution; theirs are then averaged by that of x.</remarks>
    /// <param name="baseRate">The base rate of x, in [0, 1].</param>
    /// <returns>In [0, 1].</returns>
    /// <exception cref="ArgumentOutOfRangeException">The base rate lies outside [0, 1].</exception>
    public double MarginalBaseRate(double baseRate)
    {
        if (!(baseRate is >= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(baseRate), baseRate, "Must lie in [0, 1].");
        var belief = Mean(IfTrue.Belief, IfFalse.Belief, baseRate);
        var disbelief = Mean(IfTrue.Disbelief, IfFalse.Disbelief, baseRate);
        return belief + disbelief > 0 ? belief / (belief + disbelief) : Mean(IfTrue.BaseRate, IfFalse.BaseRate, baseRate);
    }

    /// <summary>
    /// Deduction: the opinion on y that follows from an opinion on x (Jøsang 2016, section 9.4). With the marginal base rate,
    /// P(y) = P(x)·P(y|x) + (1 − P(x))·P(y|¬x).
    /// </summary>
    /// <remarks>
    /// The parts are the conditionals' parts, weighted with P(x). Then x's uncertainty makes y's greater, as far as it leaves y no less
    /// believed and disbelieved than either conditional does: by K = u(x)·min((b̂ − b°)/a(y), (d̂ − d°)/(1 − a(y))), with b̂ and d̂ what
    /// follows from knowing nothing of x, and b° and d° the lesser of the conditionals' beliefs and disbeliefs. This says in one
    /// formula what the book's eight cases say. Where one conditional both believes and disbelieves more than the other, K = 0.
    /// </remarks>
    /// <param name="antecedent">The opinion on x.</param>
    public Opinion Deduce(Opinion antecedent) => Deduce(antecedent, MarginalBaseRate(antecedent.BaseRate));

    private Opinion Deduce(Opinion antecedent, double baseRate)
    {
        var (whenTrue, whenFalse, probability) = (IfTrue, IfFalse, antecedent.Probability);
        var gained = antecedent.Uncertainty * RoomForUncertainty(antecedent.BaseRate, baseRate);
        return Opinion.InProportion(
            Mean(whenTrue.Belief, whenFalse.Belief, probability) - (baseRate * gained),
            Mean(whenTrue.Disbelief, whenFalse.Disbelief, probability) - ((1 - baseRate) * gained),
            Mean(whenTrue.Uncertainty, whenFalse.Uncertainty, probability) + gained,
            baseRate);
    }

    // Of the differences between the conditionals: b̂ − b° is a(x) or 1 − a(x) times the one in belief, d̂ − d° the reverse of the other.
    private double RoomForUncertainty(double antecedentBaseRate, double baseRate)
    {
        var (belief, disbelief) = (IfTrue.Belief - IfFalse.Belief, IfTrue.Disbelief - IfFalse.Disbelief);
        if (belief * disbelief >= 0)
            return 0;
        var share = belief > 0 ? antecedentBaseRate : 1 - antecedentBaseRate;
        return Math.Min(
            baseRate > 0 ? Math.Abs(belief) * share / baseRate : double.PositiveInfinity,
            baseRate < 1 ? Math.Abs(disbelief) * (1 - share) / (1 - baseRate) : double.PositiveInfinity);
    }

    private static double Mean(double ifTrue, double ifFalse, double probability) => (ifTrue * probability) + (ifFalse * (1 - probability));
}
