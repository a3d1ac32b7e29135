using CsCheck;

namespace Assay.Tests.Dossiers;

public sealed class RoundTripTests
{
    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public void What_is_saved_is_loaded_again(DossierFormat format) => RandomDossiers.Any.Sample(dossier =>
    {
        var text = DossierWriter.ToText(dossier, format);
        var again = FieldModel.Instance.TryParse(text, format);
        again.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty("of\n{0}", text);
        again.Dossier.Should().Be(dossier, "of\n{0}", text);
        DossierWriter.ToText(again.Dossier!, format).Should().Be(text);
    });

    [Fact]
    public void The_three_forms_of_a_dossier_are_the_same_dossier() => RandomDossiers.Any.Sample(dossier =>
    {
        var dossiers = Enum.GetValues<DossierFormat>().Select(format => FieldModel.Instance.Parse(DossierWriter.ToText(dossier, format), format)).ToArray();
        dossiers[1].Should().Be(dossiers[0]);
        dossiers[2].Should().Be(dossiers[0]);
        dossiers[2].GetHashCode().Should().Be(dossiers[0].GetHashCode());
    });

    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public void Characters_of_two_halves_stay_whole_wherever_a_buffer_ends(DossierFormat format)
    {
        // At an even and at an odd place of every buffer.
        var dossier = new Dossier
        {
            Name = "x",
            Model = FieldModel.Instance,
            Parties = [.. Enumerable.Range(0, 2000).Select(i => new Party { Id = $"p{i}", Name = new string('a', i % 7) + "𝄞𝄞𝄞𝄞𝄞" })],
            Claims = [new Claim { Id = "c" }],
            Sources = [new Source { Id = "s", Note = string.Concat(Enumerable.Repeat("𝄞", 40_000)) }, new Source { Id = "t", Note = "a" + string.Concat(Enumerable.Repeat("𝄞", 40_000)) }],
        };

        var text = DossierWriter.ToText(dossier, format);

        text.Should().NotContain("\uFFFD");
        FieldModel.Instance.Parse(text, format).Should().Be(dossier);
    }

    [Fact]
    public void Saving_does_not_depend_on_the_order_in_which_a_dossier_was_made()
    {
        var dossier = RandomDossiers.Any.Single();
        var reversed = dossier with
        {
            Claims = [.. dossier.Claims.Reverse()],
            Statements = [.. dossier.Statements.Reverse()],
            Relations = [.. dossier.Relations.Reverse()],
        };

        reversed.Should().Be(dossier);
        DossierWriter.ToText(reversed).Should().Be(DossierWriter.ToText(dossier));
    }

    [Fact]
    public void The_YAML_is_as_people_write_it()
    {
        var dossier = new Dossier
        {
            Name = "dprk-troops",
            Model = FieldModel.Instance,
            Title = "Troops: what is said",
            Parties = [new Party { Id = "ru", Name = "Russia" }, new Party { Id = "kp", MemberOf = ["ru"] }],
            Sources = [new Source { Id = "000", Name = "no", Note = "first\n  second\n" }],
            Claims =
            [
                new TroopDeployment
                {
                    Id = "came-1500",
                    Sender = "kp",
                    Host = "ru",
                    Strength = Quantity.Parse("~1500 persons"),
                    Period = Period.Parse("2024-10-08/2024-10-13"),
                    Bases = ["Ussuriysk", "Khabarovsk, north"],
                    Routes = [new Route { From = "Rason", To = "Vladivostok" }],
                    Share = .125,
                    OnFoot = false,
                },
            ],
            Statements = [new Statement { Id = "s-001", Source = "000", Claim = "came-1500", Stance = Stance.Asserts, Made = PartialDate.Parse("2024-10-18"), Relays = "unknown", At = "000 ¶2" }],
            Relations = [new Relation { Claim = "came-1500", Excludes = ["came-1500"] }],
        };

        DossierWriter.ToText(dossier).Should().Be("""
            dossier: dprk-troops
            model: Field
            title: 'Troops: what is said'

            parties:
              - id: kp
                memberOf: [ru]
              - id: ru
                name: Russia

            sources:
              - id: '000'
                name: 'no'
                note: |
                  first
                    second

            claims:
              - id: came-1500
                kind: TroopDeployment
                sender: kp
                host: ru
                strength: ~1500
                bases: [Ussuriysk, 'Khabarovsk, north']
                period: 2024-10-08/2024-10-13
                routes:
                  - from: Rason
                    to: Vladivostok
                share: 0.125
                onFoot: false

            statements:
              - id: s-001
                source: '000'
                claim: came-1500
                stance: Asserts
                made: 2024-10-18
                relays: unknown
                at: 000 ¶2

            relations:
              - claim: came-1500
                excludes: [came-1500]

            """);
    }
}
