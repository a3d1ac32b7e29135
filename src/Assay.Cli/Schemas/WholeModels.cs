using Assay.Generator.Binding;
using Assay.Generator.Model;
using Assay.Generator.Syntax;

namespace Assay.Cli.Schemas;

/// <summary>Reads a schema for what is written from it besides C#.</summary>
internal static class WholeModels
{
    /// <summary>The model of the first file with all that it imports.</summary>
    /// <param name="files">The schema, then what it imports; they have no errors.</param>
    public static WholeModel Of(IReadOnlyList<SchemaFile> files, CancellationToken cancellation)
    {
        var parsed = files.Select(file => ParsedSchema.Parse(new SchemaSource(file.Path, file.GetText(cancellation).ToString(), file.IsImport), cancellation));
        return Linker.LinkWhole(parsed, files[0].Path, cancellation) ?? throw new InvalidOperationException($"{files[0].Path} has no model.");
    }
}
