namespace Assay.Tests.Engine;

public sealed class WeightFactorTests
{
    private static readonly WeightFactor Strength =
        VectorTests.Assess(Script.Dossier("b1 asserts x"))["x"].Contributions.Single().Factors.Single();

    [Fact]
    public void One_made_by_hand_keeps_its_reason() => new WeightFactor("rule", .5, "So it is.").Because.Should().Be("So it is.");

    [Fact]
    public void It_does_not_matter_where_it_comes_from()
    {
        var made = new WeightFactor("strength", 3, "b1 is graded B.");

        Strength.Should().Be(made);
        made.Should().Be(Strength);
        Strength.GetHashCode().Should().Be(made.GetHashCode());
    }

    [Fact]
    public void Rule_number_and_reason_all_tell_two_apart()
    {
        Strength.Should().NotBe(new WeightFactor("certainty", 3, "b1 is graded B."));
        Strength.Should().NotBe(new WeightFactor("strength", 2, "b1 is graded B."));
        Strength.Should().NotBe(new WeightFactor("strength", 3, "b1 is graded A."));
        Strength.Equals(null).Should().BeFalse();
    }

    [Theory]
    [InlineData("b1 doubts x", "strength: b1 is graded B.", "doubt: A doubt says less than a denial.")]
    [InlineData("b1 declines x", "strength: b1 is graded B.", "stance: It takes no side.")]
    [InlineData("c1 asserts x relays unknown", "strength: c1 is graded C.", "origin: Nobody knows who said it first.")]
    [InlineData("b1 asserts x note x.4", "strength: b1 is graded B.", "vectors/discount: The vector says so.")]
    public void Each_has_its_reason(string statement, params string[] factors) =>
        VectorTests.Assess(Script.Dossier(statement))["x"].Contributions.Single().Factors.Select(f => $"{f.Rule}: {f.Because}")
            .Should().Equal(factors);
}
