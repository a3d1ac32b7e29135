using System.Globalization;
using System.Text.Json;

namespace Assay.Interchange;

/// <summary>Writes entities and agents with their attributes, then how they hang together.</summary>
internal sealed class ProvWriter(Utf8JsonWriter json, Dossier dossier)
{
    private const string Case = "case:dossier";

    private readonly RecordJson records = new(dossier.Model);
    private int links;

    public void Write()
    {
        json.WriteStartObject();
        WritePrefixes();
        json.WriteStartObject("entity"u8);
        WriteCase();
        WriteRecords(Family.Evidence);
        WriteRecords(Family.Claim);
        WriteRecords(Family.Statement);
        json.WriteEndObject();
        json.WriteStartObject("agent"u8);
        WriteRecords(Family.Party);
        WriteRecords(Family.Source);
        json.WriteEndObject();
        Section("wasGeneratedBy", dossier.Statements.Where(statement => DayOf(statement) is not null), statement => Link(
            [("prov:entity", Name(Family.Statement, statement.Id)), ("prov:time", DayOf(statement)!)]));
        Section("wasAttributedTo", Attributions(), link => Link([("prov:entity", link.Of), ("prov:agent", link.To)]));
        Section("wasDerivedFrom", Derivations(), link => Link([("prov:generatedEntity", link.Of), ("prov:usedEntity", link.To)], link.Type));
        Section("actedOnBehalfOf", Delegations(), link => Link([("prov:delegate", link.Of), ("prov:responsible", link.To)], link.Type));
        json.WriteEndObject();
    }

    private void WritePrefixes()
    {
        json.WriteStartObject("prefix"u8);
        json.WriteString("assay"u8, "urn:assay:");
        json.WriteString("case"u8, $"urn:assay:{dossier.Name}:");
        foreach (var family in Enum.GetValues<Family>())
            json.WriteString(family.Singular(), $"urn:assay:{dossier.Name}:{family.Singular()}:");
        json.WriteEndObject();
    }

    private void WriteCase()
    {
        json.WriteStartObject(Case);
        Qualified("prov:type", "assay:dossier");
        json.WriteString("prov:label"u8, dossier.Title ?? dossier.Name);
        json.WriteString("assay:model"u8, dossier.Model.Name);
        json.WriteEndObject();
    }

    private void WriteRecords(Family family)
    {
        var relations = family == Family.Claim ? dossier.Relations.ToDictionary(relation => relation.Claim.Id, StringComparer.Ordinal) : [];
        foreach (var entity in dossier.Of(family))
        {
            json.WriteStartObject(Name(family, entity.Id));
            Qualified("prov:type", $"assay:{entity.Kind.Name}");
            json.WriteString("prov:label"u8, entity is Statement { Says: { } says } ? says : dossier.NameOf(family, entity.Id));
            var record = records.Of(entity);
            foreach (var field in entity.Kind.Fields)
            {
                if (record.TryGetProperty(field.Name, out var value))
                    WriteAttribute(field, value);
            }

            if (relations.TryGetValue(entity.Id, out var relation))
            {
                Claims("assay:implies", relation.Implies);
                Claims("assay:excludes", relation.Excludes);
            }

            json.WriteEndObject();
            RecordJson.FlushIfLarge(json);
        }
    }

    private void WriteAttribute(FieldInfo field, JsonElement value)
    {
        json.WritePropertyName($"assay:{field.Name}");
        if (value.ValueKind != JsonValueKind.Array)
        {
            WriteValue(field, value);
            return;
        }

        json.WriteStartArray();
        foreach (var item in value.EnumerateArray())
            WriteValue(field, item);
        json.WriteEndArray();
    }

    private void WriteValue(FieldInfo field, JsonElement value)
    {
        if (field.Type == FieldType.Ref && field.Target is not null && value.GetString() is { } id && dossier.Find(field.Target().Family, id) is not null)
            Typed(Name(field.Target().Family, id), "prov:QUALIFIED_NAME");
        else if (field.Type == FieldType.Url)
            Typed(value.GetString()!, "xsd:anyURI");
        else if (value.ValueKind == JsonValueKind.Object)
            json.WriteStringValue(value.GetRawText());
        else
            value.WriteTo(json);
    }

    private IEnumerable<(string Of, string To)> Attributions() =>
    [
        .. dossier.Evidence.Where(evidence => evidence.Provider is not null).Select(evidence => (Name(Family.Evidence, evidence.Id), Name(Family.Source, evidence.Provider!.Value.Id))),
        .. dossier.Statements.Select(statement => (Name(Family.Statement, statement.Id), Name(Family.Source, statement.Source.Id))),
    ];

    private IEnumerable<(string Of, string To, string? Type)> Derivations()
    {
        foreach (var statement in dossier.Statements)
        {
            var self = Name(Family.Statement, statement.Id);
            if (Relayed(statement) is { } relayed)
            {
                yield return (self, Name(Family.Statement, relayed.Id), "prov:Quotation");
                yield return (self, Name(Family.Statement, RootOf(relayed).Id), "prov:PrimarySource");
            }

            foreach (var basis in statement.DrawsOn)
                yield return (self, Name(Family.Statement, basis.Id), null);
            foreach (var evidence in statement.Evidence)
                yield return (self, Name(Family.Evidence, evidence.Id), null);
        }
    }

    private IEnumerable<(string Of, string To, string? Type)> Delegations()
    {
        foreach (var source in dossier.Sources)
        {
            var self = Name(Family.Source, source.Id);
            if (source.SpeaksFor is { } voice)
                yield return (self, Name(Family.Source, voice.Id), "assay:speaksFor");
            if (source.Owner is { } owner)
                yield return (self, Name(Family.Source, owner.Id), "assay:owner");
            if (source.Allegiance is { } party)
                yield return (self, Name(Family.Party, party.Id), "assay:allegiance");
        }
    }

    private Statement? Relayed(Statement statement) =>
        statement.Relays is { } relays && dossier.Statements.TryGet(relays.Id, out var relayed) ? relayed : null;

    private Statement RootOf(Statement statement)
    {
        // A dossier that was loaded has no circles; one that was made in code may.
        var met = new HashSet<string>(StringComparer.Ordinal);
        while (met.Add(statement.Id) && Relayed(statement) is { } relayed)
            statement = relayed;
        return statement;
    }

    // PROV's times are moments, so only what is known to the day has one.
    private static string? DayOf(Statement statement) =>
        statement.Made is { } made && made.Earliest == made.Latest && !made.IsUncertain && !made.IsApproximate
            ? made.Earliest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z"
            : null;

    private void Section<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        using var each = items.GetEnumerator();
        if (!each.MoveNext())
            return;
        json.WriteStartObject(name);
        do
        {
            json.WritePropertyName(string.Create(CultureInfo.InvariantCulture, $"_:l{++links}"));
            write(each.Current);
            RecordJson.FlushIfLarge(json);
        }
        while (each.MoveNext());
        json.WriteEndObject();
    }

    private void Link(ReadOnlySpan<(string Role, string Value)> roles, string? type = null)
    {
        json.WriteStartObject();
        foreach (var (role, value) in roles)
            json.WriteString(role, value);
        if (type is not null)
            Qualified("prov:type", type);
        json.WriteEndObject();
    }

    private void Claims(string name, ValueList<Ref<Claim>> claims)
    {
        if (claims.IsEmpty)
            return;
        json.WriteStartArray(name);
        foreach (var claim in claims)
            Typed(Name(Family.Claim, claim.Id), "prov:QUALIFIED_NAME");
        json.WriteEndArray();
    }

    private void Qualified(string name, string value)
    {
        json.WritePropertyName(name);
        Typed(value, "prov:QUALIFIED_NAME");
    }

    private void Typed(string value, string type)
    {
        json.WriteStartObject();
        json.WriteString("$"u8, value);
        json.WriteString("type"u8, type);
        json.WriteEndObject();
    }

    private static string Name(Family family, string id) => $"{family.Singular()}:{id}";
}
