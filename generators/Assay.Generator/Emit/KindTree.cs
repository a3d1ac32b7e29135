using Assay.Generator.Model;

namespace Assay.Generator.Emit;

/// <summary>Which of a model's kinds derives from which. A record is also of the kinds that its own derives from, so code that tells kinds apart asks for derived ones first.</summary>
internal sealed class KindTree(IEnumerable<KindSpec> kinds)
{
    private readonly Dictionary<string, KindSpec> byType = kinds.ToDictionary(kind => CSharpName.Global(kind.Namespace, kind.Name), StringComparer.Ordinal);

    public IEnumerable<KindSpec> DeepestFirst(IEnumerable<KindSpec> some) => some.OrderByDescending(Depth);

    /// <summary>The kind of this model that it derives from, or null.</summary>
    public KindSpec? BaseOf(KindSpec kind) => kind.BaseType is { } type && byType.TryGetValue(CSharpName.Global(type), out var found) ? found : null;

    private int Depth(KindSpec kind)
    {
        var depth = 0;
        for (var at = BaseOf(kind); at is not null && depth <= byType.Count; at = BaseOf(at))
            depth++;
        return depth;
    }
}
