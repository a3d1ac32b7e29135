namespace Assay.Tests.Engine;

public sealed class CopyingTests
{
    // c1 is later than b1 each time; three of the best deny what both assert.
    private static string Errors(int count) => string.Join("; ", Enumerable.Range(0, count).Select(i =>
        $"b1 asserts e{i} on 2; c1 asserts e{i} on 3; a1 denies e{i}; a2 denies e{i}; a3 denies e{i}"));

    private static string Truths(int count) => string.Join("; ", Enumerable.Range(0, count).Select(i =>
        $"b1 asserts v{i} on 2; c1 asserts v{i} on 3; a1 asserts v{i}; a2 asserts v{i}; a3 asserts v{i}"));

    [Fact]
    public void Shared_errors_make_the_later_source_a_probable_echo()
    {
        // Without the two each e has r = 0, s = 12: p = 1/14. With c = .8, ε = .2, n = 10: I = .64p + .004(1 − p) = .049429;
        // (.8·(.8p + .2(1 − p)) + .2·I) / I = 4.1306; (1/9)·4.1306⁴ = 32.35, and 32.35 / 33.35 = .9700.
        var echoes = VectorTests.Assess(Script.Dossier(Errors(4))).ProbableEchoes;
        echoes.Should().HaveCount(4).And.OnlyContain(echo => echo.Statement.Source.Id == "c1" && echo.Original.Source.Id == "b1");
        var pair = echoes[0].Pair;
        (pair.Copier, pair.Copied, pair.SharedErrors, pair.Shared, pair.Differences).Should().Be(("c1", "b1", 4, 4, 0));
        pair.Probability.Should().BeApproximately(.9700, .00005);
    }

    [Fact]
    public void Fewer_shared_errors_are_not_enough() =>
        VectorTests.Assess(Script.Dossier(Errors(3))).ProbableEchoes.Should().BeEmpty();

    [Fact]
    public void Twenty_shared_truths_say_less_than_four_shared_errors() =>
        VectorTests.Assess(Script.Dossier(Truths(20))).ProbableEchoes.Should().BeEmpty();

    [Fact]
    public void Who_contradicts_another_is_less_likely_to_copy_it() =>
        VectorTests.Assess(Script.Dossier($"{Errors(4)}; b1 asserts d; c1 denies d")).ProbableEchoes.Should().BeEmpty();

    [Theory]
    [InlineData("relays s")]
    [InlineData("from s")]
    public void Who_names_where_it_has_it_from_is_no_probable_echo(string how)
    {
        var statements = string.Join("; ", Enumerable.Range(0, 4).Select(i =>
            $"b1 asserts e{i} on 2; c1 asserts e{i} on 3 {how}{5 * i}; a1 denies e{i}; a2 denies e{i}; a3 denies e{i}"));
        VectorTests.Assess(Script.Dossier(statements)).ProbableEchoes.Should().BeEmpty();
    }

    [Fact]
    public void One_house_does_not_copy_itself() =>
        VectorTests.Assess(Script.Dossier(Errors(4), source: s => s.Id == "c1" ? s with { Owner = "b1" } : s)).ProbableEchoes.Should().BeEmpty();

    [Fact]
    public void Of_two_that_were_first_in_turn_neither_is_the_echo()
    {
        var statements = string.Join("; ", Enumerable.Range(0, 4).Select(i =>
            $"b1 asserts e{i} on {2 + (i % 2)}; c1 asserts e{i} on {3 - (i % 2)}; a1 denies e{i}; a2 denies e{i}; a3 denies e{i}"));
        VectorTests.Assess(Script.Dossier(statements)).ProbableEchoes.Should().BeEmpty();
    }

    [Fact]
    public void A_probable_echo_is_flagged_with_its_reason_and_counts_all_the_same()
    {
        var assessment = VectorTests.Assess(Script.Dossier(Errors(4)));
        var claim = assessment["e0"];
        claim.Flags.Should().Contain("ProbableEcho");
        claim.RaisedFlags.Single(flag => flag.Flag == "ProbableEcho").Because.Should().StartWith("'s1' probably repeats 's0': c1 shares 4 claims with b1, 4 of them improbable");
        var echo = claim.Contributions.Single(contribution => contribution.Statement.Id == "s1");
        echo.ProbableEchoOf!.Id.Should().Be("s0");
        echo.Counted.Should().BeTrue();
        claim.Tally.Support.Should().Be(5);
    }

    [Fact]
    public void A_claim_that_everybody_asserts_tells_nobody_apart()
    {
        var crowd = string.Join("; ", Enumerable.Range(0, 3000).Select(i => $"c{i} asserts x on {1 + (i % 9)}"));
        VectorTests.Assess(Script.Dossier(crowd)).ProbableEchoes.Should().BeEmpty();
    }
}
