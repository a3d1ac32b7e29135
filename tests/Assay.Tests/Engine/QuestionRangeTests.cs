using Assay.Tests.Vectors;

namespace Assay.Tests.Engine;

/// <summary>From which answers to a question the range of its numbers comes. No period is given, so that no number excludes another.</summary>
public sealed class QuestionRangeTests
{
    private static readonly Count[] Counts =
        [Count("exact", "1500"), Count("vague", "1000..2000"), Count("high", "9000"), Count("atLeast", "3000.."), Count("atMost", "..500")];

    [Theory]
    [InlineData("b1 asserts exact; b2 asserts vague", 1500, 1500, 1500)]
    [InlineData("a1 asserts vague; b2 asserts high", 1000, 1500, 9000)]
    public void A_vaguer_number_adds_nothing_to_a_closer_one(string statements, int low, int best, int high) => Range(statements).Should().Be((low, best, high));

    [Fact]
    public void An_answer_that_nothing_supports_is_none() => Range("b1 asserts exact; d1 denies high").Should().Be((1500, 1500, 1500));

    // For it 1, against it 12: (1 + 1) / (13 + 2) = .13, a refutation by three. Against it 4: .29, which is doubtful.
    [Theory]
    [InlineData("a1 denies high; a2 denies high; a3 denies high")]
    [InlineData("a1 denies high")]
    public void A_refuted_or_doubtful_number_is_left_out_where_another_remains(string denials) =>
        Range($"b1 asserts exact; d1 asserts high; {denials}").Should().Be((1500, 1500, 1500));

    [Fact]
    public void Where_none_remains_those_are_the_range() => Range("d1 asserts high; a1 denies high").Should().Be((9000, 9000, 9000));

    // For vague, which exact implies, two E of .25, against both an A of 4: 1.5 / 6.5 and 1.25 / 6.25.
    [Fact]
    public void Even_then_a_vaguer_number_adds_nothing_to_a_closer_one() =>
        Range("e1 asserts exact; e2 asserts vague; a1 denies vague").Should().Be((1500, 1500, 1500));

    [Fact]
    public void A_single_answer_has_no_share_of_the_whole_and_no_rival()
    {
        var question = Question("b1 asserts exact");
        question.Answers.Should().ContainSingle().Which.Share.Should().BeNull();
        question.Hypotheses.Should().BeNull();
    }

    [Fact]
    public void What_is_left_out_hides_no_vaguer_number_that_stands() =>
        Range("b1 asserts vague; d1 asserts exact; a1 denies exact; a2 denies exact; a3 denies exact").Should().Be((1000, 1500, 2000));

    [Theory]
    [InlineData("b1 asserts exact; b2 asserts atLeast", 1500, null)]
    [InlineData("b1 asserts exact; b2 asserts atMost", null, 1500)]
    [InlineData("b1 asserts atMost; b2 asserts atLeast", null, null)]
    public void An_open_bound_leaves_the_range_open(string statements, int? low, int? high)
    {
        var range = Range(statements);
        (range.Low, range.High).Should().Be(((decimal?)low, (decimal?)high));
    }

    [Fact]
    public void Answers_come_the_likeliest_first_and_equal_ones_in_order_of_id() =>
        Question("b1 asserts vague; a1 asserts high; b2 asserts atMost").Answers.Select(answer => answer.Claim.Id).Should().Equal("high", "atMost", "vague");

    private static (decimal? Low, decimal? Best, decimal? High) Range(string statements) => Question(statements) is var question ? (question.Low, question.Best, question.High) : default;

    private static QuestionAssessment Question(string statements) => VectorTests.Assess(Script.Dossier(statements, claims: [.. Counts.Where(count => statements.Contains(count.Id, StringComparison.Ordinal))])).Questions.Single();

    private static Count Count(string id, string number) => new() { Id = id, Of = "soldiers", Number = Quantity.Parse(number) };
}
