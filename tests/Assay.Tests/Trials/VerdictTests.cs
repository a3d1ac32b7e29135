namespace Assay.Tests.Trials;

public sealed class VerdictTests
{
    [Theory]
    [InlineData("A1 Asserts, B1 Asserts", "Established", 2)]
    [InlineData("A1 Asserts, B1 Asserts, C1 Asserts", "Established", 1)]
    [InlineData("A1 Asserts", "Likely", 3)]
    [InlineData("A1 Denies", "Unlikely", 5)]
    [InlineData("A1 Denies, A2 Denies", "Refuted", 5)]
    [InlineData("A1 Denies, A2 Denies, B1 Asserts", "Unlikely", 4)]
    [InlineData("A1 Asserts, A2 Denies", "Disputed", 3)]
    [InlineData("D1 Asserts", "Unproven", 3)]
    [InlineData("D1 Declines", "Unproven", 6)]
    public void Every_row_of_both_tables_is_reached(string said, string verdict, int credibility)
    {
        var claim = Assess("{id: c, kind: Prospect, drug: abc, success: Likely, by: 2030}", said);

        (claim.Verdict.Name, claim.Credibility).Should().Be((verdict, credibility));
    }

    [Theory]
    [InlineData("{id: c, kind: AdverseReaction, drug: abc, maker: m, seriousness: Mild}", "Signal")]
    [InlineData("{id: c, kind: Prospect, drug: abc, success: Likely, by: 2030}", "Unproven")]
    public void A_row_can_ask_for_the_kind_of_the_claim(string claim, string verdict) =>
        Assess(claim, "D1 Asserts").Verdict.Name.Should().Be(verdict);

    [Fact]
    public void The_tables_of_core_are_replaced()
    {
        Enum.GetNames<TrialsVerdict>().Should().Equal("Established", "Signal", "Refuted", "Likely", "Unlikely", "Disputed", "Unproven");
        Zelotrel.Assessment["liver"].Verdict.Should().Match<VerdictInfo>(v => v.Name == "Signal" && v.Doc == "Harm is taken seriously before it is proven.");
    }

    [Fact]
    public void Weights_are_those_of_core_where_the_schema_says_nothing_else()
    {
        var weights = Zelotrel.Assessment.Weights;

        (weights.Prior, weights.BaseRate, weights.Doubt, weights.Even, weights.Crowd).Should().Be((1.5, .5, .5, 2, .75));
        weights.Reliability.Should().Equal(5, 3, 2, 1, .2, .5);
        weights.Certainty.Should().Equal(1, .9, .74, .36, .05);
        (weights.SettledOrigins, weights.SettledAt, weights.TrackPrior).Should().Be((3, .85, 1));
        weights.Track.Should().Equal(.99, .85, .7, .5, .1);
        weights.Copying.Should().Be(new CopyingWeights(.1, .8, .2, 10, .8));
        Assess("{id: c, kind: Prospect, drug: abc, success: Likely, by: 2030}", "A1 Asserts").Tally.P.Should().BeApproximately((5 + .75) / 6.5, 1e-12);
    }

    private static ClaimAssessment Assess(string claim, string said)
    {
        var statements = said.Split(", ").Select(s => s.Split(' ')).ToArray();
        return TrialsModel.Instance.Assess(TrialsModel.Instance.Parse($$"""
            dossier: verdicts
            model: Trials
            parties: [{id: m}]
            sources: [{{string.Join(", ", statements.Select(s => $"{{id: {s[0]}, reliability: {s[0][0]}}}"))}}]
            claims: [{{claim}}]
            statements: [{{string.Join(", ", statements.Select((s, i) => $"{{id: s{i}, source: {s[0]}, claim: c, stance: {s[1]}, made: 2024}}"))}}]
            """))["c"];
    }
}
