using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>
/// What classes are called in a diagram. Mermaid takes some words for its own, whatever their case in some versions, and letters beyond
/// ASCII only in labels: such a class has another name inside and its own as a label.
/// </summary>
internal sealed class MermaidNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "class", "classDef", "classDiagram", "cssClass", "namespace", "note", "link", "links", "click", "call", "callback", "href", "style",
        "direction", "title", "accTitle", "accDescr", "default", "end", "graph", "subgraph", "constructor", "prototype", "toString", "valueOf",
    };

    private readonly Dictionary<string, string> ids = new(StringComparer.Ordinal);

    public MermaidNames(WholeModel model)
    {
        var names = model.Kinds.Select(k => k.Name).Concat(model.Values.Select(v => v.Name)).Concat(model.Enums.Select(e => e.Name)).ToList();
        var taken = new HashSet<string>(names, StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < names.Count; i++)
        {
            var id = names[i];
            if (Reserved.Contains(id) || id.Any(c => c > '\u007E'))
            {
                for (id = $"T{i}"; !taken.Add(id);)
                    id += "_";
            }
            ids[names[i]] = id;
        }
    }

    /// <summary>As relations name it.</summary>
    public string Id(string name) => ids[name];

    /// <summary>As it is declared, with its label if it needs one.</summary>
    public string Of(string name) => ids[name] == name ? name : $"{ids[name]}[\"{name}\"]";
}
