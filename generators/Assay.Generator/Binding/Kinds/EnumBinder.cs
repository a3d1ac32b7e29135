using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds `enums`: `{doc, values: [Name, {Name: doc}]}`.</summary>
internal static class EnumBinder
{
    public static readonly string[] Keys = ["doc", "values"];

    public static void Bind(ModelSymbol model)
    {
        foreach (var symbol in model.Types.OfType<EnumSymbol>())
        {
            if (model.Reader.Mapping(symbol.Node, $"the enum '{symbol.Name}'", Keys) is not { } body
                || body.Required("values", "the names that it has", symbol.Key) is not { } values)
            {
                symbol.IsBroken = true;
                continue;
            }
            symbol.Doc = body.Text("doc");
            symbol.Values = Values(model.Reader, symbol, values);
            symbol.IsBroken = symbol.Values.Count == 0;
        }
    }

    public static EnumSpec Spec(EnumSymbol symbol) => new(symbol.Model.Name, symbol.Model.Namespace, symbol.Name, symbol.Doc, symbol.Values);

    private static EquatableArray<EnumValueSpec> Values(NodeReader reader, EnumSymbol symbol, YamlNode list)
    {
        var values = new List<EnumValueSpec>();
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var errors = reader.Diagnostics.Errors;
        foreach (var item in reader.List(list))
        {
            if (Value(reader, item) is not var (key, name, doc) || !Names.Check(reader, key, name, NameShape.Pascal, "enum values"))
                continue;
            if (!taken.Add(name))
            {
                reader.Diagnostics.Report(Descriptors.DuplicateName, key, name, $"a value of '{symbol.Name}'", "; leave it out or rename it");
                continue;
            }
            symbol.Names.Add(name);
            values.Add(new EnumValueSpec(name, doc));
        }
        if (values.Count == 0 && reader.Diagnostics.Errors == errors)
            reader.Diagnostics.Report(Descriptors.WrongShape, list, "the names of an enum", "an empty list");
        return values.ToEquatableArray();
    }

    /// <summary>`Name` or `{Name: doc}`.</summary>
    private static (YamlNode Key, string Name, string? Doc)? Value(NodeReader reader, YamlNode item)
    {
        if (item.IsScalar || item.IsSequence)
            return reader.Text(item, "a name") is { } name ? (item, name, null) : null;
        YamlEntry? only = null;
        foreach (var entry in item.Entries)
        {
            if (only is not null)
            {
                reader.Diagnostics.Report(Descriptors.WrongShape, entry.Key, "the end of this value", $"'{entry.Key.Text}'; every value is an item of its own, '- Name: doc'");
                return null;
            }
            only = entry;
        }
        if (only is not { } found)
            return null;
        return (found.Key, found.Key.Text, found.Value.IsNull ? null : reader.Text(found.Value, "a text"));
    }
}
