using Assay.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generator.Tests.Emit;

/// <summary>Compiles generated code against the runtime, as strictly as any user's project does.</summary>
internal static class Compiled
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(file => Path.GetDirectoryName(file) == Path.GetDirectoryName(typeof(object).Assembly.Location))
            .Append(Path.Combine(AppContext.BaseDirectory, "Assay.dll"))
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    public static CSharpCompilation Compile(IEnumerable<GeneratedFile> files, string name = "Generated", params MetadataReference[] more) => CSharpCompilation.Create(
        name,
        files.Select(file => CSharpSyntaxTree.ParseText(file.Source, new(LanguageVersion.Latest, DocumentationMode.Diagnose), file.HintName)),
        [.. References, .. more],
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
