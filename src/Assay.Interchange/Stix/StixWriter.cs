using System.Text.Json;

namespace Assay.Interchange;

/// <summary>Writes a dossier as a STIX 2.1 bundle.</summary>
internal sealed partial class StixWriter(Utf8JsonWriter json, Dossier dossier, Assessment? assessment)
{
    private readonly RecordJson records = new(dossier.Model);
    private readonly string day = StixTime.StartOf(StixTime.DayOf(dossier));
    private readonly string firstDay = StixTime.StartOf(StixTime.FirstDayOf(dossier));
    private readonly StixLinks links = new(dossier);

    private string ReportId => StixIds.Of("report", $"{dossier.Name}/dossier");

    public void Write()
    {
        json.WriteStartObject();
        json.WriteString("type"u8, "bundle");
        json.WriteString("id"u8, StixIds.Of("bundle", $"{dossier.Name}/bundle"));
        json.WriteStartArray("objects"u8);
        StixExtension.WriteDefinition(json);
        WriteReport();
        foreach (var party in dossier.Parties)
            WriteIdentity(party, Family.Party, party.Name, "organization");
        foreach (var source in dossier.Sources)
            WriteIdentity(source, Family.Source, source.Name, "unknown");
        foreach (var evidence in dossier.Evidence)
            WriteEvidence(evidence);
        foreach (var claim in dossier.Claims)
            WriteClaim(claim);
        foreach (var statement in dossier.Statements)
            WriteStatement(statement);
        foreach (var (type, source, target) in links.All)
            WriteLink(type, source, target);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteReport()
    {
        Begin("report", ReportId);
        json.WriteString("name"u8, dossier.Title ?? dossier.Name);
        json.WriteString("published"u8, day);
        json.WriteStartArray("object_refs"u8);
        json.WriteStringValue(StixExtension.Author);
        foreach (var family in Enum.GetValues<Family>())
        {
            foreach (var record in dossier.Of(family))
                json.WriteStringValue(links.IdOf(family, record.Id));
        }

        foreach (var (type, source, target) in links.All)
            json.WriteStringValue(StixLinks.IdOf(type, source, target));
        json.WriteEndArray();
        WriteExtension(StixExtension.OfDossier, "report", head =>
        {
            head.WriteString("dossier"u8, dossier.Name);
            head.WriteString("model"u8, dossier.Model.Name);
        }, dossier.Title is null ? [] : ["title"]);
        json.WriteEndObject();
    }

    private void WriteIdentity(Entity entity, Family family, string? name, string identityClass)
    {
        Begin("identity", links.IdOf(family, entity.Id));
        json.WriteString("name"u8, name ?? entity.Id);
        if (entity is Source { Note: { } note })
            json.WriteString("description"u8, note);
        json.WriteString("identity_class"u8, identityClass);
        End(entity, family, "identity");
    }

    private void WriteClaim(Claim claim)
    {
        Begin("note", links.IdOf(Family.Claim, claim.Id));
        json.WriteString("content"u8, dossier.NameOf(Family.Claim, claim.Id));
        if (assessment?.Find(claim.Id) is { } assessed && StixScales.ConfidenceOf(assessed.Credibility) is { } confidence)
            json.WriteNumber("confidence"u8, confidence);
        // A note is on something: whom the claim is about, else the case.
        var about = links.Of(claim, Family.Claim).Select(link => link.Target).Distinct().ToArray();
        Refs(about.Length > 0 ? about : [ReportId]);
        End(claim, Family.Claim, "note");
    }

    private void WriteStatement(Statement statement)
    {
        var made = StixTime.StartOf(StixTime.DayOf(statement));
        Begin("opinion", links.IdOf(Family.Statement, statement.Id), made, made, links.IdOf(Family.Source, statement.Source.Id));
        if (statement.Says is { } says)
            json.WriteString("explanation"u8, says);
        json.WriteString("opinion"u8, StixScales.OpinionOf(statement));
        json.WriteNumber("confidence"u8, StixScales.ConfidenceOf(statement.Certainty));
        Refs(links.IdOf(Family.Claim, statement.Claim.Id));
        End(statement, Family.Statement, "opinion");
    }

    private void WriteLink(string type, string source, string target)
    {
        Begin("relationship", StixLinks.IdOf(type, source, target));
        json.WriteString("relationship_type"u8, type);
        json.WriteString("source_ref"u8, source);
        json.WriteString("target_ref"u8, target);
        json.WriteEndObject();
        RecordJson.FlushIfLarge(json);
    }

    // A later version of an object has the time of the first and one of its own.
    private void Begin(string type, string id) => Begin(type, id, firstDay, day, null);

    private void Begin(string type, string id, string created, string modified, string? author)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, type);
        json.WriteString("spec_version"u8, "2.1");
        json.WriteString("id"u8, id);
        if (author is not null)
            json.WriteString("created_by_ref"u8, author);
        json.WriteString("created"u8, created);
        json.WriteString("modified"u8, modified);
    }

    private void End(Entity entity, Family family, string type)
    {
        var fields = records.Of(entity).EnumerateObject().ToList();
        var stated = fields.Where(field => StixExtension.PropertyOf(family.Singular(), type, field.Name) is not null).Select(field => field.Name).ToArray();
        WriteExtension(family.Singular(), type, record =>
        {
            foreach (var field in fields.Where(field => !stated.Contains(field.Name)))
                field.WriteTo(record);
        }, stated);
        json.WriteEndObject();
        RecordJson.FlushIfLarge(json);
    }

    private void WriteExtension(string family, string type, Action<Utf8JsonWriter> writeRecord, string[] stated)
    {
        json.WriteStartObject("extensions"u8);
        json.WriteStartObject(StixExtension.Id);
        json.WriteString("extension_type"u8, "property-extension");
        json.WriteString(StixExtension.Family, family);
        json.WriteStartObject(StixExtension.Record);
        writeRecord(json);
        json.WriteEndObject();
        if (stated.Length > 0)
        {
            json.WriteStartArray(StixExtension.Stated);
            foreach (var field in stated)
                json.WriteStringValue(field);
            json.WriteEndArray();
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void Refs(params ReadOnlySpan<string> ids)
    {
        json.WriteStartArray("object_refs"u8);
        foreach (var id in ids)
            json.WriteStringValue(id);
        json.WriteEndArray();
    }
}
