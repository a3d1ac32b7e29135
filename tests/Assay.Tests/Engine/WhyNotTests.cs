using System.Globalization;
using Assay.Tests.Rows;
using CsCheck;

namespace Assay.Tests.Engine;

public sealed class WhyNotTests
{
    [Fact]
    public void Of_each_row_above_the_one_given_the_first_part_that_fails_is_told_with_its_values() =>
        Told(VectorTests.Assess(Script.Dossier("b1 asserts x; d1 denies x note x.4")), "x").Should().Equal(
            "Corroborated: tally.SupportingOrigins >= 2 (tally.SupportingOrigins 1)",
            "Refuted: tally.DenyingOrigins >= 2 (tally.DenyingOrigins 1)");

    [Fact]
    public void A_later_part_is_told_where_the_earlier_ones_hold() =>
        Told(VectorTests.Assess(Script.Dossier("b1 asserts x; b2 asserts x; b3 denies x")), "x").Should().Equal(
            "Corroborated: tally.P >= .85 (tally.P 0.636364)",
            "Refuted: tally.DenyingOrigins >= 2 (tally.DenyingOrigins 1)",
            "Supported: tally.P >= .7 (tally.P 0.636364)",
            "Doubtful: tally.P <= .3 (tally.P 0.636364)");

    [Fact]
    public void The_last_row_has_everything_above_it_to_explain() =>
        Told(VectorTests.Assess(Script.Dossier("d1 declines x")), "x").Should().Equal(
            "Corroborated: tally.SupportingOrigins >= 2 (tally.SupportingOrigins 0)",
            "Refuted: tally.DenyingOrigins >= 2 (tally.DenyingOrigins 0)",
            "Supported: tally.P >= .7 (tally.P 0.5)",
            "Doubtful: tally.P <= .3 (tally.P 0.5)",
            "Contested: tally.Conflict >= .2 (tally.Conflict 0)");

    [Fact]
    public void The_first_row_has_nothing_above_it() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x; b2 asserts x")).WhyNot("x").Should().BeEmpty();

    [Fact]
    public void Of_a_claim_that_is_not_there_nothing_can_be_told() =>
        VectorTests.Assess(Script.Dossier("b1 asserts x")).Invoking(a => a.WhyNot("y")).Should().Throw<KeyNotFoundException>().WithMessage("*'y'*");

    [Theory]
    [InlineData("kind: Rumour", "claim.Kind Rumour", "claim.Kind Rumour", "claim.Kind Rumour", "claim.Kind Rumour")]
    [InlineData(
        "kind: Flood, depth: 3.25, sealed: false",
        "claim.Kind Flood, claim.Depth 3.25, claim.Sealed false", "", "claim.Kind Flood, claim.Town null, claim.Rivers []", "claim.Kind Flood")]
    [InlineData(
        "kind: FlashFlood, depth: 4, sealed: true, scale: Large, town: t",
        "claim.Kind FlashFlood, claim.Depth 4, claim.Sealed true", "claim.Kind FlashFlood, claim.Victims null", "claim.Id c", "tally.Support 3, tally.U 0.4")]
    [InlineData(
        "kind: Flood, depth: 1, sealed: false, scale: Large, victims: ~50, rivers: [Elbe, Oder]",
        "claim.Kind Flood, claim.Depth 1, claim.Sealed false", "", "claim.Id c", "claim.Kind Flood")]
    public void Fields_are_shown_however_a_row_gets_at_them(string claim, params string[] values)
    {
        var failures = Rows(claim).WhyNot("c");

        failures.Select(f => f.Row.Name).Should().Equal("Drowned", "Large", "Named", "Flash");
        failures.Select(f => Shown(f.Values)).Should().Equal(values);
    }

    [Fact]
    public void Values_are_those_of_the_tally_and_the_record_and_read_alike_everywhere()
    {
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("fi-FI");
            var depth = Rows("kind: Flood, depth: 3.25, sealed: false").WhyNot("c")[0].Values[1];

            depth.Should().Be(new NamedValue("claim.Depth", 3.25, "3.25"));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    // Rounded to six digits they would look like another number, and the first like a bound that it misses.
    [Theory]
    [InlineData("0.79999999")]
    [InlineData("3.141592653")]
    public void A_number_that_rounding_would_make_another_keeps_its_digits(string depth) =>
        Rows($"kind: Flood, depth: {depth}, sealed: false").WhyNot("c")[0].Values[1].Text.Should().Be(depth);

    [Fact]
    public void Every_row_lists_its_conjuncts_as_written()
    {
        var rows = RowsModel.Instance.Rules.Verdicts;

        rows[1].Conjuncts.Should().Equal(
            "claim.Record is Flood flood", "flood.Scale == Scale.Large", "claim.As<Flood>()!.Victims is { } victims", "victims.Low > 100", "tally.B > .5");
        rows[^1].Conjuncts.Should().BeEmpty();
    }

    [Fact]
    public void Every_row_above_the_one_given_has_a_part_that_fails() => RandomDossiers.Related.Sample(
        dossier =>
        {
            var assessment = VectorTests.Assess(dossier);
            return assessment.Claims.All(claim => assessment.WhyNot(claim.Id).Select(f => f.Row)
                .SequenceEqual(dossier.Model.Rules.Verdicts.TakeWhile(row => row != claim.Verdict)));
        },
        iter: 500);

    private static Assessment Rows(string claim) => RowsModel.Instance.Assess(RowsModel.Instance.Parse($$"""
        dossier: rows
        model: Rows
        parties: [{id: t}]
        sources: [{id: b1, reliability: B}]
        claims: [{id: c, {{claim}}}]
        statements: [{id: s0, source: b1, claim: c, stance: Asserts, made: 2024}]
        """));

    private static IEnumerable<string> Told(Assessment assessment, string claim) =>
        assessment.WhyNot(claim).Select(f => $"{f.Row}: {f.Conjunct} ({Shown(f.Values)})");

    private static string Shown(IEnumerable<NamedValue> values) => string.Join(", ", values.Select(v => $"{v.Name} {v.Text}"));
}
