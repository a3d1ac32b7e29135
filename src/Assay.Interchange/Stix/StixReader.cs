using System.Text.Json;

namespace Assay.Interchange;

/// <summary>Reads a bundle: first what came from a dossier, then what others made.</summary>
internal sealed class StixReader(Model model, JsonText text, Findings findings)
{
    public const string Implies = "implies";
    public const string Excludes = "excludes";

    private readonly List<StixObject> objects = [];
    private readonly Dictionary<string, StixObject> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (Family Family, string Id)> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<(string? Type, string Id)>> stated = new(StringComparer.Ordinal);

    /// <summary>The model that a bundle of ours names.</summary>
    public static string? ModelOf(JsonText text)
    {
        var reader = new StixReader(CoreModel.Instance, text, new Findings());
        return reader.Gather() ? reader.Header()?.Text("model") : null;
    }

    public LoadResult Read(string? name)
    {
        if (!Gather())
            return new LoadResult(null, findings.ToImmutable());
        var header = Header();
        if (header?.Text("model") is { } other && !other.Equals(model.Name, StringComparison.OrdinalIgnoreCase))
            findings.Add(InterchangeCode.Shape, text.Path, header.Spot.Of("/model"), $"the bundle follows the model {Syntax.Literals.Excerpt.Quote(other)}, not {model.Name}");
        if (name is null && header is null)
            findings.Add(InterchangeCode.Shape, text.Path, text.SpanOf(text.Root), "nothing in the bundle says what the dossier is to be called; name it");

        var records = new RecordLines(model, name ?? header?.Text("dossier") ?? "unnamed", header?.Title, header?.Spot ?? new JsonSpot(text, text.Root), findings);
        foreach (var own in objects.Where(o => o.Extension is not null))
            ReadOwn(own, records);
        var foreign = new StixForeign(objects, byId, known, records, findings);
        foreach (var link in objects.Where(o => o is { Type: "relationship", Extension: null }))
        {
            if (!ReadRelation(link, records))
                foreign.ReadLink(link);
        }

        foreign.Read();
        return records.Load();
    }

    private bool Gather()
    {
        if (text.Root.ValueKind != JsonValueKind.Object || !text.Root.TryGetProperty("objects", out var list) || list.ValueKind != JsonValueKind.Array)
        {
            findings.Add(InterchangeCode.Shape, text.Path, text.SpanOf(text.Root), """this is no STIX bundle: that is {"type": "bundle", "id": …, "objects": [ … ]}""");
            return false;
        }

        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object || Word(item, "type") is not { } type || Word(item, "id") is not { } id || StixIds.TypeOf(id) is null)
            {
                findings.Add(InterchangeCode.Shape, text.Path, text.SpanOf(item), "an object of a bundle has a 'type' and an 'id' such as 'note--' and a UUID");
                continue;
            }

            var found = new StixObject(text, item, type, id);
            if (byId.TryGetValue(id, out var other))
                found = Later(other, found);
            byId[id] = found;
        }

        // In their order in the bundle, whatever version of each is the last.
        objects.AddRange(byId.Values);
        return true;
    }

    private StixObject Later(StixObject one, StixObject other)
    {
        if (JsonElement.DeepEquals(one.Json, other.Json))
            return one;
        var order = string.CompareOrdinal(one.Text("modified"), other.Text("modified"));
        var what = order == 0 ? "other objects of the same id and time, of which the last in the bundle counts" : "earlier versions of an object, of which the last modified counts";
        findings.Lose(InterchangeCode.NotImported, text.Path, what, one.Id, () => one.PlaceOf("id"));
        return order > 0 ? one : other;
    }

    private CaseHeader? Header()
    {
        var report = objects.Find(o => o.Extension is { } extension && Word(extension, StixExtension.Family) == StixExtension.OfDossier);
        return report is null ? null : new CaseHeader(report);
    }

    private void ReadOwn(StixObject own, RecordLines records)
    {
        var extension = own.Extension!.Value;
        var word = Word(extension, StixExtension.Family);
        if (word == StixExtension.OfDossier)
            return;
        if (!FamilyWords.TryParseSingular(word, out var family) || !extension.TryGetProperty(StixExtension.Record, out var record) || record.ValueKind != JsonValueKind.Object)
        {
            findings.Add(InterchangeCode.Shape, text.Path, text.SpanOf(extension), "the extension of an object says of which family it is, and has its record");
            records.IsIncomplete = true;
            return;
        }

        var id = Word(record, "id");
        if (id is not null)
            known[own.Id] = (family, id);
        records.Add(family, id, own, json =>
        {
            json.WriteStartObject();
            foreach (var field in record.EnumerateObject())
                field.WriteTo(json);
            foreach (var (field, value) in Stated(own, extension, word!, record))
                json.WriteString(field, value);
            json.WriteEndObject();
        });
    }

    private static IEnumerable<(string Field, string Value)> Stated(StixObject own, JsonElement extension, string family, JsonElement record)
    {
        if (!extension.TryGetProperty(StixExtension.Stated, out var stated) || stated.ValueKind != JsonValueKind.Array)
            yield break;
        foreach (var field in stated.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!).Distinct())
        {
            if (StixExtension.PropertyOf(family, own.Type, field) is { } property && own.Text(property) is { } value && !record.TryGetProperty(field, out _))
                yield return (field, value);
        }
    }

    // A link between our own objects is either a relation of the dossier or says again what a record says.
    private bool ReadRelation(StixObject link, RecordLines records)
    {
        if (link.Text("source_ref") is not { } from || link.Text("target_ref") is not { } to || !known.TryGetValue(from, out var source) || !known.TryGetValue(to, out var target))
            return false;
        var type = link.Text("relationship_type");
        if (type is Implies or Excludes && source.Family == Family.Claim && target.Family == Family.Claim)
        {
            records.AddRelation(link, json =>
            {
                json.WriteStartObject();
                json.WriteString("claim"u8, source.Id);
                json.WriteString(type, target.Id);
                json.WriteEndObject();
            });
            return true;
        }

        if (byId[from].Extension is not { } extension)
            return false;
        // A record may refer to as many as there are links from it.
        if (!stated.TryGetValue(from, out var references))
            stated.Add(from, references = [.. ReferencesOf(extension)]);
        return references.Contains((type, target.Id));
    }

    private static IEnumerable<(string? Type, string Id)> ReferencesOf(JsonElement extension) =>
        from field in extension.GetProperty(StixExtension.Record).EnumerateObject()
        from item in field.Value.ValueKind == JsonValueKind.Array ? field.Value.EnumerateArray().AsEnumerable() : [field.Value]
        where item.ValueKind == JsonValueKind.String
        select ((string?)StixLinks.NameOf(field.Name), item.GetString()!);

    private static bool IsId(JsonElement value, string id) => value.ValueKind == JsonValueKind.String && value.ValueEquals(id);

    private static string? Word(JsonElement json, string name) =>
        json.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The report that stands for the case.</summary>
    private sealed class CaseHeader(StixObject report)
    {
        public Spot Spot => report;

        public string? Title =>
            Text("title") ?? (report.Extension!.Value.TryGetProperty(StixExtension.Stated, out var stated) && stated.ValueKind == JsonValueKind.Array
                && stated.EnumerateArray().Any(item => IsId(item, "title")) ? report.Text("name") : null);

        public string? Text(string field) =>
            report.Extension!.Value.TryGetProperty(StixExtension.Record, out var record) && record.ValueKind == JsonValueKind.Object ? Word(record, field) : null;
    }
}
