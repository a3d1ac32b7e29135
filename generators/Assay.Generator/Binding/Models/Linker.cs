using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Generator.Syntax;

namespace Assay.Generator.Binding;

/// <summary>What the schemas of a compilation come to.</summary>
/// <param name="Models">Those to generate code for: not mere imports, and readable at all.</param>
internal sealed record LinkedSchemas(EquatableArray<ModelSpec> Models, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>A model that could be read, with its symbols, which know where everything was written.</summary>
internal sealed record BoundModel(ModelSymbol Symbol, ModelSpec Spec);

/// <summary>Binds the schemas of a compilation in the order of their imports.</summary>
internal static class Linker
{
    public static LinkedSchemas Link(IEnumerable<ParsedSchema> schemas, CancellationToken cancellation)
    {
        var models = Bind(schemas, out var diagnostics, cancellation);
        return new LinkedSchemas(
            models.Where(m => !m.Symbol.Schema.Source.IsCompiled).Select(m => m.Spec).OrderBy(m => m.Name, StringComparer.Ordinal).ToEquatableArray(),
            diagnostics);
    }

    /// <summary>The model of one file with all that it imports; null if nothing could be read.</summary>
    public static WholeModel? LinkWhole(IEnumerable<ParsedSchema> schemas, string path, CancellationToken cancellation)
    {
        var bound = Bind(schemas, out _, cancellation).ToDictionary(b => b.Symbol, b => b.Spec);
        var own = bound.Keys.FirstOrDefault(m => m.Schema.Source.Path == path);
        if (own is null)
            return null;
        bound[EmbeddedCore.Model] = EmbeddedCore.Spec;
        return new WholeModel(bound[own], own.Imports.Where(bound.ContainsKey).Select(i => bound[i]).ToEquatableArray());
    }

    /// <summary>The models with their symbols, mere imports included. The symbols are for whoever asks once: a pipeline must not keep them.</summary>
    public static IReadOnlyList<BoundModel> Bind(IEnumerable<ParsedSchema> schemas, out EquatableArray<DiagnosticInfo> diagnostics, CancellationToken cancellation)
    {
        var bound = new List<BoundModel>();
        // Paths order the files, so that nothing depends on how they were handed over.
        var models = schemas.OrderBy(s => s.Source.Path, StringComparer.Ordinal).Select(HeaderBinder.Begin).ToList();
        var named = WithoutDuplicates(models);
        if (!named.Exists(m => m.IsCore))
            named.Insert(0, EmbeddedCore.Model);
        foreach (var model in new ImportResolver(named).Resolve())
        {
            cancellation.ThrowIfCancellationRequested();
            if (model != EmbeddedCore.Model && ModelBinder.TryBind(model, cancellation) is { } spec && !model.IsBroken)
                bound.Add(new BoundModel(model, spec));
        }
        diagnostics = models
            .SelectMany(m => m.Reader.Diagnostics.Found.Where(d => d.IsError || !m.Schema.Source.IsCompiled))
            .OrderBy(d => d.File, StringComparer.Ordinal)
            .ThenBy(d => d.Start)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .Distinct()
            .ToEquatableArray();
        return bound;
    }

    /// <summary>One model a name. A package that comes by two ways brings its schema twice, which is nobody's mistake.</summary>
    private static List<ModelSymbol> WithoutDuplicates(List<ModelSymbol> models)
    {
        var kept = new List<ModelSymbol>();
        foreach (var model in models.OrderBy(m => m.Schema.Source.IsCompiled ? 0 : 1))
        {
            var same = model.IsBroken ? null : kept.Find(m => string.Equals(m.Name, model.Name, StringComparison.OrdinalIgnoreCase));
            if (same is null)
            {
                kept.Add(model);
                continue;
            }
            model.IsBroken = true;
            if (!model.Schema.Source.IsCompiled)
                model.Reader.Diagnostics.Report(Descriptors.DuplicateModel, model.Key, model.Name, same.Schema.Source.Path);
        }
        return kept.OrderBy(m => m.Schema.Source.Path, StringComparer.Ordinal).ToList();
    }
}
