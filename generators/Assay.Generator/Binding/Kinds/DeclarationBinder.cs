using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Collects the names that a schema declares, before anything refers to them.</summary>
internal sealed class DeclarationBinder(ModelSymbol model)
{
    /// <summary>Each is a file of C#, and the compiler compares the name of each with all the others.</summary>
    private const int MostTypes = 5_000;

    private readonly Dictionary<string, TypeSymbol> types = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, MixinSymbol> mixins = new(StringComparer.OrdinalIgnoreCase);
    private readonly NodeReader reader = model.Reader;
    private bool isFull;

    public void Bind(MappingReader schema)
    {
        foreach (var import in model.Imports)
        {
            foreach (var type in import.Types.Where(t => !types.ContainsKey(t.Name)))
                types.Add(type.Name, type);
            foreach (var mixin in import.Mixins)
                mixins[mixin.Name] = mixin;
        }
        foreach (var section in schema.Entries)
        {
            switch (section.Key.Text)
            {
                case "enums":
                    DeclareAll(section.Value, "enums", "enum", (name, entry) => new EnumSymbol(model, name, entry.Key, entry.Value));
                    break;
                case "values":
                    DeclareAll(section.Value, "values", "value", (name, entry) => new ValueSymbol(model, name, entry.Key, entry.Value));
                    break;
                case "mixins":
                    DeclareMixins(section.Value);
                    break;
                case var key when Array.Find(Families.All, f => Families.Plural(f) == key) is var family && Families.Plural(family) == key:
                    DeclareAll(section.Value, "kinds", "kind", (name, entry) => new KindSymbol(model, family, name, entry.Key, entry.Value));
                    break;
            }
        }
        GeneratedNames.Check(model);
    }

    private void DeclareAll(YamlNode section, string plural, string singular, Func<string, YamlEntry, TypeSymbol> create)
    {
        foreach (var entry in Entries(section, plural))
        {
            if (model.Types.Count == MostTypes)
            {
                if (!isFull)
                    reader.Diagnostics.Report(Descriptors.TooManyTypes, entry.Key, $"{MostTypes}");
                model.MayLackNames = isFull = true;
                return;
            }
            var name = entry.Key.Text;
            if (!IsNew(entry.Key, name, singular) || !Names.Check(reader, entry.Key, name, NameShape.Pascal, plural) || entry.Value.IsBad)
            {
                model.BrokenNames.Add(name);
                continue;
            }
            var type = create(name, entry);
            types.Add(name, type);
            model.Types.Add(type);
        }
    }

    private void DeclareMixins(YamlNode section)
    {
        foreach (var entry in Entries(section, "mixins"))
        {
            var name = entry.Key.Text;
            if (mixins.TryGetValue(name, out var other))
                reader.Diagnostics.Report(Descriptors.DuplicateName, entry.Key, name, $"a mixin {Place(other.Model, other.Key)}", "; rename one of them");
            if (!Names.Check(reader, entry.Key, name, NameShape.Pascal, "mixins") || other is not null || entry.Value.IsBad)
            {
                model.BrokenNames.Add(name);
                continue;
            }
            var mixin = new MixinSymbol(model, name, entry.Key, entry.Value);
            mixins.Add(name, mixin);
            model.Mixins.Add(mixin);
        }
    }

    private IEnumerable<YamlEntry> Entries(YamlNode section, string plural)
    {
        if (reader.Mapping(section, plural) is { } entries)
            return entries.Entries;
        model.MayLackNames = true;
        return [];
    }

    private bool IsNew(YamlNode key, string name, string singular)
    {
        if (!types.TryGetValue(name, out var other))
            return true;
        reader.Diagnostics.Report(Descriptors.DuplicateName, key, name, $"{other.What} {Place(other.Model, other.Key)}", $"; rename this {singular}");
        return false;
    }

    private string Place(ModelSymbol owner, YamlNode key) => owner == model
        ? $"at line {key.Position.Line}, column {key.Position.Column}"
        : $"of the model '{owner.Name}'";
}
