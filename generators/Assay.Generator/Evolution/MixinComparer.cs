using Assay.Generator.Binding;

namespace Assay.Generator.Evolution;

/// <summary>Compares mixins, so that a change in one is reported there and not at every kind that mixes it.</summary>
internal static class MixinComparer
{
    public static void Compare(ChangeLog log, FieldComparer fields, Renames renames)
    {
        var (old, @new) = (log.Old.Symbol.Mixins, log.New.Symbol.Mixins);
        foreach (var now in @new)
        {
            var path = $"mixins.{now.Name}";
            if (old.Find(m => m.Name == now.Name) is not { } before)
            {
                log.Add(ChangeRules.MixinAdded, path, now.Key, "The mixin is new.");
                continue;
            }
            log.CompareDocs(before.Node.Find("doc")?.Text, now.Node.Find("doc")?.Text, path, Place.In(now.Node, "doc", now.Key));
            FieldSetComparer.Compare(log, fields, before.Fields, now.Fields, path);
            new CheckComparer(log, renames, path).Compare(
                before.Checks, now.Checks, i => Place.Item(before.Node.Find("checks"), i, before.Key), i => Place.Item(now.Node.Find("checks"), i, now.Key));
        }
        foreach (var gone in old.Where(m => @new.TrueForAll(n => n.Name != m.Name)))
        {
            log.Add(ChangeRules.MixinRemoved, $"mixins.{gone.Name}", gone.Key,
                "The mixin is gone: schemas that import this one and mix it in no longer compile. What that does to this model's kinds shows there.",
                "Keep it until no schema mixes it in.");
        }
    }
}
