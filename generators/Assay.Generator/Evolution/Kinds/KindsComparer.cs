using Assay.Generator.Binding;
using Assay.Generator.Model;
using static Assay.Generator.Evolution.ChangeRules;

namespace Assay.Generator.Evolution;

/// <summary>Compares the kinds of two versions: which there are, and what each says of itself. What it inherits is its base's business.</summary>
internal sealed class KindsComparer(ChangeLog log, KindPairs kinds, FieldComparer fields, Renames renames)
{
    public void Compare()
    {
        foreach (var added in kinds.Added)
            ReportAdded(added);
        foreach (var gone in kinds.Gone)
            ReportGone(gone);
        // Fields first, all of them: expressions may speak of any that was renamed.
        foreach (var (old, @new) in kinds.Pairs)
        {
            renames.Add(old.Name, @new.Name);
            renames.Add(old.Name + "View", @new.Name + "View");
            if (old.Family == @new.Family)
                new KindFieldsComparer(kinds, fields).Compare(old, @new, Path(@new));
        }
        foreach (var (old, @new) in kinds.Pairs)
        {
            CompareHeads(old, @new);
            CompareBases(old, @new);
            new KindExpressionsComparer(log, renames).Compare(old, @new, Path(@new));
        }
    }

    private static string Path(KindSymbol kind) => $"{Families.Plural(kind.Family)}.{kind.Name}";

    private void ReportAdded(KindSymbol added) => log.Add(KindAdded, Path(added), added.Key, added.IsAbstract
        ? "The kind is new."
        : $"The kind is new; visitors and 'Match' over {Families.Plural(added.Family)} ask for it, so that the compiler shows where it must be handled.");

    private void ReportGone(KindSymbol gone)
    {
        if (kinds.NewOf(gone) is { } moved)
        {
            log.Add(KindMoved, Path(gone), gone.Key,
                $"The model '{moved.Model.Name}' declares '{moved.Name}' now: it is another C# type, in {moved.Model.Namespace}. Dossiers load as before.",
                "Keep it here until nothing refers to it by its old namespace.");
        }
        else if (gone.IsAbstract)
        {
            log.Add(AbstractKindRemoved, Path(gone), gone.Key,
                $"The kind is gone: C# and schemas that name {gone.Name} no longer compile. No dossier can have had it.",
                $"Keep it, with 'deprecated: …', until nothing names it; if it has another name now, say 'was: [{gone.Name}]' there.");
        }
        else
        {
            log.Add(KindRemoved, Path(gone), gone.Key,
                $"The kind is gone: dossiers with 'kind: {gone.Name}' no longer load, and C# that names {gone.Name} no longer compiles.",
                $"If it has another name now, say 'was: [{gone.Name}]' there; if not, first say 'deprecated: …' and what to use instead.");
        }
    }

    private void CompareHeads(KindSymbol old, KindSymbol @new)
    {
        var path = Path(@new);
        if (old.Name != @new.Name)
        {
            log.Add(KindRenamed, path, @new.Key,
                $"'{old.Name}' is called '{@new.Name}' now: C# that says {old.Name} no longer compiles. Dossiers that say it load with a warning, and 'assay fix' rewrites them.");
        }
        if (old.Family != @new.Family)
        {
            log.Add(KindFamilyChanged, path, @new.Key,
                $"It is among the {Families.Plural(@new.Family)} now, and was among the {Families.Plural(old.Family)}: dossiers that have it there no longer load.",
                "Give the new kind a name of its own, and deprecate this one.");
        }
        if (@new.IsAbstract && !old.IsAbstract)
        {
            log.Add(KindNowAbstract, path, Place.In(@new.Node, "abstract", @new.Key),
                "It is abstract now: dossiers with records of exactly this kind no longer load, and C# can no longer make any.",
                "Leave it as it is, and derive from it.");
        }
        else if (old.IsAbstract && !@new.IsAbstract)
        {
            log.Add(KindNowConcrete, path, Place.In(@new.Node, "abstract", @new.Key), "It is not abstract any more: records can be of this kind itself.");
        }
        if (old.IsOpen && !@new.IsOpen)
        {
            log.Add(KindSealed, path, Place.In(@new.Node, "open", @new.Key),
                "It is sealed now: kinds of other models and C# records that derive from it no longer compile.", "Say 'open: true'.");
        }
        else if (@new.IsOpen && !old.IsOpen)
        {
            log.Add(KindOpened, path, Place.In(@new.Node, "open", @new.Key), "It is open now: kinds of other models can derive from it.");
        }
        CompareNames(old, @new, path);
        log.CompareDeprecations(old.Deprecated, @new.Deprecated, path, Place.In(@new.Node, "deprecated", @new.Key));
        log.CompareDocs(old.Doc, @new.Doc, path, Place.In(@new.Node, "doc", @new.Key));
    }

    private void CompareNames(KindSymbol old, KindSymbol @new, string path)
    {
        foreach (var dropped in old.Was.Where(w => w != @new.Name && !@new.Was.Contains(w)))
        {
            log.Add(EarlierNameDropped, path, Place.In(old.Node, "was", old.Key),
                $"It no longer says that it was called '{dropped}': dossiers that still do no longer load.", $"Keep '{dropped}' in 'was', or run 'assay fix' over every dossier first.");
        }
        foreach (var earlier in @new.Was.Where(w => w != old.Name && !old.Was.Contains(w)))
            log.Add(EarlierNameAdded, path, Place.In(@new.Node, "was", @new.Key), $"Dossiers may call it '{earlier}', too.");
    }

    private void CompareBases(KindSymbol old, KindSymbol @new)
    {
        if (old.Family != @new.Family || kinds.AreSame(old.Base, @new.Base))
            return;
        var at = Place.In(@new.Node, "is", @new.Key);
        var lost = old.SelfAndBases().Skip(1).FirstOrDefault(b => kinds.NewOf(b) is not { } now || !@new.SelfAndBases().Contains(now));
        if (lost is null)
        {
            log.Add(BaseInserted, Path(@new), at, $"It derives from '{@new.Base?.Name}' now, and through it from all that it derived from before.");
            return;
        }
        // A base that is gone or has another name now was reported there.
        log.Add(BaseChanged, Path(@new), at,
            $"It no longer derives from '{lost.Name}': fields that refer to one no longer take it, rules 'of: {lost.Name}' no longer see it, and C# that treats it as one no longer compiles.",
            $"Keep deriving from '{lost.Name}', if only by way of the new base.");
    }
}
