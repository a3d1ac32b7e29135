namespace Assay.Tests.Engine;

public sealed class GradingTests
{
    [Theory]
    [InlineData("a1", "lower", Reliability.C)]
    [InlineData("d1", "lower", Reliability.E)]
    [InlineData("f1", "lower", Reliability.F)]
    [InlineData("a1", "set", Reliability.D)]
    public void Grades_are_set_to_the_lowest_and_then_moved_and_F_stays(string source, string note, Reliability grade)
    {
        var assessed = VectorTests.Assess(Script.Dossier($"{source} asserts x", source: s => s with { Note = note })).Sources.Single();
        assessed.Reliability.Should().Be(grade);
        assessed.Grading.Should().HaveCount(2);
    }

    [Fact]
    public void A_source_without_a_grade_cannot_be_judged()
    {
        var assessed = VectorTests.Assess(Script.Dossier("z1 asserts x")).Sources.Single();
        assessed.Declared.Should().BeNull();
        assessed.Reliability.Should().Be(Reliability.F);
    }

    [Fact]
    public void A_flag_on_a_statement_shows_on_its_claim() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x note mark"))["x"].Flags.Should().Contain("Marked");

    [Fact]
    public void A_flag_on_a_superseded_statement_is_gone() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x note mark; b1 asserts x on 5"))["x"].Flags.Should().NotContain("Marked");
}
