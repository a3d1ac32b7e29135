using System.Text;
using System.Text.Json;

namespace Assay.Interchange;

/// <summary>Writes a dossier as a STIX 2.1 bundle.</summary>
internal sealed class StixWriter(Utf8JsonWriter json, Dossier dossier, Assessment? assessment)
{
    private readonly RecordJson records = new(dossier.Model);
    private readonly string day = StixTime.StartOf(StixTime.DayOf(dossier));
    private readonly HashSet<string> written = new(StringComparer.Ordinal);
    private readonly List<(string Type, string Source, string Target)> links = [];

    private string ReportId => StixIds.Of("report", $"{dossier.Name}/dossier");

    public void Write()
    {
        Links();
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
        foreach (var (type, source, target) in links)
            WriteLink(type, source, target);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The id of the object that stands for a record.</summary>
    public static string IdOf(Dossier dossier, Family family, string id)
    {
        var type = family switch
        {
            Family.Claim => "note",
            Family.Statement => "opinion",
            Family.Evidence => dossier.Evidence.TryGet(id, out var evidence) && IsObserved(evidence) ? "observed-data" : "note",
            _ => "identity",
        };
        return StixIds.Of(type, $"{dossier.Name}/{family.Singular()}/{id}");
    }

    /// <summary>A field's name as the type of a relationship: <c>memberOf</c> is <c>member-of</c>.</summary>
    public static string LinkName(string field)
    {
        var name = new StringBuilder();
        foreach (var c in field)
        {
            if (char.IsAsciiLetterUpper(c))
                name.Append('-').Append(char.ToLowerInvariant(c));
            else
                name.Append(char.IsAsciiLetterOrDigit(c) ? c : '-');
        }

        return name.ToString();
    }

    // Observed data wants to know when, and an artifact where and with which hash.
    private static bool IsObserved(Evidence evidence) =>
        evidence is { Url: not null, Sha256: not null, Captured: { HasKnownStart: true, HasKnownEnd: true } };

    private void WriteReport()
    {
        Begin("report", ReportId, day);
        json.WriteString("name"u8, dossier.Title ?? dossier.Name);
        json.WriteString("published"u8, day);
        json.WriteStartArray("object_refs"u8);
        json.WriteStringValue(StixExtension.Author);
        foreach (var family in Enum.GetValues<Family>())
        {
            foreach (var record in dossier.Of(family))
                json.WriteStringValue(IdOf(dossier, family, record.Id));
        }

        foreach (var (type, source, target) in links)
            json.WriteStringValue(LinkId(type, source, target));
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
        Begin("identity", IdOf(dossier, family, entity.Id), day);
        json.WriteString("name"u8, name ?? entity.Id);
        if (entity is Source { Note: { } note })
            json.WriteString("description"u8, note);
        json.WriteString("identity_class"u8, identityClass);
        End(entity, family, "identity");
    }

    private void WriteEvidence(Evidence evidence)
    {
        var id = IdOf(dossier, Family.Evidence, evidence.Id);
        if (!IsObserved(evidence))
        {
            Begin("note", id, day);
            json.WriteString("content"u8, evidence.Note ?? $"{evidence.Kind.Name} {evidence.Id}");
            Refs(evidence.Provider is { } provider ? IdOf(dossier, Family.Source, provider.Id) : ReportId);
            WriteReference(evidence);
            End(evidence, Family.Evidence, "note");
            return;
        }

        var artifact = StixIds.OfObservable("artifact", $$$"""{"hashes":{"SHA-256":"{{{evidence.Sha256}}}"}}""");
        if (written.Add(artifact))
        {
            json.WriteStartObject();
            json.WriteString("type"u8, "artifact");
            json.WriteString("spec_version"u8, "2.1");
            json.WriteString("id"u8, artifact);
            json.WriteString("url"u8, evidence.Url!.AbsoluteUri);
            WriteHash(evidence.Sha256!);
            json.WriteEndObject();
        }

        Begin("observed-data", id, day);
        json.WriteString("first_observed"u8, StixTime.StartOf(evidence.Captured!.Value.Earliest));
        json.WriteString("last_observed"u8, StixTime.EndOf(evidence.Captured.Value.Latest));
        json.WriteNumber("number_observed"u8, 1);
        Refs(artifact);
        End(evidence, Family.Evidence, "observed-data");
    }

    private void WriteReference(Evidence evidence)
    {
        if (evidence.Url is null && evidence.Sha256 is null)
            return;
        json.WriteStartArray("external_references"u8);
        json.WriteStartObject();
        json.WriteString("source_name"u8, evidence.Provider is { } provider ? dossier.NameOf(Family.Source, provider.Id) : dossier.Name);
        if (evidence.Url is { } url)
            json.WriteString("url"u8, url.AbsoluteUri);
        if (evidence.Sha256 is { } hash)
            WriteHash(hash);
        json.WriteString("external_id"u8, evidence.Id);
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteClaim(Claim claim)
    {
        Begin("note", IdOf(dossier, Family.Claim, claim.Id), day);
        json.WriteString("content"u8, dossier.NameOf(Family.Claim, claim.Id));
        if (assessment?.Find(claim.Id) is { } assessed && StixScales.ConfidenceOf(assessed.Credibility) is { } confidence)
            json.WriteNumber("confidence"u8, confidence);
        // A note is on something: whom the claim is about, else the case.
        var about = References(claim, Family.Claim).Select(link => link.Target).Distinct().ToArray();
        Refs(about.Length > 0 ? about : [ReportId]);
        End(claim, Family.Claim, "note");
    }

    private void WriteStatement(Statement statement)
    {
        Begin("opinion", IdOf(dossier, Family.Statement, statement.Id), StixTime.StartOf(StixTime.DayOf(statement)), IdOf(dossier, Family.Source, statement.Source.Id));
        if (statement.Says is { } says)
            json.WriteString("explanation"u8, says);
        json.WriteString("opinion"u8, StixScales.OpinionOf(statement));
        json.WriteNumber("confidence"u8, StixScales.ConfidenceOf(statement.Certainty));
        Refs(IdOf(dossier, Family.Claim, statement.Claim.Id));
        End(statement, Family.Statement, "opinion");
    }

    private void WriteLink(string type, string source, string target)
    {
        Begin("relationship", LinkId(type, source, target), day);
        json.WriteString("relationship_type"u8, type);
        json.WriteString("source_ref"u8, source);
        json.WriteString("target_ref"u8, target);
        json.WriteEndObject();
    }

    private void Links()
    {
        foreach (var family in Enum.GetValues<Family>())
        {
            foreach (var entity in dossier.Of(family))
                links.AddRange(References(entity, family));
        }

        foreach (var relation in dossier.Relations)
        {
            var claim = IdOf(dossier, Family.Claim, relation.Claim.Id);
            links.AddRange(relation.Implies.Select(implied => (StixReader.Implies, claim, IdOf(dossier, Family.Claim, implied.Id))));
            links.AddRange(relation.Excludes.Select(excluded => (StixReader.Excludes, claim, IdOf(dossier, Family.Claim, excluded.Id))));
        }

        var once = links.Distinct().ToList();
        links.Clear();
        links.AddRange(once);
    }

    // References within value objects are in the record only.
    private IEnumerable<(string Type, string Source, string Target)> References(Entity entity, Family family)
    {
        var self = IdOf(dossier, family, entity.Id);
        var record = records.Of(entity);
        foreach (var field in entity.Kind.Fields)
        {
            if (field.Type != FieldType.Ref || field.Target is null || IsOfOpinion(family, field.Name) || !record.TryGetProperty(field.Name, out var value))
                continue;
            var target = field.Target().Family;
            IEnumerable<JsonElement> items = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : [value];
            foreach (var id in items.Select(item => item.GetString()!))
            {
                if (dossier.Find(target, id) is not null)
                    yield return (LinkName(field.Name), self, IdOf(dossier, target, id));
            }
        }
    }

    // An opinion says itself who holds it, and on what.
    private static bool IsOfOpinion(Family family, string field) => family == Family.Statement && field is "source" or "claim";

    private void Begin(string type, string id, string created, string? author = null)
    {
        json.WriteStartObject();
        json.WriteString("type"u8, type);
        json.WriteString("spec_version"u8, "2.1");
        json.WriteString("id"u8, id);
        if (author is not null)
            json.WriteString("created_by_ref"u8, author);
        json.WriteString("created"u8, created);
        json.WriteString("modified"u8, created);
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

    private void WriteHash(string sha256)
    {
        json.WriteStartObject("hashes"u8);
        json.WriteString("SHA-256"u8, sha256);
        json.WriteEndObject();
    }

    private void Refs(params ReadOnlySpan<string> ids)
    {
        json.WriteStartArray("object_refs"u8);
        foreach (var id in ids)
            json.WriteStringValue(id);
        json.WriteEndArray();
    }

    private static string LinkId(string type, string source, string target) => StixIds.Of("relationship", $"{source}/{type}/{target}");
}
