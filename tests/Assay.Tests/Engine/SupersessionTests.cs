namespace Assay.Tests.Engine;

public sealed class SupersessionTests
{
    [Fact]
    public void A_later_statement_on_the_same_claim_replaces_the_earlier_one() =>
        Why("b1 asserts x; b1 denies x on 5").Should().Equal("superseded", "");

    [Fact]
    public void Declining_later_leaves_the_earlier_statement_behind() =>
        Why("b1 asserts x; b1 declines x on 5").Should().Equal("superseded", "no weight");

    [Fact]
    public void Declining_on_another_claim_leaves_nothing_behind() =>
        Why("b1 asserts x; b1 declines y on 5", "x implies y").Should().Equal("");

    [Fact]
    public void Denying_what_a_claim_implies_leaves_the_claim_behind() =>
        Why("b1 asserts x; b1 denies y on 5", "x implies y").Should().Equal("superseded", "");

    [Fact]
    public void Asserting_what_implies_a_denied_claim_leaves_the_denial_behind() =>
        Why("b1 denies x; b1 asserts y on 5", "y implies x").Should().Equal("superseded", "");

    [Fact]
    public void Withdrawing_takes_back_what_implied_the_claim_even_on_the_same_day() =>
        Why("b1 asserts x; b1 withdraws y", "x implies y").Should().Equal("superseded");

    [Fact]
    public void Withdrawing_takes_back_denials_of_what_the_claim_implies() =>
        Why("b1 denies x; b1 withdraws y on 2", "y implies x").Should().Equal("superseded");

    [Fact]
    public void Of_two_statements_of_one_day_the_weaker_counts_nothing() =>
        Why("b1 asserts x; b1 denies x hedged likely").Should().Equal("", "contradicts itself");

    [Fact]
    public void Of_two_equal_statements_of_one_day_neither_counts() =>
        Why("b1 asserts x; b1 denies x").Should().Equal("contradicts itself", "contradicts itself");

    [Fact]
    public void Saying_the_same_again_is_no_change_of_position() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x; b1 asserts x on 5")).PositionChanges.Should().BeEmpty();

    [Fact]
    public void Only_the_last_position_before_a_change_is_reported() =>
        VectorTests.Assess(Script.Dossier("b1 denies x; b1 denies x on 3; b1 asserts x on 5")).PositionChanges
            .Should().ContainSingle().Which.Earlier.Id.Should().Be("s1");

    [Fact]
    public void Of_several_that_replace_a_statement_on_one_day_the_one_on_the_same_claim_is_the_change() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x; b1 denies y on 5; b1 declines x on 5", "x implies y")).PositionChanges
            .Should().ContainSingle().Which.Later.Id.Should().Be("s2");

    [Fact]
    public void Withdrawing_comes_last_on_its_day_so_it_is_what_was_said_that_day_that_is_taken_back() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x; b1 withdraws x on 5; b1 asserts x on 5")).PositionChanges
            .Should().ContainSingle().Which.Should().Match<PositionChange>(change => change.Earlier.Id == "s2" && change.To == Stance.Withdraws);

    [Fact]
    public void A_relay_neither_supersedes_nor_is_superseded() =>
        Why("b2 asserts x; b1 denies x relays s0 on 3; b1 asserts x on 5").Should().Equal("", "echo", "");

    [Theory]
    [InlineData("b1 asserts x; b1 denies y on 5 hedged evenchance", "x implies y")]
    [InlineData("b1 asserts x; b1 asserts y on 5 hedged evenchance", "x excludes y")]
    [InlineData("b1 asserts x; b1 asserts y hedged evenchance", "x excludes y")]
    public void What_weighs_nothing_contradicts_nothing_on_another_claim(string statements, string relations) =>
        Why(statements, relations).First().Should().BeEmpty();

    [Theory]
    [InlineData("b1 asserts x; b1 withdraws y")]
    [InlineData("b1 asserts x; b1 withdraws y on 5")]
    public void Withdrawing_a_rival_takes_nothing_back(string statements) => Why(statements, "x excludes y").Should().Equal("");

    // Only when it was reported is known: on the 3rd. Then it was denied.
    [Fact]
    public void What_is_dated_only_by_its_report_was_said_on_that_day() =>
        WhyWithoutDate("b1 asserts x reported 3; b1 denies x on 5").Should().Equal("superseded", "");

    [Fact]
    public void What_has_a_date_of_its_own_was_said_then_however_late_it_was_reported() =>
        Why("b1 asserts x on 5 reported 6; b1 denies x on 1 reported 10").Should().Equal("", "superseded");

    // It was reported on the 9th, but somebody repeated it on the 3rd.
    [Fact]
    public void Or_on_the_day_on_which_somebody_repeated_it()
    {
        WhyWithoutDate("b1 asserts x reported 9; b1 denies x on 5; c1 asserts x on 3 relays s0").Should().Equal("superseded", "", "echo");
        Why("b1 denies x on 2 reported 9; b1 asserts x on 1 reported 2; c1 denies x on 2 relays s0").Should().Equal(["", "superseded", "echo"], "what is dated keeps its date");
    }

    [Fact]
    public void Changes_of_position_come_in_order_of_time_and_of_one_day_in_order_of_id()
    {
        const string Statements = "b1 asserts x; b2 asserts y; b2 denies y on 7; b1 denies x on 5; b3 asserts p; b3 asserts q; b3 denies r on 7";
        VectorTests.Assess(Script.Dossier(Statements, "p implies r; q implies r")).PositionChanges.Select(change => (change.Earlier.Id, change.Later.Id))
            .Should().Equal(("s0", "s3"), ("s1", "s2"), ("s4", "s6"), ("s5", "s6"));
    }

    [Fact]
    public void Of_what_was_said_twice_on_one_day_the_first_by_id_is_the_position_before() =>
        VectorTests.Assess(Script.Dossier("b1 denies x; b1 denies x; b1 asserts x on 5")).PositionChanges.Should().ContainSingle().Which.Earlier.Id.Should().Be("s0");

    private static IEnumerable<string> WhyWithoutDate(string statements)
    {
        var dossier = Script.Dossier(statements);
        return VectorTests.Assess(dossier with { Statements = dossier.Statements.With(dossier.Statements["s0"] with { Made = null }) })["x"].Contributions.Select(c => c.Why);
    }

    private static IEnumerable<string> Why(string statements, string relations = "") =>
        VectorTests.Assess(Script.Dossier(statements, relations))["x"].Contributions.Select(c => c.Why);
}
