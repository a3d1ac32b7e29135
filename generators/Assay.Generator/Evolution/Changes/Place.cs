using Assay.Generator.Binding;
using Assay.Syntax;

namespace Assay.Generator.Evolution;

/// <summary>Finds what a change is about in the file, once it is known that there is one.</summary>
internal static class Place
{
    /// <summary>The value of a key of a kind, enum, value or mixin; where it is declared if it has no such key.</summary>
    public static YamlNode In(YamlNode node, string key, YamlNode otherwise) => node.Find(key) ?? otherwise;

    /// <summary>What a field says under a key, in the new version or, if it says no such thing there, in the old one.</summary>
    public static YamlNode Of(FieldSymbol old, FieldSymbol @new, string key) => Of(@new, key) ?? Of(old, key) ?? @new.Key;

    /// <summary>The entry of a section: a rule, a weight.</summary>
    public static YamlNode? Entry(ModelSymbol model, string section, string name)
    {
        if (model.Schema.Tree.Root.Find(section) is not { } node)
            return null;
        foreach (var entry in node.Entries)
            if (string.Equals(entry.Key.Text, name, StringComparison.OrdinalIgnoreCase))
                return entry.Key;
        return null;
    }

    /// <summary>A section's key, or where the model is named if it has no such section.</summary>
    public static YamlNode Section(ModelSymbol model, string section)
    {
        foreach (var entry in model.Schema.Tree.Root.Entries)
            if (entry.Key.Is(section))
                return entry.Key;
        return model.Key;
    }

    /// <summary>The item of a list.</summary>
    public static YamlNode Item(YamlNode? list, int index, YamlNode otherwise)
    {
        if (list is not { } node)
            return otherwise;
        var at = 0;
        foreach (var item in node.Items)
            if (at++ == index)
                return item;
        return node.IsSequence ? otherwise : node;
    }

    private static YamlNode? Of(FieldSymbol field, string key) =>
        field.Node.IsMapping ? field.Node.Find(key) : key == "type" ? field.Node : null;
}
