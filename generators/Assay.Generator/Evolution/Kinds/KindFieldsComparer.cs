using Assay.Generator.Binding;

namespace Assay.Generator.Evolution;

/// <summary>
/// Compares the fields of a kind. What changed in a mixin or base that both versions have is reported there; a field that moved from one to another
/// is still the same field.
/// </summary>
internal sealed class KindFieldsComparer(KindPairs kinds, FieldComparer fields)
{
    public void Compare(KindSymbol old, KindSymbol @new, string path)
    {
        var (before, now) = (Fields(old), Fields(@new));
        var basesAreSame = kinds.AreSame(old.Base, @new.Base);
        var matches = FieldSetComparer.Match(before, now);
        foreach (var (earlier, current) in matches)
        {
            // One that both versions have from the same place is compared where it is declared.
            if (!IsFromSamePlace(old, @new, earlier, current, basesAreSame))
                fields.Compare(earlier, current, path);
        }
        foreach (var added in now.Except(matches.Select(m => m.New)))
            if (@new.OwnFields.Contains(added) ? !IsSharedMixin(old, MixinOf(@new, added)) : !basesAreSame)
                fields.ReportAdded(added, path, FieldPlace(@new, added));
        foreach (var gone in before.Except(matches.Select(m => m.Old)))
            if (old.OwnFields.Contains(gone) ? !IsSharedMixin(@new, MixinOf(old, gone)) : !basesAreSame)
                fields.ReportRemoved(gone, path, FieldPlace(old, gone));
    }

    private static List<FieldSymbol> Fields(KindSymbol kind) => kind.Fields().Select(f => f.Field).ToList();

    private bool IsFromSamePlace(KindSymbol old, KindSymbol @new, FieldSymbol earlier, FieldSymbol current, bool basesAreSame)
    {
        var (ownBefore, ownNow) = (old.OwnFields.Contains(earlier), @new.OwnFields.Contains(current));
        if (ownBefore && ownNow)
            return MixinOf(old, earlier) is { } mixin && MixinOf(@new, current) is { } other && mixin.Name == other.Name;
        if (ownBefore || ownNow)
            return false;
        return basesAreSame || Declarer(old, earlier) is { } by && kinds.NewOf(by) == Declarer(@new, current);
    }

    private static KindSymbol? Declarer(KindSymbol kind, FieldSymbol field) => kind.Fields().FirstOrDefault(f => f.Field == field).DeclaredBy;

    private static MixinSymbol? MixinOf(KindSymbol kind, FieldSymbol field) => kind.Mixes.Find(m => m.Fields.Contains(field));

    private static bool IsSharedMixin(KindSymbol other, MixinSymbol? mixin) => mixin is not null && other.Mixes.Exists(m => m.Name == mixin.Name);

    // What comes with a mixin or base is pointed at where the kind says so.
    private static Assay.Syntax.YamlNode FieldPlace(KindSymbol kind, FieldSymbol field) =>
        !kind.OwnFields.Contains(field) ? Place.In(kind.Node, "is", kind.Key)
        : MixinOf(kind, field) is not null ? Place.In(kind.Node, "mixes", kind.Key)
        : field.Key;
}
