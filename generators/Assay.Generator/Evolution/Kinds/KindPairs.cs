using Assay.Generator.Binding;

namespace Assay.Generator.Evolution;

/// <summary>Which kind of the new version is which of the old one: the one of its name, else the one that says it was called that.</summary>
internal sealed class KindPairs
{
    private readonly Dictionary<KindSymbol, KindSymbol> newOf = [];
    private readonly ModelSymbol @new;

    public KindPairs(ModelSymbol old, ModelSymbol @new)
    {
        this.@new = @new;
        foreach (var before in old.Kinds)
        {
            var now = @new.Kinds.FirstOrDefault(k => k.Name == before.Name)
                ?? @new.Kinds.FirstOrDefault(k => k.Family == before.Family && k.Was.Contains(before.Name));
            if (now is not null && !newOf.ContainsValue(now))
                newOf.Add(before, now);
        }
        Gone = old.Kinds.Where(k => !newOf.ContainsKey(k)).ToList();
        Added = @new.Kinds.Where(k => !newOf.ContainsValue(k)).ToList();
    }

    public IEnumerable<(KindSymbol Old, KindSymbol New)> Pairs => newOf.Select(p => (p.Key, p.Value));

    public IReadOnlyList<KindSymbol> Gone { get; }

    public IReadOnlyList<KindSymbol> Added { get; }

    /// <summary>What a kind, own or imported, is in the new version; null if it is gone.</summary>
    public KindSymbol? NewOf(KindSymbol old) => newOf.TryGetValue(old, out var own)
        ? own
        : @new.Visible.SelectMany(m => m.Kinds).FirstOrDefault(k => k.Family == old.Family && (k.Name == old.Name || k.Was.Contains(old.Name)));

    public bool AreSame(KindSymbol? old, KindSymbol? @new) => old is null ? @new is null : NewOf(old) == @new;
}
