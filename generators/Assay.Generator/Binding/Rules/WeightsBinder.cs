using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds `weights` over what the imports have: each number on its own, so that a schema says only what it changes.</summary>
internal sealed class WeightsBinder(ModelSymbol model, SymbolTable symbols)
{
    private static readonly string[] Numbers = ["prior", "baseRate", "doubt", "even", "crowd", "settledOrigins", "settledAt", "trackPrior"];

    private static readonly string[] Copying = ["prior", "rate", "error", "values", "threshold"];

    // What cannot be judged has no record to go by.
    private const string Unjudged = "F";

    private readonly NodeReader reader = model.Reader;

    public SortedDictionary<string, Setting<double>> Bind(YamlNode? node, out List<(string Key, IReadOnlyList<ModelSymbol> Models)> ties)
    {
        var values = new SortedDictionary<string, Setting<double>>(StringComparer.Ordinal);
        ties = [];
        foreach (var group in model.DirectImports.SelectMany(i => i.Rules.Weights).GroupBy(w => w.Key))
        {
            values.Add(group.Key, Setting.Merge(group.Select(g => g.Value).ToList(), out var disagreeing));
            if (disagreeing.Count > 0)
                ties.Add((group.Key, disagreeing));
        }
        if (node is { } section && reader.Mapping(section, "'weights'", [.. Numbers, "reliability", "certainty", "track", "copying", "doc"]) is { } body)
        {
            foreach (var key in Numbers)
                if (body[key] is { } number)
                    Set(values, key, number);
            SetEach(values, body, "reliability", Words("Reliability"));
            SetEach(values, body, "certainty", Words("Certainty"));
            SetEach(values, body, "track", Judged());
            SetEach(values, body, "copying", Copying);
        }
        ties.RemoveAll(t => values[t.Key].SetBy == model);
        return values;
    }

    public WeightsSpec Spec(SortedDictionary<string, Setting<double>> values)
    {
        double Value(string key) => values.TryGetValue(key, out var found) ? found.Value : 0;
        EquatableArray<double> Each(string key, string[] words) => words.Select(w => Value($"{key}.{w}")).ToEquatableArray();
        return new WeightsSpec(
            Value("prior"),
            Value("baseRate"),
            Value("doubt"),
            Value("even"),
            Value("crowd"),
            (int)Value("settledOrigins"),
            Value("settledAt"),
            Value("trackPrior"),
            Each("reliability", Words("Reliability")),
            Each("certainty", Words("Certainty")),
            Each("track", Judged()),
            new CopyingSpec(Value("copying.prior"), Value("copying.rate"), Value("copying.error"), (int)Value("copying.values"), Value("copying.threshold")));
    }

    private void SetEach(SortedDictionary<string, Setting<double>> values, MappingReader body, string key, string[] words)
    {
        if (body[key] is not { } node || reader.Mapping(node, $"'{key}'", words) is not { } numbers)
            return;
        foreach (var entry in numbers.Entries)
            if (!entry.Value.IsBad)
                Set(values, $"{key}.{entry.Key.Text}", entry.Value);
    }

    private void Set(SortedDictionary<string, Setting<double>> values, string key, YamlNode node)
    {
        if (reader.Number(node) is not { } value)
            return;
        if (WeightRanges.Objection(key, value) is { } objection)
            reader.Diagnostics.Report(Descriptors.WrongValue, node, node.Text, objection, "");
        else
            values[key] = new Setting<double>(value, model);
    }

    private string[] Judged() => Words("Reliability").Where(w => w != Unjudged).ToArray();

    private string[] Words(string scale) => (symbols.Find(scale) as EnumSymbol)?.Values.Select(v => v.Name).ToArray() ?? [];
}
