using Assay.Generator.Model;

namespace Assay.Generator.Tests.Binding;

public sealed class TableTests
{
    [Fact]
    public void A_table_replaces_the_imported_one()
    {
        var rules = Bound.Model(
            """
            verdicts:
              - {Good: "tally.P > .5 && tally.U < .5", doc: Fine.}
              - Unknown: otherwise
                doc: Who knows.
            """).Rules;

        rules.VerdictsFrom.Should().Be("global::Test.TestRules");
        rules.Verdicts.Select(v => (v.Name, v.Doc, v.ConditionText, v.IsOtherwise)).Should().Equal(
            ("Good", "Fine.", "tally.P > .5 && tally.U < .5", false), ("Unknown", "Who knows.", "otherwise", true));
        rules.OwnVerdicts!.Value.Select(r => r.When.Conjuncts.Count).Should().Equal(2, 0);
        rules.CredibilityFrom.Should().Be("global::Assay.CoreRules");
        rules.OwnCredibility.Should().BeNull();
        rules.Credibility.Select(v => v.Name).Should().Equal("6", "1", "2", "3", "4", "5");
    }

    [Theory]
    [InlineData("tally.P > .5 && tally.U + tally.P < 1", "tally.P > .5: tally.P", "tally.U + tally.P < 1: tally.U, tally.P")]
    [InlineData("(tally.B > .5 && tally.D < tally.B) && claim.Id.Length > 3", "tally.B > .5: tally.B", "tally.D < tally.B: tally.D, tally.B", "claim.Id.Length > 3: claim.Id")]
    [InlineData("claim.Is<Authentic>() && claim.As<Authentic>()!.Evidence.Id.Length > 1", "claim.Is<Authentic>(): claim.Kind", "claim.As<Authentic>()!.Evidence.Id.Length > 1: claim.Kind, claim.Evidence")]
    [InlineData("claim.Record is Authentic { Evidence.Id: not null }", "claim.Record is Authentic { Evidence.Id: not null }: claim.Kind, claim.Evidence")]
    public void A_row_knows_what_each_of_its_conjuncts_asks_for(string condition, params string[] conjuncts) =>
        Bound.Model($"verdicts:\n  - {{Good: '{condition}'}}\n  - {{Unknown: otherwise}}").Rules.Verdicts[0].Conjuncts
            .Select(c => $"{c.Text}: {string.Join(", ", c.Mentions)}").Should().Equal(conjuncts);

    [Fact]
    public void A_table_is_inherited_from_the_nearest_model_that_has_one()
    {
        var models = Bound.Models("model: A\nverdicts: [{X: otherwise}]", "model: B\nuses: [core, a]", "model: C\nuses: [b]");

        models.Single(m => m.Name == "C").Rules.VerdictsFrom.Should().Be("global::A.ARules");
        models.Single(m => m.Name == "C").Rules.OwnVerdicts.Should().BeNull();
    }

    [Theory]
    [InlineData("⟦verdicts⟧:\n  - {A: tally.P > .9}", "ASY0505: this table has no last row; end it with '- {Unverified: otherwise}'")]
    [InlineData("⟦verdicts⟧: []", "ASY0505: this table has no last row; end it with '- {Unverified: otherwise}'")]
    [InlineData("⟦credibility⟧:\n  - {1: tally.P > .9}", "ASY0505: this table has no last row; end it with '- {5: otherwise}'")]
    [InlineData("verdicts:\n  - {A: ⟦otherwise⟧}\n  - {B: tally.P > .9}", "ASY0506: 'otherwise' always holds, so the rows behind it are never reached; make it the last")]
    [InlineData("verdicts: ⟦{A: otherwise}⟧", "ASY0103: expected a list of rows, '- Name: condition' here, not a mapping")]
    [InlineData("verdicts:\n  - ⟦A⟧\n  - {B: otherwise}", "ASY0103: expected a row, {Name: condition, doc: text} here, not 'A'")]
    [InlineData("verdicts:\n  - {A: x, ⟦B⟧: y}\n  - {B: otherwise}", "ASY0101: a row has no key 'B'; it has one name and 'doc', and each row begins with '- '")]
    [InlineData("verdicts:\n  - ⟦{doc: y}⟧\n  - {B: otherwise}", "ASY0103: expected a row, {Name: condition, doc: text} here, not a row without a name")]
    [InlineData("verdicts:\n  - {⟦b⟧: x}\n  - {B: otherwise}", "ASY0201: verdicts are written in PascalCase: 'B', not 'b'")]
    [InlineData("verdicts:\n  - {⟦VerdictTable⟧: x}\n  - {B: otherwise}", "ASY0204: 'VerdictTable' cannot be a verdict: the class of the table is called that; choose another name")]
    [InlineData("verdicts:\n  - {A: ⟦F(1, 2)⟧, doc: x}\n  - {B: otherwise}", "ASY0014: in braces a comma ends an unquoted text, here 'F(1'; put the whole of it in quotes: 'F(1, 2)'")]
    [InlineData("credibility:\n  - {⟦7⟧: x}\n  - {1: otherwise}", "ASY0104: '7' is not a grade from 1 to 6")]
    [InlineData("verdicts:\n  - {A: tally.P > .5}\n  - {⟦C⟧: tally.P > .6}\n  - {B: otherwise}", "ASY0509: 'C' is never reached: 'A' at line 3 holds wherever it does, for instance where tally.P is 0.8; move it up or make it differ")]
    [InlineData("verdicts:\n  - {A: a && b}\n  - {⟦C⟧: b && c && a}\n  - {B: otherwise}", "ASY0509: 'C' is never reached: 'A' at line 3 holds wherever it does, for instance where 'b' is true, 'c' is true and 'a' is true; move it up or make it differ")]
    [InlineData("verdicts:\n  - {A: ⟦false⟧}\n  - {B: otherwise}", "ASY0507: this never holds, so the row is never reached; change it or take the row out")]
    [InlineData("verdicts:\n  - {⟦CredibilityTable⟧: x}\n  - {B: otherwise}", "ASY0204: 'CredibilityTable' cannot be a verdict: the class of the table is called that; choose another name")]
    public void A_mistake_in_a_table_is_reported(string schema, string expected) => Expected.Diagnostics(schema, expected);

    [Fact]
    public void A_row_that_always_holds_shadows_the_rest() => Expected.Diagnostics(
        "verdicts:\n  - {A: ⟦true⟧}\n  - {⟦B⟧: otherwise}",
        "ASY0508: this always holds, so it is the last row; write 'otherwise'",
        "ASY0509: 'B' is never reached: 'A' at line 3 holds wherever it does; move it up or make it differ");

    [Fact]
    public void A_table_that_cannot_be_used_leaves_the_imported_one()
    {
        var run = Expected.Diagnostics("⟦verdicts⟧: [{A: x}]\nclaims: {B: {}}", "ASY0505: this table has no last row; end it with '- {Unverified: otherwise}'");

        run.Sources["Test.Rules.g.cs"].Should().Contain("global::Assay.CoreRules.VerdictTable.Corroborated");
    }

    [Fact]
    public void Weights_merge_number_by_number()
    {
        var models = Bound.Models(
            "model: A\nweights: {prior: 3, reliability: {A: 5}}",
            """
            model: B
            uses: a
            weights:
              {baseRate: 0.4, even: 1, crowd: 0.5, doubt: 0.25, reliability: {F: 0}, certainty: {Likely: 0.4}, settledOrigins: 3, settledAt: .9, trackPrior: 4,
               track: {A: 1, C: 0.75}, copying: {rate: .6, values: 100}}
            """);

        var weights = models.Single(m => m.Name == "B").Rules.Weights;
        (weights.Prior, weights.BaseRate, weights.Doubt, weights.Even, weights.Crowd).Should().Be((3, .4, .25, 1, .5));
        weights.Reliability.Should().Equal(5, 3, 2, 1, .25, 0);
        weights.Certainty.Should().Equal(1, .9, .74, .4, 0);
        (weights.SettledOrigins, weights.SettledAt, weights.TrackPrior).Should().Be((3, .9, 4));
        weights.Track.Should().Equal(1, .85, .75, .5, .2);
        weights.Copying.Should().Be(new CopyingSpec(.1, .6, .2, 100, .9));
    }

    [Theory]
    [InlineData("{prior: ⟦0⟧}", "ASY0104: '0' is not a number above 0")]
    [InlineData("{baseRate: ⟦2⟧}", "ASY0104: '2' is not a number from 0 to 1")]
    [InlineData("{certainty: {Likely: ⟦1.1⟧}}", "ASY0104: '1.1' is not a number from 0 to 1")]
    [InlineData("{reliability: {A: ⟦-1⟧}}", "ASY0104: '-1' is not a number of 0 or more")]
    [InlineData("{settledOrigins: ⟦0⟧}", "ASY0104: '0' is not a whole number from 1 to 1000")]
    [InlineData("{settledOrigins: ⟦1.5⟧}", "ASY0104: '1.5' is not a whole number from 1 to 1000")]
    [InlineData("{settledOrigins: ⟦1001⟧}", "ASY0104: '1001' is not a whole number from 1 to 1000")]
    [InlineData("{settledAt: ⟦.5⟧}", "ASY0104: '.5' is not a number above 0.5 and below 1")]
    [InlineData("{settledAt: ⟦1⟧}", "ASY0104: '1' is not a number above 0.5 and below 1")]
    [InlineData("{trackPrior: ⟦0⟧}", "ASY0104: '0' is not a number above 0")]
    [InlineData("{track: {A: ⟦1.01⟧}}", "ASY0104: '1.01' is not a number from 0 to 1")]
    [InlineData("{track: {⟦F⟧: .5}}", "ASY0101: 'track' has no key 'F'; it can have A, B, C, D, E")]
    [InlineData("{copying: {prior: ⟦0⟧}}", "ASY0104: '0' is not a number above 0 and below 1")]
    [InlineData("{copying: {rate: ⟦1⟧}}", "ASY0104: '1' is not a number above 0 and below 1")]
    [InlineData("{copying: {error: ⟦-.1⟧}}", "ASY0104: '-.1' is not a number above 0 and below 1")]
    [InlineData("{copying: {values: ⟦0⟧}}", "ASY0104: '0' is not a whole number from 1 to 1000000")]
    [InlineData("{copying: {values: ⟦2.5⟧}}", "ASY0104: '2.5' is not a whole number from 1 to 1000000")]
    [InlineData("{copying: {threshold: ⟦1⟧}}", "ASY0104: '1' is not a number above 0 and below 1")]
    [InlineData("{copying: {⟦treshold⟧: .8}}", "ASY0101: 'copying' has no key 'treshold'; did you mean 'threshold'?")]
    [InlineData("{copying: ⟦.8⟧}", "ASY0103: expected a mapping with prior, rate, error, values, … here, not '.8'")]
    [InlineData("{reliability: {A: ⟦high⟧}}", "ASY0104: 'high' is not a number")]
    [InlineData("{reliability: {⟦G⟧: 1}}", "ASY0101: 'reliability' has no key 'G'; it can have A, B, C, D, E, F")]
    [InlineData("{⟦priors⟧: 1}", "ASY0101: 'weights' has no key 'priors'; did you mean 'prior'?")]
    [InlineData("⟦x⟧", "ASY0103: expected a mapping with prior, baseRate, doubt, even, … here, not 'x'")]
    public void A_mistake_in_the_weights_is_reported(string weights, string expected) => Expected.Diagnostics("weights: " + weights, expected);
}
