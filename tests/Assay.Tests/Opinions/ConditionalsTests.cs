using CsCheck;

namespace Assay.Tests.Opinions;

public class ConditionalsTests
{
    static readonly Conditionals Equivalence = new(Opinion.Dogmatic(1), Opinion.Dogmatic(0));

    // a(y) = (.5 × .6 + .5 × .1)/(.5 × .8 + .5 × .8) = .4375. P(x) = .6 + .5 × .3 = .75.
    // The parts: b = .75 × .6 + .25 × .1 = .475, d = .75 × .2 + .25 × .7 = .325, u = .2.
    // K = .3 × min(.5 × .5/.4375, .5 × .5/.5625) = .3 × .44444 = .13333; b −= .4375 K, d −= .5625 K.
    [Fact]
    public void A_consequence_is_deduced_as_worked_out_by_hand()
    {
        var conditionals = new Conditionals(new(.6, .2, .2), new(.1, .7, .2));
        conditionals.MarginalBaseRate(.5).Should().BeApproximately(.4375, 1e-12);
        conditionals.Deduce(new(.6, .1, .3)).ShouldBe(.41667, .25, .33333, .4375);
    }

    // Each both more believed and more disbelieved than the other: K = 0. a(y) = .3/.55; P(x) = .5.
    [Fact]
    public void Nothing_is_added_to_the_uncertainty_where_one_conditional_only_knows_more() =>
        new Conditionals(new(.5, .4, .1), new(.1, .1, .8)).Deduce(Opinion.Vacuous()).ShouldBe(.3, .25, .45, .54545);

    [Fact]
    public void A_deduced_probability_is_the_total_probability() => Gen.Select(OpinionGen.Any, OpinionGen.Conditionals).Sample(
        (x, conditionals) =>
        {
            var y = conditionals.Deduce(x);
            var total = (x.Probability * Projected(conditionals.IfTrue, y.BaseRate)) + ((1 - x.Probability) * Projected(conditionals.IfFalse, y.BaseRate));
            return y.IsSound() && OpinionGen.IsNear(y.Probability, total)
                && y.Belief >= Math.Min(conditionals.IfTrue.Belief, conditionals.IfFalse.Belief) - 1e-9
                && y.Disbelief >= Math.Min(conditionals.IfTrue.Disbelief, conditionals.IfFalse.Disbelief) - 1e-9;
        },
        iter: OpinionGen.Many);

    [Fact]
    public void Of_ignorance_the_marginal_base_rate_follows() => Gen.Select(OpinionGen.Share, OpinionGen.Conditionals).Sample(
        (baseRate, conditionals) =>
        {
            var y = conditionals.Deduce(Opinion.Vacuous(baseRate));
            return OpinionGen.IsNear(y.Probability, conditionals.MarginalBaseRate(baseRate)) && y.BaseRate == conditionals.MarginalBaseRate(baseRate);
        },
        iter: OpinionGen.Many);

    [Fact]
    public void Certainty_of_the_antecedent_leaves_its_conditional() => Gen.Select(OpinionGen.Conditionals, OpinionGen.Share).Sample(
        (conditionals, baseRate) => HasParts(conditionals.Deduce(Opinion.Dogmatic(1, baseRate)), conditionals.IfTrue)
            && HasParts(conditionals.Deduce(Opinion.Dogmatic(0, baseRate)), conditionals.IfFalse),
        iter: OpinionGen.Many);

    [Fact]
    public void What_is_equivalent_is_believed_alike_in_both_directions() => OpinionGen.Any.Sample(
        x => Equivalence.Deduce(x).IsNear(x) && (x.BaseRate is 0 or 1 || Equivalence.Abduce(x, x.BaseRate).IsNear(x)), iter: OpinionGen.Many);

    [Fact]
    public void What_does_not_depend_on_the_antecedent_is_as_believed_as_ever() => Gen.Select(OpinionGen.Any, OpinionGen.Any).Sample(
        (x, y) => HasParts(new Conditionals(y, y).Deduce(x), y), iter: OpinionGen.Many);

    [Fact]
    public void Conditionals_that_tell_nothing_lead_to_ignorance()
    {
        default(Conditionals).Deduce(Opinion.Dogmatic(1)).Should().Be(Opinion.Vacuous());
        default(Conditionals).Abduce(Opinion.Dogmatic(1), .2).Should().Be(Opinion.Vacuous(.2));
        new Conditionals(Opinion.Vacuous(.2), Opinion.Vacuous(.4)).MarginalBaseRate(.25).Should().BeApproximately(.35, 1e-12);
    }

    // A test that finds 9 of 10 cases and errs on 1 in 10, for what 1 in 100 have: Bayes gives .009/.108 = .08333.
    // The likelihoods are certain, so u = (1 − |.9 − .1|) × .1/.108 = .18519, b = .08333 − .01u = .08148.
    [Fact]
    public void A_rare_cause_stays_improbable_after_a_good_test()
    {
        var test = new Conditionals(Opinion.Dogmatic(.9), Opinion.Dogmatic(.1));
        var ill = test.Abduce(Opinion.Dogmatic(1), .01);
        ill.ShouldBe(.08148, .73333, .18519, .01);
        ill.Probability.Should().BeApproximately(.0833333, 1e-6);
    }

    // a(y) = .4375 as above: P(y|x) = .6875, P(y|¬x) = .1875, so P(x|y) = .5 × .6875/.4375 = .78571 and i = .5.
    // ü(y|x) = min(.6875/.4375, .3125/.5625) = .55556, ü(y|¬x) = .1875/.4375 = .42857: ũ = (.2/.55556 + .2/.42857)/2 = .41333.
    // u = (1 − .58667 × .5) × .1875/.4375 = .30286; b = .78571 − .5u.
    [Fact]
    public void A_conditional_is_inverted_as_worked_out_by_hand() =>
        new Conditionals(new(.6, .2, .2), new(.1, .7, .2)).Invert(.5).IfTrue.ShouldBe(.63429, .06286, .30286);

    [Fact]
    public void Inverted_probabilities_are_those_of_Bayes() => Gen.Select(OpinionGen.Conditionals, OpinionGen.Share).Sample(
        (conditionals, prior) =>
        {
            var marginal = conditionals.MarginalBaseRate(prior);
            var inverted = conditionals.Invert(prior);
            var likelihood = Projected(conditionals.IfTrue, marginal);
            return inverted.IfTrue.IsSound() && inverted.IfFalse.IsSound()
                && (marginal < 1e-6 || OpinionGen.IsNear(inverted.IfTrue.Probability, prior * likelihood / marginal))
                && (marginal > 1 - 1e-6 || OpinionGen.IsNear(inverted.IfFalse.Probability, prior * (1 - likelihood) / (1 - marginal)));
        },
        iter: OpinionGen.Many);

    [Fact]
    public void Abduction_weighs_the_inverted_probabilities_by_the_consequent() =>
        Gen.Select(OpinionGen.Conditionals, OpinionGen.Any, OpinionGen.Share).Sample(
            (conditionals, y, prior) =>
            {
                var (x, inverted) = (conditionals.Abduce(y, prior), conditionals.Invert(prior));
                var observed = y.Belief + (conditionals.MarginalBaseRate(prior) * y.Uncertainty);
                return x.IsSound() && x.BaseRate == prior && OpinionGen.IsNear(
                    x.Probability, (observed * inverted.IfTrue.Probability) + ((1 - observed) * inverted.IfFalse.Probability));
            },
            iter: OpinionGen.Many);

    [Fact]
    public void Knowing_nothing_of_the_consequence_leaves_the_base_rate_of_the_cause() => Gen.Select(OpinionGen.Conditionals, OpinionGen.Share).Sample(
        (conditionals, prior) =>
            conditionals.MarginalBaseRate(prior) is < 1e-6 or > 1 - 1e-6
            || OpinionGen.IsNear(conditionals.Abduce(Opinion.Vacuous(), prior).Probability, prior),
        iter: OpinionGen.Many);

    [Fact]
    public void What_does_not_depend_on_the_cause_tells_nothing_of_it() => Gen.Select(OpinionGen.Any, OpinionGen.Any, OpinionGen.Share).Sample(
        (likelihood, y, prior) => new Conditionals(likelihood, likelihood).Abduce(y, prior).IsNear(Opinion.Vacuous(prior)), iter: OpinionGen.Many);

    [Fact]
    public void Deduction_and_abduction_have_no_jumps() => Gen.Select(OpinionGen.Moderate, OpinionGen.Moderate, OpinionGen.Moderate).Sample(
        (x, ifTrue, ifFalse) =>
        {
            const double slightly = 1e-9;
            var (here, there) = (new Conditionals(ifTrue, ifFalse), new Conditionals(ifTrue.Shifted(slightly), ifFalse));
            return here.Deduce(x).IsNear(there.Deduce(x.Shifted(slightly)), 1e-6)
                && here.Abduce(x, .3).IsNear(there.Abduce(x.Shifted(slightly), .3 + slightly), 1e-6);
        },
        iter: OpinionGen.Many);

    [Theory]
    [InlineData(-.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_base_rate_is_from_zero_to_one(double baseRate)
    {
        FluentActions.Invoking(() => Equivalence.MarginalBaseRate(baseRate)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Must lie in [0, 1].*");
        FluentActions.Invoking(() => Equivalence.Invert(baseRate)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Must lie in [0, 1].*");
        FluentActions.Invoking(() => Equivalence.Abduce(default, baseRate)).Should().Throw<ArgumentOutOfRangeException>().WithMessage("Must lie in [0, 1].*");
    }

    static double Projected(Opinion conditional, double baseRate) => conditional.Belief + (baseRate * conditional.Uncertainty);

    static bool HasParts(Opinion o, Opinion other) => OpinionGen.IsNear(o.Belief, other.Belief)
        && OpinionGen.IsNear(o.Disbelief, other.Disbelief) && OpinionGen.IsNear(o.Uncertainty, other.Uncertainty);
}
