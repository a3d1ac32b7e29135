namespace Assay.Tests.Engine;

/// <summary>Of the statements that stand on one side, which ones count, and which one keeps each of the others from counting.</summary>
public sealed class CountedTests
{
    private const string Counts = "";

    [Theory]
    [InlineData("b1 asserts x hedged likely; b1 asserts x", "weaker than s1", Counts)]
    [InlineData("b1 asserts x; b1 asserts x; b1 asserts x", Counts, "weaker than s0", "weaker than s0")]
    public void Of_one_origin_the_strongest_counts_and_of_equal_ones_the_first(string statements, params string[] why) => Why(statements).Should().Equal(why);

    [Theory]
    [InlineData("d1 asserts x; c2 asserts x from s0; b3 asserts x from s0", Counts, "weaker than s2", Counts)]
    [InlineData("d1 asserts x; b2 asserts x from s0; b3 asserts x from s0", Counts, Counts, "weaker than s1")]
    public void Of_what_rests_on_others_the_strongest_counts_and_of_equal_ones_that_of_the_first_origin(string statements, params string[] why) =>
        Why(statements).Should().Equal(why);

    // An E weighs .25, an F .5, a D who thinks it likely .36 and one that is halved .5.
    [Theory]
    [InlineData("b1 asserts y; f1 asserts x; f2 asserts x; d2 asserts x from s0 hedged likely", Counts, Counts, "weaker than s1")]
    [InlineData("b1 asserts y; e1 asserts x; f1 asserts x; d2 asserts x from s0 hedged likely", Counts, Counts, "weaker than s2")]
    [InlineData("b1 asserts y; f1 asserts x; d2 asserts x from s0 note x.5", Counts, "weaker than s1")]
    [InlineData("b1 asserts y; f1 asserts x; f2 asserts x; d2 asserts x from s0", Counts, Counts, "weaker than s1")]
    [InlineData("b1 asserts y; f1 asserts x; f2 asserts x; c2 asserts x from s0", "weaker than s3", "weaker than s3", Counts)]
    public void The_crowd_counts_unless_what_rests_on_others_is_more_than_all_of_it(string statements, params string[] why) =>
        Why(statements).Should().Equal(why);

    [Theory]
    [InlineData("b1 asserts x; f1 asserts x")]
    [InlineData("b1 asserts x; c1 asserts x from s0")]
    public void What_an_origin_has_said_itself_with_more_weight_is_what_counts(string statements) =>
        VectorTests.Assess(Script.Dossier(statements, source: s => s.Id == "b1" ? s : s with { Owner = "b1" }))["x"].Contributions.Select(c => c.Why).Should().Equal(Counts, "weaker than s0");

    private static IEnumerable<string> Why(string statements) => VectorTests.Assess(Script.Dossier(statements))["x"].Contributions.Select(c => c.Why);
}
