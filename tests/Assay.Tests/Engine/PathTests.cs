namespace Assay.Tests.Engine;

public sealed class PathTests
{
    [Theory]
    [InlineData("b1 asserts x", "SingleOrigin")]
    [InlineData("b1 asserts x; c1 asserts x relays s0; c2 asserts x relays s1", "SingleOrigin")]
    [InlineData("b1 asserts x; b2 asserts x from s0; b3 asserts x from s0; b4 asserts x from s2", "SingleOrigin")]
    [InlineData("b1 asserts y; b2 asserts x citing b1-image; b3 asserts x citing b1-image", "SingleOrigin")]
    [InlineData("b1 asserts y; b2 asserts x from s0", "SingleOrigin")]
    [InlineData("b1 asserts x; b2 asserts x", "")]
    [InlineData("b1 asserts x; b2 asserts x from s0; b3 asserts x", "")]
    [InlineData("b1 asserts y; b2 asserts y; b3 asserts x from s0; b4 asserts x from s1", "")]
    [InlineData("b1 asserts y relays unknown; b2 asserts x from s0", "")]
    [InlineData("b1 denies x; b2 denies x from s0", "")]
    [InlineData("b1 asserts x; b2 asserts y on 2; b2 withdraws y on 3", "SingleOrigin")]
    public void A_claim_whose_support_leads_to_one_origin_is_flagged(string statements, string flags) =>
        string.Join(',', VectorTests.Assess(Script.Dossier(statements))["x"].Flags).Should().Be(flags);

    [Theory]
    [InlineData("b1 asserts x from s1; b2 asserts x from s0", "Circular")]
    [InlineData("b1 asserts x from s2; b2 asserts x from s0; b3 asserts x from s1; b4 asserts x", "Circular,SingleOrigin")]
    [InlineData("b1 asserts x from s1; b2 asserts x relays s0", "Circular")]
    public void Statements_that_rest_on_nothing_but_each_other_are_flagged(string statements, string flags) =>
        string.Join(',', VectorTests.Assess(Script.Dossier(statements))["x"].Flags).Should().Be(flags);

    [Fact]
    public void What_a_circle_draws_on_outside_itself_is_where_it_leads()
    {
        var dossier = Script.Dossier("b1 asserts x from s1; b2 asserts x from s0; b3 asserts y");
        var fed = dossier with { Statements = dossier.Statements.With(dossier.Statements["s0"] with { DrawsOn = ["s1", "s2"] }) };
        VectorTests.Assess(fed)["x"].Flags.Should().Equal("SingleOrigin");
    }

    [Fact]
    public void Leaving_out_what_was_drawn_on_leaves_an_unknown_origin_not_a_circle() =>
        Tests.Vectors.VectorsModel.Instance.Assess(Script.Dossier("b1 asserts y; b2 asserts x from s0"), without: new HashSet<string> { "b1" })["x"]
            .Flags.Should().BeEmpty();

    [Fact]
    public void Statements_that_draw_on_each_other_are_warned_of_when_a_dossier_is_checked()
    {
        var issue = Script.Dossier("b1 asserts x from s1; b2 asserts x from s0").Validate().Should().ContainSingle().Subject;
        (issue.Code, issue.Severity, issue.Id).Should().Be(("ASY2056", Severity.Warning, "s0"));
        issue.Message.Should().Be("'s0' draws on itself by way of 's1'");
    }

    [Fact]
    public void A_statement_known_only_from_its_report_was_said_no_later_than_it_was_repeated()
    {
        // Denied, as reported on the 9th, but passed on as early as the 4th; asserted on the 6th, which is therefore the later word.
        var dossier = Script.Dossier("b1 denies x reported 9; c1 denies x relays s0 on 4; b1 asserts x on 6");
        dossier = dossier with { Statements = dossier.Statements.With(dossier.Statements["s0"] with { Made = null }) };
        VectorTests.Assess(dossier)["x"].Contributions.Select(contribution => contribution.Why).Should().Equal("superseded", "echo", "");
    }
}
