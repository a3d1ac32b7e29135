using Assay.Tests.Both;
using Assay.Tests.Learned;

namespace Assay.Tests.Engine.Learning;

public sealed class LearningTests
{
    // Four agree on three claims, of which t denies one.
    private const string FourAgainstOne =
        "p asserts x; q asserts x; r asserts x; s asserts x; p asserts y; q asserts y; r asserts y; s asserts y; p asserts z; q asserts z; r asserts z; s asserts z; t denies z";

    [Fact]
    public void A_record_is_judged_by_others_and_its_expected_share_is_that_of_a_beta_distribution()
    {
        // Round 1, all taken for C (2 each): without p, x and y have r = 6, so P = 7/8 = .875, settled; z has s = 2 as well, P = 7/10, not settled.
        // p: 2 of 2, (2 + .5·2) / (2 + 2) = .75, nearest to C. t on z: r = 8, P = 9/10: 0 of 1, 1/3, nearest to E.
        // Round 2, t being E: z is settled for p, too: 3 of 3, 4/5 = .8, nearest to B. Round 3 changes nothing.
        var assessment = Assess(FourAgainstOne);
        assessment.Learning.Should().Be(new LearningOutcome(ReliabilityMode.Learned, 3, Converged: true));
        var (p, t) = (Source(assessment, "p"), Source(assessment, "t"));
        (p.Reliability, p.Record.BorneOut, p.Record.NotBorneOut).Should().Be((Reliability.B, 3, 0));
        p.Record.Expected.Should().BeApproximately(.8, 1e-12);
        p.Record.Cases.Select(settled => settled.Claim).Should().Equal("x", "y", "z");
        (t.Reliability, t.Record.BorneOut, t.Record.NotBorneOut).Should().Be((Reliability.E, 0, 1));
        t.Record.Expected.Should().BeApproximately(1 / 3d, 1e-12);
        assessment["x"].Tally.Support.Should().Be(12);
    }

    [Fact]
    public void The_grade_that_was_learned_is_explained()
    {
        var step = Source(Assess(FourAgainstOne), "p").Grading.Should().ContainSingle().Subject;
        step.Rule.Should().Be("engine/track-record");
        step.Set.Should().Be(Reliability.B);
        step.Because.Should().StartWith("3 of 3 of its statements that others settle were borne out");
    }

    [Fact]
    public void Who_has_no_record_cannot_be_judged()
    {
        var lone = Source(Assess(FourAgainstOne + "; u asserts w"), "u");
        lone.Reliability.Should().Be(Reliability.F);
        lone.Record.Grade.Should().BeNull();
        lone.Record.Cases.Should().BeEmpty();
    }

    [Fact]
    public void Nobody_is_borne_out_by_their_own_house()
    {
        // q, r and s belong to p: without that origin nobody stands for x.
        var dossier = Script.Dossier("p asserts x; q asserts x; r asserts x; s asserts x", source: s => s.Id is "q" or "r" or "s" ? s with { Owner = "p" } : s);
        LearnedModel.Instance.Assess(dossier).Sources.Should().OnlyContain(source => source.Record.Cases.IsEmpty && source.Reliability == Reliability.F);
    }

    [Theory]
    [InlineData("v asserts x relays s0")]
    [InlineData("v asserts x from s0")]
    [InlineData("v asserts x; v withdraws x on 5")]
    [InlineData("v asserts x hedged evenchance")]
    public void What_is_passed_on_drawn_from_others_taken_back_or_hedged_away_does_not_count(string statement) =>
        Source(Assess($"{FourAgainstOne}; {statement}"), "v").Record.Cases.Should().BeEmpty();

    [Fact]
    public void A_hedge_counts_in_part()
    {
        var record = Source(Assess($"{FourAgainstOne}; v asserts x hedged likely"), "v").Record;
        record.BorneOut.Should().Be(.36);
        record.Expected.Should().BeApproximately((.36 + 1) / 2.36, 1e-12);
    }

    [Fact]
    public void Rules_apply_to_what_was_learned()
    {
        var dossier = Script.Dossier(FourAgainstOne, source: s => s.Id == "p" ? s with { Note = "lower" } : s);
        var p = Source(LearnedModel.Instance.Assess(dossier), "p");
        p.Reliability.Should().Be(Reliability.C);
        p.Grading.Select(step => step.Rule).Should().Equal("engine/track-record", "learned/demoted");
    }

    [Fact]
    public void What_is_not_known_yet_is_no_record() =>
        LearnedModel.Instance.Assess(Script.Dossier(FourAgainstOne.Replace("t denies z", "t denies z on 9", StringComparison.Ordinal)), asOf: new DateOnly(2024, 10, 5))
            .Sources.Single(source => source.Id == "t").Record.Cases.Should().BeEmpty();

    [Fact]
    public void Where_both_count_the_record_moves_the_declared_grade()
    {
        // b1 to b4 (share .85) agree; d9 (share .5) denies: without it r = 12, so (0 + .5·2) / (1 + 2) = 1/3, nearest to E.
        var assessment = BothModel.Instance.Assess(Script.Dossier("b1 asserts x; b2 asserts x; b3 asserts x; b4 asserts x; d9 denies x; a5 asserts w"));
        var denier = Source(assessment, "d9");
        (denier.Declared, denier.Reliability).Should().Be((Reliability.D, Reliability.E));
        denier.Record.Expected.Should().BeApproximately(1 / 3d, 1e-12);

        // (1 + .85·2) / (1 + 2) = .9, as near to A as to B, and the better is taken first.
        Source(assessment, "b1").Record.Expected.Should().BeApproximately(.9, 1e-12);
        (Source(assessment, "a5").Reliability, Source(assessment, "a5").Record.Cases.Length).Should().Be((Reliability.A, 0));
    }

    [Fact]
    public void Where_grades_are_as_declared_the_record_is_shown_and_changes_nothing()
    {
        var source = Source(VectorTests.Assess(Script.Dossier("b1 asserts x; b2 asserts x; b3 asserts x; d9 denies x")), "d9");
        source.Reliability.Should().Be(Reliability.D);
        source.Record.NotBorneOut.Should().Be(1);
        source.Grading.Should().BeEmpty();
    }

    [Fact]
    public void The_order_of_the_input_does_not_matter()
    {
        var forth = Script.Dossier(FourAgainstOne);
        var back = forth with { Sources = [.. forth.Sources.Reverse()], Claims = [.. forth.Claims.Reverse()], Statements = [.. forth.Statements.Reverse()] };
        Figures(LearnedModel.Instance.Assess(back)).Should().Equal(Figures(LearnedModel.Instance.Assess(forth)));
    }

    [Fact]
    public void A_session_learns_anew_from_every_edit()
    {
        var dossier = Script.Dossier(FourAgainstOne);
        var session = LearnedModel.Instance.Open(dossier);
        var changes = session.Retract(Family.Statement, "s12");
        changes.Claims.Should().Contain(change => change.Claim.Id == "z");
        Figures(session.Assess()).Should().Equal(Figures(LearnedModel.Instance.Assess(session.Dossier)));
        session.Claims.Select(ClaimFigures.Of).Should().Equal(session.Assess().Claims.Select(ClaimFigures.Of));
    }

    private static IEnumerable<string> Figures(Assessment assessment) => assessment.Claims.Select(claim => FormattableString.Invariant($"{claim.Id} {ClaimFigures.Of(claim)} {claim.Tally.P:R}"))
        .Concat(assessment.Sources.Select(source => FormattableString.Invariant($"{source.Id} {source.Reliability} {source.Record.Expected:R}")));

    private static Assessment Assess(string statements) => LearnedModel.Instance.Assess(Script.Dossier(statements));

    private static SourceAssessment Source(Assessment assessment, string id) => assessment.Sources.Single(source => source.Id == id);
}
