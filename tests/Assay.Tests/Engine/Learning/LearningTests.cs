using Assay.Tests.Both;
using Assay.Tests.Learned;

namespace Assay.Tests.Engine.Learning;

/// <summary>Grades from records, alone or on top of what is declared.</summary>
public sealed class LearningTests
{
    private const double Precision = 1e-12;
    private const string Agreed = "e1 asserts x; e2 asserts x; e3 asserts x; e4 asserts x; e1 asserts y; e2 asserts y; e3 asserts y; e4 asserts y; e1 asserts z; e2 asserts z; e3 asserts z; e4 asserts z";
    private const string Moved = "b1 asserts x; b2 asserts x; b3 asserts x; c1 asserts x; b1 asserts y; b2 asserts y; b3 asserts y; c2 asserts z";

    // All begin as C: of each claim the other three make r = 6, P = 7/8. Three of three: (3 + .5·2) / (3 + 2) = .8, a B.
    // Then r = 9, which settles the same: nothing moves in the second round. The tally at last: r = 4·3.
    [Fact]
    public void Learned_grades_come_from_the_record_whatever_is_declared()
    {
        var assessment = LearnedModel.Instance.Assess(Script.Dossier(Agreed + "; a1 asserts w"));

        Grades(assessment).Should().Equal(("a1", Reliability.F), ("e1", Reliability.B), ("e2", Reliability.B), ("e3", Reliability.B), ("e4", Reliability.B));
        assessment.Sources[1].Record.Expected.Should().BeApproximately(.8, Precision);
        assessment.Learning.Should().Be(new LearningOutcome(ReliabilityMode.Learned, Rounds: 2, Converged: true));
        assessment["x"].Tally.Support.Should().Be(12);
    }

    // r = .5, which is an F's, for whom nobody else speaks: (.5 + 1) / (.5 + 2).
    [Fact]
    public void Who_has_no_record_cannot_be_judged_where_grades_are_learned()
    {
        var assessment = LearnedModel.Instance.Assess(Script.Dossier("a1 asserts w"));

        assessment["w"].Tally.P.Should().BeApproximately(.6, Precision);
        assessment.Sources.Single().Grading.Should().Equal(new GradingStep(
            "engine/track-record", Reliability.F, 0, "Nothing that it said of its own knowledge is settled by others."));
        assessment.Learning.Should().Be(new LearningOutcome(ReliabilityMode.Learned, Rounds: 1, Converged: true));
    }

    // Of a B .85 is expected: two of two make (2 + 1.7) / 4 = .925, an A. Of a C .7: one of one makes .8, a B. So x has r = 4 + 4 + 4 + 3.
    [Fact]
    public void A_record_moves_what_is_declared()
    {
        var assessment = BothModel.Instance.Assess(Script.Dossier(Moved));

        Grades(assessment).Should().Equal(("b1", Reliability.A), ("b2", Reliability.A), ("b3", Reliability.A), ("c1", Reliability.B), ("c2", Reliability.C));
        assessment["x"].Tally.Support.Should().Be(15);
        assessment["z"].Tally.Support.Should().Be(2, "without a record what is declared stays");
        assessment.Learning.Should().Be(new LearningOutcome(ReliabilityMode.Both, Rounds: 2, Converged: true));
        assessment.Sources.Single(s => s.Id == "c1").Should().BeEquivalentTo(new { Declared = Reliability.C, Record = new { Grade = Reliability.B } });
    }

    // (2 + .5·2) / (2 + 2) = .75, nearest to a C's .7.
    [Fact]
    public void Whoever_cannot_be_judged_by_what_is_declared_can_be_by_its_record()
    {
        const string statements = "b1 asserts x; b2 asserts x; b3 asserts x; f1 asserts x; b1 asserts y; b2 asserts y; b3 asserts y; f1 asserts y; f2 asserts z; z1 asserts z";
        Grades(BothModel.Instance.Assess(Script.Dossier(statements))).Skip(3).Should().Equal(("f1", Reliability.C), ("f2", Reliability.F), ("z1", Reliability.F));
    }

    [Fact]
    public void The_record_is_the_first_step_of_the_grading_and_rules_still_apply_on_top()
    {
        var source = BothModel.Instance.Assess(Script.Dossier(Moved, source: s => s.Id == "c1" ? s with { Note = "lower" } : s)).Sources.Single(s => s.Id == "c1");

        source.Reliability.Should().Be(Reliability.D);
        source.Grading.Select(step => (step.Rule, step.Set, step.Steps)).Should().Equal(
            ("engine/track-record", Reliability.B, 0), ("vectors/demoted", null, -1), ("vectors/demoted-twice", null, -1));
        source.Grading[0].Because.Should().Be("1 of 1 of its statements that others settle were borne out, so that 0.8 of the next may be expected to be.");
    }

    // Lowered to D, b1 and b2 make r = 1 + 1 of x: 3/4 settles nothing.
    [Fact]
    public void Others_settle_claims_with_the_grades_that_rules_make_of_them()
    {
        var assessment = BothModel.Instance.Assess(Script.Dossier("b1 asserts x; b2 asserts x; c1 asserts x", source: s => s.Id == "c1" ? s : s with { Note = "lower" }));
        assessment.Sources.Single(s => s.Id == "c1").Record.Cases.Should().BeEmpty();
    }

    [Fact]
    public void Grades_are_learned_from_what_is_known_on_the_day()
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts x on 9; c1 asserts x");
        Grades(BothModel.Instance.Assess(dossier, asOf: new DateOnly(2024, 10, 8))).Should().Equal(("b1", Reliability.B), ("b2", Reliability.B), ("c1", Reliability.C));
        Grades(BothModel.Instance.Assess(dossier, asOf: new DateOnly(2024, 10, 9))).Should().Contain(("c1", Reliability.B));
    }

    [Fact]
    public void What_options_declare_is_what_is_expected()
    {
        // Of an A .95: (1 + 1.9) / 3 = .967, which stays an A.
        var options = new AssessOptions { Declared = AssessOptions.Default.Declared.Add("c1", Reliability.A) };
        Grades(BothModel.Instance.Assess(Script.Dossier(Moved), options)).Should().Contain(("c1", Reliability.A));
    }

    [Fact]
    public void Leaving_out_a_source_leaves_out_what_others_learned_from_it() =>
        Grades(BothModel.Instance.Assess(Script.Dossier("b1 asserts x; b2 asserts x; c1 asserts x"), without: new HashSet<string> { "b1" })).Should().Contain(("c1", Reliability.C));

    [Fact]
    public void A_session_learns_anew_after_every_edit()
    {
        var dossier = Script.Dossier("b1 asserts x; b2 asserts x; c1 asserts x; c1 asserts z");
        var session = BothModel.Instance.Open(dossier with { Statements = dossier.Statements.Without("s1") });
        session["z"].Tally.Support.Should().Be(2);

        var changes = session.Add(dossier.Statements["s1"]);

        // c1 is a B now, by x. So z is said by a B.
        changes.Claims.Select(change => (change.Claim.Id, change.Before!.Value.Tally.Support, change.After!.Value.Tally.Support)).Should().Contain(("z", 2, 3));
    }

    private static IEnumerable<(string, Reliability)> Grades(Assessment assessment) => assessment.Sources.Select(source => (source.Id, source.Reliability));
}
