using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds `weights` over what the imports have: each number on its own, so that a schema says only what it changes.</summary>
internal sealed class WeightsBinder(ModelSymbol model, SymbolTable symbols)
{
    private static readonly string[] Numbers = ["prior", "baseRate", "doubt", "even", "crowd"];

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
        if (node is { } section && reader.Mapping(section, "'weights'", [.. Numbers, "reliability", "certainty", "doc"]) is { } body)
        {
            foreach (var key in Numbers)
                if (body[key] is { } number)
                    Set(values, key, number);
            SetEach(values, body, "reliability", "Reliability");
            SetEach(values, body, "certainty", "Certainty");
        }
        ties.RemoveAll(t => values[t.Key].SetBy == model);
        return values;
    }

    public WeightsSpec Spec(SortedDictionary<string, Setting<double>> values)
    {
        double Value(string key) => values.TryGetValue(key, out var found) ? found.Value : 0;
        return new WeightsSpec(
            Value("prior"),
            Value("baseRate"),
            Value("doubt"),
            Value("even"),
            Value("crowd"),
            Words("Reliability").Select(w => Value("reliability." + w)).ToEquatableArray(),
            Words("Certainty").Select(w => Value("certainty." + w)).ToEquatableArray());
    }

    private void SetEach(SortedDictionary<string, Setting<double>> values, MappingReader body, string key, string scale)
    {
        if (body[key] is not { } node || reader.Mapping(node, $"'{key}'", Words(scale)) is not { } numbers)
            return;
        foreach (var entry in numbers.Entries)
            if (!entry.Value.IsBad)
                Set(values, $"{key}.{entry.Key.Text}", entry.Value);
    }

    private void Set(SortedDictionary<string, Setting<double>> values, string key, YamlNode node)
    {
        if (reader.Number(node) is not { } value)
            return;
        var objection = key switch
        {
            "prior" when value <= 0 => "a number above 0",
            "baseRate" or "doubt" when value is < 0 or > 1 => "a number from 0 to 1",
            _ when key.StartsWith("certainty.", StringComparison.Ordinal) && value is < 0 or > 1 => "a number from 0 to 1",
            _ when value < 0 => "a number of 0 or more",
            _ => null,
        };
        if (objection is null)
            values[key] = new Setting<double>(value, model);
        else
            reader.Diagnostics.Report(Descriptors.WrongValue, node, node.Text, objection, "");
    }

    private string[] Words(string scale) => (symbols.Find(scale) as EnumSymbol)?.Values.Select(v => v.Name).ToArray() ?? [];
}
