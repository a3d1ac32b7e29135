using Assay.Cli.Input;
using Assay.Cli.Output;
using Assay.Generator.Binding;
using Assay.Generator.Syntax;

namespace Assay.Cli.Schemas;

/// <summary>One version of a schema, or of all schemas of a folder, to be compared with another.</summary>
/// <param name="Models">The models, without those that they merely import.</param>
/// <param name="Findings">What is wrong with them; if that is anything, they cannot be compared.</param>
internal sealed record SchemaVersion(IReadOnlyList<BoundModel> Models, IReadOnlyList<Finding> Findings)
{
    /// <summary>Reads a version.</summary>
    /// <param name="name">A schema, a folder with schemas, or a model compiled in.</param>
    /// <param name="cancellation">Stops reading.</param>
    public static async Task<SchemaVersion> ReadAsync(string name, CancellationToken cancellation)
    {
        var models = new List<BoundModel>();
        var findings = new List<Finding>();
        foreach (var schema in await FindAsync(name, cancellation))
        {
            var files = await SchemaSet.GatherAsync(schema, cancellation);
            // What is compiled in has no errors.
            if (!schema.IsImport)
                findings.AddRange((await SchemaCompiler.CompileAsync(files, ImageStore.Open(), cancellation)).Findings);
            if (!findings.Exists(IsError))
                models.Add(Bind(files, cancellation));
        }

        return new SchemaVersion(models, findings.Exists(IsError) ? findings : []);
    }

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;

    private static async Task<IReadOnlyList<SchemaFile>> FindAsync(string name, CancellationToken cancellation)
    {
        if (Directory.Exists(name))
        {
            var found = SchemaPaths.Among([name], out _);
            if (found.Count == 0)
                throw new UsageException($"there is no *.assay.yaml in {name}, nor in the folders in it.");
            return await Task.WhenAll(found.Select(path => SchemaFile.ReadAsync(path, cancellation)));
        }

        if (!File.Exists(name) && CompiledInModels.Schema(name) is { } compiledIn)
            return [compiledIn];
        if (!File.Exists(name))
            throw new UsageException($"there is no schema {name}; it is a *.assay.yaml file, a folder of them, or a model compiled in ({string.Join(", ", CompiledInModels.Names)}).");
        return [await SchemaFile.ReadAsync(name, cancellation)];
    }

    private static BoundModel Bind(IReadOnlyList<SchemaFile> files, CancellationToken cancellation)
    {
        var parsed = files.Select(file => ParsedSchema.Parse(new SchemaSource(file.Path, file.GetText(cancellation).ToString(), file.IsImport), cancellation)).ToList();
        return Linker.Bind(parsed, out _, cancellation).First(model => model.Symbol.Schema == parsed[0]);
    }
}
