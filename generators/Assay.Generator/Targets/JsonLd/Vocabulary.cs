using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>
/// The IRIs of a model's words. Where schema.org or PROV has the same notion, a field of core is theirs; what they lack, and whatever a
/// schema adds, is the model's own: `urn:assay:conflict#sender`.
/// </summary>
internal sealed class Vocabulary(WholeModel model)
{
    public const string Rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public const string Rdfs = "http://www.w3.org/2000/01/rdf-schema#";
    public const string Schema = "https://schema.org/";
    public const string Prov = "http://www.w3.org/ns/prov#";

    private static readonly Dictionary<(string Kind, string Field), string> Known = new()
    {
        [("Party", "name")] = Schema + "name",
        [("Party", "memberOf")] = Schema + "memberOf",
        [("Source", "name")] = Schema + "name",
        [("Source", "owner")] = Schema + "parentOrganization",
        [("Source", "speaksFor")] = Prov + "actedOnBehalfOf",
        [("Evidence", "provider")] = Schema + "provider",
        [("Evidence", "captured")] = Schema + "dateCreated",
        [("Evidence", "place")] = Schema + "locationCreated",
        [("Evidence", "url")] = Schema + "url",
        [("Evidence", "sha256")] = Schema + "sha256",
        [("Statement", "source")] = Schema + "author",
        [("Statement", "claim")] = Schema + "about",
        [("Statement", "made")] = Schema + "datePublished",
        [("Statement", "via")] = Schema + "publisher",
        [("Statement", "relays")] = Prov + "wasQuotedFrom",
        [("Statement", "drawsOn")] = Prov + "wasDerivedFrom",
        [("Statement", "evidence")] = Schema + "citation",
        [("Statement", "says")] = Schema + "text",
    };

    /// <summary>
    /// What the base kinds are to others. A claim of ours is what schema.org means by one; a statement is a work that is about it and has
    /// an author and a date. Both come from somewhere, which is what PROV means by an entity.
    /// </summary>
    public static string[] SuperclassesOf(Family family) => family switch
    {
        Family.Party => [Prov + "Agent", Schema + "Organization"],
        Family.Source => [Prov + "Agent"],
        Family.Claim => [Prov + "Entity", Schema + "Claim"],
        _ => [Prov + "Entity", Schema + "CreativeWork"],
    };

    /// <summary>Of a family's list in a dossier.</summary>
    public static string SuperpropertyOf(Family family) => family is Family.Party or Family.Source ? Schema + "mentions" : Schema + "hasPart";

    public static string Of(string model, string name) => $"urn:assay:{Uri.EscapeDataString(model.ToLowerInvariant())}#{Uri.EscapeDataString(name)}";

    public static string OfCore(string name) => Of("core", name);

    public string OfType(string name) => Of(OwnerOf(name), name);

    public string OfWord(string type, string word) => OfType(type) + "/" + Uri.EscapeDataString(word);

    public string OfField(FieldSpec field)
    {
        var type = TypeName.Of(field.DeclaredBy);
        return OwnerOf(type) == "Core" && Known.TryGetValue((type, field.Name), out var known) ? known : Of(OwnerOf(type), field.Name);
    }

    public static bool IsOwn(string iri) => iri.StartsWith("urn:assay:", StringComparison.Ordinal);

    private string OwnerOf(string type) =>
        model.Kind(type)?.Model ?? model.Enum(type)?.Model ?? model.Values.FirstOrDefault(v => v.Name == type)?.Model ?? model.Model.Name;
}
