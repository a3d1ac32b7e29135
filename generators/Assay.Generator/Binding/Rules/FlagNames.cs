using Assay.Generator.Diagnostics;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Flags exist by being used and become an enum, so one flag must not be written in two ways.</summary>
internal sealed class FlagNames(ModelSymbol model)
{
    private readonly Dictionary<string, string> written = model.Imports
        .SelectMany(i => i.Rules.Spec.Flags)
        .GroupBy(f => f, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);

    public string? Bind(YamlNode node)
    {
        if (model.Reader.Text(node, "the name of a flag") is not { } name)
            return null;
        if (written.TryGetValue(name, out var other) && other != name)
        {
            model.Reader.Diagnostics.Report(Descriptors.DuplicateName, node, name, $"a flag, written '{other}'", "; write it the same way");
            return null;
        }
        if (!Names.Check(model.Reader, node, name, NameShape.Pascal, "flags"))
            return null;
        written[name] = name;
        return name;
    }
}
