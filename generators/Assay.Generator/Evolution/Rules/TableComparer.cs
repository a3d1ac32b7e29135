using Assay.Generator.Binding;
using Assay.Generator.Model;
using Assay.Syntax;
using static Assay.Generator.Evolution.ChangeRules;

namespace Assay.Generator.Evolution;

/// <summary>Compares the tables of verdicts and of credibility in force, if either version has one of its own.</summary>
internal sealed class TableComparer
{
    private readonly ChangeLog log;
    private readonly Renames renames;
    private readonly string section;
    private readonly List<Row> before;
    private readonly List<Row> now;

    private TableComparer(ChangeLog log, Renames renames, string section, EquatableArray<VerdictSpec> before, EquatableArray<VerdictSpec> now)
    {
        (this.log, this.renames, this.section) = (log, renames, section);
        this.before = Rows(log.Old.Symbol, before);
        this.now = Rows(log.New.Symbol, now);
    }

    public static void Verdicts(ChangeLog log, Renames renames)
    {
        if (IsOwn(log.Old, r => r.Verdicts) || IsOwn(log.New, r => r.Verdicts))
            new TableComparer(log, renames, "verdicts", log.Old.Spec.Rules.Verdicts, log.New.Spec.Rules.Verdicts).CompareVerdicts();
    }

    public static void Credibility(ChangeLog log, Renames renames)
    {
        if (IsOwn(log.Old, r => r.Credibility) || IsOwn(log.New, r => r.Credibility))
            new TableComparer(log, renames, "credibility", log.Old.Spec.Rules.Credibility, log.New.Spec.Rules.Credibility).CompareCredibility();
    }

    private static bool IsOwn(BoundModel model, Func<RulesSymbol, Setting<EquatableArray<VerdictSpec>>?> table) => table(model.Symbol.Rules)?.SetBy == model.Symbol;

    private void CompareVerdicts()
    {
        foreach (var row in now)
        {
            var path = $"verdicts.{row.Spec.Name}";
            if (before.Find(r => r.Key == row.Key) is { } same)
            {
                if (!IsSame(same, row))
                    log.Add(VerdictConditionChanged, path, row.At, $"It is given when '{row.Spec.ConditionText}', and was when '{same.Spec.ConditionText}'.");
                log.CompareDocs(same.Spec.Doc, row.Spec.Doc, path, row.At);
            }
            else if (OldNameOf(row) is { } renamed)
            {
                log.Add(VerdictRenamed, path, row.At,
                    $"'{renamed.Spec.Name}' is called '{row.Spec.Name}' now: C# that says {log.Old.Spec.Name}Verdict.{renamed.Spec.Name} no longer compiles, and reports read differently.",
                    $"Keep the name '{renamed.Spec.Name}'.");
            }
            else
                log.Add(VerdictAdded, path, row.At, $"It is given when '{row.Spec.ConditionText}', before the rows below it are asked.");
        }
        foreach (var gone in before.Where(r => !HasName(now, r) && now.TrueForAll(n => OldNameOf(n) != r)))
        {
            log.Add(VerdictRemoved, $"verdicts.{gone.Spec.Name}", gone.At,
                $"The verdict is gone: C# that says {log.Old.Spec.Name}Verdict.{gone.Spec.Name} no longer compiles, and what had it gets another one.", "Keep the row.");
        }
        var (kept, still) = (before.Where(r => now.Exists(n => n.Key == r.Key)).Select(r => r.Key), now.Where(r => before.Exists(b => b.Key == r.Key)).Select(r => r.Key));
        if (!kept.SequenceEqual(still))
            log.Add(VerdictsReordered, section, Place.Section(log.New.Symbol, section), "The rows stand in another order, and the first one that holds counts.");
    }

    private void CompareCredibility()
    {
        foreach (var row in now)
        {
            var same = before.Find(r => r.Key == row.Key);
            if (same is null || !IsSame(same, row))
                log.Add(CredibilityChanged, $"credibility.{row.Spec.Name}", row.At, $"It is given when '{row.Spec.ConditionText}'{(same is null ? "" : $", and was when '{same.Spec.ConditionText}'")}.");
        }
        foreach (var gone in before.Where(r => now.TrueForAll(n => n.Key != r.Key)))
            log.Add(CredibilityChanged, $"credibility.{gone.Spec.Name}", gone.At, $"It is no longer given when '{gone.Spec.ConditionText}'.");
        if (before.Count == now.Count && before.TrueForAll(b => now.Exists(n => n.Key == b.Key)) && !before.Select(r => r.Key).SequenceEqual(now.Select(r => r.Key)))
            log.Add(CredibilityChanged, section, Place.Section(log.New.Symbol, section), "The rows stand in another order, and the first one that holds counts.");
    }

    /// <summary>A row that stood in the same place with the same condition, under a name that is gone.</summary>
    private Row? OldNameOf(Row row) =>
        !HasName(before, row) && now.IndexOf(row) is var index && index < before.Count && before[index] is var other && !HasName(now, other) && IsSame(other, row) ? other : null;

    private static bool HasName(List<Row> rows, Row row) => rows.Exists(r => r.Spec.Name == row.Spec.Name);

    private bool IsSame(Row before, Row now) => before.Spec.IsOtherwise == now.Spec.IsOtherwise && renames.AreSame(before.Spec.ConditionText, now.Spec.ConditionText);

    private List<Row> Rows(ModelSymbol model, EquatableArray<VerdictSpec> specs)
    {
        var rows = new List<Row>();
        var list = model.Schema.Tree.Root.Find(section);
        var isOwn = list is { IsSequence: true };
        for (var i = 0; i < specs.Count; i++)
        {
            // Two rows can give the same verdict.
            var nth = rows.FindAll(r => r.Spec.Name == specs[i].Name).Count;
            var at = isOwn ? NameIn(Place.Item(list, i, model.Key)) : Place.Section(model, section);
            rows.Add(new Row($"{specs[i].Name}#{nth}", specs[i], at));
        }
        return rows;
    }

    private static YamlNode NameIn(YamlNode item)
    {
        foreach (var entry in item.Entries)
            if (!entry.Key.Is("doc"))
                return entry.Key;
        return item;
    }

    private sealed record Row(string Key, VerdictSpec Spec, YamlNode At);
}
