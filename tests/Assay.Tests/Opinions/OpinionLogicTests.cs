using CsCheck;

namespace Assay.Tests.Opinions;

public class OpinionLogicTests
{
    static readonly Opinion X = new(.7, .1, .2);
    static readonly Opinion Y = new(.4, .2, .4);

    // d = .1 + .2 − .02 = .28; P = .8 × .6 = .48, a = .25; u = (.72 − .48)/.75 = .32; b = .4.
    // By the book's form b = .28 + (.25 × .7 × .4 + .25 × .2 × .4)/.75 = .28 + .12.
    [Fact]
    public void Both_hold_as_in_the_book() => (X & Y).ShouldBe(.4, .28, .32, .25);

    // b = .7 + .4 − .28 = .82; P = .8 + .6 − .48 = .92, a = .75; u = (.92 − .82)/.75 = .1333.
    [Fact]
    public void At_least_one_holds_as_in_the_book() => (X | Y).ShouldBe(.82, .0467, .1333, .75);

    [Fact]
    public void Negation_swaps_belief_and_disbelief() => (!new Opinion(.7, .1, .2, .4)).ShouldBe(.1, .7, .2, .6, by: 1e-15);

    [Fact]
    public void Both_hold_with_the_product_of_the_probabilities() => OpinionGen.Several.Sample(
        opinions =>
        {
            var all = Opinion.Multiply(opinions);
            return all.IsSound() && OpinionGen.IsNear(all.Probability, opinions.Aggregate(1.0, (p, o) => p * o.Probability))
                && OpinionGen.IsNear(all.BaseRate, opinions.Aggregate(1.0, (a, o) => a * o.BaseRate))
                && OpinionGen.IsNear(1 - all.Disbelief, opinions.Aggregate(1.0, (q, o) => q * (1 - o.Disbelief)));
        },
        iter: OpinionGen.Many);

    [Fact]
    public void At_least_one_holds_with_one_less_the_product_of_what_is_left() => OpinionGen.Several.Sample(
        opinions =>
        {
            var any = Opinion.Comultiply(opinions);
            return any.IsSound() && OpinionGen.IsNear(any.Probability, 1 - opinions.Aggregate(1.0, (p, o) => p * (1 - o.Probability)))
                && OpinionGen.IsNear(1 - any.Belief, opinions.Aggregate(1.0, (q, o) => q * (1 - o.Belief)));
        },
        iter: OpinionGen.Many);

    [Fact]
    public void The_product_of_two_is_the_books_formula() => Gen.Select(OpinionGen.Moderate, OpinionGen.Moderate).Sample(
        (x, y) =>
        {
            var rest = 1 - (x.BaseRate * y.BaseRate);
            var belief = (x.Belief * y.Belief)
                + ((((1 - x.BaseRate) * y.BaseRate * x.Belief * y.Uncertainty) + (x.BaseRate * (1 - y.BaseRate) * x.Uncertainty * y.Belief)) / rest);
            var uncertainty = (x.Uncertainty * y.Uncertainty)
                + ((((1 - y.BaseRate) * x.Belief * y.Uncertainty) + ((1 - x.BaseRate) * x.Uncertainty * y.Belief)) / rest);
            var both = x & y;
            return OpinionGen.IsNear(both.Belief, belief) && OpinionGen.IsNear(both.Uncertainty, uncertainty);
        },
        iter: OpinionGen.Many);

    [Fact]
    public void And_and_or_do_not_depend_on_order_or_grouping() =>
        Gen.Select(OpinionGen.Moderate, OpinionGen.Moderate, OpinionGen.Moderate).Sample(
            (x, y, z) => (x & y).IsNear(y & x) && (x & y & z).IsNear(x & (y & z)) && (x & y & z).IsNear(Opinion.Multiply(z, x, y))
                && (x | y).IsNear(y | x) && (x | y | z).IsNear(x | (y | z)) && (x | y | z).IsNear(Opinion.Comultiply(z, x, y)),
            iter: OpinionGen.Many);

    [Fact]
    public void De_Morgans_laws_hold() => Gen.Select(OpinionGen.Any, OpinionGen.Any).Sample(
        (x, y) => (!(x & y)).IsNear(!x | !y) && (!(x | y)).IsNear(!x & !y) && (!!x).IsNear(x, 1e-15), iter: OpinionGen.Many);

    // With a = 1 the general form is 0/0: u = (u₁(1 − d₂) + (1 − d₁)u₂)/2 = (.2 × .8 + .9 × .4)/2 = .26.
    [Fact]
    public void Base_rates_of_one_are_the_limit()
    {
        var (x, y) = (new Opinion(.7, .1, .2, 1), new Opinion(.4, .2, .4, 1));
        (x & y).ShouldBe(.46, .28, .26, 1);
        (new Opinion(.7, .1, .2, 1 - 1e-9) & new Opinion(.4, .2, .4, 1 - 1e-9)).ShouldBe(.46, .28, .26, 1);
        (!x | !y).ShouldBe(.28, .46, .26, 0);
    }

    [Fact]
    public void What_is_certain_leaves_a_conjunction_as_it_is() => OpinionGen.Any.Sample(
        x => (x & Opinion.Dogmatic(1, 1)).IsNear(x, x.BaseRate == 1 ? 1 : 1e-9) && (x & Opinion.Dogmatic(0)).Disbelief == 1, iter: OpinionGen.Many);

    [Fact]
    public void Division_undoes_multiplication_and_codivision_comultiplication() =>
        Gen.Select(OpinionGen.Moderate, OpinionGen.Moderate).Sample(
            (x, y) => (x & y).DividedBy(y).IsNear(x, 1e-8) && (x | y).CodividedBy(y).IsNear(x, 1e-8), iter: OpinionGen.Many);

    [Theory]
    // Its base rate is not below the factor's; its disbelief is less than the factor's; its probability is the greater.
    [InlineData(.4, .28, .32, .5, .4, .2, .4, .5)]
    [InlineData(.4, .1, .5, .25, .4, .2, .4, .5)]
    [InlineData(.6, .3, .1, .25, .2, .2, .6, .5)]
    [InlineData(0, 1, 0, .25, 0, 1, 0, .5)]
    public void What_is_no_product_of_the_factor_has_no_quotient(
        double b, double d, double u, double a, double fb, double fd, double fu, double fa)
    {
        var (product, factor) = (new Opinion(b, d, u, a), new Opinion(fb, fd, fu, fa));
        FluentActions.Invoking(() => product.DividedBy(factor)).Should().Throw<ArgumentException>().WithParameterName("factor")
            .WithMessage("The opinion is not a product of the factor with just one other.*");
        FluentActions.Invoking(() => (!product).CodividedBy(!factor)).Should().Throw<ArgumentException>().WithParameterName("alternative")
            .WithMessage("The opinion is not a coproduct of the alternative with just one other.*");
    }

    // b = .2 + .3, a = .25 + .5, u = (.25 × .4 + .5 × .2)/.75 = .2667; P = .3 + .4 = .7.
    [Fact]
    public void Of_propositions_that_exclude_each_other_the_opinions_add_up()
    {
        var sum = Opinion.Add(new(.2, .4, .4, .25), new(.3, .5, .2, .5));
        sum.ShouldBe(.5, .2333, .2667, .75);
        sum.Probability.Should().BeApproximately(.7, 1e-12);
    }

    // Then the base rates give no weights: u is the mean of .2 and .4.
    [Fact]
    public void Of_those_without_a_base_rate_the_uncertainty_is_the_mean() =>
        Opinion.Add(new(.2, .6, .2, 0), new(.1, .5, .4, 0)).ShouldBe(.3, .4, .3, 0);

    [Fact]
    public void A_proposition_and_its_negation_add_up_to_certainty() => OpinionGen.Any.Sample(
        x => OpinionGen.IsNear(Opinion.Add(x, !x).Probability, 1) && OpinionGen.IsNear(Opinion.Add(x, !x).Disbelief, 0), iter: OpinionGen.Many);

    [Fact]
    public void Subtraction_undoes_addition_which_adds_probabilities() => Shares.Sample(
        (x, y, z) =>
        {
            var sum = Opinion.Add(x, y, z);
            return sum.IsSound() && OpinionGen.IsNear(sum.Probability, x.Probability + y.Probability + z.Probability)
                && sum.IsNear(Opinion.Add(Opinion.Add(z, x), y)) && sum.Without(z).IsNear(Opinion.Add(x, y)) && sum.Without(z).Without(y).IsNear(x, 1e-8);
        },
        iter: OpinionGen.Many);

    [Fact]
    public void What_cannot_be_held_of_propositions_that_exclude_each_other_does_not_add_up()
    {
        const string noSum = "Such opinions cannot be held of propositions that exclude each other.*", noPart = "The opinion is not a sum of the part with just one other.*";
        FluentActions.Invoking(() => Opinion.Add(new(.7, .1, .2), new(.5, .3, .2))).Should().Throw<ArgumentException>().WithMessage(noSum);
        FluentActions.Invoking(() => Opinion.Add(Opinion.Vacuous(.7), Opinion.Vacuous(.7))).Should().Throw<ArgumentException>().WithMessage(noSum);
        FluentActions.Invoking(() => Opinion.Add(new(.9, .1, 0), Opinion.Vacuous())).Should().Throw<ArgumentException>().WithMessage(noSum);
        FluentActions.Invoking(() => X.Without(Y)).Should().Throw<ArgumentException>().WithMessage(noPart);
        FluentActions.Invoking(() => X.Without(new(.8, .1, .1, .2))).Should().Throw<ArgumentException>().WithMessage(noPart);
    }

    [Fact]
    public void Nothing_comes_of_no_opinions()
    {
        foreach (var act in new Func<Opinion>[] { () => Opinion.Multiply(), () => Opinion.Comultiply(), () => Opinion.Add() })
            act.Should().ThrowExactly<ArgumentException>().WithParameterName("opinions").WithMessage("There are no opinions.*");
    }

    // Three of four answers to one question, of one uncertainty, as evidence for each would leave them.
    static readonly Gen<(Opinion, Opinion, Opinion)> Shares = Gen.Select(Gen.Double[.05, .9], Gen.Double[.1, 1].Array[4], Gen.Double[.1, 1].Array[4])
        .Select((uncertainty, beliefs, baseRates) =>
        {
            Opinion Of(int i) => Opinion.InProportion(
                beliefs[i] / beliefs.Sum() * (1 - uncertainty), (1 - (beliefs[i] / beliefs.Sum())) * (1 - uncertainty), uncertainty, baseRates[i] / baseRates.Sum());
            return (Of(0), Of(1), Of(2));
        });
}
