using Assay.Engine;
using Assay.Tests.Trials;

namespace Assay.Tests.Engine;

public sealed class FlaggingTests
{
    private static readonly Case Scene = Zelotrel.Assessment.Scene;

    private static readonly RuleSet Rules = TrialsModel.Instance.Rules;

    [Theory]
    [InlineData("annals", "Reviewed trials/reviewed Clinical Annals reviews what it prints.")]
    [InlineData("patients", "PaidFor trials/paid-group ")]
    [InlineData("board")]
    public void A_flag_of_a_source_names_the_rule_and_its_reason(string source, params string[] flags) =>
        Told(Flagging.OfSource(new Case(Scene.Index, Scene.AsOf), Scene.Index.Sources.Find(source))).Should().Equal(flags);

    [Theory]
    [InlineData("s-24", "Advertisement trials/press-copy Novaxa's press office sells what it speaks of: \"no headline\".")]
    [InlineData("s-09")]
    public void A_flag_of_a_statement_names_the_rule_and_its_reason(string statement, params string[] flags) =>
        Told(Flagging.OfStatement(Scene, Scene.Index.FindStatement(statement))).Should().Equal(flags);

    [Fact]
    public void A_flag_of_a_claim_names_the_rule_and_its_reason_with_the_tally_that_raised_it()
    {
        var split = Zelotrel.Assessment.Claims.First(c => c.Flags.Contains("TwoCamps"));

        Told(Flagging.OfClaim(Scene, Scene.Index.Claims.Find(split.Id), split.Tally)).Should()
            .Contain(FormattableString.Invariant($"TwoCamps trials/two-camps For it {split.Tally.Support}, against it {split.Tally.Opposition}."));
    }

    [Fact]
    public void A_claim_tells_of_its_own_flag_among_those_of_what_is_said_of_it()
    {
        var split = Zelotrel.Assessment.Claims.First(c => c.Flags.Contains("TwoCamps"));

        split.RaisedFlags.Select(raised => raised.Flag).Distinct().Should().Equal(split.Flags);
        split.RaisedFlags.Should().ContainSingle(raised => raised.Flag == "TwoCamps").Which.Rule.Should().Be("trials/two-camps");
    }

    [Fact]
    public void Rules_are_numbered_in_ordinal_order_of_their_ids_over_all_strata()
    {
        Rules.Rules.Select(r => r.Id).Should().BeInAscendingOrder(StringComparer.Ordinal).And.Contain(["core/anonymous", "trials/reviewed", "trials/two-camps"])
            .And.NotContain("trials/late", "it is switched off");
        Rules.Rules.Single(r => r.Id == "trials/reviewed").Should().Be(
            new RuleInfo("trials/reviewed", RuleStratum.Source, "A journal that reviews and is read is usually reliable."));
        Rules.Rules.Select(r => r.Stratum).Distinct().Should().HaveCount(3);
    }

    [Fact]
    public void Traced_and_untraced_come_to_the_same()
    {
        var trace = new RuleTrace();
        for (var i = 0; i < Scene.Index.Statements.Count; i++)
        {
            var (traced, untraced) = (new StatementEffects(1, 1), new StatementEffects(1, 1));
            trace.Clear();
            Rules.OnStatement(new StatementView(Scene, i), ref traced, trace);
            Rules.OnStatement(new StatementView(Scene, i), ref untraced);

            traced.Should().Be(untraced);
            trace.Factors.Aggregate(1d, (product, factor) => product * factor.Factor).Should().Be(untraced.Weight);
            trace.Flags.Aggregate(default(FlagSet), (set, flag) => set.With(flag.Flag)).Should().Be(untraced.Flags);
        }
    }

    [Fact]
    public void Running_the_rules_allocates_nothing_that_they_do_not_ask_for()
    {
        var assessment = VectorTests.Assess(Script.Dossier("b1 asserts x note x.4; b2 denies x note mark"));
        var (rules, view) = (Tests.Vectors.VectorsModel.Instance.Rules, new StatementView(assessment.Scene, 0));
        var effects = new StatementEffects(1, 1);
        rules.OnStatement(view, ref effects);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
            rules.OnStatement(view, ref effects);

        (GC.GetAllocatedBytesForCurrentThread() - before).Should().Be(0);
    }

    private static IEnumerable<string> Told(IEnumerable<RaisedFlag> flags) => flags.Select(f => $"{f.Flag} {f.Rule} {f.Because}");
}
