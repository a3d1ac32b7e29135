using CsCheck;

namespace Assay.Tests.Opinions;

public class FusionTests
{
    static readonly Gen<Opinion[]> Undogmatic = OpinionGen.Any.Where(o => o.Uncertainty > 1e-9).Array[1, 6];

    delegate Opinion Fuse(ReadOnlySpan<Opinion> opinions);

    static readonly Fuse[] All = [Fusion.Cumulative, Fusion.EpistemicCumulative, Fusion.Averaging, Fusion.Weighted, Fusion.Constraint];

    // The example of van der Heijden et al.; evidence b/u: (1/6, 1, 3.5) and (.5, .5, .5), prior 1.
    [Fact]
    public void Three_opinions_fuse_as_in_the_paper()
    {
        Opinion[] opinions = [new(.1, .3, .6), new(.4, .2, .4), new(.7, .1, .2)];
        Fusion.Cumulative(opinions).ShouldBe(.65116, .20930, .13953);
        Fusion.Averaging(opinions).ShouldBe(.50909, .16364, .32727);
        Fusion.Weighted(opinions).ShouldBe(.56216, .14595, .29189);
        // 1 + c: b = .7 × .8 × .9 − .048, d = .9 × .6 × .3 − .048, u = .048, of .618.
        Fusion.Constraint(opinions).ShouldBe(.73786, .18447, .07767);
    }

    // P = .65116 + .5 × .13953 = .72093, so u = 2 × (1 − P) = .55814.
    [Fact]
    public void Of_a_single_event_the_evidence_cancels_out() =>
        Fusion.EpistemicCumulative(new(.1, .3, .6), new(.4, .2, .4), new(.7, .1, .2)).ShouldBe(.44186, 0, .55814);

    [Fact]
    public void Every_fusion_gives_an_opinion() => Undogmatic.Sample(
        opinions => All.All(fuse => fuse(opinions).IsSound()), iter: OpinionGen.Many);

    [Fact]
    public void The_order_of_the_opinions_does_not_matter() => OpinionGen.Moderate.Array[1, 6].Sample(
        opinions => All.All(fuse => fuse(opinions).IsNear(fuse([.. opinions.Reverse()]))), iter: OpinionGen.Many);

    [Fact]
    public void One_opinion_fuses_to_itself() => OpinionGen.Any.Sample(
        o => Fusion.Cumulative(o).IsNear(o) && Fusion.Averaging(o).IsNear(o) && Fusion.Weighted(o).IsNear(o) && Fusion.Constraint(o).IsNear(o),
        iter: OpinionGen.Many);

    [Fact]
    public void Averaging_and_weighted_fusion_of_equals_change_nothing() => Gen.Select(OpinionGen.Any, Gen.Int[1, 9]).Sample(
        (o, n) => Fusion.Averaging([.. Enumerable.Repeat(o, n)]).IsNear(o) && Fusion.Weighted([.. Enumerable.Repeat(o, n)]).IsNear(o),
        iter: OpinionGen.Many);

    [Fact]
    public void Cumulative_fusion_adds_evidence() => Gen.Double[0, 50].Array[2].Array[1, 6].Sample(
        evidence => Fusion.Cumulative([.. evidence.Select(e => Opinion.FromEvidence(e[0], e[1]))])
            .IsNear(Opinion.FromEvidence(evidence.Sum(e => e[0]), evidence.Sum(e => e[1]))),
        iter: OpinionGen.Many);

    [Fact]
    public void Averaging_fusion_averages_evidence_and_weighted_fusion_weighs_it_by_certainty() => Gen.Double[0.1, 50].Array[2].Array[1, 6].Sample(
        evidence =>
        {
            Opinion[] opinions = [.. evidence.Select(e => Opinion.FromEvidence(e[0], e[1]))];
            double Weighted(int side) => evidence.Zip(opinions, (e, o) => e[side] * (1 - o.Uncertainty)).Sum() / opinions.Sum(o => 1 - o.Uncertainty);
            return Fusion.Averaging(opinions).IsNear(Opinion.FromEvidence(evidence.Average(e => e[0]), evidence.Average(e => e[1])))
                && Fusion.Weighted(opinions).IsNear(Opinion.FromEvidence(Weighted(0), Weighted(1)));
        },
        iter: OpinionGen.Many);

    [Fact]
    public void Who_knows_nothing_adds_nothing_but_to_an_average() => Gen.Select(OpinionGen.Moderate, OpinionGen.Share).Sample(
        (o, baseRate) =>
        {
            var nothing = Opinion.Vacuous(baseRate);
            return Fusion.Cumulative(o, nothing).IsNear(o) && Fusion.Weighted(nothing, o).IsNear(o) && Fusion.Constraint(o, nothing).IsNear(o)
                && Fusion.Averaging(o, nothing).Uncertainty > o.Uncertainty;
        },
        iter: OpinionGen.Many);

    [Fact]
    public void Cumulative_and_constraint_fusion_do_not_depend_on_grouping() =>
        Gen.Select(OpinionGen.Moderate, OpinionGen.Moderate, OpinionGen.Moderate).Sample(
            (x, y, z) => Fusion.Cumulative(x, Fusion.Cumulative(y, z)).IsNear(Fusion.Cumulative(x, y, z))
                && Parts(Fusion.Constraint(x, Fusion.Constraint(y, z))).IsNear(Parts(Fusion.Constraint(x, y, z))),
            iter: OpinionGen.Many);

    [Fact]
    public void The_certain_alone_count_each_as_much_as_the_others()
    {
        Opinion[] opinions = [Opinion.Dogmatic(1, .2), Opinion.Dogmatic(.4, .6), new(.1, .5, .4, .9)];
        Fusion.Cumulative(opinions).ShouldBe(.7, .3, 0, .4);
        // The base rates of all still count in a mean: (.2 + .6 + .9)/3, and (.2 + .6 + .6 × .9)/2.6.
        Fusion.Averaging(opinions).ShouldBe(.7, .3, 0, .56667);
        Fusion.Weighted(opinions).ShouldBe(.7, .3, 0, .51538);
    }

    [Fact]
    public void Where_all_know_nothing_base_rates_are_averaged() => All.Should().AllSatisfy(fuse =>
        fuse([Opinion.Vacuous(.2), Opinion.Vacuous(.6), Opinion.Vacuous(.7)]).ShouldBe(0, 0, 1, .5));

    [Fact]
    public void Fusion_nears_its_limits_without_a_jump() => Gen.Select(Gen.Double[0, 1], Gen.Double[0, 1], OpinionGen.Moderate).Sample(
        (p, q, other) =>
        {
            static Opinion Almost(double p) => new(p * (1 - 1e-10), (1 - p) * (1 - 1e-10), 1e-10);
            static Opinion Hardly(double p, double a) => new(p * 1e-10, (1 - p) * 1e-10, 1 - 1e-10, a);
            return ((Fuse[])[Fusion.Cumulative, Fusion.Averaging, Fusion.Weighted]).All(fuse =>
                fuse([Almost(p), Almost(q), other]).IsNear(fuse([Opinion.Dogmatic(p), Opinion.Dogmatic(q), other]), 1e-6)
                && fuse([Hardly(p, .2), Hardly(q, .6)]).IsNear(fuse([Opinion.Vacuous(.2), Opinion.Vacuous(.6)]), 1e-6));
        },
        iter: OpinionGen.Many);

    [Fact]
    public void The_least_uncertainty_does_not_overflow()
    {
        var almost = new Opinion(1, 0, double.Epsilon);
        Fusion.Cumulative(almost, almost, new(0, .5, .5)).ShouldBe(1, 0, 0);
        Fusion.Weighted(almost, new(0, .5, .5)).ShouldBe(1, 0, 0);
    }

    // Weights (1 − u)/u: .25 and 4, so a = (.25 × .2 + 4 × .6)/4.25 = .57647; by 1 − u: (.2 × .2 + .8 × .6)/1 = .52.
    [Fact]
    public void Differing_base_rates_are_averaged_by_what_each_source_knows()
    {
        Opinion[] opinions = [new(.2, 0, .8, .2), new(.8, 0, .2, .6)];
        Fusion.Cumulative(opinions).BaseRate.Should().BeApproximately(.57647, 1e-5);
        Fusion.Weighted(opinions).BaseRate.Should().BeApproximately(.52, 1e-12);
        Fusion.Constraint(opinions).BaseRate.Should().BeApproximately(.52, 1e-12);
        Fusion.Averaging(opinions).BaseRate.Should().BeApproximately(.4, 1e-12);
    }

    // Zadeh's example on two outcomes: .99 to .01 against .01 to .99 leaves an even chance; a veto is final.
    [Fact]
    public void Constraints_share_what_none_rules_out()
    {
        Fusion.Constraint(new(.99, .01, 0), new(.01, .99, 0)).ShouldBe(.5, .5, 0);
        Fusion.Constraint(Opinion.Dogmatic(0), new(.9, 0, .1)).ShouldBe(0, 1, 0);
        FluentActions.Invoking(() => Fusion.Constraint(Opinion.Dogmatic(0), Opinion.Dogmatic(1))).Should().Throw<ArgumentException>()
            .WithMessage("*total conflict*");
    }

    [Fact]
    public void Constraints_of_a_thousand_sources_do_not_vanish() =>
        Fusion.Constraint([.. Enumerable.Range(0, 1000).Select(i => i % 2 == 0 ? new Opinion(.9, .05, .05) : new(.05, .9, .05))]).ShouldBe(.5, .5, 0);

    [Fact]
    public void Nothing_comes_of_no_opinions() => All.Should().AllSatisfy(fuse =>
        FluentActions.Invoking(() => fuse([])).Should().ThrowExactly<ArgumentException>().WithParameterName("opinions").WithMessage("There is nothing to fuse.*"));

    static Opinion Parts(Opinion o) => new(o.Belief, o.Disbelief, o.Uncertainty);
}
