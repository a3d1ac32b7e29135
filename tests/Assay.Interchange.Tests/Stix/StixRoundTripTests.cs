using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsCheck;

namespace Assay.Interchange.Tests.Stix;

public sealed class StixRoundTripTests
{
    private static readonly Dossier Small = CoreModel.Instance.Parse("""
        dossier: small
        model: Core
        title: A small case
        parties: [{id: kp, name: North Korea}]
        sources: [{id: nis, name: The Service, reliability: A, note: In Seoul, allegiance: kp}, {id: kcna}]
        evidence:
          - {id: img, provider: nis, captured: 2024-10-16, url: 'https://example.org/ä.png', sha256: 0000000000000000000000000000000000000000000000000000000000000000}
          - {id: paper, provider: nis, url: 'https://example.org/paper'}
        claims: [{id: so}, {id: real, kind: Authentic, evidence: img}]
        statements:
          - {id: s-1, source: nis, claim: so, stance: Asserts, made: 2024-10-18, evidence: [img], certainty: Likely, says: It is so.}
          - {id: s-2, source: kcna, claim: so, stance: Denies, reported: 2024-10-20}
          - {id: s-3, source: kcna, claim: so, stance: Asserts, made: 2024-10-21, relays: s-1, drawsOn: [s-2]}
        relations: [{claim: so, implies: real}]
        """);

    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void What_is_exported_follows_the_standard_and_is_imported_again(string name) => Comes_back(Cases.All[name].Value);

    [Fact]
    public void So_is_any_dossier() => Cases.Random.Sample(Comes_back, iter: 60);

    [Fact]
    public void Exporting_again_writes_the_same_bytes() =>
        Bundle(Cases.All["trials"].Value).Should().Be(Bundle(Cases.All["trials"].Value with { }));

    [Fact]
    public void A_stance_is_an_opinion_and_a_hedge_a_confidence_by_the_standards_words()
    {
        var opinions = Objects("opinion").ToDictionary(Id);
        opinions["s-1"].GetProperty("opinion").GetString().Should().Be("agree");
        opinions["s-1"].GetProperty("confidence").GetInt32().Should().Be(70);
        opinions["s-1"].GetProperty("explanation").GetString().Should().Be("It is so.");
        opinions["s-1"].GetProperty("created").GetString().Should().Be("2024-10-18T00:00:00.000Z");
        opinions["s-2"].GetProperty("opinion").GetString().Should().Be("strongly-disagree");
        opinions["s-2"].GetProperty("confidence").GetInt32().Should().Be(100);
        opinions["s-2"].GetProperty("created").GetString().Should().Be("2024-10-20T00:00:00.000Z");
    }

    [Fact]
    public void Credibility_is_the_confidence_of_a_claim()
    {
        var assessed = CoreModel.Instance.Assess(Small);
        assessed["so"].Credibility.Should().BeLessThan(6);
        using var document = JsonDocument.Parse(Bundle(Small, assessed));
        var claim = document.RootElement.GetProperty("objects").EnumerateArray().Single(o => Text(o, "type") == "note" && Extension(o) is { } e && Text(e, "family") == "claim" && Id(o) == "so");
        claim.GetProperty("confidence").GetInt32().Should().Be(110 - (20 * assessed["so"].Credibility));
    }

    [Fact]
    public void References_are_relationships_and_seen_evidence_is_an_artifact()
    {
        Objects("relationship").Select(r => Text(r, "relationship_type")).Should().BeEquivalentTo(
            ["allegiance", "provider", "provider", "evidence", "evidence", "relays", "draws-on", "implies"]);
        Objects("artifact").Single().GetProperty("url").GetString().Should().Be("https://example.org/%C3%A4.png");
        Objects("observed-data").Single().GetProperty("last_observed").GetString().Should().Be("2024-10-16T23:59:59.000Z");
    }

    [Fact]
    public void An_artifact_has_the_id_that_every_producer_gives_it() =>
        Objects("artifact").Single().GetProperty("id").GetString().Should().Be("artifact--e69ecea1-a7d7-50bc-9c16-744503e23a3e");

    [Fact]
    public void What_was_created_stays_so_when_a_later_statement_comes_and_is_modified_then()
    {
        var later = Small with { Statements = Small.Statements.With(new Statement { Id = "s-4", Source = "nis", Claim = "so", Stance = Stance.Asserts, Made = new DateOnly(2025, 1, 1) }) };
        var (before, after) = (Versions(Small), Versions(later));
        foreach (var (id, version) in before)
            after[id].Created.Should().Be(version.Created, id);
        before.Values.Select(version => version.Created).Min().Should().Be("2024-10-18T00:00:00.000Z");
        after[Objects("report").Single().GetProperty("id").GetString()!].Modified.Should().Be("2025-01-01T00:00:00.000Z");
    }

    [Theory]
    [InlineData("https://bücher.example/ä b?q=[1]|x#a[0]", "https://xn--bcher-kva.example/%C3%A4%20b?q=%5B1%5D%7Cx#a%5B0%5D")]
    [InlineData("https://me@[::1]:81/a#b#c", "https://me@[::1]:81/a#b%23c")]
    [InlineData("urn:isbn:[1]", "urn:isbn:%5B1%5D")]
    public void An_address_is_written_as_RFC_3986_has_it(string address, string written)
    {
        var dossier = Small with { Evidence = [.. Small.Evidence.Select(evidence => evidence with { Url = new Uri(address) })] };
        Comes_back(dossier);
        Objects("artifact", dossier).Single().GetProperty("url").GetString().Should().Be(written);
        Objects("note", dossier).Single(note => Id(note) == "paper").GetProperty("external_references")[0].GetProperty("url").GetString().Should().Be(written);
    }

    [Theory]
    [InlineData("{id: CVE-2021-44228, url: 'https://example.org'}")]
    [InlineData("{id: x, provider: cve, url: 'https://example.org', sha256: 0000000000000000000000000000000000000000000000000000000000000000}")]
    [InlineData("{id: x, provider: cve, sha256: 0000000000000000000000000000000000000000000000000000000000000000}")]
    public void A_reference_is_no_number_of_a_registry_and_has_a_hash_only_with_an_address(string evidence) => Comes_back(CoreModel.Instance.Parse($$"""
        dossier: x
        model: Core
        sources: [{id: cve}]
        evidence: [{{evidence}}]
        """));

    [Fact]
    public void What_is_changed_in_a_STIX_tool_is_changed_in_the_dossier()
    {
        var bundle = JsonNode.Parse(Bundle(Small))!;
        var objects = bundle["objects"]!.AsArray();
        objects.Single(o => (string?)o!["name"] == "The Service")!["name"] = "National Intelligence Service";
        objects.Single(o => (string?)o!["explanation"] == "It is so.")!["explanation"] = "It is.";
        objects.Remove(objects.Single(o => (string?)o!["relationship_type"] == "implies"));
        var again = Read(bundle.ToJsonString());
        again.Diagnostics.Should().BeEmpty();
        again.Dossier!.Sources["nis"].Name.Should().Be("National Intelligence Service");
        again.Dossier.Statements["s-1"].Says.Should().Be("It is.");
        again.Dossier.Relations.Should().BeEmpty();
    }

    [Fact]
    public void An_opinion_that_a_colleague_added_is_a_statement_on_the_claim()
    {
        var bundle = JsonNode.Parse(Bundle(Small))!;
        var objects = bundle["objects"]!.AsArray();
        var claim = (string?)objects.Single(o => (string?)o!["extensions"]?.AsObject().Single().Value!["record"]!["id"] == "so")!["id"];
        var nis = (string?)objects.Single(o => (string?)o!["name"] == "The Service")!["id"];
        objects.Add(JsonNode.Parse($$"""
            {"type": "opinion", "spec_version": "2.1", "id": "opinion--44444444-4444-4444-8444-444444444444", "created": "2024-11-01T10:00:00.000Z", "modified": "2024-11-01T10:00:00.000Z",
             "created_by_ref": "{{nis}}", "opinion": "disagree", "object_refs": ["{{claim}}"]}
            """));
        var again = Read(bundle.ToJsonString());
        again.Diagnostics.Should().BeEmpty();
        again.Dossier!.Statements.Without("opinion--44444444-4444-4444-8444-444444444444").Should().Equal(Small.Statements);
        again.Dossier.Statements["opinion--44444444-4444-4444-8444-444444444444"].Should().Be(
            new Statement { Id = "opinion--44444444-4444-4444-8444-444444444444", Source = "nis", Claim = "so", Stance = Stance.Doubts, Made = new DateOnly(2024, 11, 1) });
    }

    [Fact]
    public void A_record_that_is_wrong_is_shown_at_its_place()
    {
        var text = Bundle(Small).Replace("\"stance\": \"Denies\"", "\"stance\": \"Deny\"", StringComparison.Ordinal);
        var line = text[..text.IndexOf("\"Deny\"", StringComparison.Ordinal)].Count(c => c == '\n') + 1;
        Read(text).Diagnostics.Single().ToString().Should().StartWith($"bundle({line},23): error ASY2039: ");
    }

    [Fact]
    public void A_bundle_of_another_model_is_refused_where_it_names_it()
    {
        var result = StixBundle.TryParse(Assay.Conflict.ConflictModel.Instance, Encoding.UTF8.GetBytes(Bundle(Small)));
        result.Diagnostics.Single().Message.Should().Be("the bundle follows the model 'Core', not Conflict");
    }

    private static Dictionary<string, (string? Created, string? Modified)> Versions(Dossier dossier) =>
        All(dossier).ToDictionary(o => o.GetProperty("id").GetString()!, o => (Text(o, "created"), Text(o, "modified")));

    private static IReadOnlyList<JsonElement> Objects(string type, Dossier? dossier = null) => [.. All(dossier ?? Small).Where(o => Text(o, "type") == type)];

    private static IEnumerable<JsonElement> All(Dossier dossier)
    {
        using var document = JsonDocument.Parse(Bundle(dossier));
        return document.RootElement.Clone().GetProperty("objects").EnumerateArray();
    }

    private static string? Text(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static JsonElement? Extension(JsonElement json) => json.TryGetProperty("extensions", out var extensions) ? extensions.EnumerateObject().Single().Value : null;

    private static string Id(JsonElement json) => Extension(json)!.Value.GetProperty("record").GetProperty("id").GetString()!;

    private static void Comes_back(Dossier dossier)
    {
        var text = Bundle(dossier, dossier.Model.Assess(dossier));
        using (var document = JsonDocument.Parse(text))
            StixRules.Check(document.RootElement).Should().BeEmpty();
        var again = StixBundle.TryParse(dossier.Model, Encoding.UTF8.GetBytes(text));
        again.Diagnostics.Where(d => d.Severity == Severity.Error || d.Code.StartsWith("ASY3", StringComparison.Ordinal)).Should().BeEmpty();
        again.Dossier.Should().Be(dossier);
    }

    private static LoadResult Read(string text) => StixBundle.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes(text));

    private static string Bundle(Dossier dossier, Assessment? assessment = null)
    {
        using var stream = new MemoryStream();
        StixBundle.Write(dossier, stream, assessment);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
