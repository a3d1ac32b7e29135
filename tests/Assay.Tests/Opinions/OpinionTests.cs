using CsCheck;

namespace Assay.Tests.Opinions;

public class OpinionTests
{
    [Fact]
    public void The_default_opinion_knows_nothing()
    {
        default(Opinion).Should().Be(Opinion.Vacuous());
        default(Opinion).GetHashCode().Should().Be(Opinion.Vacuous().GetHashCode());
        default(Opinion).Probability.Should().Be(.5);
        default(Opinion).IsVacuous.Should().BeTrue();
        new Opinion[2].Should().AllSatisfy(o => o.Uncertainty.Should().Be(1));
    }

    [Theory]
    [InlineData(-.1, .5, .6, .5, "belief")]
    [InlineData(.5, 1.1, -.6, .5, "disbelief")]
    [InlineData(.6, .6, -.2, .5, "uncertainty")]
    [InlineData(.5, .2, .2, .5, "uncertainty")]
    [InlineData(.5, .5, 0, 1.01, "baseRate")]
    [InlineData(double.NaN, .5, .5, .5, "belief")]
    [InlineData(.5, .5, 0, double.NaN, "baseRate")]
    public void Parts_outside_the_scale_or_that_do_not_sum_to_one_are_refused(double b, double d, double u, double a, string name) =>
        FluentActions.Invoking(() => new Opinion(b, d, u, a)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);

    [Fact]
    public void Parts_within_the_scale_that_do_not_sum_to_one_are_told_so() =>
        FluentActions.Invoking(() => new Opinion(.5, .2, .2)).Should().Throw<ArgumentOutOfRangeException>()
            .WithMessage("Belief, disbelief and uncertainty must sum to 1.*");

    // Parts that come from decimals may be off by a little, so that two may differ in one part alone.
    [Fact]
    public void Two_are_equal_only_if_every_part_is()
    {
        var opinion = new Opinion(.5, .3, .2);
        opinion.Should().Be(new Opinion(.5, .3, .2, .5));
        opinion.Should().NotBe(new Opinion(.3, .5, .2));
        opinion.Should().NotBe(new Opinion(.5 + 1e-10, .3, .2));
        opinion.Should().NotBe(new Opinion(.5, .3 + 1e-10, .2));
        opinion.Should().NotBe(new Opinion(.5, .3, .2 + 1e-10));
        opinion.Should().NotBe(new Opinion(.5, .3, .2, .4));
    }

    [Fact]
    public void Its_text_is_the_same_in_every_culture()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("de-DE");
            Opinion.FromEvidence(8, 1).ToString().Should().Be("b 0.7273 d 0.09091 u 0.1818 a 0.5, P 0.8182");
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void An_opinion_has_a_word_of_likelihood_without_a_dossier() =>
        Likelihood.ToWord(Opinion.FromEvidence(8, 1).Probability).Should().Be("VeryLikely");

    [Fact]
    public void Evidence_makes_the_opinion_that_gives_it_back() => Gen.Select(Gen.Double[0, 1e6], Gen.Double[0, 1e6], Gen.Double[.1, 10]).Sample(
        (r, s, w) =>
        {
            var (support, opposition) = Opinion.FromEvidence(r, s, w).ToEvidence(w);
            return Math.Abs(support - r) <= 1e-9 * (1 + r) && Math.Abs(opposition - s) <= 1e-9 * (1 + s);
        },
        iter: OpinionGen.Many);

    [Fact]
    public void No_finite_evidence_leads_to_certainty() =>
        FluentActions.Invoking(() => Opinion.Dogmatic(.7).ToEvidence()).Should().Throw<InvalidOperationException>()
            .WithMessage("No finite evidence leads to an opinion without uncertainty.");

    [Theory]
    [InlineData(0)]
    [InlineData(-2)]
    [InlineData(double.PositiveInfinity)]
    public void Evidence_is_weighed_against_a_prior_that_weighs_something(double prior) =>
        FluentActions.Invoking(() => Opinion.Vacuous().ToEvidence(prior)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("prior");

    [Theory]
    [InlineData(-1, 0, 2, "support")]
    [InlineData(0, double.NaN, 2, "opposition")]
    [InlineData(double.PositiveInfinity, 0, 2, "support")]
    [InlineData(0, 0, 0, "prior")]
    [InlineData(0, 0, -2, "prior")]
    public void A_weight_of_evidence_is_a_number_from_zero(double r, double s, double w, string name) =>
        FluentActions.Invoking(() => Opinion.FromEvidence(r, s, w)).Should().Throw<ArgumentOutOfRangeException>().WithParameterName(name);

    [Fact]
    public void The_heaviest_evidence_has_an_opinion() => Opinion.FromEvidence(1e300, 1e300, 1e300).ShouldBe(1 / 3.0, 1 / 3.0, 1 / 3.0);

    // P = .6 + .5 × .2 = .7, so u = min(.7/.5, .3/.5) = .6, b = .7 − .3 = .4, d = 0.
    [Fact]
    public void The_most_uncertain_opinion_of_a_probability_has_no_belief_or_no_disbelief() =>
        new Opinion(.6, .2, .2).UncertaintyMaximised().ShouldBe(.4, 0, .6);

    [Fact]
    public void Maximising_uncertainty_keeps_the_probability_and_is_done_once() => OpinionGen.Any.Sample(
        o =>
        {
            var most = o.UncertaintyMaximised();
            return most.IsSound() && OpinionGen.IsNear(most.Probability, o.Probability) && most.BaseRate == o.BaseRate
                && Math.Min(most.Belief, most.Disbelief) < 1e-9 && most.Uncertainty >= o.Uncertainty - 1e-9
                && most.UncertaintyMaximised().IsNear(most);
        },
        iter: OpinionGen.Many);

    [Fact]
    public void Conflict_is_full_between_opposite_certainties_and_nil_with_ignorance()
    {
        Opinion.Dogmatic(1).ConflictWith(Opinion.Dogmatic(0)).Should().Be(1);
        Opinion.Dogmatic(1).ConflictWith(Opinion.Vacuous(0)).Should().Be(0);
        // |.8 − .3| × (1 − .2) × (1 − .4)
        new Opinion(.7, .1, .2).ConflictWith(new Opinion(.1, .5, .4)).Should().BeApproximately(.24, 1e-12);
    }

    [Fact]
    public void Conflict_is_mutual_and_none_with_oneself() => Gen.Select(OpinionGen.Any, OpinionGen.Any).Sample(
        (x, y) => x.ConflictWith(y) == y.ConflictWith(x) && x.ConflictWith(y) is >= 0 and <= 1 && x.ConflictWith(x) == 0,
        iter: OpinionGen.Many);

    [Fact]
    public void Opinions_sort_by_probability_then_by_certainty_then_by_the_base_rate()
    {
        Opinion[] sorted =
        [
            Opinion.Dogmatic(.4), Opinion.Vacuous(), new(.25, .25, .5), new(.5, .5, 0), new(.5, .5, 0, .25), Opinion.Dogmatic(.75),
        ];
        sorted.Reverse().Order().Should().Equal(sorted);
        Opinion.Vacuous().CompareTo(default).Should().Be(0);
    }

    // .75 × .9 = .675; and by way of one more, of whom .5 is held, half of that.
    [Fact]
    public void Trust_weakens_an_opinion_at_each_step_of_the_path()
    {
        var heard = new Opinion(.9, 0, .1);
        heard.DiscountedBy(new Opinion(.6, .1, .3)).ShouldBe(.675, 0, .325);
        heard.DiscountedBy(new Opinion(.6, .1, .3), Opinion.Vacuous()).ShouldBe(.3375, 0, .6625);
        heard.DiscountedBy().Should().Be(heard);
    }

    [Fact]
    public void A_path_is_discounted_step_by_step_and_never_reverses_the_opinion() =>
        Gen.Select(OpinionGen.Any, OpinionGen.Any, OpinionGen.Any).Sample(
            (x, first, second) =>
            {
                var heard = x.DiscountedBy(first, second);
                return heard.IsSound() && heard.IsNear(x.DiscountedBy(second).DiscountedBy(first)) && heard.IsNear(x.DiscountedBy(second, first))
                    && heard.Belief <= x.Belief + 1e-12 && heard.Disbelief <= x.Disbelief + 1e-12
                    && x.DiscountedBy(Opinion.Dogmatic(0)).IsNear(Opinion.Vacuous(x.BaseRate))
                    && x.DiscountedBy(Opinion.Dogmatic(1)).IsNear(x);
            },
            iter: OpinionGen.Many);
}
