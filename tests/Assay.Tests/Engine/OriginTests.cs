namespace Assay.Tests.Engine;

public sealed class OriginTests
{
    [Fact]
    public void A_statement_that_cites_only_what_another_provides_is_derived()
    {
        var claim = VectorTests.Assess(Script.Dossier("b1 asserts x citing b1-image; b2 asserts x citing b1-image", source: s => s))["x"];
        claim.Tally.SupportingOrigins.Should().Be(1);
        claim.Tally.Support.Should().Be(6);
        claim.SupportingOrigins.Should().Equal("b1", "b2");
    }

    [Fact]
    public void A_relay_of_something_unknown_weighs_nothing()
    {
        var contribution = VectorTests.Assess(Script.Dossier("b1 asserts x relays unknown"))["x"].Contributions.Single();
        contribution.Why.Should().Be("no origin");
        contribution.Origin.Should().BeNull();
        contribution.Weight.Should().Be(0);
    }

    [Fact]
    public void A_relay_is_listed_with_the_lowest_strength_in_its_chain()
    {
        var contributions = VectorTests.Assess(Script.Dossier("d1 asserts x; e1 asserts x relays s0; a1 asserts x relays s1"))["x"].Contributions;
        contributions.Select(c => c.Weight).Should().Equal(1, .25, .25);
        contributions.Select(c => c.Origin).Should().Equal("d1", "d1", "d1");
    }

    [Theory]
    [InlineData("b1 asserts y; c1 asserts x relays s0", true)]
    [InlineData("b1 asserts x; c1 asserts y relays s0", false)]
    [InlineData("b1 denies y; c1 denies x relays s0", false)]
    [InlineData("b1 denies x; c1 denies y relays s0", true)]
    [InlineData("b1 doubts x; c1 denies x relays s0", true)]
    [InlineData("b1 denies x; c1 doubts x relays s0", false)]
    public void A_relay_that_says_more_than_its_root_is_flagged(string statements, bool distorted)
    {
        var assessment = VectorTests.Assess(Script.Dossier(statements, "x implies y"));
        assessment.Claims.Any(claim => claim.Flags.Contains("Distorted")).Should().Be(distorted);
    }

    [Fact]
    public void Leaving_out_a_source_leaves_out_who_relays_it()
    {
        var dossier = Script.Dossier("b1 asserts x; c1 asserts x relays s0; c2 asserts x relays s1; b2 asserts x");
        var claim = Tests.Vectors.VectorsModel.Instance.Assess(dossier, without: new HashSet<string> { "b1" })["x"];
        claim.Contributions.Select(c => c.Statement.Id).Should().Equal("s3");
    }

    [Fact]
    public void Leaving_out_an_origin_leaves_out_whom_it_owns()
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts x", source: s => s.Id == "b1" ? s with { Owner = "b9" } : s);
        Tests.Vectors.VectorsModel.Instance.Assess(dossier, without: new HashSet<string> { "b9" })["x"].SupportingOrigins.Should().Equal("b2");
    }

    [Fact]
    public void Losing_its_evidence_does_not_make_a_borrowed_judgement_one_of_its_own()
    {
        var dossier = Script.Dossier("b1 asserts x citing b1-image; b2 asserts x citing b1-image");
        Tests.Vectors.VectorsModel.Instance.Assess(dossier, without: new HashSet<string> { "b1-image" })["x"].Tally.SupportingOrigins.Should().Be(1);
    }

    [Fact]
    public void Owners_that_lead_in_a_circle_are_refused() =>
        FluentActions.Invoking(() => VectorTests.Assess(Script.Dossier("b1 asserts x", source: s => s with { Owner = s.Id == "b1" ? "b2" : "b1" })))
            .Should().Throw<ArgumentException>().WithMessage("*circle*");
}
