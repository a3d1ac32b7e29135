using System.Globalization;
using Assay.Conflict;
using CsCheck;

namespace Assay.Tests.Engine;

public sealed class ExplanationTests
{
    private const double Unseen = 1e-12;

    [Fact]
    public void One_origin_is_its_own_sum() => Sum("b1 asserts x").Should().Equal("r = 3");

    [Fact]
    public void Own_judgements_add_up() => Sum("b1 asserts x; c1 asserts x; b2 asserts x hedged verylikely").Should().Equal("r = 3 + 2.22 + 2 = 7.22");

    [Fact]
    public void The_crowd_is_capped() => Sum("b1 asserts x; f1 asserts x; f2 asserts x; f3 asserts x").Should().Equal(
        "each origin's own = 3", "graded E or F, together at most 1 = min(1, 0.5 + 0.5 + 0.5) = 1", "r = 3 + 1 = 4");

    [Fact]
    public void Only_the_strongest_that_rests_on_others_counts_and_only_if_it_is_more_than_the_crowd() =>
        Sum("d1 asserts x; b1 asserts x from s0; c1 asserts x from s0; f1 asserts x").Should().Equal(
            "each origin's own = 1", "graded E or F, together at most 1 = min(1, 0.5) = 0.5", "resting on others, only the strongest = max(3, 2) = 3", "r = 1 + max(0.5, 3) = 4");

    [Fact]
    public void What_an_origin_has_beyond_its_own_judgement_is_shown_as_a_difference() =>
        Sum("d1 asserts x; b2 asserts x from s0", source => source.Id == "b2" ? source with { Owner = "d1" } : source).Should().Equal(
            "each origin's own = 1", "resting on others, only the strongest = (3 − 1) = 2", "r = 1 + 2 = 3");

    [Fact]
    public void What_is_left_of_a_rival_is_a_factor_of_its_weight()
    {
        var factors = VectorTests.Assess(Script.Dossier("b1 asserts y; b2 denies y; b3 asserts x", "x excludes y"))["x"].Contributions[0].Factors;
        factors.Select(factor => (factor.Rule, factor.Factor)).Should().Equal(("strength", 3), ("standing", .5));
        factors[1].Because.Should().Be("It opposes by asserting a rival, which keeps this much of its weight: y.");
    }

    [Theory]
    [InlineData("b1 declines x", "stance", 0, "It takes no side.")]
    [InlineData("b1 withdraws x", "stance", 0, "It takes no side.")]
    [InlineData("b1 doubts x", "doubt", .5, "A doubt says less than a denial.")]
    [InlineData("b1 asserts x hedged likely", "certainty", .36, "The speaker hedges.")]
    [InlineData("b1 asserts x relays unknown", "origin", 0, "Nobody knows who said it first.")]
    public void What_no_rule_brings_is_explained_too(string statement, string name, double factor, string because)
    {
        var last = VectorTests.Assess(Script.Dossier(statement))["x"].Contributions.Single().Factors[^1];
        (last.Rule, last.Factor, last.Because).Should().Be((name, factor, because));
    }

    [Fact]
    public void The_formula_has_the_numbers_in_it() => Explain("b1 asserts x; c1 denies x hedged verylikely").Formula.Should().Be(
        "Probability = (r + a·W) / (r + s + W) = (3 + 0.5·2) / (3 + 1.48 + 2) = 4 / 6.48 ≈ 0.6173");

    [Fact]
    public void A_probability_of_four_digits_is_said_to_be_just_that() =>
        Explain("b1 asserts x").Formula.Should().EndWith(" = 4 / 5 = 0.8");

    [Fact]
    public void What_is_said_against_it_is_summed_up_likewise() =>
        Explain("b1 denies x; c1 denies x").Against.Sum.Select(line => line.ToString()).Should().Equal("s = 3 + 2 = 5");

    [Fact]
    public void The_weightiest_comes_first_in_a_crowd_too() =>
        Sum("e1 asserts x; f1 asserts x").Should().Equal("graded E or F, together at most 1 = min(1, 0.5 + 0.25) = 0.75", "r = 0.75");

    [Fact]
    public void Within_an_origin_what_counts_comes_first_then_the_weightier_then_the_id()
    {
        var dossier = Script.Dossier("d1 asserts x; b1 asserts x; c1 asserts x; c2 asserts x", source: source => source.Id == "b9" ? source : source with { Owner = "b9" });
        var origin = VectorTests.Assess(dossier).Explain("x").For.Origins.Should().ContainSingle().Subject;
        origin.Contributions.Select(c => (c.Statement.Id, c.Weight, c.Why)).Should().Equal(
            ("s1", 3, ""), ("s2", 2, "weaker than s1"), ("s3", 2, "weaker than s1"), ("s0", 1, "weaker than s1"));
    }

    [Fact]
    public void An_origin_that_nobody_knows_is_named_so()
    {
        var origin = Explain("b1 asserts x relays unknown").For.Origins.Should().ContainSingle().Subject;
        (origin.Id, origin.Name, origin.Own, origin.Crowd, origin.Derived).Should().Be((null, "Nobody knows who", 0, 0, 0));
    }

    [Fact]
    public void What_goes_neither_way_is_listed_apart() =>
        Explain("b1 asserts x; c1 declines x; d1 withdraws x; b2 denies x").Neither.Select(c => c.Statement.Id).Should().Equal("s1", "s2");

    [Theory]
    [InlineData(.4 * .74 * 3, "0.888")]
    [InlineData(1 / 3.0, "0.3333333333333333")]
    [InlineData(1.0005, "1.0005")]
    [InlineData(12, "12")]
    [InlineData(888.0000000000001, "888")]
    [InlineData(888.000000001, "888.000000001")]
    public void Rounding_hides_no_part_of_a_sum(double number, string shown) => Explanation.Number(number).Should().Be(shown);

    [Fact]
    public void Who_lent_weight_and_who_took_it_is_said()
    {
        var explanation = VectorTests.Assess(Script.Dossier("b1 asserts y; b2 asserts y; b3 asserts z", "y implies x; z excludes x")).Explain("x");
        explanation.Related.Select(related => (related.Claim.Id, related.Side, related.Statements, related.Counted, related.Weight))
            .Should().Equal(("y", ContributionSide.For, 2, 2, 6), ("z", ContributionSide.Against, 1, 1, 3));
    }

    [Fact]
    public void What_is_said_of_the_claim_itself_is_no_related_claim_and_of_several_the_id_decides() =>
        VectorTests.Assess(Script.Dossier("b1 asserts y; b2 asserts x; b3 asserts w", "y implies x; w implies x")).Explain("x")
            .Related.Select(related => related.Claim.Id).Should().Equal("w", "y");

    [Fact]
    public void A_change_of_position_touches_the_claim_though_only_what_it_left_behind_bears_on_that() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x on 3; b1 withdraws y on 6", "x implies y")).Explain("x")
            .PositionChanges.Select(change => (change.Earlier.Id, change.Later.Id)).Should().Equal(("s0", "s1"));

    [Fact]
    public void A_change_of_position_that_touches_the_claim_is_said_with_its_statements() =>
        Explain("b1 denies x on 3; b1 asserts x on 5; b1 denies y on 3; b1 asserts y on 5").ToString()
            .Should().Contain("\nChanges of position\n  2024-10-05: b1 denies, then asserts x (s0, s1)\n\n");

    [Fact]
    public void The_text_ends_with_what_the_verdict_hangs_on() =>
        Explain("b1 asserts x; b2 asserts x").ToString().Should().EndWith(
            "\nLinchpins\n  Source b1: without it Supported, probability 0.80\n  Source b2: without it Supported, probability 0.80\n");

    [Fact]
    public void A_verdict_that_hangs_on_nothing_alone_is_said_to() =>
        Explain("b1 asserts x; b2 asserts x; b3 asserts x").ToString().Should().EndWith("hangs on no single source, origin or piece of evidence.\n");

    [Fact]
    public void The_text_is_the_same_in_every_culture()
    {
        var before = CultureInfo.CurrentCulture;
        var explanation = Explain("b1 asserts x hedged verylikely; b2 denies x hedged likely");
        var text = explanation.ToString();
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("fi-FI");
            explanation.ToString().Should().Be(text);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Both_sides_are_to_the_last_bit_those_of_the_tally_and_add_up_on_a_calculator() =>
        RandomDossiers.Related.Sample(dossier => AddsUp(VectorTests.Assess(dossier)), iter: 500);

    [Fact]
    public async Task So_they_do_in_the_seeds() =>
        AddsUp(ConflictModel.Instance.Assess(await ConflictModel.Instance.LoadAsync(Seeds.Folder))).Should().BeTrue();

    private static bool AddsUp(Assessment assessment) => assessment.Claims.All(claim =>
    {
        var explanation = assessment.Explain(claim.Id);
        return explanation.For.Total.Equals(claim.Tally.Support)
            && explanation.Against.Total.Equals(claim.Tally.Opposition)
            && explanation.For.Sum.Concat(explanation.Against.Sum).All(line => IsClose(Calculator.Compute(line.Terms), line.Value))
            && claim.Contributions.All(c => IsClose(c.Factors.Aggregate(1m, (product, factor) => product * Shown(factor.Factor)), c.Weight));
    });

    private static decimal Shown(double number) => Calculator.Compute(Explanation.Number(number));

    private static bool IsClose(decimal computed, double value) => Math.Abs((double)(computed - Shown(value))) < Unseen;

    private static string[] Sum(string statements, Func<Source, Source>? source = null) =>
        [.. VectorTests.Assess(Script.Dossier(statements, source: source)).Explain("x").For.Sum.Select(line => line.ToString())];

    private static Explanation Explain(string statements) => VectorTests.Assess(Script.Dossier(statements)).Explain("x");
}
