using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Gives a kind its mixed and own fields. None may hide another or be called like a member that every record has.</summary>
internal sealed class KindFieldBinder(ModelSymbol model, SymbolTable symbols)
{
    /// <summary>What reading a dossier can keep track of, `id` and `kind` included.</summary>
    private const int MostFields = 126;

    private readonly NodeReader reader = model.Reader;

    public void Bind(KindSymbol kind)
    {
        var taken = new Dictionary<string, (string Name, string Where)>(StringComparer.OrdinalIgnoreCase);
        foreach (var (field, by) in kind.Fields())
            taken[field.Name] = (field.Name, $"'{by.Name}'");
        foreach (var mixin in kind.Mixes)
            foreach (var field in mixin.Fields)
                AddMixed(kind, mixin, field, taken);

        var binder = new FieldBinder(reader, symbols, FieldOwner.Kind, kind.Family);
        foreach (var field in binder.Bind(kind.Body?["fields"]))
            AddOwn(kind, field, taken);
        kind.IsBroken |= binder.IsBroken || kind.OwnFields.Exists(f => f.Type is { IsBroken: true } and not KindSymbol);
        if (taken.Count > MostFields)
        {
            reader.Diagnostics.Report(Descriptors.TooManyFields, kind.Key, kind.Name, $"{taken.Count}", $"{MostFields}");
            kind.IsBroken = true;
        }
        CheckEarlierNames(kind, taken);
    }

    private void AddMixed(KindSymbol kind, MixinSymbol mixin, FieldSymbol field, Dictionary<string, (string Name, string Where)> taken)
    {
        var at = MixesItem(kind, mixin);
        if (taken.TryGetValue(field.Name, out var hidden))
        {
            reader.Diagnostics.Report(Descriptors.HiddenField, at, $"{mixin.Name}.{field.Name}", hidden.Name, $"'{kind.Name}'", hidden.Where);
            kind.IsBroken = true;
            return;
        }
        if (field.Spec.Interested != Interest.None && kind.Family != Family.Claim)
        {
            reader.Diagnostics.Report(Descriptors.WrongPlaceForKey, at, "interested", $"'{mixin.Name}.{field.Name}' has it, and only the parties of a claim gain or lose by it");
            kind.IsBroken = true;
        }
        if (RecordMembers.Objection(kind, field.Property) is { } objection)
        {
            reader.Diagnostics.Report(Descriptors.ReservedName, at, $"{mixin.Name}.{field.Name}", $"a field of '{kind.Name}'", objection);
            kind.IsBroken = true;
        }
        taken.Add(field.Name, (field.Name, $"the mixin '{mixin.Name}'"));
        kind.OwnFields.Add(field);
    }

    private void AddOwn(KindSymbol kind, FieldSymbol field, Dictionary<string, (string Name, string Where)> taken)
    {
        if (taken.TryGetValue(field.Name, out var hidden))
        {
            reader.Diagnostics.Report(Descriptors.HiddenField, field.Key, field.Name, hidden.Name, $"'{kind.Name}'", hidden.Where);
            kind.IsBroken = true;
            return;
        }
        if (RecordMembers.Objection(kind, field.Property) is { } objection)
        {
            reader.Diagnostics.Report(Descriptors.ReservedName, field.Key, field.Name, "a field", objection);
            kind.IsBroken = true;
        }
        taken.Add(field.Name, (field.Name, $"'{kind.Name}'"));
        kind.OwnFields.Add(field);
    }

    private void CheckEarlierNames(KindSymbol kind, Dictionary<string, (string Name, string Where)> taken)
    {
        var earlier = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (field, by) in kind.Fields())
        {
            foreach (var name in field.Spec.Was)
            {
                if ((taken.TryGetValue(name, out var other) && other.Name == name) || !earlier.Add(name))
                {
                    var at = by == kind && field.Key.Tree == reader.Tree ? field.Key : kind.Key;
                    reader.Diagnostics.Report(Descriptors.DuplicateName, at, name, $"a name of another field of '{kind.Name}'", "; a dossier that says it could mean either");
                }
            }
        }
    }

    private YamlNode MixesItem(KindSymbol kind, MixinSymbol mixin)
    {
        if (kind.Body?["mixes"] is { } list)
            foreach (var item in list.IsScalar ? [list] : reader.List(list))
                if (item.Is(mixin.Name))
                    return item;
        return kind.Key;
    }
}
