using Assay.Generator.Diagnostics;

namespace Assay.Generator.Binding;

/// <summary>Reports names that two imports both have: in a dossier, nobody could tell which is meant.</summary>
internal sealed class ImportClashes(ModelSymbol model)
{
    public void Report()
    {
        var first = new Dictionary<string, TypeSymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in model.Imports.SelectMany(i => i.Types))
        {
            if (!first.TryGetValue(type.Name, out var other))
                first.Add(type.Name, type);
            else
                model.Reader.Diagnostics.Report(Descriptors.ImportClash, Where(), other.Model.Name, type.Model.Name, type.Name);
        }
    }

    private Assay.Syntax.YamlNode Where() => model.Schema.Tree.Root.Find("uses") ?? model.Key;
}
