using System.Text;
using System.Text.Json.Nodes;
using Assay.Generator.Binding;
using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>JSON Schema (draft 2020-12) of the dossiers of a model, for editors and for programs in other languages.</summary>
internal static class JsonSchemaTarget
{
    private static readonly string[] FamilyDescriptions =
    [
        "Who can have an interest in a claim.", "Who says things.", "What is not speech; statements cite it.", "What may hold or not.", "Who takes what stance on which claim, and when.",
    ];

    public static string Emit(WholeModel model, CancellationToken cancellation)
    {
        var definitions = new Definitions(model);
        var records = new RecordSchema(definitions);
        definitions.Add("id", TypeSchemas.Id());
        definitions.Add("id.or-null", Definitions.WithNull(TypeSchemas.Id()));
        foreach (var value in model.Values)
            definitions.Add(value.Name, records.Of(value));
        foreach (var kind in model.Kinds.Where(k => !k.IsAbstract))
        {
            cancellation.ThrowIfCancellationRequested();
            definitions.Add(kind.Name, records.Of(kind));
        }
        foreach (var family in Families.All)
            definitions.Add(Singular(family), FamilySchema.Of(family, model, definitions));
        definitions.Add("relation", Relation(definitions));
        definitions.Add("line", Line(model, definitions));
        return JsonText.Of(Document(model, definitions));
    }

    private static JsonObject Document(WholeModel model, Definitions definitions)
    {
        var properties = Header(model, definitions);
        foreach (var family in Families.All)
            properties[Families.Plural(family)] = FamilySchema.ListOf(definitions.Ref(Singular(family)), FamilyDescriptions[(int)family]);
        properties["relations"] = FamilySchema.ListOf(definitions.Ref("relation"), "What this dossier itself says of how claims hang together.");
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$comment"] = "Texts and ids also take numbers and truth values, because YAML editors read `id: 000` and `name: true` as such; in JSON files loading asks for strings there.",
            ["title"] = $"A dossier of the model {model.Model.Name}, version {model.Model.Version}",
        };
        if (model.Model.Doc is { } doc)
            schema["description"] = doc.Trim();
        schema["type"] = "object";
        schema["properties"] = properties;
        schema["required"] = JsonText.Array("dossier");
        schema["additionalProperties"] = false;
        schema["$defs"] = definitions.ToJson();
        return schema;
    }

    private static JsonObject Header(WholeModel model, Definitions definitions)
    {
        var id = definitions.Ref("id");
        id["description"] = "The id of the case. Every file of a case says it.";
        return new JsonObject
        {
            ["dossier"] = id,
            ["model"] = new JsonObject
            {
                ["description"] = "The model that the case follows. At least one of its files says it.",
                ["type"] = JsonText.Array("string", "null"),
                ["pattern"] = AnyCase(model.Model.Name),
                ["patternErrorMessage"] = $"Write {model.Model.Name}.",
                ["default"] = model.Model.Name,
            },
            ["title"] = Definitions.WithNull(TypeSchemas.Text("What the case is about.")),
        };
    }

    private static JsonObject Relation(Definitions definitions)
    {
        JsonObject Claims(string description) => new()
        {
            ["description"] = description,
            ["if"] = new JsonObject { ["type"] = "array" },
            ["then"] = new JsonObject { ["items"] = definitions.Ref("id") },
            ["else"] = definitions.Ref("id.or-null"),
        };

        var claim = definitions.Ref("id");
        claim["description"] = "The id of a claim.";
        return new JsonObject
        {
            ["title"] = "Relation",
            ["type"] = "object",
            ["properties"] = new JsonObject
            {
                ["claim"] = claim,
                ["implies"] = Claims("Ids of claims that hold whenever it holds."),
                ["excludes"] = Claims("Ids of claims that cannot hold together with it."),
            },
            ["required"] = JsonText.Array("claim"),
            ["anyOf"] = new JsonArray(new JsonObject { ["required"] = JsonText.Array("implies") }, new JsonObject { ["required"] = JsonText.Array("excludes") }),
            ["additionalProperties"] = false,
        };
    }

    /// <summary>One line of a JSON Lines file: the header, or one record under its family's name.</summary>
    private static JsonObject Line(WholeModel model, Definitions definitions)
    {
        var records = new JsonObject();
        foreach (var family in Families.All)
            records[Singular(family)] = definitions.Ref(Singular(family));
        records["relation"] = definitions.Ref("relation");
        return new JsonObject
        {
            ["title"] = "One line of a JSON Lines file",
            ["type"] = "object",
            ["if"] = new JsonObject { ["required"] = JsonText.Array("dossier") },
            ["then"] = new JsonObject { ["properties"] = Header(model, definitions), ["additionalProperties"] = false },
            ["else"] = new JsonObject { ["properties"] = records, ["additionalProperties"] = false, ["minProperties"] = 1, ["maxProperties"] = 1 },
        };
    }

    private static string Singular(Family family) => family.ToString().ToLowerInvariant();

    // Models are named ignoring case.
    private static string AnyCase(string name)
    {
        var pattern = new StringBuilder("^");
        foreach (var c in name)
        {
            var (lower, upper) = (char.ToLowerInvariant(c), char.ToUpperInvariant(c));
            pattern.Append(lower == upper ? EcmaPattern.Escape(c.ToString()) : $"[{upper}{lower}]");
        }
        return pattern.Append('$').ToString();
    }
}
