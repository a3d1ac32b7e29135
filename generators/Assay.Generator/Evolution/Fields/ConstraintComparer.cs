using Assay.Generator.Binding;
using Assay.Generator.Model;
using static Assay.Generator.Evolution.ChangeRules;

namespace Assay.Generator.Evolution;

/// <summary>Compares what two versions of a field demand of its value: bounds, pattern, list of values, uniqueness, unit.</summary>
internal sealed class ConstraintComparer(ChangeLog log)
{
    private const string Loosen = "Keep the old limit, and warn in a check of what is beyond the new one.";

    public void Compare(FieldSymbol old, FieldSymbol @new, string path)
    {
        var (before, now) = (old.Spec, @new.Spec);
        Bound(old, @new, path, "min", before.Min, now.Min, (a, b) => LiteralCheck.Compare(now.Type, a, b), isMin: true);
        Bound(old, @new, path, "max", before.Max, now.Max, (a, b) => LiteralCheck.Compare(now.Type, a, b), isMin: false);
        Count(old, @new, path, "minLength", before.MinLength, now.MinLength, isMin: true);
        Count(old, @new, path, "maxLength", before.MaxLength, now.MaxLength, isMin: false);
        // Whether there must be any item at all decides if the field may be left out, which is compared with that.
        if (before.IsList == now.IsList)
            Count(old, @new, path, "minItems", before.MinItems, now.MinItems, isMin: true);
        Count(old, @new, path, "maxItems", before.MaxItems, now.MaxItems, isMin: false);
        Pattern(old, @new, path);
        OneOf(old, @new, path);
        Unit(old, @new, path);
        if (now.Unique && !before.Unique)
            log.Add(UniqueAdded, path + ".unique", Place.Of(old, @new, "unique"), "Its value must be unique now: cases in which two records share one no longer load.", "Leave it out.");
        else if (before.Unique && !now.Unique)
            log.Add(UniqueRemoved, path + ".unique", Place.Of(old, @new, "unique"), "Its value need not be unique any more.");
    }

    private void Count(FieldSymbol old, FieldSymbol @new, string path, string key, int? before, int? now, bool isMin) =>
        Bound(old, @new, path, key, Text(before), Text(now), (a, b) => int.Parse(a).CompareTo(int.Parse(b)), isMin);

    private static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private void Bound(FieldSymbol old, FieldSymbol @new, string path, string key, string? before, string? now, Func<string, string, int> compare, bool isMin)
    {
        if (before == now)
            return;
        var order = before is null ? 1 : now is null ? -1 : isMin ? compare(now, before) : compare(before, now);
        // Written in another way: 12.5% and 0.125.
        if (order == 0)
            return;
        var at = Place.Of(old, @new, key);
        var what = now is null ? $"'{key}: {before}' is gone" : before is null ? $"'{key}: {now}' is new" : $"'{key}' is {now} now, and was {before}";
        if (order > 0)
            log.Add(BoundsTightened, $"{path}.{key}", at, $"{what}: dossiers with a value beyond it no longer load.", Loosen);
        else
            log.Add(BoundsLoosened, $"{path}.{key}", at, $"{what}: more values are allowed.");
    }

    private void Pattern(FieldSymbol old, FieldSymbol @new, string path)
    {
        if (old.Spec.Pattern == @new.Spec.Pattern)
            return;
        var at = Place.Of(old, @new, "pattern");
        if (@new.Spec.Pattern is { } pattern)
        {
            log.Add(PatternChanged, path + ".pattern", at,
                $"It must match '{pattern}' now{(old.Spec.Pattern is { } before ? $", no longer '{before}'" : "")}: dossiers with a value that does not may no longer load.", Loosen);
        }
        else
            log.Add(PatternRemoved, path + ".pattern", at, "It need not match a pattern any more.");
    }

    private void OneOf(FieldSymbol old, FieldSymbol @new, string path)
    {
        var (before, now) = (old.Spec.OneOf, @new.Spec.OneOf);
        var at = Place.Of(old, @new, "oneOf");
        // Of a ref they are words that may stand in place of an id, and no limit.
        var limits = @new.Spec.Type != FieldType.Ref;
        var gone = before.Except(now).ToList();
        if (limits && now.Count > 0 && before.Count == 0)
            log.Add(OneOfNarrowed, path + ".oneOf", at, $"Only {Words(now)} are allowed now: dossiers with another value no longer load.", Loosen);
        else if (gone.Count > 0 && (now.Count > 0 || !limits))
            log.Add(OneOfNarrowed, path + ".oneOf", at, $"{Words(gone)} is no longer allowed: dossiers that say so no longer load.", "Keep it in the list.");
        else if (limits && before.Count > 0 && now.Count == 0)
            log.Add(OneOfWidened, path + ".oneOf", at, "Any value is allowed now.");
        else if (now.Except(before).ToList() is { Count: > 0 } added)
            log.Add(OneOfWidened, path + ".oneOf", at, $"{Words(added)} is allowed, too.");
    }

    private void Unit(FieldSymbol old, FieldSymbol @new, string path)
    {
        var (before, now) = (old.Spec.Unit, @new.Spec.Unit);
        if (before == now)
            return;
        var at = Place.Of(old, @new, "unit");
        if (before is null)
            log.Add(UnitAdded, path + ".unit", at, $"It counts {now} now; a dossier may say so.");
        else
        {
            log.Add(UnitChanged, path + ".unit", at, now is null
                ? $"It has no unit any more: dossiers that write '{before}' no longer load."
                : $"It counts {now} now, and counted {before}: dossiers that write '{before}' no longer load, and bare numbers mean something else.",
                "Keep the unit, and add a field for the new one.");
        }
    }

    private static string Words(IEnumerable<string> words) => string.Join(", ", words.Select(w => $"'{w}'"));
}
