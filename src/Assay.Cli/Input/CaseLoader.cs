using System.Collections.Immutable;
using Assay.Cli.Output;
using Assay.Cli.Schemas;

namespace Assay.Cli.Input;

/// <summary>What was loaded, as far as it could be, and every mistake on the way.</summary>
internal sealed record LoadedCase(Model? Model, Dossier? Dossier, ImmutableArray<Finding> Findings);

/// <summary>Finds the model that dossiers follow, and loads them with it.</summary>
internal static class CaseLoader
{
    /// <summary>Loads the one case that the paths hold.</summary>
    public static async Task<LoadedCase> LoadAsync(string[] paths, string? schema, CancellationToken cancellation)
    {
        var cases = await CaseFiles.FindAsync(paths, cancellation);
        if (cases.Count > 1)
        {
            throw new UsageException(
                $"these files belong to {cases.Count} cases ({string.Join(", ", cases.Select(found => found.Name))}); name the files or the folder of one.");
        }

        return await LoadAsync(cases[0], schema, cancellation);
    }

    /// <summary>Checks schemas and every case that the paths hold.</summary>
    public static async Task<ImmutableArray<Finding>> CheckAsync(string[] paths, string? schema, CancellationToken cancellation)
    {
        var findings = new List<Finding>();
        var schemas = SchemaPaths.Among(paths, out var others);
        foreach (var path in schemas)
            findings.AddRange((await SchemaCompiler.CompileAsync(path, cancellation)).Findings);
        if (others.Length > 0)
        {
            foreach (var found in await CaseFiles.FindAsync(others, cancellation))
                findings.AddRange((await LoadAsync(found, schema, cancellation)).Findings);
        }

        return [.. findings];
    }

    private static async Task<LoadedCase> LoadAsync(CaseFiles files, string? schema, CancellationToken cancellation)
    {
        var (model, findings) = await ModelChoice.ForAsync(files, schema, cancellation);
        if (model is null)
            return new LoadedCase(null, null, findings);
        var result = await model.TryLoadAsync(files.Paths, cancellation);
        return new LoadedCase(model, result.Dossier, [.. findings, .. result.Diagnostics.Select(ToFinding)]);
    }

    public static Finding ToFinding(DossierDiagnostic diagnostic) =>
        new(diagnostic.File, diagnostic.Line, diagnostic.Column, diagnostic.Severity, diagnostic.Code, diagnostic.Message);
}
