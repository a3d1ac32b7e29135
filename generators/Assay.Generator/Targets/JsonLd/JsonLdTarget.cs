using System.Text.Json.Nodes;
using Assay.Generator.Binding;
using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>A JSON-LD context onto schema.org and PROV, and beside it, as a graph, the model's own vocabulary.</summary>
internal static class JsonLdTarget
{
    private const string Label = Vocabulary.Rdfs + "label";
    private const string Comment = Vocabulary.Rdfs + "comment";

    public static string Emit(WholeModel model, CancellationToken cancellation)
    {
        var vocabulary = new Vocabulary(model);
        var graph = new JsonArray();
        foreach (var family in Families.All)
            graph.Add(FamilyList(family));
        foreach (var kind in model.Kinds)
        {
            cancellation.ThrowIfCancellationRequested();
            graph.Add(Class(vocabulary.OfType(kind.Name), kind.Name, kind.Doc, kind.BaseType is { } type ? [vocabulary.OfType(TypeName.Of(type))] : Vocabulary.SuperclassesOf(kind.Family), kind.Deprecated));
        }
        foreach (var spec in model.Enums)
        {
            var type = vocabulary.OfType(spec.Name);
            graph.Add(Class(type, spec.Name, spec.Doc, [Vocabulary.Schema + "Enumeration"], null));
            foreach (var word in spec.Values)
                graph.Add(Node(vocabulary.OfWord(spec.Name, word.Name), type, word.Name, word.Doc));
        }
        foreach (var property in Properties(model, vocabulary))
            graph.Add(property);
        return JsonText.Of(new JsonObject { ["@context"] = new JsonLdContext(model, vocabulary).ToJson(), ["@graph"] = graph });
    }

    private static JsonObject FamilyList(Family family)
    {
        var node = Node(Vocabulary.OfCore(Families.Plural(family)), Vocabulary.Rdf + "Property", Families.Plural(family), null);
        node[Vocabulary.Rdfs + "range"] = Ids(Vocabulary.OfCore(Families.BaseName(family)));
        node[Vocabulary.Rdfs + "subPropertyOf"] = Ids(Vocabulary.SuperpropertyOf(family));
        return node;
    }

    private static JsonObject Class(string iri, string name, string? doc, string[] superclasses, string? deprecated)
    {
        var node = Node(iri, Vocabulary.Rdfs + "Class", name, doc);
        node[Vocabulary.Rdfs + "subClassOf"] = Ids(superclasses);
        if (deprecated is not null)
            node["http://www.w3.org/2002/07/owl#deprecated"] = true;
        return node;
    }

    /// <summary>The properties that are no one else's, each once, with the kinds and values that have it.</summary>
    private static IEnumerable<JsonObject> Properties(WholeModel model, Vocabulary vocabulary)
    {
        var fields = model.Kinds.SelectMany(k => k.Fields).Concat(model.Values.SelectMany(v => v.Fields));
        foreach (var group in fields.GroupBy(vocabulary.OfField).Where(g => Vocabulary.IsOwn(g.Key)).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            var docs = group.Select(f => f.Doc).OfType<string>().Distinct().ToList();
            var node = Node(group.Key, Vocabulary.Rdf + "Property", group.First().Name, docs.Count == 1 ? docs[0] : null);
            var owners = group.Select(f => vocabulary.OfType(TypeName.Of(f.DeclaredBy))).Distinct().OrderBy(o => o, StringComparer.Ordinal);
            node[Vocabulary.Schema + "domainIncludes"] = Ids([.. owners]);
            yield return node;
        }
    }

    private static JsonObject Node(string iri, string type, string label, string? comment)
    {
        var node = new JsonObject { ["@id"] = iri, ["@type"] = type, [Label] = label };
        if (comment is not null)
            node[Comment] = comment.Trim();
        return node;
    }

    private static JsonArray Ids(params string[] iris) => new(iris.Select(iri => (JsonNode?)new JsonObject { ["@id"] = iri }).ToArray());
}
