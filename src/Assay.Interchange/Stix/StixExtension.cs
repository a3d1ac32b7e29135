using System.Text.Json;

namespace Assay.Interchange;

/// <summary>The extension by which STIX objects carry what only a dossier has.</summary>
internal static class StixExtension
{
    public const string Id = "extension-definition--c5a6d4f2-3c1e-4f0a-8a35-9f3f5a1c7b20";
    public const string Author = "identity--0b0d4e58-6a43-4c57-9d0e-6f6d4c1f2e11";

    /// <summary>What the object is in a dossier: the singular name of a family, or <c>dossier</c>.</summary>
    public const string Family = "family";

    /// <summary>The record as a dossier has it, but for the fields that the object's own properties state.</summary>
    public const string Record = "record";

    /// <summary>The fields of the record that the object's own properties state.</summary>
    public const string Stated = "stated";

    public const string OfDossier = "dossier";

    private const string Since = "2025-01-01T00:00:00.000Z";

    private const string Schema = """
        {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Assay record","type":"object","required":["extension_type","family","record"],"properties":{"extension_type":{"const":"property-extension"},"family":{"enum":["dossier","party","source","evidence","claim","statement"]},"record":{"type":"object","description":"The record as an Assay dossier has it, in its JSON form, without the fields listed in 'stated'."},"stated":{"type":"array","minItems":1,"items":{"type":"string"},"description":"Fields of the record whose values are the object's own: 'name' is name, 'title' of a dossier name, 'note' description or content, 'says' explanation."}}}
        """;

    /// <summary>The property that states a field of a record, if one does.</summary>
    /// <param name="family">As the extension has it.</param>
    /// <param name="type">The type of the STIX object.</param>
    /// <param name="field">The field.</param>
    public static string? PropertyOf(string family, string type, string field) => (family, type, field) switch
    {
        (OfDossier, _, "title") => "name",
        ("party" or "source", _, "name") => "name",
        ("source", _, "note") => "description",
        ("evidence", "note", "note") => "content",
        ("statement", _, "says") => "explanation",
        _ => null,
    };

    public static void WriteDefinition(Utf8JsonWriter json)
    {
        Begin(json, "identity", Author);
        json.WriteString("name"u8, "Assay");
        json.WriteString("identity_class"u8, "system");
        json.WriteEndObject();
        Begin(json, "extension-definition", Id);
        json.WriteString("created_by_ref"u8, Author);
        json.WriteString("name"u8, "Assay record");
        json.WriteString("description"u8, "What an object stands for in a dossier of contested claims: who said what, when, on whose word, with what evidence.");
        json.WriteString("schema"u8, Schema);
        json.WriteString("version"u8, "1.0.0");
        json.WriteStartArray("extension_types"u8);
        json.WriteStringValue("property-extension"u8);
        json.WriteEndArray();
        json.WriteEndObject();

        static void Begin(Utf8JsonWriter json, string type, string id)
        {
            json.WriteStartObject();
            json.WriteString("type"u8, type);
            json.WriteString("spec_version"u8, "2.1");
            json.WriteString("id"u8, id);
            json.WriteString("created"u8, Since);
            json.WriteString("modified"u8, Since);
        }
    }
}
