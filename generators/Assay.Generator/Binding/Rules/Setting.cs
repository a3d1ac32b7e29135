namespace Assay.Generator.Binding;

/// <summary>What a model sets that others inherit and may change: the tuning of a rule, a table, a weight.</summary>
internal sealed record Setting<T>(T Value, ModelSymbol SetBy);

internal static class Setting
{
    /// <summary>
    /// What holds in a model whose imports have these settings. A model that imports another overrules it; of several that do not know of
    /// each other none does, and unless they agree it is for the importing model to say.
    /// </summary>
    public static Setting<T> Merge<T>(IReadOnlyList<Setting<T>> settings, out IReadOnlyList<ModelSymbol> disagreeing)
        where T : notnull
    {
        var last = settings
            .Where(s => !settings.Any(other => other.SetBy.Imports.Contains(s.SetBy)))
            .GroupBy(s => s.SetBy)
            .Select(g => g.First())
            .ToList();
        disagreeing = last.Any(s => !s.Value.Equals(last[0].Value)) ? last.Select(s => s.SetBy).ToList() : [];
        return last[0];
    }
}
