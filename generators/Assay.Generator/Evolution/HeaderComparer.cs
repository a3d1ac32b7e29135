using Assay.Generator.Binding;
using Assay.Syntax;

namespace Assay.Generator.Evolution;

/// <summary>Compares what two versions say of the model itself: its name, namespace, imports and doc.</summary>
internal static class HeaderComparer
{
    public static void Compare(ChangeLog log)
    {
        var (old, @new) = (log.Old.Symbol, log.New.Symbol);
        var root = @new.Schema.Tree.Root;
        if (old.Name != @new.Name)
        {
            log.Add(ChangeRules.ModelRenamed, "model", @new.Key,
                $"'{old.Name}' is '{@new.Name}' now: dossiers that say 'model: {old.Name}', schemas that use it and C# that says {old.Name}Model need the new name.",
                $"Keep 'model: {old.Name}', or publish '{@new.Name}' as a model of its own beside it.");
        }
        if (old.Namespace != @new.Namespace)
        {
            log.Add(ChangeRules.NamespaceChanged, "namespace", Place.In(root, "namespace", @new.Key),
                $"The generated types are in {@new.Namespace} now, no longer in {old.Namespace}: every 'using' of it must change.",
                $"Keep 'namespace: {old.Namespace}'.");
        }
        CompareImports(log, old, @new);
        log.CompareDocs(old.Doc, @new.Doc, "doc", Place.In(root, "doc", @new.Key));
    }

    private static void CompareImports(ChangeLog log, ModelSymbol old, ModelSymbol @new)
    {
        foreach (var import in @new.Imports.Where(i => !Has(old, i)))
        {
            log.Add(ChangeRules.ImportAdded, $"uses.{import.Name}", Uses(@new, import),
                $"'{import.Name}' is imported now: dossiers can use its kinds, and its rules come into force.");
        }
        foreach (var import in old.Imports.Where(i => !Has(@new, i)))
        {
            log.Add(ChangeRules.ImportRemoved, $"uses.{import.Name}", Uses(old, import),
                $"'{import.Name}' is no longer imported: dossiers that use its kinds no longer load, C# that gets them through this model no longer compiles, and its rules are no longer in force.",
                $"Keep '{import.Name}' in 'uses'.");
        }
    }

    private static bool Has(ModelSymbol model, ModelSymbol import) => model.Imports.Any(i => string.Equals(i.Name, import.Name, StringComparison.OrdinalIgnoreCase));

    // One that comes by way of another stands in no list.
    private static YamlNode Uses(ModelSymbol model, ModelSymbol import)
    {
        if (model.Schema.Tree.Root.Find("uses") is not { } list)
            return model.Key;
        foreach (var item in list.Items)
            if (string.Equals(item.Text, import.Name, StringComparison.OrdinalIgnoreCase))
                return item;
        return list;
    }
}
