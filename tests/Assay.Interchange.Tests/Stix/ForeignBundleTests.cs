using System.Text;

namespace Assay.Interchange.Tests.Stix;

public sealed class ForeignBundleTests
{
    private const string Identity = """{"type":"identity","spec_version":"2.1","id":"identity--11111111-1111-4111-8111-111111111111","created":"2024-01-01T00:00:00.000Z","modified":"2024-01-01T00:00:00.000Z","name":"Crème Desk","description":"Three people.","identity_class":"organization"}""";
    private const string Report = """{"type":"report","spec_version":"2.1","id":"report--22222222-2222-4222-8222-222222222222","created_by_ref":"identity--11111111-1111-4111-8111-111111111111","created":"2024-10-02T00:00:00.000Z","modified":"2024-10-02T00:00:00.000Z","published":"2024-10-01T12:00:00Z","name":"APT 99 is behind it","description":"All of it.","confidence":70,"object_refs":["malware--33333333-3333-4333-8333-333333333333"]}""";
    private const string Malware = """{"type":"malware","spec_version":"2.1","id":"malware--33333333-3333-4333-8333-333333333333","created":"2024-10-02T00:00:00.000Z","modified":"2024-10-02T00:00:00.000Z","name":"Wiper","is_family":false}""";
    private const string Opinion = """{"type":"opinion","spec_version":"2.1","id":"opinion--44444444-4444-4444-8444-444444444444","created_by_ref":"identity--55555555-5555-4555-8555-555555555555","created":"2024-10-03T00:00:00.000Z","modified":"2024-10-03T00:00:00.000Z","opinion":"strongly-disagree","explanation":"No.","object_refs":["report--22222222-2222-4222-8222-222222222222","malware--33333333-3333-4333-8333-333333333333"]}""";
    private const string Uses = """{"type":"relationship","spec_version":"2.1","id":"relationship--66666666-6666-4666-8666-666666666666","created":"2024-10-04T00:00:00.000Z","modified":"2024-10-04T00:00:00.000Z","relationship_type":"uses","source_ref":"identity--11111111-1111-4111-8111-111111111111","target_ref":"malware--33333333-3333-4333-8333-333333333333"}""";

    [Fact]
    public void Identities_are_sources_reports_are_claims_that_they_assert_and_opinions_statements()
    {
        var dossier = Load(Identity, Report, Malware, Opinion).GetDossier();
        DossierWriter.ToText(dossier).Should().Be("""
            dossier: x
            model: Core

            sources:
              - id: creme-desk
                name: Crème Desk
                note: Three people.
              - id: identity--55555555-5555-4555-8555-555555555555

            claims:
              - id: apt-99-is-behind-it
              - id: wiper

            statements:
              - id: opinion--44444444-4444-4444-8444-444444444444
                source: identity--55555555-5555-4555-8555-555555555555
                claim: apt-99-is-behind-it
                stance: Denies
                made: 2024-10-03
                says: No.
              - id: opinion--44444444-4444-4444-8444-444444444444-2
                source: identity--55555555-5555-4555-8555-555555555555
                claim: wiper
                stance: Denies
                made: 2024-10-03
                says: No.
              - id: report--22222222-2222-4222-8222-222222222222
                source: creme-desk
                claim: apt-99-is-behind-it
                stance: Asserts
                made: 2024-10-01
                certainty: Likely
                says: All of it.

            """);
    }

    [Fact]
    public void What_cannot_be_carried_is_listed_once_for_each_sort_with_a_count_and_an_example() =>
        Load(Identity, Report, Malware, Malware.Replace("8333-333333333333", "8333-333333333334", StringComparison.Ordinal), Opinion)
            .Diagnostics.Select(d => $"{d.Severity}: {d.Message}").Should().BeEquivalentTo(
            "Warning: the property 'identity_class' of the type 'identity': identity--11111111-1111-4111-8111-111111111111",
            "Warning: the property 'object_refs' of the type 'report': report--22222222-2222-4222-8222-222222222222",
            "Warning: the property 'is_family' of the type 'malware': malware--33333333-3333-4333-8333-333333333333",
            "Warning: authors that are not in the bundle; a source by that id stands for each: 2, such as identity--55555555-5555-4555-8555-555555555555",
            "Warning: objects of the type 'malware': malware--33333333-3333-4333-8333-333333333334");

    [Fact]
    public void A_relationship_is_a_claim_too_and_one_without_an_author_is_nobodys()
    {
        var dossier = Load(Identity, Malware, Uses).GetDossier();
        var statement = dossier.Statements.Single();
        statement.Says.Should().Be("Crème Desk uses Wiper");
        statement.Source.Id.Should().Be("unattributed");
        dossier.Claims.Single().Id.Should().Be("relationship--66666666-6666-4666-8666-666666666666");
    }

    [Fact]
    public void A_sighting_is_a_claim_that_whoever_made_it_asserts()
    {
        const string sighting = """{"type":"sighting","spec_version":"2.1","id":"sighting--66666666-6666-4666-8666-666666666666","created_by_ref":"identity--11111111-1111-4111-8111-111111111111","created":"2024-10-04T00:00:00.000Z","modified":"2024-10-04T00:00:00.000Z","description":"On two desks.","count":2,"sighting_of_ref":"malware--33333333-3333-4333-8333-333333333333"}""";
        var result = Load(Identity, Malware, sighting);
        var statement = result.GetDossier().Statements.Single();
        statement.Says.Should().Be("Wiper was sighted: On two desks.");
        statement.Source.Id.Should().Be("creme-desk");
        result.Diagnostics.Select(d => d.Message).Should().BeEquivalentTo(
            "the property 'identity_class' of the type 'identity': identity--11111111-1111-4111-8111-111111111111",
            "the property 'count' of the type 'sighting': sighting--66666666-6666-4666-8666-666666666666",
            "objects of the type 'malware': malware--33333333-3333-4333-8333-333333333333");
    }

    [Fact]
    public void What_a_relationship_says_of_itself_is_said_with_it() =>
        Load(Identity, Malware, Uses.Replace("\"source_ref\"", "\"description\":\"Once.\",\"source_ref\"", StringComparison.Ordinal)).GetDossier()
            .Statements.Single().Says.Should().Be("Crème Desk uses Wiper: Once.");

    [Fact]
    public void What_a_source_or_claim_has_no_place_for_is_listed_though_a_statement_would_have() =>
        Load(
            Identity.Replace("\"name\"", "\"confidence\":20,\"name\"", StringComparison.Ordinal),
            Malware.Replace("\"name\"", "\"description\":\"It wipes.\",\"created_by_ref\":\"identity--11111111-1111-4111-8111-111111111111\",\"name\"", StringComparison.Ordinal),
            Opinion.Replace("report--22222222-2222-4222-8222-222222222222", "malware--33333333-3333-4333-8333-333333333333", StringComparison.Ordinal))
            .Diagnostics.Select(d => d.Message).Should().Contain(
            [
                "the property 'confidence' of the type 'identity': identity--11111111-1111-4111-8111-111111111111",
                "the property 'description' of the type 'malware': malware--33333333-3333-4333-8333-333333333333",
                "the property 'created_by_ref' of the type 'malware': malware--33333333-3333-4333-8333-333333333333",
            ]);

    [Fact]
    public void Two_objects_with_one_id_and_one_time_are_no_versions_and_an_object_given_twice_is_one()
    {
        Load(Identity, Malware, Uses, Uses.Replace("uses", "drops", StringComparison.Ordinal)).Diagnostics.Select(d => d.Message).Should().Contain(
            "other objects of the same id and time, of which the last in the bundle counts: relationship--66666666-6666-4666-8666-666666666666");
        Load(Identity, Malware, Uses, Uses).Diagnostics.Should().Equal(Load(Identity, Malware, Uses).Diagnostics);
    }

    [Fact]
    public void Relationships_in_a_circle_and_reports_on_one_another_come_to_an_end()
    {
        var a = Report.Replace("malware--33333333-3333-4333-8333-333333333333", "report--77777777-7777-4777-8777-777777777777", StringComparison.Ordinal);
        var b = a.Replace("report--22222222", "report--88888888", StringComparison.Ordinal).Replace("report--77777777-7777-4777-8777-777777777777", "report--22222222-2222-4222-8222-222222222222", StringComparison.Ordinal);
        Load(Identity, a, b).GetDossier().Claims.Select(c => c.Id).Should().Equal("apt-99-is-behind-it", "apt-99-is-behind-it-2");
    }

    [Fact]
    public void Of_versions_of_an_object_the_last_counts_and_what_is_revoked_does_not()
    {
        var later = Report.Replace("\"modified\":\"2024-10-02", "\"modified\":\"2024-10-09", StringComparison.Ordinal).Replace("All of it.", "Some of it.", StringComparison.Ordinal);
        Load(Identity, later, Report).GetDossier().Statements.Single().Says.Should().Be("Some of it.");
        Load(Identity, Report.Replace("\"confidence\"", "\"revoked\":true,\"confidence\"", StringComparison.Ordinal)).GetDossier().Claims.Should().BeEmpty();
    }

    [Theory]
    [InlineData("", "bundle(1,1): error ASY3005: this is not JSON")]
    [InlineData("[]", "bundle(1,1): error ASY3006: this is no STIX bundle")]
    [InlineData("""{"objects": {}}""", "bundle(1,1): error ASY3006: this is no STIX bundle")]
    [InlineData("{\"objects\": [\n {\"type\": \"note\"}]}", "bundle(2,2): error ASY3006: an object of a bundle has a 'type' and an 'id'")]
    [InlineData("{\"objects\": [\n {\"type\": \"note\", \"type\": \"x\"}]}", "bundle(2,27): error ASY3005: the name 'type' stands twice in this object")]
    [InlineData("{\"objects\": [\n \"\\ud800\"]}", "bundle(2,2): error ASY3004: half of a surrogate pair")]
    [InlineData("{\"objects\": [\n {\"type\": \"opinion\", \"id\": \"opinion--44444444-4444-4444-8444-444444444444\", \"opinion\": \"maybe\"}]}", "bundle(2,88): error ASY3006: an opinion is one of strongly-disagree")]
    [InlineData("{\"objects\": [\n {\"type\": \"note\", \"id\": \"note--44444444-4444-4444-8444-444444444444\", \"content\": \"x\", \"created\": \"2024-13-01T00:00:00Z\"}]}", "bundle(2,98): error ASY3006: 'created' of a note is a timestamp")]
    [InlineData("{\"objects\": [\n {\"type\": \"note\", \"id\": \"note--44444444-4444-4444-8444-444444444444\", \"content\": \"x\", \"created\": \"2024-12-01T00:00:00Z\", \"confidence\": 1e99}]}", "bundle(2,136): error ASY3006: 'confidence' is a whole number")]
    [InlineData("{\"objects\": [\n {\"type\": \"note\", \"id\": \"note--44444444-4444-4444-8444-444444444444\", \"content\": \"\\u0000\", \"created\": \"2024-12-01T00:00:00Z\"}]}", "bundle(2,2): error ASY2016: ")]
    public void A_mistake_is_shown_at_its_line_and_column(string text, string error)
    {
        var result = StixBundle.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes(text), "x");
        result.Dossier.Should().BeNull();
        result.Diagnostics.First(d => d.Severity == Severity.Error).ToString().Should().StartWith(error);
    }

    [Fact]
    public void Depth_without_end_is_refused()
    {
        var result = StixBundle.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes(new string('[', 1_000_000)), "x");
        result.Diagnostics.Single().Message.Should().Contain("depth");
    }

    private static LoadResult Load(params string[] objects) =>
        StixBundle.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes($$"""{"type":"bundle","id":"bundle--99999999-9999-4999-8999-999999999999","objects":[{{string.Join(",\n", objects)}}]}"""), "x");
}
