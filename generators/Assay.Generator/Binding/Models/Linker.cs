using Assay.Generator.Diagnostics;
using Assay.Generator.Model;
using Assay.Generator.Syntax;

namespace Assay.Generator.Binding;

/// <summary>What the schemas of a compilation come to.</summary>
/// <param name="Models">Those to generate code for: not mere imports, and readable at all.</param>
internal sealed record LinkedSchemas(EquatableArray<ModelSpec> Models, EquatableArray<DiagnosticInfo> Diagnostics);

/// <summary>Binds the schemas of a compilation in the order of their imports.</summary>
internal static class Linker
{
    public static LinkedSchemas Link(IEnumerable<ParsedSchema> schemas, CancellationToken cancellation)
    {
        var bound = new List<ModelSpec>();
        var models = new List<ModelSymbol>();
        // Paths order the files, so that nothing depends on how they were handed over.
        foreach (var schema in schemas.OrderBy(s => s.Source.Path, StringComparer.Ordinal))
            models.Add(HeaderBinder.Begin(schema));

        var named = WithoutDuplicates(models);
        if (!named.Exists(m => m.IsCore))
            named.Insert(0, EmbeddedCore.Model);
        foreach (var model in new ImportResolver(named).Resolve())
        {
            cancellation.ThrowIfCancellationRequested();
            if (model == EmbeddedCore.Model)
                continue;
            var spec = ModelBinder.TryBind(model, cancellation);
            if (spec is not null && !model.IsBroken && !model.Schema.Source.IsCompiled)
                bound.Add(spec);
        }
        var diagnostics = models.SelectMany(m => m.Reader.Diagnostics.Found.Where(d => d.IsError || !m.Schema.Source.IsCompiled));
        return new LinkedSchemas(
            bound.OrderBy(m => m.Name, StringComparer.Ordinal).ToEquatableArray(),
            diagnostics.OrderBy(d => d.File, StringComparer.Ordinal).ThenBy(d => d.Start).ThenBy(d => d.Id, StringComparer.Ordinal).Distinct().ToEquatableArray());
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
