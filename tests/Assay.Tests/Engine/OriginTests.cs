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
    public void Where_only_what_rests_on_others_supports_a_claim_it_has_one_origin() =>
        VectorTests.Assess(Script.Dossier("b1 asserts y; b2 asserts x from s0; b3 asserts x from s0"))["x"].Tally.SupportingOrigins.Should().Be(1);

    [Theory]
    [InlineData("b1 denies x; b1 denies x", 1)]
    [InlineData("b1 denies x; b1 doubts x", 1)]
    [InlineData("f1 denies x; b1 doubts x", 0)]
    [InlineData("b1 asserts y; b2 denies x from s0", 0)]
    public void An_origin_denies_that_has_a_judgement_of_its_own_and_a_denial(string statements, int denying) =>
        VectorTests.Assess(Script.Dossier(statements))["x"].Tally.DenyingOrigins.Should().Be(denying);

    [Fact]
    public void Origins_are_listed_in_order_of_id_however_many_there_are()
    {
        var statements = Enumerable.Range(10, 20).Select(i => $"b{i} asserts {(i < 20 ? "y" : "x")}");
        VectorTests.Assess(Script.Dossier(string.Join(';', statements), "y implies x"))["x"].SupportingOrigins
            .Should().Equal(Enumerable.Range(10, 20).Select(i => $"b{i}"));
    }

    [Theory]
    [InlineData("b1 asserts x; b2 asserts x relays s0", "b2 is graded B.")]
    [InlineData("b1 asserts x; a2 asserts x relays s0", "b1 is graded B.")]
    [InlineData("b1 asserts x; c2 asserts x relays s0", "c2 is graded C.")]
    public void A_relay_names_the_weakest_source_of_its_chain_and_itself_if_none_is_weaker(string statements, string because) =>
        VectorTests.Assess(Script.Dossier(statements))["x"].Contributions[1].Factors[0].Because.Should().Be(because);

    // What is left out need not touch evidence at all.
    [Fact]
    public void Leaving_out_a_source_leaves_the_evidence_of_others_to_be_cited()
    {
        var dossier = Script.Dossier("b1 asserts x citing b1-image; a2 asserts seen; c3 asserts y", claims: new Authentic { Id = "seen", Evidence = "b1-image" }) with { Model = Watched.WatchedModel.Instance };
        Watched.WatchedModel.Instance.Assess(dossier, without: new HashSet<string> { "c3" })["x"].Tally.Support.Should().Be(4.5);
        Watched.WatchedModel.Instance.Assess(dossier, without: new HashSet<string> { "b1-image" })["x"].Tally.Support.Should().Be(3);
    }

    [Fact]
    public void Owners_that_lead_in_a_circle_are_refused() =>
        FluentActions.Invoking(() => VectorTests.Assess(Script.Dossier("b1 asserts x", source: s => s with { Owner = s.Id == "b1" ? "b2" : "b1" })))
            .Should().Throw<ArgumentException>().WithMessage("*circle*");
}
