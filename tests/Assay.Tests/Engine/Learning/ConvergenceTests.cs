using Assay.Tests.Both;
using Assay.Tests.Learned;

namespace Assay.Tests.Engine.Learning;

/// <summary>Grades make records and records make grades: mostly that comes to rest, sometimes it goes round in a circle.</summary>
public sealed class ConvergenceTests
{
    // All begin as C (2). Of x, the others of z1 make r = 6, P = 7/8: its denial is wrong. The others of z0 leave (4 + 1) / (4 + 2 + 2), which
    // settles nothing. So with y and z3. Nothing of one makes (0 + 1) / (1 + 2) = .333, nearest to an E's .2. Then those E do not count as origins:
    // the others of z1 make r = 4, P = 5/6, which settles nothing, and all are where they began.
    private const string Learned = "z0 asserts x; z1 denies x; z2 asserts x; z3 asserts x; z0 asserts y; z1 asserts y; z2 asserts y; z3 denies y";

    // B 3, C 2, D 1. Who is settled in each round, and what that makes of the grades of b, c, d:
    // 1. B C D: of x, the others of d make s = 5, P = 1/7: (1 + .5·2) / 3 = .667, a C. The others of b make 3, of c 4: P = 1/5, 1/6.
    // 2. B C C: the others of c make 5, too: (1 + .7·2) / 3 = .8, a B. Those of d still do.
    // 3. B B C: the others of b make 5, of x, which it denied, and of y, which it asserted: (1 + .85·2) / 4 = .675, a C.
    // 4. C B C: the others of c make 4 again, so that what is declared stands: a C.
    // 5. C C C: nobody's others make more than 4: all are where they began.
    private const string Both = "b denies x; c denies x; d denies x; b asserts y; c denies y; d denies y";

    [Theory]
    [InlineData("a1 asserts x", 1)]
    [InlineData("a1 asserts x; a2 asserts x; a3 asserts x; a4 asserts x", 1)] // (1 + 1) / 3 = .667: a C, as which they began
    [InlineData("a1 denies x; a2 asserts x; a3 asserts x; a4 asserts x", 2)] // an E, whom nobody needs
    public void Learning_comes_to_rest_in_a_known_number_of_rounds(string statements, int rounds) =>
        LearnedModel.Instance.Assess(Script.Dossier(statements)).Learning.Should().Be(new LearningOutcome(ReliabilityMode.Learned, rounds, Converged: true));

    [Fact]
    public void A_circle_is_reported_and_whoever_is_in_it_has_the_weakest_of_its_grades_and_the_record_behind_it()
    {
        var assessment = LearnedModel.Instance.Assess(Script.Dossier(Learned));

        assessment.Learning.Should().Be(new LearningOutcome(ReliabilityMode.Learned, Rounds: 2, Converged: false));
        assessment.Sources.Select(source => source.Reliability).Should().Equal(Reliability.F, Reliability.E, Reliability.F, Reliability.E);
        assessment.Sources.Select(source => source.Record.NotBorneOut).Should().Equal(0, 1, 0, 1);
        assessment.Sources[1].Grading.Single().Because.Should().StartWith("0 of 1 of its statements");
    }

    // In the first round three C deny v, s = 6, which settles it against q: an E. But each of them denies what four assert, r = 8, P = 9/10, and is an
    // E from then on, so that nobody settles v any more. Those four have their B in the third round; there the circle begins, and q has no record in it.
    [Fact]
    public void What_went_before_the_circle_is_no_part_of_it()
    {
        var before = string.Join(';', Enumerable.Range(1, 3).Select(i => $"l{i} denies v; l{i} denies w{i}; m1 asserts w{i}; m2 asserts w{i}; m3 asserts w{i}; m4 asserts w{i}"));

        var assessment = LearnedModel.Instance.Assess(Script.Dossier($"{Learned}; q asserts v; {before}"));

        assessment.Learning.Should().Be(new LearningOutcome(ReliabilityMode.Learned, Rounds: 4, Converged: false));
        assessment.Sources.Select(source => (source.Id[0], source.Reliability)).Distinct().Should().Equal(
            ('l', Reliability.E), ('m', Reliability.B), ('q', Reliability.F), ('z', Reliability.F), ('z', Reliability.E));
    }

    [Fact]
    public void A_circle_of_declared_and_learned_grades_is_found_however_long_it_is()
    {
        var assessment = BothModel.Instance.Assess(Script.Dossier(Both));

        assessment.Learning.Should().Be(new LearningOutcome(ReliabilityMode.Both, Rounds: 5, Converged: false));
        assessment.Sources.Select(source => (source.Id, source.Reliability, source.Record.Cases.Length)).Should().Equal(
            ("b", Reliability.C, 2), ("c", Reliability.C, 0), ("d", Reliability.D, 0));
    }

    [Fact]
    public void A_circle_ends_the_same_whatever_the_order_of_the_input()
    {
        foreach (var (model, statements) in new (Model, string)[] { (LearnedModel.Instance, Learned), (BothModel.Instance, Both) })
        {
            var dossier = Script.Dossier(statements);
            var backwards = dossier with { Sources = [.. dossier.Sources.Reverse()], Claims = [.. dossier.Claims.Reverse()], Statements = [.. dossier.Statements.Reverse()] };
            Account.Of(model.Assess(backwards)).Should().Equal(Account.Of(model.Assess(dossier)));
        }
    }
}
