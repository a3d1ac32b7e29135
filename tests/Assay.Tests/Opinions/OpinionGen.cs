using CsCheck;

namespace Assay.Tests.Opinions;

/// <summary>Random opinions, among them the limits, and what they are compared by.</summary>
static class OpinionGen
{
    public const int Many = 5_000;

    // Often the ends of the scale, where formulas divide by nothing.
    public static readonly Gen<double> Share = Gen.Frequency(
        (6, Gen.Double[0, 1]), (2, Gen.Int[0, 10].Select(i => i / 10.0)), (1, Gen.OneOf(0.0, 1.0, 1e-12, 1 - 1e-12)));

    public static readonly Gen<Opinion> Any = Gen.Select(Share, Share, Share, (certainty, split, baseRate) =>
        new Opinion(certainty * split, certainty * (1 - split), 1 - certainty, baseRate));

    /// <summary>Away from the limits, so that inverses keep their digits.</summary>
    public static readonly Gen<Opinion> Moderate = Gen.Select(
        Gen.Double[.05, .95], Gen.Double[.05, .95], Gen.Double[.1, .9], (certainty, split, baseRate) =>
            new Opinion(certainty * split, certainty * (1 - split), 1 - certainty, baseRate));

    public static readonly Gen<Opinion[]> Several = Any.Array[1, 6];

    public static readonly Gen<Conditionals> Conditionals = Gen.Select(Any, Any, (ifTrue, ifFalse) => new Conditionals(ifTrue, ifFalse));

    public static bool IsSound(this Opinion o) =>
        Math.Abs(o.Belief + o.Disbelief + o.Uncertainty - 1) < 1e-12 && o.Probability is >= 0 and <= 1;

    public static bool IsNear(this Opinion o, Opinion other, double by = 1e-9) => IsNear(o.Belief, other.Belief, by)
        && IsNear(o.Disbelief, other.Disbelief, by) && IsNear(o.Uncertainty, other.Uncertainty, by) && IsNear(o.BaseRate, other.BaseRate, by);

    public static bool IsNear(double x, double y, double by = 1e-9) => Math.Abs(x - y) <= by;

    public static void ShouldBe(this Opinion o, double belief, double disbelief, double uncertainty, double baseRate = .5, double by = 5e-5) =>
        (o.Belief, o.Disbelief, o.Uncertainty, o.BaseRate).Should().Match<(double B, double D, double U, double A)>(
            parts => IsNear(parts.B, belief, by) && IsNear(parts.D, disbelief, by) && IsNear(parts.U, uncertainty, by) && IsNear(parts.A, baseRate, by),
            $"they should be about ({belief}, {disbelief}, {uncertainty}, {baseRate})");

    public static Opinion Shifted(this Opinion o, double by) =>
        Opinion.InProportion(o.Belief + by, o.Disbelief + by, o.Uncertainty + by, o.BaseRate + (o.BaseRate < .5 ? by : -by));
}
