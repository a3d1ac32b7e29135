using Assay.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generator.Tests.Emit;

/// <summary>Compiles what single emitters make against the runtime, as strictly as any user's project does.</summary>
internal static class Compiled
{
    public static CSharpCompilation Compile(IEnumerable<GeneratedFile> files, string name = "Generated", params MetadataReference[] more) => CSharpCompilation.Create(
        name,
        files.Select(file => CSharpSyntaxTree.ParseText(file.Source, new(LanguageVersion.Latest, DocumentationMode.Diagnose), file.HintName)),
        [.. SchemaTest.References, .. more],
        new(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999));

    /// <summary>Every error and warning.</summary>
    public static IEnumerable<string> Complaints(this CSharpCompilation compilation) => compilation
        .GetDiagnostics()
        .Where(diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
        .Select(diagnostic => diagnostic.ToString());
}
