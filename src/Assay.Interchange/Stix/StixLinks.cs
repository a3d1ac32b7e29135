using System.Text;
using System.Text.Json;

namespace Assay.Interchange;

/// <summary>The ids of the objects that stand for records, and the links between them, which are relationships.</summary>
internal sealed class StixLinks(Dossier dossier)
{
    private readonly RecordJson records = new(dossier.Model);
    private IReadOnlyList<(string Type, string Source, string Target)>? all;

    /// <summary>Every link once, in the order of the records.</summary>
    public IReadOnlyList<(string Type, string Source, string Target)> All => all ??= [.. Find().Distinct()];

    /// <summary>The references of a record. Those within value objects are in the record only.</summary>
    public IEnumerable<(string Type, string Source, string Target)> Of(Entity entity, Family family)
    {
        var self = IdOf(family, entity.Id);
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
                    yield return (NameOf(field.Name), self, IdOf(target, id));
            }
        }
    }

    /// <summary>The id of the object that stands for a record.</summary>
    public string IdOf(Family family, string id)
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
    public static string NameOf(string field)
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

    /// <summary>The id of a relationship.</summary>
    public static string IdOf(string type, string source, string target) => StixIds.Of("relationship", $"{source}/{type}/{target}");

    /// <summary>Whether enough is known of it: observed data wants to know when, and an artifact where and with which hash.</summary>
    public static bool IsObserved(Evidence evidence) =>
        evidence is { Url: not null, Sha256: not null, Captured: { HasKnownStart: true, HasKnownEnd: true } };

    private IEnumerable<(string Type, string Source, string Target)> Find()
    {
        foreach (var link in Enum.GetValues<Family>().SelectMany(family => dossier.Of(family).SelectMany(entity => Of(entity, family))))
            yield return link;
        foreach (var relation in dossier.Relations)
        {
            var claim = IdOf(Family.Claim, relation.Claim.Id);
            foreach (var implied in relation.Implies)
                yield return (StixReader.Implies, claim, IdOf(Family.Claim, implied.Id));
            foreach (var excluded in relation.Excludes)
                yield return (StixReader.Excludes, claim, IdOf(Family.Claim, excluded.Id));
        }
    }

    // An opinion says itself who holds it, and on what.
    private static bool IsOfOpinion(Family family, string field) => family == Family.Statement && (field is "source" or "claim");
}
