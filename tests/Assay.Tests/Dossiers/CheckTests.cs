namespace Assay.Tests.Dossiers;

public sealed class CheckTests
{
    [Theory]
    [InlineData("strength: «0»", "'strength' is 0 persons; it must be at least 1")]
    [InlineData("columns: «13»", "'columns' is 13; it must be at most 12")]
    [InlineData("bases: «[»aa, bb, cc, dd]", "'bases' has 4 items; it must have at most 3")]
    [InlineData("bases: [aa, «b»]", "item 2 of 'bases' has 1 character; it must have at least 2")]
    [InlineData("bases: «b»", "item 1 of 'bases' has 1 character; it must have at least 2")]
    [InlineData("route: {from: aa, to: bb, days: «0»}", "'days' is 0; it must be at least 1")]
    [InlineData("routes: [{from: aa, to: bb}, {from: aa, days: «0», to: bb}]", "'days' is 0; it must be at least 1")]
    public void A_bound_is_reported_at_the_value(string fields, string message) =>
        Sample.ExpectInClaim("ASY2060", fields).Message.Should().Be(message);

    [Fact]
    public void A_bound_is_reported_at_a_value_under_its_earlier_name() =>
        MarkedText.Expect(Sample.Head + Sample.Parties + "claims: [{id: c, kind: TroopDeployment, sender: kp, host: ru, «camps»: [«b»]}]", DossierFormat.Yaml, "ASY2035", "ASY2060");

    [Fact]
    public void A_check_is_reported_at_the_record_with_names_resolved() =>
        Sample.Expect("ASY2061", "claims:\n  - «id»: c\n    kind: TroopDeployment\n    sender: kp\n    host: kp\n").Message.Should().Be("North Korea cannot deploy to itself");

    [Fact]
    public void A_check_has_the_severity_that_the_schema_gives_it()
    {
        var text = MarkedText.Of(Sample.Head + Sample.Parties + "claims: [{id: c, kind: TroopDeployment, sender: kp, host: ru, pace: 6}]");

        var result = FieldModel.Instance.TryParse(text.Text);

        result.IsLoaded.Should().BeTrue();
        result.Diagnostics.Should().ContainSingle().Which.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void A_statement_needs_a_date() =>
        Sample.Expect("ASY2061", "sources: [{id: a}]\nclaims: [{id: c}]\nstatements: [«{»id: s, source: a, claim: c, stance: Asserts}]")
            .Message.Should().StartWith("a statement needs a date");

    [Theory]
    [InlineData("{claim: a, implies: b, excludes: [c, «b»]}", "'a' implies 'b' and so cannot exclude it")]
    [InlineData("{claim: a, excludes: «a»}", "'a' cannot exclude itself")]
    [InlineData("{claim: b, implies: a}, {claim: a, excludes: [«b»]}", "'b' implies 'a', so neither can exclude the other")]
    public void A_claim_cannot_exclude_what_it_implies(string relations, string message) =>
        Sample.Expect("ASY2054", $"claims: [{{id: a}}, {{id: b}}, {{id: c}}]\nrelations: [{relations}]").Message.Should().Be(message);

    [Theory]
    [InlineData("ASY2050", "{claim: «x», implies: a}")]
    [InlineData("ASY2050", "{claim: a, implies: [b, «x»]}")]
    [InlineData("ASY2050", "{claim: a, excludes: «x»}")]
    [InlineData("ASY2034", "{claim: a, implies: b, «exludes»: b}")]
    [InlineData("ASY2037", "«{»implies: b}")]
    [InlineData("ASY2037", "«{»claim: b}")]
    public void Relations_are_checked_as_records_are(string code, string relation) =>
        Sample.Expect(code, $"claims: [{{id: a}}, {{id: b}}]\nrelations: [{relation}]");

    [Fact]
    public void A_dossier_made_in_code_is_checked_as_a_loaded_one()
    {
        var dossier = new Dossier
        {
            Name = "x",
            Model = FieldModel.Instance,
            Parties = [new Party { Id = "kp", Name = "North Korea", MemberOf = ["nowhere"] }],
            Sources = [new Source { Id = "a", Owner = "b" }, new Source { Id = "b", Owner = "a" }],
            Evidence = [new Evidence { Id = "e" }, new Evidence { Id = "e 2" }],
            Claims = [new TroopDeployment { Id = "c", Sender = "kp", Host = "kp", Shown = "e" }],
            Statements = [new Statement { Id = "s", Source = "a", Claim = "c", Stance = Stance.Asserts, Relays = "unknown", Evidence = ["e", "f"] }],
            Relations = [new Relation { Claim = "c", Excludes = ["c", "d"] }],
        };

        dossier.Validate().Select(i => $"{i.Code} {i.Family} {i.Id}{i.Pointer}").Should().BeEquivalentTo(
            "ASY2040 Evidence e 2/id", "ASY2050 Party kp/memberOf/0", "ASY2051 Claim c/shown", "ASY2050 Statement s/evidence/1", "ASY2050 Claim c/excludes",
            "ASY2061 Claim c", "ASY2061 Statement s", "ASY2052 Source a/owner", "ASY2054 Claim c/excludes/0");
    }

    [Fact]
    public void A_loaded_dossier_has_nothing_wrong_with_it() =>
        Sample.Load("sources: [{id: a}]\nclaims: [{id: c}]\nstatements: [{id: s, source: a, claim: c, stance: Asserts, made: 2024, relays: unknown}]")
            .Validate().Should().BeEmpty();
}
