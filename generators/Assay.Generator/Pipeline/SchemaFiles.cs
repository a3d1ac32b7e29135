using Assay.Generator.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.Generator.Pipeline;

/// <summary>Finds the schemas among the additional files of a project.</summary>
internal static class SchemaFiles
{
    private const string Extension = ".assay.yaml";

    // Packages mark the schemas that they bring: <AdditionalFiles Include="…" AssayCompiled="true" />.
    private const string IsCompiled = "build_metadata.AdditionalFiles.AssayCompiled";

    public static bool IsSchema(AdditionalText file) => file.Path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    public static SchemaSource Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellation) => new(
        file.Path,
        file.GetText(cancellation)?.ToString(),
        options.GetOptions(file).TryGetValue(IsCompiled, out var value) && string.Equals(value, "true", StringComparison.OrdinalIgnoreCase));
}
