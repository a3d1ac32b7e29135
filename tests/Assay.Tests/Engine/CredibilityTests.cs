using Assay.Tests.Vectors;

namespace Assay.Tests.Engine;

/// <summary>Credibility rests on the even tally, in which every source graded A to D has strength 2. Of x, b1 and b2 make 4 in it.</summary>
public sealed class CredibilityTests
{
    private const string Asserted = "b1 asserts x; b2 asserts x; b9 asserts y; ";

    [Theory]
    [InlineData("", 1)] // 5/6
    [InlineData("c1 denies x from s2", 3)] // what rests on others is 2: 5/8
    [InlineData("c1 denies x; c2 denies x from s2", 3)] // 2, beyond which its origin has nothing: 5/8
    [InlineData("c1 denies x from s2; c3 denies x from s2", 3)] // only the strongest: 5/8
    [InlineData("e1 denies x", 1)] // an E is not evened out: 5/6.25 is .8
    [InlineData("f1 denies x; f2 denies x", 2)] // nor are F, who add up to 1: 5/7
    [InlineData("f1 denies x; f2 denies x; f3 denies x; f4 denies x; f5 denies x", 2)] // and no further
    public void What_rests_on_others_and_the_crowd_oppose_evenly_as_they_do_by_weight(string statements, int credibility) =>
        VectorTests.Assess(Script.Dossier(Asserted + statements, source: s => s.Id == "c2" ? s with { Owner = "c1" } : s))["x"].Credibility.Should().Be(credibility);

    // Half of what is said of y is against it: so its 4 oppose with 2, and x has 5/8.
    [Fact]
    public void A_rival_opposes_evenly_with_the_standing_that_it_has_in_the_even_tally() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x; b2 asserts x; a1 asserts y; d1 asserts y; c3 denies y; c4 denies y", "x excludes y"))["x"].Credibility.Should().Be(3);
}
