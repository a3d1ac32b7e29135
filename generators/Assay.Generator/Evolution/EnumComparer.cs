using Assay.Generator.Binding;
using Assay.Syntax;

namespace Assay.Generator.Evolution;

/// <summary>Compares enums. Dossiers name their values but never an enum itself.</summary>
internal static class EnumComparer
{
    public static void Compare(ChangeLog log)
    {
        var old = log.Old.Symbol.Types.OfType<EnumSymbol>().ToList();
        foreach (var now in log.New.Symbol.Types.OfType<EnumSymbol>())
        {
            if (old.Find(e => e.Name == now.Name) is { } before)
                Compare(log, before, now);
            else
                log.Add(ChangeRules.EnumAdded, $"enums.{now.Name}", now.Key, "The enum is new.");
        }
        foreach (var gone in old.Where(e => log.New.Symbol.Types.OfType<EnumSymbol>().All(n => n.Name != e.Name)))
        {
            log.Add(ChangeRules.EnumRemoved, $"enums.{gone.Name}", gone.Key,
                $"The enum is gone: C# and schemas that name {gone.Name} no longer compile. What that does to dossiers shows at the fields that had it.",
                "Keep it until nothing uses it.");
        }
    }

    private static void Compare(ChangeLog log, EnumSymbol old, EnumSymbol @new)
    {
        var path = $"enums.{@new.Name}";
        var (before, now) = (old.Values.Select(v => v.Name).ToList(), @new.Values.Select(v => v.Name).ToList());
        log.CompareDocs(old.Doc, @new.Doc, path, Place.In(@new.Node, "doc", @new.Key));
        foreach (var value in @new.Values)
        {
            var at = At(@new, value.Name);
            if (old.Values.Where(v => v.Name == value.Name).ToArray() is { Length: 1 } same)
                log.CompareDocs(same[0].Doc, value.Doc, $"{path}.{value.Name}", at);
            else
                ReportAdded(log, path, value.Name, now, before, at);
        }
        foreach (var gone in before.Except(now))
        {
            log.Add(ChangeRules.EnumValueRemoved, $"{path}.{gone}", At(old, gone),
                $"Dossiers that say '{gone}' no longer load, and C# that says {@new.Name}.{gone} no longer compiles.",
                "Keep the value, and say in its doc what to write instead.");
        }
        if (!before.Intersect(now).SequenceEqual(now.Intersect(before)))
        {
            log.Add(ChangeRules.EnumReordered, path, Place.In(@new.Node, "values", @new.Key),
                "Its values stand in another order: comparisons such as '>' in rules, checks and C# come out differently, and the values have other numbers.",
                "Keep the order, and add values at the end.");
        }
    }

    private static void ReportAdded(ChangeLog log, string path, string name, List<string> now, List<string> before, YamlNode at)
    {
        var behind = now.Skip(now.IndexOf(name) + 1).FirstOrDefault(before.Contains);
        log.Add(ChangeRules.EnumValueAdded, $"{path}.{name}", at,
            "The value is new; a 'switch' that handles every value warns until it handles this one."
            + (behind is null ? "" : $" It stands before '{behind}', so that the numbers behind it move: keep names, not numbers, and compile again what uses them."));
    }

    private static YamlNode At(EnumSymbol symbol, string name)
    {
        if (symbol.Node.Find("values") is not { } list)
            return symbol.Key;
        foreach (var item in list.Items)
        {
            if (item.Is(name))
                return item;
            foreach (var entry in item.Entries)
                if (entry.Key.Is(name))
                    return entry.Key;
        }
        return list;
    }
}
