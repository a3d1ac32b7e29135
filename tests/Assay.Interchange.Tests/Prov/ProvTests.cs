using System.Text;
using System.Text.Json;
using CsCheck;

namespace Assay.Interchange.Tests.Prov;

public sealed class ProvTests
{
    private static readonly Dossier Small = CoreModel.Instance.Parse("""
        dossier: small
        model: Core
        parties: [{id: kp}]
        sources: [{id: nis, name: The Service}, {id: paper, owner: nis}, {id: other, speaksFor: nis, allegiance: kp}]
        evidence: [{id: img, provider: nis, url: 'https://example.org/a'}]
        claims: [{id: so}, {id: less}]
        statements:
          - {id: s-1, source: nis, claim: so, stance: Asserts, made: 2024-10-18, evidence: [img]}
          - {id: s-2, source: paper, claim: so, stance: Asserts, made: 2024-10, relays: s-1}
          - {id: s-3, source: other, claim: so, stance: Asserts, made: 2024-10-20, relays: s-2, drawsOn: [s-1]}
          - {id: s-4, source: other, claim: so, stance: Asserts, made: 2024-10-20, relays: unknown}
        relations: [{claim: so, implies: less}]
        """);

    public static TheoryData<string> Names => Cases.Names;

    [Fact]
    public void A_relay_is_a_quotation_and_the_root_its_primary_source()
    {
        using var document = Document(Small);
        Links(document, "wasDerivedFrom", "prov:generatedEntity", "prov:usedEntity").Should().BeEquivalentTo(
            "statement:s-1 → evidence:img",
            "statement:s-2 → statement:s-1 prov:Quotation",
            "statement:s-2 → statement:s-1 prov:PrimarySource",
            "statement:s-3 → statement:s-2 prov:Quotation",
            "statement:s-3 → statement:s-1 prov:PrimarySource",
            "statement:s-3 → statement:s-1");
    }

    [Fact]
    public void Statements_are_attributed_to_sources_and_sources_act_for_those_behind_them()
    {
        using var document = Document(Small);
        Links(document, "wasAttributedTo", "prov:entity", "prov:agent").Should().Contain(["evidence:img → source:nis", "statement:s-3 → source:other"]);
        Links(document, "actedOnBehalfOf", "prov:delegate", "prov:responsible").Should().BeEquivalentTo(
            "source:paper → source:nis assay:owner", "source:other → source:nis assay:speaksFor", "source:other → party:kp assay:allegiance");
        document.RootElement.GetProperty("wasGeneratedBy").EnumerateObject().Should().HaveCount(3, "a month is no moment");
    }

    [Fact]
    public void Every_field_is_an_attribute()
    {
        using var document = Document(Small);
        var statement = document.RootElement.GetProperty("entity").GetProperty("statement:s-4");
        statement.GetProperty("assay:relays").GetString().Should().Be("unknown");
        statement.GetProperty("assay:claim").GetProperty("$").GetString().Should().Be("claim:so");
        document.RootElement.GetProperty("entity").GetProperty("claim:so").GetProperty("assay:implies")[0].GetProperty("$").GetString().Should().Be("claim:less");
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_named_is_there(string name) => Holds_together(Cases.All[name].Value);

    [Fact]
    public void And_so_it_is_of_any_dossier() => Cases.Random.Sample(Holds_together, iter: 30);

    private static void Holds_together(Dossier dossier)
    {
        using var document = Document(dossier);
        var root = document.RootElement;
        var prefixes = root.GetProperty("prefix").EnumerateObject().Select(p => p.Name).Append("prov").ToHashSet();
        var there = root.GetProperty("entity").EnumerateObject().Concat(root.GetProperty("agent").EnumerateObject()).Select(p => p.Name).ToHashSet();
        there.Should().HaveCount(1 + Enum.GetValues<Family>().Sum(family => dossier.Of(family).Count));
        there.Should().OnlyContain(name => prefixes.Contains(name.Split(':', 2)[0]));
        foreach (var section in root.EnumerateObject().Where(p => p.Name is not ("prefix" or "entity" or "agent")))
        {
            foreach (var role in section.Value.EnumerateObject().SelectMany(link => link.Value.EnumerateObject()).Where(role => role.Name is not ("prov:type" or "prov:time")))
                there.Should().Contain(role.Value.GetString());
        }

        using var again = Document(dossier);
        JsonElement.DeepEquals(again.RootElement, root).Should().BeTrue();
    }

    private static IEnumerable<string> Links(JsonDocument document, string section, string of, string to) =>
        document.RootElement.GetProperty(section).EnumerateObject().Select(link =>
            $"{link.Value.GetProperty(of)} → {link.Value.GetProperty(to)}{(link.Value.TryGetProperty("prov:type", out var type) ? " " + type.GetProperty("$") : "")}");

    private static JsonDocument Document(Dossier dossier)
    {
        using var stream = new MemoryStream();
        ProvDocument.Write(dossier, stream);
        return JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()));
    }
}
