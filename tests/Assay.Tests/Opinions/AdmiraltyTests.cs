namespace Assay.Tests.Opinions;

public class AdmiraltyTests
{
    [Fact]
    public void Every_grade_reads_back_as_itself()
    {
        var grades = from reliability in Enum.GetValues<Reliability>() from credibility in Enumerable.Range(1, 6)
                     select new AdmiraltyGrade(reliability, credibility);
        grades.Should().HaveCount(36).And.OnlyHaveUniqueItems().And.AllSatisfy(grade =>
        {
            AdmiraltyGrade.Parse(grade.ToString()).Should().Be(grade);
            AdmiraltyGrade.Parse(grade.ToString().ToLowerInvariant()).Should().Be(grade);
            grade.ToString().Should().Be($"{grade.Reliability}{grade.Credibility}");
        });
    }

    [Fact]
    public void The_wording_is_the_standards()
    {
        Wording("A1").Should().Be("Completely reliable, Confirmed by other sources");
        Wording("B2").Should().Be("Usually reliable, Probably true");
        Wording("C3").Should().Be("Fairly reliable, Possibly true");
        Wording("D4").Should().Be("Not usually reliable, Doubtful");
        Wording("E5").Should().Be("Unreliable, Improbable");
        Wording("F6").Should().Be("Reliability cannot be judged, Truth cannot be judged");
    }

    [Theory]
    [InlineData("A1", 90)]
    [InlineData("F2", 70)]
    [InlineData("B3", 50)]
    [InlineData("E4", 30)]
    [InlineData("A5", 10)]
    [InlineData("A6", null)]
    public void Only_a_judged_credibility_has_a_number(string grade, int? confidence) =>
        AdmiraltyGrade.Parse(grade).Confidence.Should().Be(confidence);

    [Fact]
    public void What_cannot_be_judged_is_told_apart_on_each_axis()
    {
        default(AdmiraltyGrade).Should().Be(AdmiraltyGrade.CannotBeJudged).And.Be(new AdmiraltyGrade(Reliability.F, 6));
        AdmiraltyGrade.CannotBeJudged.Should().Match<AdmiraltyGrade>(g => !g.IsSourceJudged && !g.IsInformationJudged);
        AdmiraltyGrade.Parse("F2").Should().Match<AdmiraltyGrade>(g => !g.IsSourceJudged && g.IsInformationJudged);
        AdmiraltyGrade.Parse("B6").Should().Match<AdmiraltyGrade>(g => g.IsSourceJudged && !g.IsInformationJudged);
    }

    [Theory]
    [InlineData("G2", "'G2' is not an Admiralty grade: there is no such reliability of a source; write a letter from A to F")]
    [InlineData("B7", "'B7' is not an Admiralty grade: there is no such credibility of information; write a digit from 1 to 6")]
    [InlineData("B0", "'B0' is not an Admiralty grade: there is no such credibility of information; write a digit from 1 to 6")]
    [InlineData("B", "'B' is not an Admiralty grade: the credibility of the information is missing; write a digit from 1 to 6 after it, as in 'B2'")]
    [InlineData("2", "'2' is not an Admiralty grade: the reliability of the source is missing; write a letter from A to F before it, as in 'B2'")]
    [InlineData("2b", "'2b' is not an Admiralty grade: write 'B2'")]
    [InlineData(" b-2 ", "' b-2 ' is not an Admiralty grade: write 'B2'")]
    [InlineData("B22", "'B22' is not an Admiralty grade: write a letter from A to F for the source and a digit from 1 to 6 for the information, as in 'B2'")]
    [InlineData("", "an Admiralty grade is missing; write a letter from A to F for the source and a digit from 1 to 6 for the information, as in 'B2'")]
    public void A_mistake_is_named_with_what_to_write_instead(string text, string message)
    {
        AdmiraltyGrade.TryParse(text, out var grade, out var error).Should().BeFalse();

        error.Should().Be(message);
        grade.Should().Be(default(AdmiraltyGrade));
        AdmiraltyGrade.TryParse(text, null, out _).Should().BeFalse();
        FluentActions.Invoking(() => AdmiraltyGrade.Parse(text)).Should().Throw<FormatException>().WithMessage(message);
    }

    [Fact]
    public void There_are_no_grades_off_the_scales()
    {
        FluentActions.Invoking(() => new AdmiraltyGrade(Reliability.A, 0)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new AdmiraltyGrade(Reliability.A, 7)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new AdmiraltyGrade((Reliability)6, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => AdmiraltyGrade.Parse((string)null!)).Should().Throw<ArgumentNullException>();
    }

    static string Wording(string text) => $"{AdmiraltyGrade.Parse(text).ReliabilityWording}, {AdmiraltyGrade.Parse(text).CredibilityWording}";
}
