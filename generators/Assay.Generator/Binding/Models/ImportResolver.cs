using Assay.Generator.Diagnostics;
using Assay.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Finds the models that `uses` names, ignoring case: those of the compilation, else core. Orders them, each before those that use it.</summary>
internal sealed class ImportResolver(IReadOnlyList<ModelSymbol> models)
{
    private readonly Dictionary<string, ModelSymbol> byName = models
        .Where(m => !m.IsBroken)
        .GroupBy(m => m.Name, StringComparer.OrdinalIgnoreCase)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<ModelSymbol, List<(ModelSymbol Target, YamlNode Node)>> uses = [];

    /// <summary>All models, each behind its imports. Imports that lead back are reported and taken out.</summary>
    public IReadOnlyList<ModelSymbol> Resolve()
    {
        foreach (var model in models)
            uses[model] = Uses(model);
        ReportCycles();
        var ordered = new List<ModelSymbol>();
        foreach (var model in models)
            Visit(model, ordered);
        return ordered;
    }

    private List<(ModelSymbol, YamlNode)> Uses(ModelSymbol model)
    {
        var found = new List<(ModelSymbol, YamlNode)>();
        if (!model.IsCore && byName.TryGetValue("Core", out var core))
            found.Add((core, model.Key));
        if (model.Schema.Tree.Root.Find("uses") is not { } list)
        {
            model.MayLackNames |= model.Schema.Tree.Omissions.Any(o => o.Section == "uses");
            return found;
        }
        foreach (var item in model.Reader.List(list))
        {
            if (model.Reader.Text(item, "the name of a model") is not { } name)
                continue;
            if (!byName.TryGetValue(name, out var target))
            {
                var others = byName.Values.Where(m => m != model).Select(m => m.Name);
                model.Reader.Diagnostics.Report(Descriptors.MissingImport, item, name, Spelling.DidYouMean(name, others));
                model.MayLackNames = true;
            }
            else if (found.All(f => f.Item1 != target) || target == model)
                found.Add((target, item));
        }
        return found;
    }

    private void ReportCycles()
    {
        var leading = new List<(ModelSymbol Model, ModelSymbol Target, YamlNode Node, string Path)>();
        foreach (var model in models)
            foreach (var (target, node) in uses[model])
                if (PathTo(target, model) is { } path)
                    leading.Add((model, target, node, string.Join(" → ", new[] { model }.Concat(path).Select(m => m.Name))));
        foreach (var (model, target, node, path) in leading)
        {
            model.Reader.Diagnostics.Report(Descriptors.ImportCycle, node, model.Name, path);
            model.MayLackNames = true;
            uses[model].RemoveAll(u => u.Target == target);
        }
    }

    /// <summary>The shortest way from one model to another along `uses`.</summary>
    private IReadOnlyList<ModelSymbol>? PathTo(ModelSymbol from, ModelSymbol to)
    {
        var paths = new Queue<IReadOnlyList<ModelSymbol>>([[from]]);
        var seen = new HashSet<ModelSymbol> { from };
        while (paths.Count > 0)
        {
            var path = paths.Dequeue();
            if (path[path.Count - 1] == to)
                return path;
            foreach (var (next, _) in uses[path[path.Count - 1]])
                if (seen.Add(next))
                    paths.Enqueue([.. path, next]);
        }
        return null;
    }

    private void Visit(ModelSymbol model, List<ModelSymbol> ordered)
    {
        // A long chain of imports must not overflow the stack.
        var stack = new Stack<(ModelSymbol Model, int Next)>([(model, 0)]);
        var open = new HashSet<ModelSymbol> { model };
        while (stack.Count > 0)
        {
            var (current, next) = stack.Pop();
            if (ordered.Contains(current))
                continue;
            var targets = uses[current];
            if (next < targets.Count)
            {
                stack.Push((current, next + 1));
                if (open.Add(targets[next].Target))
                    stack.Push((targets[next].Target, 0));
                continue;
            }
            current.DirectImports = targets.Select(t => t.Target).ToList();
            var all = new HashSet<ModelSymbol>(current.DirectImports.Concat(current.DirectImports.SelectMany(d => d.Imports)));
            current.Imports = ordered.Where(all.Contains).ToList();
            ordered.Add(current);
        }
    }
}
