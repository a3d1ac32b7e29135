using System.Globalization;
using Assay.Generator.Binding;
using Assay.Syntax;

namespace Assay.Generator.Evolution;

/// <summary>Compares the numbers under `weights` that either version sets itself.</summary>
internal static class WeightsComparer
{
    public static void Compare(ChangeLog log)
    {
        var (old, @new) = (log.Old.Symbol, log.New.Symbol);
        foreach (var key in Own(old).Union(Own(@new)).OrderBy(k => k, StringComparer.Ordinal))
        {
            var (before, now) = (Value(old, key), Value(@new, key));
            if (before == now)
                continue;
            log.Add(ChangeRules.WeightChanged, $"weights.{key}", At(@new, key) ?? At(old, key) ?? @new.Key,
                before is null ? $"It is {Text(now)} now." : now is null ? $"It was {Text(before)}." : $"It is {Text(now)} now, and was {Text(before)}.");
        }
    }

    private static IEnumerable<string> Own(ModelSymbol model) => model.Rules.Weights.Where(w => w.Value.SetBy == model).Select(w => w.Key);

    private static double? Value(ModelSymbol model, string key) => model.Rules.Weights.TryGetValue(key, out var setting) ? setting.Value : null;

    private static string Text(double? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static YamlNode? At(ModelSymbol model, string key)
    {
        var node = model.Schema.Tree.Root.Find("weights");
        foreach (var part in key.Split('.'))
            node = node?.Find(part);
        return node;
    }
}
