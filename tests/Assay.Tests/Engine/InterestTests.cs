using Assay.Tests.Vectors;

namespace Assay.Tests.Engine;

public sealed class InterestTests
{
    // The claim costs party r and helps party u.
    private static readonly Count Claim = new() { Id = "x", Of = "losses", Loser = "r", Winner = "u" };

    [Theory]
    [InlineData("r", "denies", 3 * .4)]
    [InlineData("r", "asserts", 3 * 1.5)]
    [InlineData("u", "asserts", 3 * .7)]
    [InlineData("u", "denies", 3 * 1.5)]
    [InlineData("k", "denies", 3)]
    [InlineData(null, "asserts", 3)]
    public void A_statement_weighs_by_what_its_source_stands_to_gain(string? allegiance, string stance, double weight)
    {
        Assess($"b1 {stance} x", allegiance)["x"].Contributions.Single().Weight.Should().BeApproximately(weight, 1e-12);
    }

    [Theory]
    [InlineData("r", true)]
    [InlineData("u", true)]
    [InlineData("k", false)]
    [InlineData(null, false)]
    public void A_source_is_interested_where_its_party_gains_or_loses(string? allegiance, bool interested)
    {
        var scene = Scene("b1 asserts x", allegiance);
        scene.Source(new Ref<Source>("b1")).IsInterestedIn(scene.Claim(new Ref<Claim>("x"))).Should().Be(interested);
    }

    [Theory]
    [InlineData("r", "asserts", false, true)]
    [InlineData("r", "denies", true, false)]
    [InlineData("u", "doubts", false, true)]
    [InlineData("u", "asserts", true, false)]
    [InlineData("r", "declines", false, false)]
    [InlineData("u", "withdraws", false, false)]
    [InlineData("k", "denies", false, false)]
    public void Only_who_takes_a_side_serves_an_interest_or_acts_against_it(string allegiance, string stance, bool serves, bool isAgainst)
    {
        var statement = Scene($"b1 {stance} x", allegiance).Statement(new Ref<Statement>("s0"));
        (statement.ServesInterest, statement.AgainstInterest).Should().Be((serves, isAgainst));
    }

    [Fact]
    public void Members_share_the_interests_of_the_body_they_belong_to()
    {
        var dossier = Script.Dossier("b1 denies x", source: s => s with { Allegiance = "k" }, claims: Claim);
        dossier = dossier with { Parties = [new Party { Id = "k", MemberOf = ["m"] }, new Party { Id = "m", MemberOf = ["r"] }, new Party { Id = "r" }, new Party { Id = "u" }] };
        VectorTests.Assess(dossier)["x"].Contributions.Single().Factors.Select(f => f.Rule).Should().Equal("strength", "core/self-serving-denial");
    }

    [Fact]
    public void The_reason_names_the_speaker()
    {
        var dossier = Script.Dossier("b1 denies x", source: s => s with { Name = "The Ministry", Allegiance = "r" }, claims: Claim);
        VectorTests.Assess(dossier)["x"].Contributions.Single().Factors[^1].Because.Should().StartWith("The Ministry stands to lose");
    }

    private static Case Scene(string statement, string? allegiance) => Assess(statement, allegiance).Scene;

    private static Assessment Assess(string statement, string? allegiance) => VectorTests.Assess(Script.Dossier(
        statement, source: s => s with { Allegiance = allegiance is null ? default(Ref<Party>?) : new Ref<Party>(allegiance) }, claims: Claim));
}
