namespace Assay.Tests.Trials;

public sealed class RuleTests
{
    [Theory]
    [InlineData("trials/press-copy", .5, "s-02", "s-11", "s-14", "s-24")]
    [InlineData("trials/paid-investigator", .6, "s-03", "s-17")]
    [InlineData("trials/promised", 1.25, "s-03")]
    [InlineData("trials/shown-data", 1.5, "s-03")]
    [InlineData("trials/anecdote", .7, "s-09")]
    [InlineData("core/anonymous", .25, "s-09")]
    [InlineData("core/self-serving-denial", .3, "s-11")]
    [InlineData("core/self-serving-assertion", .7, "s-02", "s-14")]
    // Switched off: s-24 is against interest, and s-16 is not the first that its source has said.
    [InlineData("core/against-interest", 0)]
    [InlineData("trials/late", 0)]
    public void A_statement_rule_fires_where_its_condition_holds_and_nowhere_else(string rule, double factor, params string[] statements)
    {
        var fired = Zelotrel.Assessment.Claims
            .SelectMany(c => c.Contributions)
            .SelectMany(c => c.Factors.Where(f => f.Rule == rule).Select(f => (c.Statement.Id, f.Factor)))
            .Distinct().Order().ToArray();

        fired.Should().Equal(statements.Select(s => (s, factor)));
    }

    [Theory]
    [InlineData("annals", Reliability.D, Reliability.C, "trials/retracts-often -1", "trials/reviewed B 0")]
    [InlineData("board", Reliability.C, Reliability.A, "trials/authority 2")]
    [InlineData("patients", Reliability.C, Reliability.D, "trials/paid-group -1")]
    [InlineData("ward-doctor", null, Reliability.E, "trials/ungraded E 0")]
    [InlineData("preprints", Reliability.D, Reliability.D)]
    public void A_source_rule_sets_the_grade_or_moves_it(string source, Reliability? declared, Reliability grade, params string[] steps)
    {
        var assessed = Zelotrel.Assessment.Sources.Single(s => s.Id == source);

        (assessed.Declared, assessed.Reliability).Should().Be((declared, grade));
        assessed.Grading.Select(g => string.Join(' ', new object?[] { g.Rule, g.Set, g.Steps }.Where(p => p is not null))).Should().Equal(steps);
    }

    [Theory]
    [InlineData("annals", "Reviewed")]
    [InlineData("patients", "PaidFor")]
    [InlineData("board")]
    public void A_source_rule_flags_the_source(string source, params string[] flags) =>
        Zelotrel.Assessment.Sources.Single(s => s.Id == source).Flags.Should().Equal(flags);

    [Theory]
    [InlineData("Unreplicated", "works-a-bit")]
    [InlineData("Deaths", "deaths-12", "deaths-3")]
    [InlineData("Reviewed", "retracted-fraud", "retracted", "works-well", "data-gone", "data-real", "retracted-error")]
    [InlineData("Advertisement", "works-well", "works-a-bit", "conditional", "full", "deaths-12", "deaths-3", "retracted-fraud")]
    public void A_flag_is_on_the_claims_on_which_what_raises_it_bears(string flag, params string[] claims) =>
        Zelotrel.Assessment.Claims.Where(c => c.Flags.Contains(flag)).Select(c => c.Id).Should().BeEquivalentTo(claims);

    [Fact]
    public void Two_camps_are_seen_wherever_conflict_is_high() =>
        Zelotrel.Assessment.Claims.Should().Contain(c => c.Tally.Conflict > .25).And.OnlyContain(c => c.Tally.Conflict > .25 == c.Flags.Contains("TwoCamps"));

    [Fact]
    public void A_flag_that_was_added_to_a_rule_of_core_is_raised() =>
        Zelotrel.AssessedWith("source: novaxa-chief, claim: liver, stance: Declines", "source: novaxa-chief, claim: deaths-12, stance: Declines")["liver"].Flags
            .Should().Equal("Advertisement", "SelfServing");

    [Fact]
    public void Every_flag_of_the_schema_is_a_value_of_the_enum() =>
        Enum.GetNames<TrialsFlag>().Should().Equal("Advertisement", "Deaths", "PaidFor", "Reviewed", "SelfServing", "TwoCamps", "Unreplicated");

    [Fact]
    public void A_reason_shows_names_and_falls_back_where_there_is_nothing_to_show()
    {
        Because("trials/press-copy", Zelotrel.Assessment).Should().Equal(
            "Novaxa's press office sells what it speaks of: \"Zelotrel halves deaths\".",
            "Novaxa's press office sells what it speaks of: \"Zelotrel is safe\".",
            "Novaxa's press office sells what it speaks of: \"no headline\".");
        Because("trials/anecdote", Zelotrel.Assessment).Should().Equal("1 cases prove little of liver failure.");
    }

    [Theory]
    [InlineData("evidence: [data, entry]", "evidence: [data]", "trials/promised")]
    [InlineData("captured: 2021-03-01, describes", "captured: 2023-03-01, describes", "trials/promised")]
    [InlineData("claim: data-real, stance: Asserts", "claim: data-real, stance: Doubts", "trials/shown-data")]
    [InlineData("amount: 25000 EUR", "amount: 9999 EUR", "trials/paid-investigator")]
    [InlineData("attribution: Anonymous, evidence: patient-7", "attribution: Anonymous, evidence: [patient-7, preprint]", "trials/anecdote")]
    public void A_rule_no_longer_fires_once_one_part_of_its_condition_fails(string text, string other, string rule)
    {
        Because(rule, Zelotrel.Assessment).Should().NotBeEmpty();
        Because(rule, Zelotrel.AssessedWith(text, other)).Should().BeEmpty();
    }

    private static IEnumerable<string> Because(string rule, Assessment assessment) => assessment.Claims
        .SelectMany(c => c.Contributions)
        .SelectMany(c => c.Factors.Where(f => f.Rule == rule))
        .Select(f => f.Because)
        .Distinct()
        .Order(StringComparer.Ordinal);
}
