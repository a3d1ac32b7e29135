using Assay.Generator.Binding;

namespace Assay.Generator.Evolution;

/// <summary>Compares value objects. Dossiers name their fields but never a value itself.</summary>
internal static class ValueComparer
{
    public static void Compare(ChangeLog log, Renames renames)
    {
        var fields = new FieldComparer(log, new KindPairs(log.Old.Symbol, log.New.Symbol), renames);
        var old = log.Old.Symbol.Types.OfType<ValueSymbol>().ToList();
        var @new = log.New.Symbol.Types.OfType<ValueSymbol>().ToList();
        foreach (var now in @new)
        {
            var path = $"values.{now.Name}";
            if (old.Find(v => v.Name == now.Name) is not { } before)
            {
                log.Add(ChangeRules.ValueAdded, path, now.Key, "The value is new.");
                continue;
            }
            log.CompareDocs(before.Doc, now.Doc, path, Place.In(now.Node, "doc", now.Key));
            FieldSetComparer.Compare(log, fields, before.Fields, now.Fields, path);
        }
        foreach (var gone in old.Where(v => @new.TrueForAll(n => n.Name != v.Name)))
        {
            log.Add(ChangeRules.ValueRemoved, $"values.{gone.Name}", gone.Key,
                $"The value is gone: C# and schemas that name {gone.Name} no longer compile. What that does to dossiers shows at the fields that had it.",
                "Keep it until nothing uses it.");
        }
    }
}
