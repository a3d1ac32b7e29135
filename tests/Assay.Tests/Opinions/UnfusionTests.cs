using CsCheck;

namespace Assay.Tests.Opinions;

public class UnfusionTests
{
    [Fact]
    public void Unfusion_undoes_fusion() => Gen.Select(OpinionGen.Moderate, OpinionGen.Moderate.Array[0, 4]).Sample(
        (sought, known) => Unfusion.Cumulative(Fusion.Cumulative([sought, .. known]), known).IsNear(sought, 1e-8)
            && Unfusion.Averaging(Fusion.Averaging([sought, .. known]), known).IsNear(sought, 1e-8),
        iter: OpinionGen.Many);

    // Evidence 5 and 1 less 3 and 1 leaves 2 and 0: b = 2/4. Of a mean of two, 5 and 1 is 10 and 2 less 3 and 1: 7 and 1, of 10.
    [Fact]
    public void Known_evidence_is_taken_away()
    {
        Unfusion.Cumulative(Opinion.FromEvidence(5, 1), Opinion.FromEvidence(3, 1)).ShouldBe(.5, 0, .5);
        Unfusion.Averaging(Opinion.FromEvidence(5, 1), Opinion.FromEvidence(3, 1)).ShouldBe(.7, .1, .2);
    }

    // What little remains would magnify what rounding took from a difference.
    [Fact]
    public void A_base_rate_on_which_all_agree_stays_as_it_is() =>
        Unfusion.Cumulative(Opinion.FromEvidence(5.000001, 1, 2, .3), Opinion.FromEvidence(5, 1, 2, .3)).BaseRate.Should().Be(.3);

    [Fact]
    public void All_of_it_taken_away_leaves_ignorance() => Gen.Select(OpinionGen.Moderate, OpinionGen.Moderate).Sample(
        (x, y) =>
        {
            var fused = Fusion.Cumulative(x, y);
            return Unfusion.Cumulative(fused, x, y).IsNear(Opinion.Vacuous(fused.BaseRate), 1e-8) && Unfusion.Cumulative(fused).IsNear(fused);
        },
        iter: OpinionGen.Many);

    [Fact]
    public void Certainty_that_the_known_do_not_have_is_the_other_ones()
    {
        var (certain, known) = (Opinion.Dogmatic(.7, .3), new Opinion(.2, .3, .5));
        Unfusion.Cumulative(Fusion.Cumulative(certain, known), known).ShouldBe(.7, .3, 0, .3);
        Unfusion.Averaging(Fusion.Averaging(certain, known), known).ShouldBe(.7, .3, 0, .3);
    }

    [Fact]
    public void Behind_a_certain_source_nothing_is_seen()
    {
        var certain = Opinion.Dogmatic(.7);
        FluentActions.Invoking(() => Unfusion.Cumulative(certain, certain)).Should().Throw<ArgumentException>().WithMessage("*hides*");
        FluentActions.Invoking(() => Unfusion.Averaging(certain, certain)).Should().Throw<ArgumentException>().WithMessage("*hides*");
    }

    [Fact]
    public void More_cannot_be_taken_away_than_there_is()
    {
        var (fused, known) = (Opinion.FromEvidence(3, 1), Opinion.FromEvidence(5, 1));
        FluentActions.Invoking(() => Unfusion.Cumulative(fused, known)).Should().Throw<ArgumentException>().WithMessage("*cannot have come*");
        FluentActions.Invoking(() => Unfusion.Averaging(fused, Opinion.FromEvidence(7, 1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Unfusion.Cumulative(fused, Opinion.Dogmatic(1))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => Unfusion.Averaging(Opinion.Vacuous(.2), Opinion.Vacuous(.9))).Should().Throw<ArgumentException>();
    }
}
