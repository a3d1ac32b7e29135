using Assay.Tests.Credulous;
using Assay.Tests.Vectors;

namespace Assay.Tests.Engine.Copying;

/// <summary>What two sources count as having in common, and in which order they are looked at.</summary>
public sealed class SharedClaimTests
{
    private const string TwoErrors = "c1 asserts e1 on 2; c1 asserts e2 on 2; c2 asserts e1 on 5; c2 asserts e2 on 5";

    // Without the two nothing is said of it, and its probability is one half.
    [Fact]
    public void What_nobody_else_speaks_of_is_shared_and_no_error() =>
        Assess(TwoErrors + "; c1 asserts u on 2; c2 asserts u on 5").ProbableEchoes[0].Pair.Should().Be(Assess(TwoErrors).ProbableEchoes[0].Pair with { Shared = 3 });

    [Theory]
    [InlineData("c1 asserts e1 on 2; c2 asserts e1 on 5; c2 asserts e1 on 5")]
    [InlineData("c1 asserts e1 on 2; c1 asserts e1 on 2; c2 asserts e1 on 5")]
    public void What_a_source_says_twice_is_shared_once(string statements) => Assess(statements).ProbableEchoes.Should().BeEmpty();

    [Fact]
    public void Of_what_a_source_says_twice_on_one_day_the_first_by_id_is_the_echo()
    {
        var statements = string.Join(';', Enumerable.Repeat("c2 asserts e1 on 5", 40));
        Assess($"{TwoErrors}; {statements}").ProbableEchoes.Select(echo => echo.Statement.Id).Should().Equal("s10", "s3");
    }

    // An even chance weighs nothing, and takes back what the source said of e2 before.
    [Fact]
    public void What_weighs_nothing_is_not_shared() =>
        Assess("c1 asserts e1 on 2; c1 asserts e2 on 2; c2 asserts e1 on 5; c2 asserts e2 on 4; c2 asserts e2 on 5 hedged evenchance").ProbableEchoes.Should().BeEmpty();

    [Fact]
    public void For_whom_a_source_speaks_does_not_make_it_the_earlier_one() =>
        Assess(TwoErrors, s => s.Id == "c2" ? s with { SpeaksFor = "a9" } : s).ProbableEchoes.Select(echo => (echo.Statement.Id, echo.Pair.Copier)).Should().Equal(("s2", "c2"), ("s3", "c2"));

    // c3 shares e1 with c2 alone, e2 with c1 alone, and the rest with both: so it is as likely to copy one as the other.
    [Fact]
    public void Of_two_equally_likely_originals_the_first_by_id_is_named()
    {
        var echoes = Assess(
            "c2 asserts e1 on 2; c1 asserts e2 on 2; c1 asserts e3 on 2; c2 asserts e3 on 2; c1 asserts e4 on 2; c2 asserts e4 on 2; "
            + "c3 asserts e1 on 5; c3 asserts e2 on 5; c3 asserts e3 on 5; c3 asserts e4 on 5").ProbableEchoes;
        echoes.Select(echo => (echo.Statement.Id, echo.Pair.Copied)).Should().Equal(("s6", "c2"), ("s7", "c1"), ("s8", "c1"), ("s9", "c1"));
        echoes.Select(echo => echo.Pair.Probability).Distinct().Should().ContainSingle();
    }

    [Fact]
    public void A_claim_on_which_nothing_is_repeated_is_not_flagged()
    {
        var assessment = Assess(TwoErrors + "; c1 asserts z; b9 asserts z");
        assessment["e1"].Flags.Should().Contain("ProbableEcho");
        assessment["z"].Flags.Should().BeEmpty();
    }

    [Fact]
    public void In_a_session_a_copy_is_one_no_longer_once_less_is_shared()
    {
        var session = VectorsModel.Instance.Open(Script.Dossier(Chorus.With(TwoErrors)));
        session["e1"].Flags.Should().Contain("ProbableEcho");
        session.Retract(Family.Statement, "s3");
        session["e1"].Flags.Should().NotContain("ProbableEcho");
    }

    [Fact]
    public void In_a_session_the_first_by_id_is_the_echo_even_if_it_came_last()
    {
        var dossier = Script.Dossier(Chorus.With(TwoErrors));
        var session = VectorsModel.Instance.Open(dossier);
        session.Add(dossier.Statements["s2"] with { Id = "a" });
        session["e1"].Contributions.Where(c => c.ProbableEchoOf is not null).Select(c => c.Statement.Id).Should().Equal("a");
        Account.Of(session.Claims).Should().Equal(Account.Of(session.Assess().Claims));
    }

    // The odds are 3 · 9.461 = 28.4, more than .96 / .04 = 24.
    [Fact]
    public void Where_a_copy_is_likely_before_anything_is_known_one_error_can_be_enough()
    {
        var dossier = Script.Dossier(Chorus.With("c1 asserts e1 on 2; c2 asserts e1 on 5"));
        VectorTests.Assess(dossier).ProbableEchoes.Should().BeEmpty();
        CredulousModel.Instance.Assess(dossier).ProbableEchoes.Should().ContainSingle().Which.Statement.Id.Should().Be("s1");
    }

    private static Assessment Assess(string statements, Func<Source, Source>? source = null) => VectorTests.Assess(Script.Dossier(Chorus.With(statements), source: source));
}
