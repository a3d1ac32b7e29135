namespace Assay.Tests.Engine;

public sealed class AsOfTests
{
    [Fact]
    public void What_became_known_later_is_left_out()
    {
        var dossier = Script.Dossier("b1 asserts x on 3; b2 asserts x on 9");
        Support(dossier, 8).Should().Be(3);
        Support(dossier, 9).Should().Be(6);
    }

    [Fact]
    public void Being_reported_counts_before_being_made()
    {
        var dossier = Script.Dossier("b1 asserts x on 3 reported 7");
        VectorTests.Assess(dossier, Day(6)).NotYetSaid.Should().ContainSingle();
        Support(dossier, 7).Should().Be(3);
    }

    [Fact]
    public void A_statement_is_known_no_later_than_its_first_relay()
    {
        var dossier = Script.Dossier("b1 asserts x on 3 reported 9; c1 asserts x relays s0 on 5; c2 asserts x relays s1 on 4");
        Support(dossier, 4).Should().Be(3);
    }

    [Fact]
    public void Without_a_date_the_latest_statement_decides() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x on 3; b2 asserts y on 9")).AsOf.Should().Be(Day(9));

    [Fact]
    public void What_is_unsaid_is_listed_apart() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x", "y implies x")).NotYetSaid.Select(claim => claim.Id).Should().Equal("y");

    [Fact]
    public void What_is_implied_by_something_said_is_said() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x", "x implies y")).Claims.Select(claim => claim.Id).Should().Equal("x", "y");

    [Fact]
    public void A_long_chain_of_relays_is_followed_to_its_root()
    {
        const int length = 100_000;
        var relays = Enumerable.Range(0, length).Select(i => new Statement
        {
            Id = $"s{i:000000}",
            Source = "b1",
            Claim = "x",
            Stance = Stance.Asserts,
            Made = new DateOnly(2024, 1, 1).AddDays(length - i),
            Relays = i == 0 ? default(Ref<Statement>?) : new Ref<Statement>($"s{i - 1:000000}"),
        });
        var dossier = Script.Dossier("b1 asserts x") with { Statements = [.. relays] };
        VectorTests.Assess(dossier, new DateOnly(2024, 1, 2))["x"].Tally.Support.Should().Be(3);
    }

    private static double Support(Dossier dossier, int day) => VectorTests.Assess(dossier, Day(day))["x"].Tally.Support;

    private static DateOnly Day(int day) => new(2024, 10, day);
}
