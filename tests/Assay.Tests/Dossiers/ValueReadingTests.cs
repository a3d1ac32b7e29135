namespace Assay.Tests.Dossiers;

public sealed class ValueReadingTests
{
    [Fact]
    public void A_value_has_the_type_of_its_field_whatever_YAML_would_make_of_it()
    {
        var dossier = Sample.Load("""
            sources:
              - {id: 000, name: no, note: 2024-10-18}
              - {id: 1e3, name: 0x1F, note: null}
              - {id: yes, name: "null", note: "", independent: yes}
            """);

        dossier.Sources["000"].Should().Be(new Source { Id = "000", Name = "no", Note = "2024-10-18" });
        dossier.Sources["1e3"].Should().Be(new Source { Id = "1e3", Name = "0x1F" });
        dossier.Sources["yes"].Should().Be(new Source { Id = "yes", Name = "null", Note = "", Independent = true });
    }

    [Theory]
    [InlineData("name:")]
    [InlineData("name: ~")]
    [InlineData("name: null")]
    [InlineData("name: !!str null")]
    public void Nothing_and_null_are_absent(string name) =>
        Sample.Load($"sources:\n  - id: a\n    {name}\n").Sources["a"].Name.Should().BeNull();

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("yes", true)]
    [InlineData("'yes'", true)]
    [InlineData("false", false)]
    [InlineData("NO", false)]
    public void Truth_is_said_in_two_ways(string text, bool expected) => Sample.Claim($"onFoot: {text}").OnFoot.Should().Be(expected);

    [Fact]
    public void Every_type_is_read()
    {
        var claim = Sample.Claim("""
            strength: ~1500
                cargo: 20..30 t
                unit: SpecialForces
                units: [Engineers, LightInfantry]
                bases: [Ussuriysk, "Khabarovsk, north"]
                period: 2024-10-08/2024-10-13
                share: 12.5%
                odds: Likely
                columns: -3
                pace: 4.5e-1
                site: https://example.org/a?b=c#d
                days: [2024-10, 2024-10-18~]
                counts: [1, 2..]
            """);

        claim.Strength.Should().Be(Quantity.Parse("~1500 persons"));
        claim.Cargo.Should().Be(Quantity.Parse("20..30 t"));
        claim.Unit.Should().Be(UnitKind.SpecialForces);
        claim.Units.Should().Equal(UnitKind.Engineers, UnitKind.LightInfantry);
        claim.Bases.Should().Equal("Ussuriysk", "Khabarovsk, north");
        claim.Period.Should().Be(Period.Parse("2024-10-08/2024-10-13"));
        claim.Share.Should().Be(.125);
        claim.Odds.Should().Be(.68);
        claim.Columns.Should().Be(-3);
        claim.Pace.Should().Be(.45);
        claim.Site.Should().Be(new Uri("https://example.org/a?b=c#d"));
        claim.Days.Should().Equal(PartialDate.Parse("2024-10"), PartialDate.Parse("2024-10-18~"));
        claim.Counts.Should().Equal(Quantity.Exactly(1), Quantity.AtLeast(2));
    }

    [Fact]
    public void A_single_value_is_a_list_of_one()
    {
        var claim = Sample.Claim("bases: Ussuriysk\n    units: Engineers\n    routes: {from: aa, to: bb}");

        claim.Bases.Should().Equal("Ussuriysk");
        claim.Units.Should().Equal(UnitKind.Engineers);
        claim.Routes.Should().Equal(new Route { From = "aa", To = "bb" });
    }

    [Fact]
    public void A_single_record_is_a_list_of_one() =>
        Sample.Load("sources: {id: a}\nclaims: {id: b}\nrelations: {claim: b, implies: b}").Relations.Should().ContainSingle();

    [Fact]
    public void Values_may_be_mappings() =>
        Sample.Claim("route: {to: bb, from: aa, guide: kp, days: 3}").Route
            .Should().Be(new Route { From = "aa", To = "bb", Guide = "kp", Days = 3 });

    [Fact]
    public void A_unit_word_that_repeats_the_fields_is_the_same_value() =>
        Sample.Claim("strength: ~1500 persons").Should().Be(Sample.Claim("strength: ~1500"));

    [Theory]
    [InlineData("claims: [{kind: TroopDeployment, id: c, sender: kp, host: ru}]")]
    [InlineData("claims: [{host: ru, sender: kp, id: c, kind: TroopDeployment}]")]
    [InlineData("claims: [{host: ru, id: c, \"kind\": \"TroopDeployment\", \"sender\": 'kp'}]")]
    public void The_order_of_keys_does_not_matter(string yaml) => Sample.Load(yaml).Claims["c"].Should().Be(Sample.Claim(""));

    [Fact]
    public void Sections_may_come_before_the_header() =>
        FieldModel.Instance.Parse("claims: [{id: c}]\nmodel: field\nparties: []\ndossier: x\n").Name.Should().Be("x");

    [Fact]
    public void Aliases_are_followed() =>
        Sample.Load("sources: [{id: a, note: &n the same}, {id: b, note: *n}]").Sources["b"].Note.Should().Be("the same");
}
