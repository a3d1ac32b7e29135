using System.Collections.Immutable;
using Assay.Cli.Output;
using Assay.Cli.Schemas;

namespace Assay.Cli.Input;

/// <summary>What was loaded, as far as it could be, and every mistake on the way.</summary>
/// <param name="Files">The dossiers and schemas that were read for it.</param>
internal sealed record LoadedCase(Model? Model, Dossier? Dossier, ImmutableArray<Finding> Findings, ImmutableArray<string> Files);

/// <summary>Finds the model that dossiers follow, and loads them with it.</summary>
internal static class CaseLoader
{
    /// <summary>Loads the one case that the paths hold.</summary>
    public static async Task<LoadedCase> LoadAsync(string[] paths, string? schema, CompiledSchemas schemas, CancellationToken cancellation)
    {
        var cases = await CaseFiles.FindAsync(paths, cancellation);
        if (cases.Count > 1)
        {
            throw new UsageException(
                $"these files belong to {cases.Count} cases ({string.Join(", ", cases.Select(found => found.Name))}); name the files or the folder of one.");
        }

        return await LoadAsync(cases[0], schema, schemas, cancellation);
    }

    /// <summary>Loads every case that the paths hold, each with its name.</summary>
    public static async Task<IReadOnlyList<(string Name, LoadedCase Loaded)>> LoadAllAsync(string[] paths, string? schema, CompiledSchemas schemas, CancellationToken cancellation)
    {
        var all = new List<(string, LoadedCase)>();
        foreach (var found in await CaseFiles.FindAsync(paths, cancellation))
            all.Add((found.Name, await LoadAsync(found, schema, schemas, cancellation)));
        return all;
    }

    /// <summary>Checks schemas and every case that the paths hold.</summary>
    public static async Task<ImmutableArray<Finding>> CheckAsync(string[] paths, string? schema, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var compiled = new CompiledSchemas();
        var schemas = SchemaPaths.Among(paths, out var others);
        foreach (var path in schemas)
            findings.AddRange((await SchemaCompiler.CompileAsync(path, cancellation)).Findings);
        if (others.Length > 0)
        {
            foreach (var found in await CaseFiles.FindAsync(others, cancellation))
                findings.AddRange((await LoadAsync(found, schema, compiled, cancellation)).Findings);
        }

        return [.. findings];
    }

    private static async Task<LoadedCase> LoadAsync(CaseFiles files, string? schema, CompiledSchemas schemas, CancellationToken cancellation)
    {
        using var progress = ProgressLine.Begin("Reading");
        var compiled = await ModelChoice.ForAsync(files, schema, schemas, cancellation);
        ImmutableArray<string> read = [.. files.Paths, .. compiled.Files.Where(file => !file.IsImport).Select(file => file.Path)];
        if (compiled.Model is not { } model)
            return new LoadedCase(null, null, compiled.Findings, read);
        var result = await model.TryLoadAsync(files.Paths, LoadOptions.Default, progress, cancellation);
        return new LoadedCase(model, result.Dossier, [.. compiled.Findings, .. result.Diagnostics.Select(ToFinding)], read);
    }

    public static Finding ToFinding(DossierDiagnostic diagnostic) =>
        new(diagnostic.File, diagnostic.Line, diagnostic.Column, diagnostic.Severity, diagnostic.Code, diagnostic.Message);
}
