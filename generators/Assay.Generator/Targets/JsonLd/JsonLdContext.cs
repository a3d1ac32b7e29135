using System.Text.Json.Nodes;
using Assay.Generator.Binding;
using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>
/// The JSON-LD context of dossiers. One name can mean different things in different records, so each family and kind brings its own terms.
/// Ids are unique within a family only: `nis` of the sources is `source/nis`, from where the dossier stands.
/// </summary>
internal sealed class JsonLdContext(WholeModel model, Vocabulary vocabulary)
{
    private const string Xsd = "http://www.w3.org/2001/XMLSchema#";
    private const string Edtf = "http://id.loc.gov/datatypes/edtf/EDTF";

    public JsonObject ToJson()
    {
        var context = new JsonObject
        {
            ["@version"] = 1.1m,
            ["dossier"] = "@id",
            ["model"] = Vocabulary.OfCore("model"),
            ["title"] = Vocabulary.Schema + "name",
        };
        foreach (var family in Families.All)
            context[Families.Plural(family)] = List(Vocabulary.OfCore(Families.Plural(family)), Alone(Scope(family)));
        context["relations"] = List(Vocabulary.OfCore("relations"), Relation());
        return context;
    }

    private static JsonObject List(string iri, JsonNode scope) => new() { ["@id"] = iri, ["@container"] = "@set", ["@context"] = scope };

    // A record that names no kind has the fields of the base kind; one that does has them, too.
    private JsonObject Scope(Family family)
    {
        var scope = new JsonObject { ["@base"] = Folder(family), ["@vocab"] = Vocabulary.Of(model.Model.Name, ""), ["id"] = "@id", ["kind"] = "@type" };
        foreach (var kind in model.KindsOf(family))
        {
            if (kind.BaseType is null)
                AddFields(scope, kind.Fields);
            foreach (var name in kind.IsAbstract ? [] : new[] { kind.Name }.Concat(kind.Was))
                scope[name] = Kind(kind);
        }
        return scope;
    }

    private JsonNode Kind(KindSpec kind)
    {
        var scope = new JsonObject();
        AddFields(scope, kind.Fields.Where(f => model.Kind(TypeName.Of(f.DeclaredBy))?.BaseType is not null));
        var iri = vocabulary.OfType(kind.Name);
        return scope.Count == 0 ? JsonValue.Create(iri)! : new JsonObject { ["@id"] = iri, ["@context"] = scope };
    }

    private static JsonObject Relation()
    {
        JsonObject Claims(string name) => Reference(name, Vocabulary.OfCore(name), Family.Claim, [], isList: true);
        var claim = Reference("claim", Vocabulary.Schema + "about", Family.Claim, [], isList: false);
        return new JsonObject { ["claim"] = claim, ["implies"] = Claims("implies"), ["excludes"] = Claims("excludes") };
    }

    private void AddFields(JsonObject scope, IEnumerable<FieldSpec> fields)
    {
        foreach (var field in fields)
            foreach (var name in new[] { field.Name }.Concat(field.Was))
                scope[name] = Term(name, field);
    }

    private JsonNode Term(string name, FieldSpec field)
    {
        var iri = vocabulary.OfField(field);
        if (field.Type == FieldType.Ref)
            return Reference(name, iri, field.TargetFamily!.Value, field.OneOf, field.IsList);
        var term = new JsonObject { ["@id"] = iri };
        switch (field.Type)
        {
            case FieldType.Enum:
                term["@type"] = "@vocab";
                term["@context"] = Alone(new JsonObject { ["@vocab"] = vocabulary.OfWord(TypeName.Of(field.TypeName!), ""), [name] = term.DeepClone() });
                break;
            case FieldType.Value:
                var inner = new JsonObject();
                AddFields(inner, model.Values.First(v => v.Name == TypeName.Of(field.TypeName!)).Fields);
                term["@context"] = inner;
                break;
            case FieldType.Url:
                term["@type"] = "@id";
                break;
            case FieldType.Date or FieldType.Period:
                term["@type"] = Edtf;
                break;
            case FieldType.Quantity:
                term["@type"] = Vocabulary.OfCore("quantity");
                break;
            case FieldType.Int:
                term["@type"] = Xsd + "integer";
                break;
            case FieldType.Number:
                term["@type"] = Xsd + "double";
                break;
        }
        if (field.IsList)
            term["@container"] = "@set";
        return term.Count == 1 ? JsonValue.Create(iri)! : term;
    }

    private static JsonObject Reference(string name, string iri, Family family, IEnumerable<string> words, bool isList)
    {
        // With `@vocab`, words that stand in place of an id are terms, and ids, which are none here, are resolved like any other.
        var term = new JsonObject { ["@id"] = iri, ["@type"] = words.Any() ? "@vocab" : "@id" };
        var scope = new JsonObject { ["@base"] = Folder(family), [name] = term.DeepClone() };
        foreach (var word in words)
            scope[word] = Vocabulary.OfCore(word);
        term["@context"] = Alone(scope);
        if (isList)
            term["@container"] = "@set";
        return term;
    }

    /// <summary>
    /// Nothing else holds: no other term is taken for an id or a word, and the base is the dossier's own again, however often a processor
    /// applies the scope. The term itself has to be said again, since its values are read in the scope.
    /// </summary>
    private static JsonArray Alone(JsonObject scope) => new(null, scope);

    private static string Folder(Family family) => family.ToString().ToLowerInvariant() + "/";
}
