using Assay.Tests.Numbers;

namespace Assay.Tests.Engine.Copying;

/// <summary>
/// Which statements probably repeat another's without saying so. c1 speaks on the 2nd and c2 on the 5th; of each claim e fourteen B say that
/// it does not hold, of each claim t four that it does.
/// </summary>
public sealed class CopyDetectionTests
{
    private const double Precision = 1e-12;
    private const string TwoErrors = "c1 asserts e1 on 2; c1 asserts e2 on 2; c2 asserts e1 on 5; c2 asserts e2 on 5";

    // s = 14·3, so without the two p = 1/44. With c = .8, ε = .2, n = 10 a shared claim of that p is
    // (c·(p(1−ε) + (1−p)ε) + (1−c)·I) / I times as likely of a copy, where 44·I = .64 + 43·.04/10 = .812 and 44·(p(1−ε) + (1−p)ε) = .8 + 8.6:
    // .8·9.4/.812 + .2 = 9.461. So the odds are .1/.9 · 9.461² = 9.946, and the probability .9086.
    [Fact]
    public void Two_shared_errors_flag_what_the_later_source_said_with_the_probability_worked_out_by_hand()
    {
        var echoes = Assess(TwoErrors).ProbableEchoes;

        echoes.Select(echo => (echo.Statement.Id, echo.Original.Id)).Should().Equal(("s2", "s0"), ("s3", "s1"));
        var odds = .1 / .9 * Math.Pow((.8 * 9.4 / .812) + .2, 2);
        echoes[0].Pair.Probability.Should().BeApproximately(odds / (1 + odds), Precision).And.BeApproximately(.9086, .00005);
        echoes.Should().OnlyContain(echo => echo.Pair == new CopyingPair("c2", "c1", echoes[0].Pair.Probability, 2, 2, 0));
    }

    [Fact]
    public void One_shared_error_may_be_chance() => Assess("c1 asserts e1 on 2; c2 asserts e1 on 5").ProbableEchoes.Should().BeEmpty();

    [Fact]
    public void Dozens_of_shared_truths_say_nothing()
    {
        var truths = string.Join(';', Enumerable.Range(1, 60).Select(i => $"c1 asserts t{i} on 2; c2 asserts t{i} on 5"));

        Assess(truths).ProbableEchoes.Should().BeEmpty();
        var both = Assess($"{TwoErrors};{truths}").ProbableEchoes;
        both.Should().HaveCount(62, "of a source that copies, whatever it said later is in doubt");
        both[0].Pair.Should().Be(Assess(TwoErrors).ProbableEchoes[0].Pair with { Shared = 62 }, "they add nothing");
    }

    [Theory]
    [InlineData("c1 asserts d on 2; c2 denies d on 5")]
    [InlineData("c1 denies d on 2; c2 asserts d on 5")]
    [InlineData("c1 doubts d on 2; c2 asserts d on 5")]
    [InlineData("c1 asserts d on 2; c2 asserts rival on 5")]
    [InlineData("c2 asserts d on 5; c1 asserts rival on 2")]
    public void A_difference_exonerates(string statements)
    {
        Assess($"{TwoErrors};{statements}", "d excludes rival").ProbableEchoes.Should().BeEmpty();

        // Not that they are above it once and for all: each error is worth nine, a difference a fifth.
        var more = Assess($"{TwoErrors}; c1 asserts e3 on 2; c2 asserts e3 on 5; {statements}", "d excludes rival").ProbableEchoes;
        var odds = .1 / .9 * Math.Pow((.8 * 9.4 / .812) + .2, 3) * .2;
        more.Should().HaveCount(3).And.OnlyContain(echo => echo.Pair.Differences == 1);
        more[0].Pair.Probability.Should().BeApproximately(odds / (1 + odds), Precision);
    }

    [Theory]
    [InlineData("c2 asserts e1 relays s0 on 5; c2 asserts e2 relays s1 on 5")]
    [InlineData("c2 asserts e1 from s0 on 5; c2 asserts e2 from s1 on 5")]
    [InlineData("c2 asserts e1 relays unknown on 5; c2 asserts e2 relays unknown on 5")]
    [InlineData("c2 asserts e1 citing c1-image on 5; c2 asserts e2 citing c1-image on 5")]
    [InlineData("c2 asserts e1 on 5; c2 asserts e2 on 5; c2 withdraws e2 on 6")]
    [InlineData("c2 denies e1 on 5; c2 denies e2 on 5")]
    public void Who_names_its_source_or_takes_it_back_or_says_otherwise_repeats_nothing_in_secret(string statements) =>
        Assess($"c1 asserts e1 on 2; c1 asserts e2 on 2; {statements}").ProbableEchoes.Should().BeEmpty();

    [Fact]
    public void Nobody_copies_its_owner_nor_whom_it_speaks_for()
    {
        Assess(TwoErrors, source: s => s.Id == "c2" ? s with { Owner = "c1" } : s).ProbableEchoes.Should().BeEmpty();
        Assess(TwoErrors, source: s => s.Id == "c2" ? s with { SpeaksFor = "c1" } : s).ProbableEchoes.Should().BeEmpty();
        Assess(TwoErrors, source: s => s.Id == "c2" ? s with { Owner = "c1", Independent = true } : s).ProbableEchoes.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("c1 asserts e1 on 5; c1 asserts e2 on 5; c2 asserts e1 on 2; c2 asserts e2 on 2", "c1", "s0 s1")]
    [InlineData("c1 asserts e1 on 2; c1 asserts e2 on 2; c2 asserts e1 on 2; c2 asserts e2 on 2", null, "")]
    [InlineData("c1 asserts e1 on 2; c1 asserts e2 on 5; c2 asserts e1 on 5; c2 asserts e2 on 2", null, "")]
    [InlineData("c1 asserts e1 on 2; c1 asserts e2 on 2; c2 asserts e1 on 2; c2 asserts e2 on 5", "c2", "s3")]
    [InlineData("c1 asserts e1 on 2; c1 asserts e2 on 2; c1 asserts e3 on 5; c2 asserts e1 on 5; c2 asserts e2 on 5; c2 asserts e3 on 2", "c2", "s3 s4")]
    public void The_copier_is_who_was_later_more_often_and_only_what_it_said_later_is_flagged(string statements, string? copier, string flagged)
    {
        var echoes = Assess(statements).ProbableEchoes;
        string.Join(' ', echoes.Select(echo => echo.Statement.Id)).Should().Be(flagged);
        echoes.Select(echo => echo.Pair.Copier).Distinct().Should().Equal(copier is null ? [] : [copier]);
    }

    // Of three who share three errors each two have p = 3/46 by the third: .8·11/2.092 + .2 = 4.407, and .1/.9 · 4.407³ are odds of 9.5.
    [Fact]
    public void Of_several_that_it_may_repeat_a_statement_has_the_likeliest_then_the_first_by_id()
    {
        var three = string.Join(';', Enumerable.Range(1, 3).Select(i => $"c1 asserts e{i} on 2; c2 asserts e{i} on 3; c3 asserts e{i} on 5"));
        Originals(three).Should().Equal(("c2", "c1"), ("c3", "c1"));

        // One error more with c2 than with c1.
        Originals(three + "; c2 asserts e4 on 3; c3 asserts e4 on 5").Should().Equal(("c2", "c1"), ("c3", "c2"));

        IEnumerable<(string, string)> Originals(string statements) =>
            Assess(statements).ProbableEchoes.Select(echo => (echo.Statement.Source.Id, echo.Original.Source.Id)).Distinct().Order();
    }

    // c = .5, ε = .9, n = 1, α = .3; s = 3, so p = .2: .5·.74/.65 + .5 = 1.069, the odds .3/.7 · 1.069² = .49, the probability .3288.
    // Where so much is wrong, a plain error, 1.056, tells less than a doubtful one.
    [Fact]
    public void The_numbers_are_those_of_the_schema()
    {
        var dossier = Script.Dossier("b1 denies x; b1 denies y; c1 asserts x on 2; c1 asserts y on 2; c2 asserts x on 5; c2 asserts y on 5");
        var odds = .3 / .7 * Math.Pow((.5 * .74 / .65) + .5, 2);

        VectorTests.Assess(dossier).ProbableEchoes.Should().BeEmpty();
        var echoes = NumbersModel.Instance.Assess(dossier).ProbableEchoes;
        echoes.Should().HaveCount(2);
        echoes[0].Pair.Probability.Should().BeApproximately(odds / (1 + odds), Precision);
    }

    [Fact]
    public void What_is_probably_an_echo_counts_all_the_same_and_is_flagged()
    {
        var claim = Assess(TwoErrors)["e1"];

        (claim.Tally.Support, claim.Tally.SupportingOrigins).Should().Be((4, 2));
        claim.Flags.Should().Contain("ProbableEcho");
        claim.Contributions.Single(c => c.Statement.Id == "s2").Should().BeEquivalentTo(new { Counted = true, Weight = 2, ProbableEchoOf = new { Id = "s0" } });
        claim.Contributions.Single(c => c.Statement.Id == "s0").ProbableEchoOf.Should().BeNull();
        claim.RaisedFlags.Should().ContainEquivalentOf(new RaisedFlag(
            "ProbableEcho", "engine", "'s2' probably repeats 's0': c2 shares 2 claims with c1, 2 of them improbable, and contradicts it on 0 (probability 0.91)."));
    }

    [Fact]
    public void What_is_not_known_yet_is_not_compared() =>
        Assess(TwoErrors, asOf: new DateOnly(2024, 10, 4)).ProbableEchoes.Should().BeEmpty();

    private static Assessment Assess(string statements, string relations = "", Func<Source, Source>? source = null, DateOnly? asOf = null) =>
        VectorTests.Assess(Script.Dossier(Chorus.With(statements), relations, source), asOf);
}
