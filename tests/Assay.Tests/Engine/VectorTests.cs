using Assay.Tests.Vectors;

namespace Assay.Tests.Engine;

/// <summary>The vectors of the arithmetic's page, each worked out there by hand.</summary>
public sealed class VectorTests
{
    private const double Precision = 0.00005;

    [Theory]
    [InlineData(8, 1, .7273, .0909, .1818, .8182)]
    [InlineData(2, 2, .3333, .3333, .3333, .5)]
    [InlineData(20, 20, .4762, .4762, .0476, .5)]
    public void Two_sides_make_an_opinion(double r, double s, double b, double d, double u, double p)
    {
        var tally = Tally(r, s);
        tally.B.Should().BeApproximately(b, Precision);
        tally.D.Should().BeApproximately(d, Precision);
        tally.U.Should().BeApproximately(u, Precision);
        tally.P.Should().BeApproximately(p, Precision);
    }

    [Fact]
    public void The_probability_is_rounded_once() => Tally(5, 8).P.Should().Be(0.4);

    [Theory]
    [InlineData("b1 asserts x", .8, "Supported")]
    [InlineData("b1 asserts x; c1 asserts x relays s0; c2 asserts x relays s0", .8, "Supported")]
    [InlineData("b1 asserts x; b2 asserts x", .875, "Corroborated")]
    [InlineData("b1 asserts x; d1 denies x note x.4; d2 denies x relays s1", .7407, "Supported")]
    [InlineData("b1 asserts x; c1 asserts x relays s0 on 2; b1 withdraws x on 9", .5, "Unverified")]
    [InlineData("f1 asserts x; f2 asserts x; f3 asserts x; f4 asserts x; f5 asserts x; f6 asserts x; f7 asserts x; f8 asserts x; f9 asserts x; f10 asserts x", .6667, "Unverified")]
    [InlineData("b1 asserts x hedged likely", .6753, "Unverified")]
    [InlineData("c1 asserts x", .75, "Unverified")]
    [InlineData("a1 asserts x", .8333, "Supported")]
    [InlineData("d1 asserts x", .6667, "Unverified")]
    public void What_is_said_of_one_claim_gives_its_verdict(string statements, double probability, string verdict)
    {
        var claim = Assess(Script.Dossier(statements))["x"];
        claim.Tally.P.Should().BeApproximately(probability, Precision);
        claim.Verdict.Name.Should().Be(verdict);
    }

    [Fact]
    public void A_source_owned_by_another_repeats_its_judgement_unless_it_is_independent()
    {
        const string both = "b1 asserts x; b2 asserts x";
        Assess(Script.Dossier(both, source: s => s.Id == "b2" ? s with { Owner = "b1" } : s))["x"].Tally.P.Should().Be(.8);
        Assess(Script.Dossier(both, source: s => s.Id == "b2" ? s with { Owner = "b1", Independent = true } : s))["x"].Tally.P.Should().Be(.875);
    }

    [Fact]
    public void Ten_governments_briefed_by_one_service_add_one_judgement()
    {
        var governments = Enumerable.Range(2, 10).Select(i => $"b{i} asserts x from s0 note x.5");
        var claim = Assess(Script.Dossier($"b1 asserts x; {string.Join(';', governments)}"))["x"];
        claim.Tally.Support.Should().Be(4.5);
        claim.Tally.P.Should().BeApproximately(.8462, Precision);
        claim.Tally.SupportingOrigins.Should().Be(1);
        claim.Verdict.Name.Should().Be("Supported");
        claim.Contributions.Count(c => c.Counted).Should().Be(2);
    }

    [Fact]
    public void A_crowd_of_unknown_accounts_has_no_origins()
    {
        var claim = Assess(Script.Dossier(string.Join(';', Enumerable.Range(1, 10).Select(i => $"f{i} asserts x"))))["x"];
        claim.Tally.Support.Should().Be(1);
        claim.Tally.SupportingOrigins.Should().Be(0);
        claim.SupportingOrigins.Should().HaveCount(10);
        claim.Credibility.Should().Be(6);
    }

    [Fact]
    public void Who_asserts_a_rival_has_left_the_first_answer()
    {
        var assessment = Assess(Script.Dossier("b1 asserts n1500; b1 asserts n3000 on 5", "n1500 excludes n3000"));
        assessment["n3000"].Tally.P.Should().Be(.8);
        assessment["n1500"].Tally.P.Should().Be(.2);
        assessment.PositionChanges.Should().ContainSingle().Which.Should().Match<PositionChange>(change =>
            change.Voice == "b1" && change.FromClaim == "n1500" && change.From == Stance.Asserts && change.Claim == "n3000" && change.To == Stance.Asserts);
    }

    [Fact]
    public void Doubts_and_rivals_make_a_claim_doubtful_never_refuted()
    {
        var rivals = Enumerable.Range(1, 10).Select(i => $"b{i} asserts r{i}");
        var dossier = Script.Dossier(
            $"a1 doubts x; a2 doubts x; a3 doubts x; {string.Join(';', rivals)}",
            $"x excludes {string.Join(' ', Enumerable.Range(1, 10).Select(i => $"r{i}"))}");
        Assess(dossier)["x"].Verdict.Name.Should().Be("Doubtful");
    }

    [Fact]
    public void A_spokesman_and_a_president_of_one_voice_are_one()
    {
        var dossier = Script.Dossier(
            "d1 denies x; d2 declines x on 5; b1 asserts x",
            source: s => s.Id is "d1" or "d2" ? s with { SpeaksFor = "d9" } : s);
        var assessment = Assess(dossier);
        assessment["x"].Tally.P.Should().Be(.8);
        assessment.PositionChanges.Should().ContainSingle().Which.Should().Match<PositionChange>(change =>
            change.Voice == "d9" && change.Source == "d2" && change.From == Stance.Denies && change.To == Stance.Declines);
    }

    [Fact]
    public void A_rival_that_is_itself_denied_opposes_less()
    {
        var dossier = Script.Dossier("b1 asserts x; a1 asserts y; a2 denies y; a3 denies y; a4 denies y; a5 denies y; a6 denies y", "x excludes y");
        Assess(dossier)["x"].Tally.P.Should().BeApproximately(.706, .0005);
    }

    [Theory]
    [InlineData("a1 asserts x")]
    [InlineData("d1 asserts x")]
    public void Credibility_does_not_depend_on_the_grade_of_a_lone_source(string statement) =>
        Assess(Script.Dossier(statement))["x"].Credibility.Should().Be(3);

    [Fact]
    public void Ten_for_and_little_against_is_supported_and_its_mirror_doubtful()
    {
        // r = 10: A + B + B; s = 1.6: an A at 0.4.
        Assess(Script.Dossier("a1 asserts x; b1 asserts x; b2 asserts x; a2 denies x note x.4"))["x"].Verdict.Name.Should().Be("Supported");
        Assess(Script.Dossier("a1 denies x; b1 denies x; b2 denies x; a2 asserts x note x.4"))["x"].Verdict.Name.Should().Be("Doubtful");
    }

    [Fact]
    public void Opinions_fuse_as_in_the_book()
    {
        Opinion[] opinions = [new(.1, .3, .6), new(.4, .2, .4), new(.7, .1, .2)];
        ShouldBe(Fusion.Cumulative(opinions), .6512, .2093, .1395);
        ShouldBe(Fusion.Averaging(opinions), .5091, .1636, .3273);
        ShouldBe(Fusion.Weighted(opinions), .5622, .1459, .2919);
    }

    [Fact]
    public void Trust_discounts_an_opinion()
    {
        var seen = new Opinion(.9, 0, .1).DiscountedBy(new Opinion(.6, .1, .3));
        ShouldBe(seen, .675, 0, .325);
        seen.Probability.Should().BeApproximately(.8375, Precision);
    }

    internal static Assessment Assess(Dossier dossier, DateOnly? asOf = null) => VectorsModel.Instance.Assess(dossier, asOf);

    private static Tally Tally(double r, double s) => new(r, s, 0, 0, 0, Assess(Script.Dossier("b1 asserts x")).Weights);

    private static void ShouldBe(Opinion opinion, double belief, double disbelief, double uncertainty)
    {
        opinion.Belief.Should().BeApproximately(belief, Precision);
        opinion.Disbelief.Should().BeApproximately(disbelief, Precision);
        opinion.Uncertainty.Should().BeApproximately(uncertainty, Precision);
    }
}
