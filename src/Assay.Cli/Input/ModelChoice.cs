using Assay.Cli.Output;
using Assay.Cli.Schemas;

namespace Assay.Cli.Input;

/// <summary>Decides by which model a case is read: the schema given, else one beside its files, else one compiled in.</summary>
internal static class ModelChoice
{
    public static async Task<CompiledSchema> ForAsync(CaseFiles files, string? schema, CompiledSchemas schemas, CancellationToken cancellation)
    {
        if (schema is not null)
            return await schemas.CompileAsync(schema, cancellation);
        var beside = await BesideAsync(files, cancellation);
        if (beside is not null)
            return await schemas.CompileAsync(beside, cancellation);

        // Without a name to go by, loading says what is missing.
        if (files.ModelNamedBy is not { Model: { } name } file)
            return new CompiledSchema(CoreModel.Instance, [], []);
        return CompiledInModels.Find(name) is { } model ? new(model, [], []) : new(null, [Unknown(name, file)], []);
    }

    private static Finding Unknown(string name, DossierFile file) => new(
        file.Path,
        file.ModelLine,
        file.ModelColumn,
        Severity.Error,
        "ASY2024",
        $"there is no model '{name}' beside the files or compiled in ({string.Join(", ", CompiledInModels.Names)}); name its schema with --schema FILE"
        + Assay.Syntax.Spelling.DidYouMean(name, CompiledInModels.Names));

    private static async Task<string?> BesideAsync(CaseFiles files, CancellationToken cancellation)
    {
        foreach (var folder in files.Paths.Select(path => Path.GetDirectoryName(path)).Distinct())
        {
            var place = string.IsNullOrEmpty(folder) ? "." : folder;
            foreach (var path in Directory.EnumerateFiles(place, "*" + SchemaPaths.Extension).Order(StringComparer.Ordinal))
            {
                var schema = await SchemaFile.ReadAsync(path, cancellation);
                if (files.Model is null || files.Model.Equals(schema.Model, StringComparison.OrdinalIgnoreCase))
                    return path;
            }
        }

        return null;
    }
}
