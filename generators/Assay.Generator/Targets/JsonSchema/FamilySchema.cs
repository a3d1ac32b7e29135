using System.Text.Json.Nodes;
using Assay.Generator.Binding;
using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>
/// The JSON Schema of any record of a family. `kind` decides which fields it has, by `if` and `then`: an editor then offers and checks the
/// fields of that kind alone, and says what is wrong with them instead of that no kind fits.
/// </summary>
internal static class FamilySchema
{
    public static JsonObject Of(Family family, WholeModel model, Definitions definitions)
    {
        var kinds = model.KindsOf(family).Where(k => !k.IsAbstract).ToList();
        var cases = new JsonArray();
        foreach (var kind in kinds)
        {
            cases.Add(new JsonObject
            {
                ["if"] = If(kind),
                ["then"] = definitions.Ref(kind.Name),
            });
        }
        return new JsonObject
        {
            ["title"] = Families.BaseName(family),
            ["type"] = "object",
            ["properties"] = new JsonObject { ["id"] = new JsonObject { ["description"] = $"Its id, which no other of the {Families.Plural(family)} has." }, ["kind"] = Kind(family, kinds) },
            ["required"] = JsonText.Array("id"),
            ["allOf"] = cases,
        };
    }

    /// <summary>A list of records; a single one may stand for a list of one.</summary>
    public static JsonObject ListOf(JsonObject item, string description) => new()
    {
        ["description"] = description,
        ["type"] = JsonText.Array("array", "object", "null"),
        ["items"] = item.DeepClone(),
        ["if"] = new JsonObject { ["type"] = "object" },
        ["then"] = item,
    };

    // A record without a kind is of the family's base kind.
    private static JsonObject If(KindSpec kind)
    {
        var names = JsonText.Array(new[] { kind.Name }.Concat(kind.Was));
        if (kind.BaseType is null)
            names.Add(null);
        var condition = new JsonObject { ["properties"] = new JsonObject { ["kind"] = names.Count == 1 ? new JsonObject { ["const"] = kind.Name } : new JsonObject { ["enum"] = names } } };
        if (kind.BaseType is not null)
            condition["required"] = JsonText.Array("kind");
        return condition;
    }

    private static JsonObject Kind(Family family, List<KindSpec> kinds)
    {
        var names = new JsonArray();
        var descriptions = new JsonArray();
        foreach (var kind in kinds)
        {
            names.Add(kind.Name);
            descriptions.Add(kind.Deprecated is { } deprecated ? $"Deprecated: {deprecated}" : kind.Doc?.Trim() ?? "");
        }
        foreach (var kind in kinds)
        {
            foreach (var earlier in kind.Was)
            {
                names.Add(earlier);
                descriptions.Add($"Deprecated: it is called {kind.Name} now.");
            }
        }
        names.Add(null);
        descriptions.Add($"As without 'kind': {Families.BaseName(family)}.");
        return new JsonObject
        {
            ["description"] = $"What sort of {family.ToString().ToLowerInvariant()} it is, which decides what else can be said of it. Without it: {Families.BaseName(family)}.",
            ["enum"] = names,
            ["enumDescriptions"] = descriptions,
        };
    }
}
