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
        var dossier = Script.Dossier($"b1 {stance} x", source: s => s with { Allegiance = allegiance is null ? default(Ref<Party>?) : new Ref<Party>(allegiance) }, claims: Claim);
        VectorTests.Assess(dossier)["x"].Contributions.Single().Weight.Should().BeApproximately(weight, 1e-12);
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
}
