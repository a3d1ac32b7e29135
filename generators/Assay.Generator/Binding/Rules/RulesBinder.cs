using Assay.Generator.Binding.Analysis;
using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds `rules`, `verdicts`, `credibility`, `reliability` and `weights` over what the imports have.</summary>
internal sealed class RulesBinder(ModelSymbol model, SymbolTable symbols, ConditionAnalysis analysis, CancellationToken cancellation)
{
    private readonly NodeReader reader = model.Reader;
    private readonly SortedDictionary<string, Setting<RuleInForce>> rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleExpressions> own = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> tuned = new(StringComparer.Ordinal);
    private readonly FlagNames flags = new(model);
    private readonly RuleOverlaps overlaps = new(model.Reader, analysis.Effort);

    public RulesSymbol Bind(MappingReader schema)
    {
        var ties = InheritRules();
        if (schema["rules"] is { } section && reader.Mapping(section, "the rules") is { } entries)
            foreach (var entry in entries.Entries)
                BindRule(entry);
        overlaps.Report();
        foreach (var (id, models) in ties.Where(t => !tuned.Contains(t.Id)))
            ReportTie(models, $"the rule '{id}'");

        var verdicts = Table(schema, "verdicts", s => s.Verdicts, new TableBinder(model, symbols, analysis, TableKind.Verdicts), out var ownVerdicts);
        var credibility = Table(schema, "credibility", s => s.Credibility, new TableBinder(model, symbols, analysis, TableKind.Credibility), out var ownCredibility);
        var weights = new WeightsBinder(model, symbols);
        var values = weights.Bind(schema["weights"], out var weightTies);
        foreach (var (key, models) in weightTies)
            ReportTie(models, $"'weights: {key}'");

        var reliability = new ReliabilityBinder(model).Bind(schema["reliability"], out var modesOfImports);
        if (modesOfImports.Count > 0 && !schema.Has("reliability"))
            ReportTie(modesOfImports, "'reliability'");

        var inForce = rules.Values.Where(r => !r.Value.IsOff).Select(r => r.Value.Spec).ToList();
        var bound = new RulesSymbol(new RulesSpec(
            inForce.ToEquatableArray(),
            own.Values.OrderBy(r => r.Name, StringComparer.Ordinal).ToEquatableArray(),
            verdicts?.SetBy.RulesClass ?? model.RulesClass,
            verdicts?.Value ?? EquatableArray<VerdictSpec>.Empty,
            ownVerdicts,
            credibility?.SetBy.RulesClass ?? model.RulesClass,
            credibility?.Value ?? EquatableArray<VerdictSpec>.Empty,
            ownCredibility,
            inForce.Select(r => r.Flag).OfType<string>().Distinct().OrderBy(f => f, StringComparer.Ordinal).ToEquatableArray(),
            weights.Spec(values),
            reliability?.Value ?? ReliabilityMode.Declared,
            model.Usings))
        {
            Verdicts = verdicts,
            Credibility = credibility,
            Reliability = reliability,
        };
        foreach (var rule in rules)
            bound.Rules.Add(rule.Key, rule.Value);
        foreach (var value in values)
            bound.Weights.Add(value.Key, value.Value);
        return bound;
    }

    private List<(string Id, IReadOnlyList<ModelSymbol> Models)> InheritRules()
    {
        var ties = new List<(string, IReadOnlyList<ModelSymbol>)>();
        foreach (var group in model.DirectImports.SelectMany(i => i.Rules.Rules).GroupBy(r => r.Key))
        {
            rules.Add(group.Key, Setting.Merge(group.Select(g => g.Value).ToList(), out var disagreeing));
            if (disagreeing.Count > 0)
                ties.Add((group.Key, disagreeing));
        }
        return ties;
    }

    private void BindRule(YamlEntry entry)
    {
        cancellation.ThrowIfCancellationRequested();
        var name = entry.Key.Text;
        if (name.Contains('/'))
        {
            if (RuleTuning.Bind(model, symbols, rules, entry) is { } change)
            {
                tuned.Add(change.Spec.Id);
                rules[change.Spec.Id] = new Setting<RuleInForce>(change, model);
            }
            return;
        }
        if (new RuleBinder(model, symbols, flags, analysis).Bind(entry, out var condition) is not var (inForce, expressions))
            return;
        if (own.TryGetValue(expressions.Class, out var same))
        {
            reader.Diagnostics.Report(Descriptors.DuplicateName, entry.Key, name, $"taken by the rule '{same.Name}', whose class has the same name", "; rename one of them");
            return;
        }
        own.Add(expressions.Class, expressions);
        if (!inForce.IsOff)
            overlaps.Add(entry.Key, inForce.Spec, condition);
        rules[inForce.Spec.Id] = new Setting<RuleInForce>(inForce, model);
    }

    /// <summary>The schema's own table, else the one that its imports have.</summary>
    private Setting<EquatableArray<VerdictSpec>>? Table(
        MappingReader schema,
        string key,
        Func<RulesSymbol, Setting<EquatableArray<VerdictSpec>>?> inherited,
        TableBinder binder,
        out EquatableArray<RowSpec>? ownRows)
    {
        ownRows = null;
        if (schema[key] is { } node && binder.Bind(schema.KeyOf(key)!.Value, node) is var (rows, conditions))
        {
            ownRows = conditions;
            return new Setting<EquatableArray<VerdictSpec>>(rows, model);
        }
        var settings = model.DirectImports.Select(i => inherited(i.Rules)).OfType<Setting<EquatableArray<VerdictSpec>>>().ToList();
        if (settings.Count == 0)
            return null;
        var merged = Setting.Merge(settings, out var disagreeing);
        if (disagreeing.Count > 0 && !schema.Has(key))
            ReportTie(disagreeing, $"the table '{key}'");
        return merged;
    }

    private void ReportTie(IReadOnlyList<ModelSymbol> models, string what) =>
        reader.Diagnostics.Report(
            Descriptors.ImportTies,
            model.Schema.Tree.Root.Find("uses") ?? model.Key,
            string.Join(" and ", models.Select(m => $"'{m.Name}'").OrderBy(n => n, StringComparer.Ordinal)),
            what);
}
