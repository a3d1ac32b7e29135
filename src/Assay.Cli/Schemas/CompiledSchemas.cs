using System.Collections.Immutable;
using Assay.Cli.Output;

namespace Assay.Cli.Schemas;

/// <summary>A schema as it was compiled.</summary>
/// <param name="Model">The model, if there are no errors.</param>
/// <param name="Findings">Every mistake.</param>
/// <param name="Files">The schema, then what it imports.</param>
internal sealed record CompiledSchema(Model? Model, ImmutableArray<Finding> Findings, IReadOnlyList<SchemaFile> Files);

/// <summary>Compiles schemas, and gives back the same model while neither the schema nor what it imports changes.</summary>
internal sealed class CompiledSchemas
{
    private CompiledSchema? last;

    public async Task<CompiledSchema> CompileAsync(string path, CancellationToken cancellation)
    {
        var files = await SchemaSet.GatherAsync(path, cancellation);
        if (last is null || !files.SequenceEqual(last.Files, SameFile.Instance))
        {
            var (model, findings) = await SchemaCompiler.CompileAsync(files, ImageStore.Open(), cancellation);
            last = new CompiledSchema(model, findings, files);
        }

        return last;
    }

    private sealed class SameFile : IEqualityComparer<SchemaFile>
    {
        public static SameFile Instance { get; } = new();

        public bool Equals(SchemaFile? one, SchemaFile? other) =>
            one?.Path == other?.Path && one?.IsImport == other?.IsImport && one?.Text == other?.Text;

        public int GetHashCode(SchemaFile file) => file.Path.GetHashCode(StringComparison.Ordinal);
    }
}
