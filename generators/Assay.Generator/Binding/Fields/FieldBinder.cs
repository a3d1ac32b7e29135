using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds the fields of one kind, mixin or value: `name: type` or `name: {type: …, …}`.</summary>
internal sealed class FieldBinder(NodeReader reader, SymbolTable symbols, FieldOwner owner, Family? family)
{
    private readonly FieldTypeBinder types = new(reader, symbols);
    private readonly ConstraintBinder constraints = new(reader);

    /// <summary>A field was left out, reported or not.</summary>
    public bool IsBroken { get; private set; }

    public List<FieldSymbol> Bind(YamlNode? node)
    {
        var fields = new List<FieldSymbol>();
        if (node is not { } section)
            return fields;
        if (reader.Mapping(section, "the fields") is not { } entries)
        {
            IsBroken = true;
            return fields;
        }
        var before = new Dictionary<string, FieldSymbol>(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in entries.Entries)
        {
            if (Bind(entry, before) is { } field)
            {
                fields.Add(field);
                before.Add(field.Name, field);
            }
            else
                IsBroken = true;
        }
        return fields;
    }

    private FieldSymbol? Bind(YamlEntry entry, Dictionary<string, FieldSymbol> before)
    {
        var errors = reader.Diagnostics.Errors;
        var name = entry.Key.Text;
        if (before.TryGetValue(name, out var same))
        {
            var at = same.Key.Position;
            reader.Diagnostics.Report(Descriptors.DuplicateName, entry.Key, name, $"the field '{same.Name}' at line {at.Line}, column {at.Column}",
                ": both would be the same C# property; rename one of them");
            return null;
        }
        Names.Check(reader, entry.Key, name, NameShape.Camel, "fields");
        if (entry.Value.IsBad)
            return null;
        var keys = entry.Value.IsMapping ? reader.Mapping(entry.Value, $"the field '{name}'", FieldKeys.All) : null;
        var typeNode = keys is null ? entry.Value : keys.Required("type", "what it holds, such as text or date", entry.Key);
        if (typeNode is null || types.Bind(typeNode.Value) is not { } type || type.IsBroken)
            return null;
        var spec = Spec(name, type);
        if (keys is not null)
            spec = Extend(spec, type, keys);
        return reader.Diagnostics.Errors > errors ? null : new FieldSymbol(spec, entry.Key, entry.Value, type.Symbol);
    }

    private static FieldSpec Spec(string name, BoundType type) => new(
        name,
        type.Type,
        type.IsOptional,
        type.IsList,
        type.Symbol?.CSharp,
        type.Target,
        Doc: null,
        Default: null,
        Min: null,
        Max: null,
        MinLength: null,
        MaxLength: null,
        MinItems: null,
        MaxItems: null,
        Pattern: null,
        OneOf: EquatableArray<string>.Empty,
        Unit: null,
        Interest.None,
        Unique: false,
        Deprecated: null,
        Was: EquatableArray<string>.Empty,
        DeclaredBy: "");

    private FieldSpec Extend(FieldSpec spec, BoundType type, MappingReader keys)
    {
        foreach (var (key, _) in keys.Entries)
        {
            if (FieldKeys.Objection(key.Text, type, owner, family) is { } objection)
            {
                reader.Diagnostics.Report(Descriptors.WrongPlaceForKey, key, key.Text, objection);
                return spec;
            }
        }
        spec = spec with
        {
            Doc = keys.Text("doc"),
            Unit = BindUnit(keys),
            Interested = BindInterest(keys),
            Unique = keys.Bool("unique"),
            Deprecated = keys.Text("deprecated", "a text that says what to use instead"),
            Was = EarlierNames.Bind(reader, keys["was"], spec.Name, NameShape.Camel, "fields"),
        };
        return constraints.Bind(spec, type, keys);
    }

    private string? BindUnit(MappingReader keys)
    {
        if (keys["unit"] is not { } node || reader.Text(node, "a unit") is not { } unit)
            return null;
        if (LiteralCheck.IsUnit(unit))
            return unit;
        reader.Diagnostics.Report(Descriptors.WrongValue, node, unit, "a unit: one word that begins with a letter", "");
        return null;
    }

    private Interest BindInterest(MappingReader keys)
    {
        if (keys["interested"] is not { } node || reader.Text(node, "for or against") is not { } text)
            return Interest.None;
        switch (text)
        {
            case "for":
                return Interest.For;
            case "against":
                return Interest.Against;
            default:
                reader.Diagnostics.Report(Descriptors.WrongValue, node, text, "for (it gains if the claim is believed) or against (it loses)", "");
                return Interest.None;
        }
    }
}
