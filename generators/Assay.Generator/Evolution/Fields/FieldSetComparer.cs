using Assay.Generator.Binding;

namespace Assay.Generator.Evolution;

/// <summary>Compares the fields that a value or mixin declares.</summary>
internal static class FieldSetComparer
{
    public static void Compare(ChangeLog log, FieldComparer fields, IReadOnlyList<FieldSymbol> old, IReadOnlyList<FieldSymbol> @new, string path)
    {
        var matches = Match(old, @new);
        foreach (var (before, now) in matches)
            fields.Compare(before, now, path);
        foreach (var added in @new.Except(matches.Select(m => m.New)))
            fields.ReportAdded(added, path, added.Key);
        foreach (var gone in old.Except(matches.Select(m => m.Old)))
            fields.ReportRemoved(gone, path, gone.Key);
    }

    /// <summary>Which field of the new version is which of the old one: the one of its name, else the one that says it was called that.</summary>
    public static IReadOnlyList<(FieldSymbol Old, FieldSymbol New)> Match(IReadOnlyList<FieldSymbol> old, IReadOnlyList<FieldSymbol> @new)
    {
        var matches = new List<(FieldSymbol Old, FieldSymbol New)>();
        foreach (var now in @new)
        {
            var before = old.FirstOrDefault(f => f.Name == now.Name)
                ?? old.FirstOrDefault(f => now.Spec.Was.Contains(f.Name) && @new.All(n => n.Name != f.Name));
            if (before is not null && matches.TrueForAll(m => m.Old != before))
                matches.Add((before, now));
        }
        return matches;
    }
}
