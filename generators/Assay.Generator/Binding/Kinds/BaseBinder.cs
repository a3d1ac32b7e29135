using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Binds `is`: one base of the same family, no cycles, and none that another model has sealed.</summary>
internal sealed class BaseBinder(ModelSymbol model, SymbolTable symbols)
{
    private const int DeepestInheritance = 32;
    private const int NamesInMessage = 8;

    private readonly NodeReader reader = model.Reader;

    public void Bind(IReadOnlyList<KindSymbol> kinds)
    {
        foreach (var kind in kinds)
            kind.Base = Resolve(kind);
        ReportCycles(kinds);
        foreach (var kind in kinds)
            if (kind.Base is { } own && own.Model == model)
                own.IsDerivedFrom = true;
    }

    /// <summary>The kinds in an order in which each comes behind its base. Those too far down are reported and broken.</summary>
    public IReadOnlyList<KindSymbol> BasesFirst(IReadOnlyList<KindSymbol> kinds)
    {
        var depths = new Dictionary<KindSymbol, int>();
        foreach (var kind in kinds)
        {
            var chain = new Stack<KindSymbol>();
            var at = kind;
            while (at is not null && !depths.ContainsKey(at))
            {
                chain.Push(at);
                at = at.Base;
            }
            var depth = at is null ? 0 : depths[at];
            while (chain.Count > 0)
                depths[chain.Pop()] = ++depth;
        }
        foreach (var kind in kinds.Where(k => depths[k] > DeepestInheritance))
        {
            if (depths[kind] == DeepestInheritance + 1)
                reader.Diagnostics.Report(Descriptors.DeepInheritance, kind.Key, kind.Name, $"{DeepestInheritance}");
            kind.IsBroken = true;
        }
        return kinds.OrderBy(k => depths[k]).ToList();
    }

    private KindSymbol? Resolve(KindSymbol kind)
    {
        var family = symbols.BaseOf(kind.Family);
        if (kind.Body?["is"] is not { } node)
        {
            kind.IsBroken |= kind.Body?.Has("is") == true;
            if (kind.IsFamilyBase)
                return null;
            // Only a core of one's own can lack it.
            kind.IsBroken |= family is null;
            if (family is null)
                symbols.Kind(reader, kind.Key, Families.BaseName(kind.Family), out _);
            return family;
        }
        if (reader.Text(node, "a kind") is not { } name || symbols.Kind(reader, node, name, out _) is not { } found)
        {
            kind.IsBroken = true;
            return family;
        }
        if (found.Family != kind.Family)
        {
            reader.Diagnostics.Report(Descriptors.WrongFamily, node, name, Families.Plural(found.Family),
                $"a kind of {Families.Plural(kind.Family)} derives from one of its own family");
            kind.IsBroken = true;
            return family;
        }
        if (found.Model != model && !found.IsOpen)
        {
            var open = found.SelfAndBases().FirstOrDefault(k => k.IsOpen) ?? found;
            reader.Diagnostics.Report(Descriptors.SealedBase, node, name, found.Model.Name, $"'{open.Name}'");
            kind.IsBroken = true;
            return family;
        }
        return found;
    }

    private void ReportCycles(IReadOnlyList<KindSymbol> kinds)
    {
        var done = new HashSet<KindSymbol>();
        foreach (var kind in kinds)
        {
            var path = new List<KindSymbol>();
            var onPath = new HashSet<KindSymbol>();
            var at = kind;
            while (at is not null && !done.Contains(at) && onPath.Add(at))
            {
                path.Add(at);
                at = at.Base;
            }
            if (at is not null && onPath.Contains(at))
                ReportCycle(path.GetRange(path.IndexOf(at), path.Count - path.IndexOf(at)));
            done.UnionWith(path);
        }
    }

    private void ReportCycle(List<KindSymbol> cycle)
    {
        for (var i = 0; i < cycle.Count; i++)
        {
            var kind = cycle[i];
            var round = Enumerable.Range(i, Math.Min(cycle.Count, NamesInMessage) + 1).Select(n => cycle[n % cycle.Count].Name);
            reader.Diagnostics.Report(Descriptors.InheritanceCycle, kind.Body?["is"] ?? kind.Key, kind.Name, string.Join(" → ", round));
            kind.IsBroken = true;
        }
        foreach (var kind in cycle)
            kind.Base = symbols.BaseOf(kind.Family) is { } family && family != kind ? family : null;
    }
}
