using Assay.Tests.Vectors;
using CsCheck;

namespace Assay.Tests.Engine;

public sealed class HypothesisTests
{
    // Three counts of one thing over one period, of which at most one can be right.
    private static readonly Claim[] Counts = [Count("ten", 10), Count("twenty", 20), Count("thirty", 30)];

    [Fact]
    public void The_hypothesis_with_the_least_against_it_comes_first_not_the_one_with_the_most_for_it() =>
        // Thirty has the most for it, and most denials too; twenty is spoken against only by those who assert others.
        Hypotheses("b1 asserts ten; c1 asserts twenty; b3 asserts thirty; b4 asserts thirty; a1 denies thirty; a2 denies thirty; a3 denies thirty")!
            .Ranked.Select(hypothesis => hypothesis.Id).Should().Equal("ten", "twenty", "thirty");

    [Fact]
    public void Of_equal_ones_the_id_decides() =>
        Hypotheses("b1 asserts twenty; b2 asserts ten")!.Ranked.Select(hypothesis => hypothesis.Id).Should().Equal("ten", "twenty");

    [Fact]
    public void A_statement_is_consistent_with_its_claim_and_inconsistent_with_the_rivals() =>
        Row("b1 asserts ten; b2 asserts twenty; b3 asserts thirty", "s0").Cells.Select(cell => (cell.Consistency, cell.Weight, cell.Counted))
            .Should().Equal((Consistency.Consistent, 3, true), (Consistency.Inconsistent, 3, true), (Consistency.Inconsistent, 3, true));

    [Fact]
    public void A_denial_of_one_says_nothing_of_the_others() =>
        Row("b1 denies ten; b2 asserts ten; b3 asserts twenty", "s0").Cells.Select(cell => cell.Consistency)
            .Should().BeEquivalentTo([Consistency.Inconsistent, Consistency.NotApplicable]);

    [Fact]
    public void What_does_not_bear_on_a_hypothesis_weighs_nothing_there_and_does_not_count() =>
        Row("b1 denies ten; b2 asserts ten; b3 asserts twenty", "s0").Cells
            .Should().ContainSingle(cell => cell.Consistency == Consistency.NotApplicable).Which.Should().Be(new HypothesisCell(Consistency.NotApplicable, 0, false, ""));

    [Fact]
    public void What_is_not_counted_is_listed_with_the_reason()
    {
        var cells = Row("b1 asserts ten; c1 asserts ten relays s0; b2 asserts twenty", "s1").Cells;
        cells.Should().AllSatisfy(cell => cell.Should().Match<HypothesisCell>(c => !c.Counted && c.Why == "echo"));
    }

    [Fact]
    public void What_takes_no_side_is_not_applicable() =>
        Row("b1 declines ten; b2 asserts ten; b3 asserts twenty", "s0").Cells.Should().AllSatisfy(cell => cell.Consistency.Should().Be(Consistency.NotApplicable));

    [Theory]
    [InlineData("s0", 4.5)]
    [InlineData("s1", 0)]
    [InlineData("s2", 0)]
    [InlineData("s3", 4)]
    public void Diagnostic_is_what_tells_them_apart(string statement, double diagnosticity) =>
        // Who asserts ten opposes twenty with half of that, since ten itself is half denied; to deny what both imply tells them not apart.
        Row("b1 asserts ten; b2 denies some; c1 asserts ten relays s0; a1 denies twenty", statement, "ten implies some; twenty implies some; thirty implies some")
            .Diagnosticity.Should().Be(diagnosticity);

    [Fact]
    public void Answers_that_can_hold_together_are_no_rivals()
    {
        var nested = new[] { Count("ten", 10), Count("about", 10) with { Number = Quantity.Parse("5..15") } };
        Questions("b1 asserts ten; b2 asserts about", nested).Single().Hypotheses.Should().BeNull();
    }

    [Fact]
    public void Nor_are_they_where_only_some_of_them_can_hold_together()
    {
        var claims = new[] { Count("ten", 10), Count("twenty", 20), Count("about", 10) with { Number = Quantity.Parse("5..15") } };
        var question = Questions("b1 asserts ten; b2 asserts about; b3 asserts twenty", claims).Single();
        question.Answers.Should().HaveCount(3).And.OnlyContain(answer => answer.Share == null);
        question.Hypotheses.Should().BeNull();
    }

    [Fact]
    public void One_answer_alone_has_no_rival() => Hypotheses("b1 denies ten; b1 asserts ten").Should().BeNull();

    [Fact]
    public void The_counted_cells_of_a_column_are_what_its_verdict_was_summed_from() => SomeStatements.Sample(
        statements => Hypotheses(statements) is not { } hypotheses || Enumerable.Range(0, hypotheses.Ranked.Length).All(column =>
        {
            var claim = hypotheses.Ranked[column].Claim;
            var cells = hypotheses.Statements.Where(row => row.Cells[column].Counted).ToDictionary(row => row.Statement.Id, row => row.Cells[column].Consistency);
            return hypotheses.Ranked[column].Inconsistency == claim.Tally.Opposition
                && cells.Count == claim.Contributions.Count(c => c.Counted)
                && claim.Contributions.Where(c => c.Counted).All(c => cells[c.Statement.Id] == (c.Side == ContributionSide.For ? Consistency.Consistent : Consistency.Inconsistent));
        }),
        iter: 300);

    private static Gen<string> SomeStatements { get; } =
        Gen.Select(
            Pick("a", "b", "c", "d", "e", "f"), Gen.Int[1, 3], Pick("asserts", "asserts", "denies", "doubts", "declines"),
            Pick("ten", "twenty", "thirty"), Gen.Int[1, 4],
            (grade, number, stance, claim, day) => $"{grade}{number} {stance} {claim} on {day}")
        .Array[0, 12].Select(statements => string.Join("; ", statements));

    private static Gen<string> Pick(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static CompetingHypotheses? Hypotheses(string statements, string relations = "") =>
        Questions(statements, Counts, relations).SingleOrDefault()?.Hypotheses;

    private static HypothesisEvidence Row(string statements, string id, string relations = "") =>
        Hypotheses(statements, relations)!.Statements.Single(row => row.Statement.Id == id);

    private static IEnumerable<QuestionAssessment> Questions(string statements, Claim[] claims, string relations = "") =>
        VectorTests.Assess(Script.Dossier(statements, relations, claims: claims)).Questions;

    private static Count Count(string id, int number) => new()
    {
        Id = id,
        Of = "things",
        Number = Quantity.Exactly(number),
        Period = Period.Parse("2024-10"),
    };
}
