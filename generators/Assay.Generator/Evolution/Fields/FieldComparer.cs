using Assay.Generator.Binding;
using Assay.Generator.Model;
using Assay.Syntax;
using static Assay.Generator.Evolution.ChangeRules;

namespace Assay.Generator.Evolution;

/// <summary>Compares two versions of one field: its name, type, whether it may be left out, and the rest of what is said of it.</summary>
internal sealed class FieldComparer(ChangeLog log, KindPairs kinds, Renames renames)
{
    private readonly FieldTypes types = new(kinds);
    private readonly ConstraintComparer constraints = new(log);

    public void Compare(FieldSymbol old, FieldSymbol @new, string owner)
    {
        var path = $"{owner}.fields.{@new.Name}";
        CompareNames(old, @new, path);
        var isSameType = CompareTypes(old, @new, path);
        CompareAbsence(old, @new, path);
        if (isSameType)
            constraints.Compare(old, @new, path);
        if (old.Spec.Interested != @new.Spec.Interested)
        {
            log.Add(InterestChanged, path + ".interested", Place.Of(old, @new, "interested"),
                $"The party {Leaning(@new.Spec.Interested)} by the claim now, and {Leaning(old.Spec.Interested)} before: rules of interest weigh its statements differently.");
        }
        log.CompareDeprecations(old.Spec.Deprecated, @new.Spec.Deprecated, path, Place.Of(old, @new, "deprecated"));
        log.CompareDocs(old.Spec.Doc, @new.Spec.Doc, path, Place.Of(old, @new, "doc"));
    }

    public void ReportAdded(FieldSymbol field, string owner, YamlNode at)
    {
        var path = $"{owner}.fields.{field.Name}";
        if (FieldTypes.Absent(field.Spec) == FieldTypes.Missing)
        {
            log.Add(RequiredFieldAdded, path, at,
                $"The field is new and required: dossiers without it no longer load, and C# that makes such a record must set {field.Property}.",
                field.Spec.IsList ? "Leave out 'minItems'." : "Make it optional ('?') or give it a default.");
        }
        else
        {
            log.Add(FieldAdded, path, at, field.Spec.Default is { } value ? $"The field is new; where a dossier leaves it out, it is '{value}'." : "The field is new, and may be left out.");
        }
    }

    public void ReportRemoved(FieldSymbol field, string owner, YamlNode at) => log.Add(FieldRemoved, $"{owner}.fields.{field.Name}", at,
        $"The field is gone: dossiers that state '{field.Name}' no longer load, and C# that says {field.Property} no longer compiles.",
        $"If it has another name now, say 'was: [{field.Name}]' there; if not, first say 'deprecated: …' and what to use instead.");

    private void CompareNames(FieldSymbol old, FieldSymbol @new, string path)
    {
        renames.Add(old.Property, @new.Property);
        if (old.Name != @new.Name)
        {
            log.Add(FieldRenamed, path, @new.Key,
                $"'{old.Name}' is called '{@new.Name}' now: C# that says {old.Property} no longer compiles. Dossiers that say it load with a warning, and 'assay fix' rewrites them.");
        }
        foreach (var dropped in old.Spec.Was.Where(w => w != @new.Name && !@new.Spec.Was.Contains(w)))
        {
            log.Add(EarlierNameDropped, path + ".was", Place.Of(old, @new, "was"),
                $"It no longer says that it was called '{dropped}': dossiers that still do no longer load.", $"Keep '{dropped}' in 'was', or run 'assay fix' over every dossier first.");
        }
        foreach (var earlier in @new.Spec.Was.Where(w => w != old.Name && !old.Spec.Was.Contains(w)))
            log.Add(EarlierNameAdded, path + ".was", Place.Of(old, @new, "was"), $"Dossiers may call it '{earlier}', too.");
    }

    private bool CompareTypes(FieldSymbol old, FieldSymbol @new, string path)
    {
        if (types.AreSame(old, @new))
            return true;
        var (before, now) = (FieldTypes.Word(old), FieldTypes.Word(@new));
        var at = Place.Of(old, @new, "type");
        if (types.ReadsAll(old, @new))
        {
            log.Add(FieldTypeWidened, path + ".type", at,
                $"It is '{now}' now, and was '{before}': every dossier still loads, but {old.Property} has another type in C#.", $"Keep it, and add a field of type '{now}' beside it.");
        }
        else
        {
            log.Add(FieldTypeChanged, path + ".type", at,
                $"It is '{now}' now, and was '{before}': dossiers that state it may no longer load, and {@new.Property} has another type in C#.",
                $"Keep it, deprecate it, and add a field of type '{now}' under another name.");
        }
        return old.Spec.Type == @new.Spec.Type;
    }

    private void CompareAbsence(FieldSymbol old, FieldSymbol @new, string path)
    {
        var (before, now) = (FieldTypes.Absent(old.Spec), FieldTypes.Absent(@new.Spec));
        var isNullable = (Before: old.Spec.IsOptional, Now: @new.Spec.IsOptional);
        var at = Place.Of(old, @new, "default");
        if (before != now && now == FieldTypes.Missing)
        {
            log.Add(FieldNowRequired, path, Place.Of(old, @new, "type"),
                $"It is required now: dossiers that leave it out no longer load, and C# that makes such a record must set {@new.Property}.", "Keep it optional, and warn in a check where it is missing.");
            return;
        }
        if (before != now && before == FieldTypes.Missing && @new.Spec.Default is { } added)
            log.Add(DefaultAdded, path + ".default", at, $"It may be left out now, and is then '{added}'.");
        else if (before != now && before != FieldTypes.Missing && (old.Spec.Default ?? @new.Spec.Default) is not null)
        {
            log.Add(DefaultChanged, path + ".default", at,
                $"Where a dossier leaves it out, it is {now} now, and was {before}: such dossiers mean something else.", $"Keep it {before} where it is left out, and state the new value where it is meant.");
        }
        if (isNullable.Now && !isNullable.Before && old.Spec.IsList == @new.Spec.IsList)
            log.Add(FieldNowOptional, path, Place.Of(old, @new, "type"), $"It may be absent now: {@new.Property} can be null in C#, which must say what to do then.", "Give it a default instead.");
        else if (isNullable.Before && !isNullable.Now && old.Spec.IsList == @new.Spec.IsList)
            log.Add(FieldNeverAbsent, path, Place.Of(old, @new, "type"), $"It is never absent any more: {@new.Property} is no longer nullable in C#, and tests for null no longer compile.", "Keep it optional.");
    }

    private static string Leaning(Interest interest) => interest switch { Interest.For => "gains", Interest.Against => "loses", _ => "neither gains nor loses" };
}
