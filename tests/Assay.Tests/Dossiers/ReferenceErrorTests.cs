namespace Assay.Tests.Dossiers;

public sealed class ReferenceErrorTests
{
    [Fact]
    public void A_reference_to_nothing_is_shown_with_the_nearest_id() =>
        Sample.Expect("ASY2050", "sources: [{id: nis, allegiance: «kpp»}]").Message.Should().Be("'allegiance': there is no party 'kpp'; did you mean 'kp'?");

    [Fact]
    public void A_reference_into_the_wrong_family_says_so() =>
        Sample.Expect("ASY2050", "sources: [{id: reuters}, {id: b, allegiance: «reuters»}]").Message.Should().Be("'allegiance': there is no party 'reuters'; a source has that id");

    [Fact]
    public void A_reference_to_the_wrong_kind_says_which_it_is() =>
        Sample.Expect("ASY2051", "evidence: [{id: e}]\nclaims: [{id: c, kind: TroopDeployment, sender: kp, host: ru, shown: «e»}]")
            .Message.Should().Be("'shown' refers to a Photo; 'e' is an Evidence");

    [Fact]
    public void A_kind_that_derives_from_the_one_referred_to_will_do() =>
        Sample.Load("sources: [{id: a, owner: b}, {id: b, kind: Newspaper}]").Sources["a"].Owner.Should().Be(new Ref<Source>("b"));

    [Fact]
    public void References_in_lists_and_values_are_checked_where_they_stand()
    {
        Sample.Expect("ASY2050", "claims: [{id: c, kind: Meeting, others: [c, «d»]}]").Pointer.Should().Be("/claims/0/others/1");
        Sample.ExpectInClaim("ASY2050", "route: {from: aa, to: bb, guide: «zz»}").Pointer.Should().Be("/claims/0/route/guide");
    }

    [Fact]
    public void A_party_and_a_source_may_share_an_id() =>
        Sample.Load("sources: [{id: kp, allegiance: kp}]").Sources["kp"].Allegiance.Should().Be(new Ref<Party>("kp"));

    [Fact]
    public void Relays_may_be_unknown() =>
        Sample.Load("sources: [{id: a}]\nclaims: [{id: c}]\nstatements: [{id: s, source: a, claim: c, stance: Asserts, made: 2024, relays: unknown}]")
            .Statements["s"].Relays.Should().Be(new Ref<Statement>("unknown"));

    [Fact]
    public void No_other_field_knows_unknown() =>
        Sample.Expect("ASY2050", "sources: [{id: a, owner: «unknown»}]");

    [Fact]
    public void An_id_used_twice_names_both_places() =>
        Sample.Expect("ASY2041", "sources:\n  - {name: x, id: a}\n  - {name: y, id: «a»}").Message.Should().Be("the source 'a' is there already, at a(5,19)");

    [Fact]
    public void An_id_used_twice_is_reported_even_where_neither_record_can_be_read() =>
        MarkedText.Expect(Sample.Head + "sources:\n  - {id: a, «x»: 1}\n  - {id: «a», «y»: 1}", DossierFormat.Yaml, "ASY2034", "ASY2041", "ASY2034");

    [Fact]
    public void A_unique_value_used_twice_is_reported_at_the_second()
    {
        Sample.Expect("ASY2053", "sources: [{id: a, kind: Outlet, code: x}, {id: b, kind: Newspaper, code: «x»}]")
            .Message.Should().Be("'code' is the same as that of 'a'; it must be unique among records of the kind Outlet");
        Sample.Load("sources: [{id: a, kind: Outlet}, {id: b, kind: Outlet}]").Sources.Should().HaveCount(2);
    }

    [Theory]
    [InlineData("relays: «s»", "'s' relays itself")]
    [InlineData("relays: «t»", "'s' relays itself by way of 't'")]
    public void Relays_that_lead_in_a_circle_are_reported_once(string relays, string message) =>
        Sample.Expect("ASY2052", "sources: [{id: a}]\nclaims: [{id: c}]\nstatements:\n"
            + "  - {id: t, source: a, claim: c, stance: Asserts, made: 2024, relays: s}\n"
            + "  - {id: s, source: a, claim: c, stance: Asserts, made: 2024, " + relays + "}\n").Message.Should().Be(message);

    [Fact]
    public void Owners_and_voices_must_end_somewhere()
    {
        Sample.Expect("ASY2052", "sources: [{id: a, owner: «b»}, {id: b, owner: c}, {id: c, owner: a}]").Message.Should().Be("'a' is its own owner by way of 'b' and 'c'");
        Sample.Expect("ASY2052", "sources: [{id: a, speaksFor: «b»}, {id: b, speaksFor: a}]").Message.Should().Be("'a' speaks for itself by way of 'b'");
    }

    [Fact]
    public void A_party_that_is_a_member_of_itself_gets_a_warning() =>
        MarkedText.Expect(Sample.Head + "parties: [{id: a, memberOf: [b, «c»]}, {id: b}, {id: c, memberOf: a}]", DossierFormat.Yaml, "ASY2055");

    [Theory]
    [InlineData("«s»", "[]", "'s' draws on itself")]
    [InlineData("«t»", "[]", "'s' draws on itself by way of 't'")]
    [InlineData("[u, «t»]", "[]", "'s' draws on itself by way of 't'")]
    [InlineData("«u»", "[t]", "'s' draws on itself by way of 'u' and 't'")]
    public void Statements_that_draw_on_each_other_in_a_circle_get_a_warning(string ofS, string ofU, string message)
    {
        var warning = Sample.Expect("ASY2056", "sources: [{id: a}]\nclaims: [{id: c}]\nstatements:\n"
            + "  - {id: t, source: a, claim: c, stance: Asserts, made: 2024, drawsOn: s}\n"
            + "  - {id: s, source: a, claim: c, stance: Asserts, made: 2024, drawsOn: " + ofS + "}\n"
            + "  - {id: u, source: a, claim: c, stance: Asserts, made: 2024, drawsOn: " + ofU + "}\n");

        warning.Message.Should().Be(message);
        warning.Severity.Should().Be(Severity.Warning);
    }

    [Fact]
    public void Statements_that_draw_on_one_another_without_a_circle_are_fine() =>
        Sample.Load("sources: [{id: a}]\nclaims: [{id: c}]\nstatements:\n"
            + "  - {id: t, source: a, claim: c, stance: Asserts, made: 2024}\n"
            + "  - {id: s, source: a, claim: c, stance: Asserts, made: 2024, drawsOn: t}\n"
            + "  - {id: u, source: a, claim: c, stance: Asserts, made: 2024, drawsOn: [s, t]}\n").Validate().Should().BeEmpty();
}
