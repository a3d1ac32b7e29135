namespace Assay.Tests.Dossiers;

public sealed class ValueErrorTests
{
    [Theory]
    [InlineData("strength: «10,000»", "write '10000'")]
    [InlineData("strength: «1500 tanks»", "'strength' is counted in persons, not in 'tanks'")]
    [InlineData("strength: «[1]»", "'strength' must be a quantity; this is a list")]
    [InlineData("counts: [1, «many»]", "'many' is not a quantity")]
    [InlineData("period: «2024-13»", "'2024-13'")]
    [InlineData("days: [2024, «9999-99-99»]", "'9999-99-99'")]
    [InlineData("share: «140%»", "above 100%")]
    [InlineData("odds: «Probabel»", "'Probabel' is not a likelihood")]
    [InlineData("columns: «1,500»", "'1,500' is not a whole number; write 1500")]
    [InlineData("columns: «1,5»", "'1,5' is not a whole number")]
    [InlineData("columns: «9223372036854775808»", "is not a whole number")]
    [InlineData("pace: «1e999»", "larger than any number")]
    [InlineData("pace: «NaN»", "'NaN' is not a number")]
    [InlineData("onFoot: «maybe»", "neither true nor false")]
    [InlineData("site: «/etc/passwd»", "is not an address")]
    [InlineData("site: «example.org»", "is not an address")]
    [InlineData("bases: [aa, «{a: b}»]", "item 2 of 'bases' must be a text; this is a mapping")]
    [InlineData("bases: [aa, «~»]", "an item of the list is empty")]
    [InlineData("route: «here»", "'route' must be a mapping; this is a text")]
    [InlineData("route: {from: aa, to: bb, days: «x»}", "'x' is not a whole number")]
    public void A_value_that_cannot_be_read_is_shown_with_the_reason(string fields, string reason)
    {
        // Of a list or mapping, only the bracket is marked.
        fields = fields.Replace("«[1]»", "«[»1]").Replace("«{a: b}»", "«{»a: b}");
        Sample.ExpectInClaim("ASY2038", fields).Message.Should().Contain(reason);
    }

    [Theory]
    [InlineData("unit: «specialForces»", "did you mean 'SpecialForces'?")]
    [InlineData("unit: «Tanks»", "'Tanks' is not one of SpecialForces, LightInfantry or Engineers")]
    [InlineData("units: [Engineers, «Engneers»]", "did you mean 'Engineers'?")]
    public void A_word_that_an_enum_does_not_have_is_shown_with_those_it_has(string fields, string reason) =>
        Sample.ExpectInClaim("ASY2039", fields).Message.Should().Contain(reason);

    [Theory]
    [InlineData("«wher»: x", "a TroopDeployment has no field 'wher'")]
    [InlineData("«strenght»: 5", "did you mean 'strength'?")]
    [InlineData("route: {from: aa, to: bb, «dais»: 3}", "did you mean 'days'?")]
    public void An_unknown_field_is_shown_with_the_nearest_one(string fields, string reason) =>
        Sample.ExpectInClaim("ASY2034", fields).Message.Should().Contain(reason);

    [Fact]
    public void A_forgotten_kind_is_guessed_from_a_field() =>
        Sample.Expect("ASY2034", "claims: [{id: c, «strength»: 5}]").Message.Should().Be("a Claim has no field 'strength'; is 'kind: TroopDeployment' missing?");

    [Fact]
    public void A_missing_field_is_reported_at_the_record()
    {
        Sample.Expect("ASY2037", "claims:\n  - «id»: c\n    kind: TroopDeployment\n    host: ru\n").Message.Should().Be("'sender' is missing; a TroopDeployment needs one");
        Sample.Expect("ASY2037", "claims: [«{»kind: TroopDeployment, host: ru, sender: kp}]").Message.Should().Contain("'id' is missing");
    }

    [Fact]
    public void A_field_without_a_value_is_reported_where_the_value_should_be() =>
        Sample.Expect("ASY2037", "claims:\n  - id: c\n    kind: TroopDeployment\n    host: «~»\n    sender: kp\n").Message.Should().Contain("'host' has no value");

    [Fact]
    public void What_is_missing_in_a_value_is_reported_at_the_value() =>
        Sample.ExpectInClaim("ASY2037", "route: «{»from: aa}").Pointer.Should().Be("/claims/0/route");

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("a b")]
    [InlineData("<script>")]
    [InlineData("é")]
    [InlineData("a/b")]
    public void What_is_no_id_is_refused(string id) => Sample.Expect("ASY2040", $"claims: [{{id: «'{id}'»}}]");

    [Fact]
    public void All_errors_of_a_record_are_reported_at_once()
    {
        const string text = Sample.Head + Sample.Parties + """
            claims:
              - id: c
                kind: TroopDeployment
                sender: «rk»
                host: ru
                strength: «few»
                unit: «Spies»
                «when»: now
                shown: «img-1»
            """;

        MarkedText.Expect(text, DossierFormat.Yaml, "ASY2050", "ASY2038", "ASY2039", "ASY2034", "ASY2050");
    }

    [Fact]
    public void A_record_that_cannot_be_read_still_exists_for_others() =>
        MarkedText.Expect(
            Sample.Head + """
            sources: [{id: a, reliability: «Z»}]
            claims: [{id: c, kind: «Rumor»}, {id: d, kind: Meeting, about: c}]
            statements: [{id: s, source: a, claim: c, stance: Asserts, made: 2024}, {id: t, source: a, claim: d, stance: «Says», made: 2024, relays: s}]
            """,
            DossierFormat.Yaml, "ASY2039", "ASY2030", "ASY2039");

    [Fact]
    public void A_value_that_could_not_be_read_does_not_fail_checks_as_well() =>
        Sample.Expect("ASY2038", "sources: [{id: a}]\nclaims: [{id: c}]\nstatements: [{id: s, source: a, claim: c, stance: Asserts, made: «soon»}]");

    [Fact]
    public void Pointers_lead_into_the_file() =>
        Sample.ExpectInClaim("ASY2038", "routes: [{from: aa, to: bb, days: «x»}]").Pointer.Should().Be("/claims/0/routes/0/days");

    [Fact]
    public void Messages_are_fit_for_a_terminal() =>
        Sample.ExpectInClaim("ASY2039", "unit: «\"a\\x1b[31mb\\n\"»").Message.Should().NotContain("\u001b").And.NotContain("\n");
}
