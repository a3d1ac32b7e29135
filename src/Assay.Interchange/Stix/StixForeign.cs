using System.Text.Json;
using Assay.Syntax.Literals;

namespace Assay.Interchange;

/// <summary>
/// Makes of objects that others wrote what a dossier has a place for: identities are sources; notes, reports, relationships and sightings are
/// claims, which their authors assert; whatever else an opinion is on is a claim; opinions are statements. The rest is listed.
/// </summary>
internal sealed class StixForeign(
    List<StixObject> objects, Dictionary<string, StixObject> byId, Dictionary<string, (Family Family, string Id)> known, RecordLines records, Findings findings)
{
    private const string Unattributed = "unattributed";

    private static readonly string[] OfAll = ["type", "id", "spec_version", "created", "modified"];
    private static readonly string[] OfStatement = ["created_by_ref", "confidence"];

    // What an artifact of ours holds, the record of the evidence has.
    private readonly HashSet<string> ours = [.. objects.Where(o => o is { Type: "observed-data", Extension: not null }).SelectMany(o => o.Texts("object_refs"))];
    private readonly Slugs slugs = new(records);
    private readonly List<StixObject> links = [];

    public void ReadLink(StixObject link) => links.Add(link);

    public void Read()
    {
        var foreign = objects.Where(o => o.Extension is null && o.Id != StixExtension.Author && !IsRevoked(o)).ToList();
        foreach (var identity in foreign.Where(o => o.Type == "identity"))
            AddSource(identity);
        foreach (var text in foreign.Where(o => o.Type is "note" or "report"))
            AddClaim(text, text.Text("content") ?? text.Text("description"), "name", "abstract", "published", text.Text("content") is null ? "description" : "content");
        foreach (var link in links.Where(link => !IsRevoked(link)))
            AddClaim(link, Described(link, $"{NameOf(link.Text("source_ref"))} {link.Text("relationship_type")} {NameOf(link.Text("target_ref"))}"), "description", "relationship_type", "source_ref", "target_ref");
        foreach (var sighting in foreign.Where(o => o.Type == "sighting"))
            AddClaim(sighting, Described(sighting, $"{NameOf(sighting.Text("sighting_of_ref"))} was sighted"), "description", "sighting_of_ref");
        foreach (var opinion in foreign.Where(o => o.Type == "opinion"))
            AddOpinion(opinion);
        foreach (var other in foreign.Where(o => !known.ContainsKey(o.Id) && o.Type is not ("relationship" or "opinion" or "extension-definition") && !ours.Contains(o.Id)))
            Lose($"objects of the type {Excerpt.Quote(other.Type)}", other, other.Id);
    }

    private void AddSource(StixObject identity)
    {
        var id = slugs.Take(Family.Source, identity.Text("name"), identity.Id);
        known[identity.Id] = (Family.Source, id);
        records.Add(Family.Source, id, identity, json =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            Text(json, "name", identity.Text("name"));
            Text(json, "note", identity.Text("description"));
            json.WriteEndObject();
        });
        LoseOthers(identity, ["name", "description"]);
    }

    private void AddClaim(StixObject about, string? says, params string[] carried)
    {
        var id = Claim(about);
        AddStatement(about, about.Id, id, Stance.Asserts, says, about.Text("published") is not null ? "published" : "created");
        LoseOthers(about, [.. OfStatement, .. carried]);
    }

    private static string Described(StixObject from, string says) => from.Text("description") is { } more ? $"{says}: {more}" : says;

    private string Claim(StixObject about)
    {
        var name = about.Text("abstract") ?? about.Text("name") ?? about.Text("content");
        var id = slugs.Take(Family.Claim, name, about.Id);
        known[about.Id] = (Family.Claim, id);
        records.Add(Family.Claim, id, about, json =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            json.WriteEndObject();
        });
        return id;
    }

    private void AddOpinion(StixObject opinion)
    {
        if (opinion.Text("opinion") is not { } word || !StixScales.Opinions.Contains(word))
        {
            findings.Add(InterchangeCode.Shape, opinion.File, opinion.PlaceOf("opinion"), $"an opinion is one of {string.Join(", ", StixScales.Opinions)}");
            return;
        }

        known[opinion.Id] = (Family.Statement, opinion.Id);
        var number = 0;
        foreach (var on in opinion.Texts("object_refs").Distinct())
        {
            if (!known.TryGetValue(on, out var claim) && byId.TryGetValue(on, out var about) && about.Type is not ("identity" or "opinion"))
            {
                claim = (Family.Claim, Claim(about));
                LoseOthers(about, ["name"]);
            }

            if (claim.Id is null || claim.Family != Family.Claim)
            {
                Lose("opinions on what is no claim, or not in the bundle", opinion, $"{opinion.Id} on {on}");
                continue;
            }

            number++;
            var id = number == 1 ? opinion.Id : FormattableString.Invariant($"{opinion.Id}-{number}");
            var stance = StixScales.StanceOf(word);
            AddStatement(opinion, id, claim.Id, stance, opinion.Text("explanation"), "created", word == "agree" ? Certainty.Likely : null);
        }

        LoseOthers(opinion, [.. OfStatement, "opinion", "explanation", "object_refs"]);
    }

    private void AddStatement(StixObject from, string id, string claim, Stance stance, string? says, string dated, Certainty? hedge = null)
    {
        if (from.Text(dated) is not [_, _, _, _, '-', _, _, '-', _, _, 'T', ..] time || !PartialDate.TryParse(time.AsSpan(0, 10), out var made, out _))
        {
            findings.Add(InterchangeCode.Shape, from.File, from.PlaceOf(dated), $"'{dated}' of a {from.Type} is a timestamp such as 2024-10-18T00:00:00.000Z");
            return;
        }

        var source = SourceOf(from);
        var certainty = CertaintyOf(from) ?? hedge;
        records.Add(Family.Statement, id, from, json =>
        {
            json.WriteStartObject();
            json.WriteString("id"u8, id);
            json.WriteString("source"u8, source);
            json.WriteString("claim"u8, claim);
            json.WriteString("stance"u8, stance.ToString());
            json.WriteString("made"u8, made.ToString());
            if (certainty is { } certain)
                json.WriteString("certainty"u8, certain.ToString());
            Text(json, "says", says);
            json.WriteEndObject();
        });
    }

    private Certainty? CertaintyOf(StixObject from)
    {
        if (!from.Json.TryGetProperty("confidence", out var value))
            return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var confidence) || confidence is < 0 or > 100)
        {
            findings.Add(InterchangeCode.Shape, from.File, from.PlaceOf("confidence"), "'confidence' is a whole number from 0 to 100");
            return null;
        }

        if (StixScales.CertaintyOf(confidence) is { } certainty)
            return certainty;
        Lose("confidence below 40, for which a statement has no hedge", from, FormattableString.Invariant($"{from.Id} ({confidence})"));
        return Certainty.EvenChance;
    }

    private string SourceOf(StixObject from)
    {
        var author = from.Text("created_by_ref");
        if (author is not null && known.TryGetValue(author, out var source) && source.Family == Family.Source)
            return source.Id;
        if (author is not null)
            Lose("authors that are not in the bundle; a source by that id stands for each", from, author);
        else
            Lose($"objects without an author; the source '{Unattributed}' stands for it", from, from.Id);
        var id = author ?? Unattributed;
        if (!records.Has(Family.Source, id))
        {
            records.Add(Family.Source, id, from, json =>
            {
                json.WriteStartObject();
                json.WriteString("id"u8, id);
                json.WriteEndObject();
            });
        }

        return id;
    }

    private bool IsRevoked(StixObject o)
    {
        if (!o.Json.TryGetProperty("revoked", out var revoked) || revoked.ValueKind != JsonValueKind.True)
            return false;
        if (known.TryAdd(o.Id, default))
            Lose("objects that their author revoked", o, o.Id);
        return true;
    }

    private void LoseOthers(StixObject from, string[] carried)
    {
        foreach (var property in from.Json.EnumerateObject().Where(property => !OfAll.Contains(property.Name) && !carried.Contains(property.Name)))
            Lose($"the property {Excerpt.Quote(property.Name)} of the type {Excerpt.Quote(from.Type)}", from, from.Id);
    }

    private void Lose(string what, StixObject from, string example) =>
        findings.Lose(InterchangeCode.NotImported, from.File, what, example, () => from.PlaceOf("id"));

    private string NameOf(string? id) =>
        id is null ? "something" : byId.TryGetValue(id, out var found) ? found.Text("name") ?? found.Text("abstract") ?? id : id;

    private static void Text(Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }
}
