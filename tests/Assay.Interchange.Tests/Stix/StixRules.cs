using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assay.Interchange.Tests.Stix;

/// <summary>What STIX 2.1 demands of a bundle with the types that an export writes. Whatever it has no rule for is a mistake, too.</summary>
internal sealed partial class StixRules
{
    private static readonly string[] Common = ["type", "spec_version", "id", "created_by_ref", "created", "modified", "confidence", "external_references", "extensions"];

    private static readonly Dictionary<string, (string[] Needed, string[] Allowed)> Types = new()
    {
        ["identity"] = (["name"], ["description", "identity_class"]),
        ["extension-definition"] = (["created_by_ref", "name", "schema", "version", "extension_types"], ["description"]),
        ["report"] = (["name", "published", "object_refs"], ["description"]),
        ["note"] = (["content", "object_refs"], ["abstract", "authors"]),
        ["opinion"] = (["opinion", "object_refs"], ["explanation", "authors"]),
        ["observed-data"] = (["first_observed", "last_observed", "number_observed", "object_refs"], []),
        ["relationship"] = (["relationship_type", "source_ref", "target_ref"], ["description"]),
        ["artifact"] = (["url", "hashes"], []),
    };

    private static readonly string[] Opinions = ["strongly-disagree", "disagree", "neutral", "agree", "strongly-agree"];

    private readonly List<string> mistakes = [];
    private readonly Dictionary<string, string> types = [];

    public static IReadOnlyList<string> Check(JsonElement bundle)
    {
        var rules = new StixRules();
        rules.CheckBundle(bundle);
        return rules.mistakes;
    }

    private void CheckBundle(JsonElement bundle)
    {
        Expect(bundle.EnumerateObject().Select(p => p.Name).SequenceEqual(["type", "id", "objects"]), "bundle: properties");
        Expect(bundle.GetProperty("type").GetString() == "bundle" && Identifier().IsMatch(bundle.GetProperty("id").GetString()!), "bundle: type or id");
        foreach (var item in bundle.GetProperty("objects").EnumerateArray())
            Expect(types.TryAdd(item.GetProperty("id").GetString()!, item.GetProperty("type").GetString()!), $"{item.GetProperty("id")}: id used twice");
        foreach (var item in bundle.GetProperty("objects").EnumerateArray())
            CheckObject(item);
    }

    private void CheckObject(JsonElement item)
    {
        var (id, type) = (item.GetProperty("id").GetString()!, item.GetProperty("type").GetString()!);
        if (!Types.TryGetValue(type, out var rule))
        {
            mistakes.Add($"{id}: no rule for the type {type}");
            return;
        }

        var isObservable = type == "artifact";
        Expect(Identifier().IsMatch(id) && id.StartsWith(type + "--", StringComparison.Ordinal), $"{id}: id");
        Expect(item.TryGetProperty("spec_version", out var version) && version.GetString() == "2.1", $"{id}: spec_version");
        foreach (var needed in rule.Needed.Concat(isObservable ? [] : ["created", "modified"]))
            Expect(item.TryGetProperty(needed, out _), $"{id}: {needed} is missing");
        foreach (var property in item.EnumerateObject())
        {
            Expect(rule.Needed.Contains(property.Name) || rule.Allowed.Contains(property.Name) || Common.Contains(property.Name), $"{id}: {property.Name} is not of {type}");
            CheckProperty(id, property);
        }

        if (!isObservable)
            Expect(string.CompareOrdinal(item.GetProperty("created").GetString(), item.GetProperty("modified").GetString()) <= 0, $"{id}: modified before created");
        if (type == "observed-data")
            Expect(string.CompareOrdinal(item.GetProperty("first_observed").GetString(), item.GetProperty("last_observed").GetString()) <= 0, $"{id}: last_observed before first_observed");
    }

    private void CheckProperty(string id, JsonProperty property)
    {
        var (name, value) = (property.Name, property.Value);
        var isRight = name switch
        {
            "created" or "modified" or "published" or "first_observed" or "last_observed" => Timestamp().IsMatch(value.GetString()!)
                && DateTimeOffset.TryParse(value.GetString(), CultureInfo.InvariantCulture, out _),
            "created_by_ref" => types.GetValueOrDefault(value.GetString()!) == "identity",
            "source_ref" or "target_ref" => types.GetValueOrDefault(value.GetString()!) is not (null or "relationship" or "extension-definition"),
            "object_refs" => value.GetArrayLength() > 0 && value.EnumerateArray().All(r => types.ContainsKey(r.GetString()!))
                && (!id.StartsWith("observed-data", StringComparison.Ordinal) || value.EnumerateArray().All(r => types[r.GetString()!] == "artifact")),
            "confidence" => value.GetInt32() is >= 0 and <= 100,
            "number_observed" => value.GetInt32() is >= 1 and <= 999_999_999,
            "opinion" => Opinions.Contains(value.GetString()),
            "relationship_type" => RelationshipType().IsMatch(value.GetString()!),
            "extension_types" => value.EnumerateArray().Select(t => t.GetString()).SequenceEqual(["property-extension"]),
            "url" => IsAddress(value.GetString()!),
            "hashes" => value.EnumerateObject().All(h => h.Name == "SHA-256" && Sha256().IsMatch(h.Value.GetString()!)),
            "external_references" => value.GetArrayLength() > 0 && value.EnumerateArray().All(IsReference),
            "extensions" => value.EnumerateObject().All(IsExtension),
            _ => value.ValueKind == JsonValueKind.String,
        };
        Expect(isRight, $"{id}: {name} is {value}");
    }

    private bool IsExtension(JsonProperty extension) =>
        types.GetValueOrDefault(extension.Name) == "extension-definition"
        && extension.Value.GetProperty("extension_type").GetString() == "property-extension"
        && extension.Value.EnumerateObject().All(property => PropertyName().IsMatch(property.Name))
        && IsFull(extension.Value);

    // Nothing is null, no list is empty, and names in dictionaries are short and plain.
    private static bool IsFull(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => false,
        JsonValueKind.Array => value.GetArrayLength() > 0 && value.EnumerateArray().All(IsFull),
        JsonValueKind.Object => value.EnumerateObject().All(member => DictionaryKey().IsMatch(member.Name) && IsFull(member.Value)),
        _ => true,
    };

    // cve and capec are registries, whose numbers have a form of their own, and a hash is that of what stands at the address.
    private static bool IsReference(JsonElement reference) =>
        reference.GetProperty("source_name").GetString() is not ("cve" or "capec")
        && (reference.TryGetProperty("url", out var url) ? IsAddress(url.GetString()!) : !reference.TryGetProperty("hashes", out _))
        && (!reference.TryGetProperty("external_id", out var id) || !RegistryNumber().IsMatch(id.GetString()!))
        && reference.EnumerateObject().Any(property => property.Name is "url" or "external_id" or "description");

    private static bool IsAddress(string text) => Uri.TryCreate(text, UriKind.Absolute, out _) && Address().IsMatch(text);

    private void Expect(bool isSo, string mistake)
    {
        if (!isSo)
            mistakes.Add(mistake);
    }

    [GeneratedRegex("^[a-z][a-z0-9-]+[a-z0-9]--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}\\z")]
    private static partial Regex Identifier();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{3}Z\\z")]
    private static partial Regex Timestamp();

    [GeneratedRegex("^[a-z0-9-]+\\z")]
    private static partial Regex RelationshipType();

    [GeneratedRegex("^[a-z][a-z0-9_]{2,249}\\z")]
    private static partial Regex PropertyName();

    [GeneratedRegex("^[a-zA-Z0-9_-]{1,250}\\z")]
    private static partial Regex DictionaryKey();

    // RFC 3986: ASCII, brackets only around a host, one '#', and '%' only before two digits.
    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:(//([A-Za-z0-9._~!$&'()*+,;=:@-]|%[0-9A-Fa-f]{2})*(\\[[0-9A-Fa-f:.]+\\](:[0-9]+)?)?(?=[/?#]|\\z))?([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*(#([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%[0-9A-Fa-f]{2})*)?\\z")]
    private static partial Regex Address();

    [GeneratedRegex("^(CVE-[0-9]{4}-[0-9]{4,}|CAPEC-[0-9]+)\\z")]
    private static partial Regex RegistryNumber();

    [GeneratedRegex("^[0-9a-f]{64}\\z")]
    private static partial Regex Sha256();
}
