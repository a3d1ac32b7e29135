using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using Assay.Cli.Output;
using Assay.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Cli.Schemas;

/// <summary>Turns a schema into a model in memory, by the same generator that a C# project uses.</summary>
internal static class SchemaCompiler
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    /// <summary>Compiles a schema with the models that it imports.</summary>
    /// <returns>The model, if there are no errors, and every mistake.</returns>
    public static async Task<(Model? Model, ImmutableArray<Finding> Findings)> CompileAsync(string path, CancellationToken cancellation) =>
        await CompileAsync(await SchemaSet.GatherAsync(path, cancellation), ImageStore.Open(), cancellation);

    /// <summary>Compiles the first of these schemas, unless the store has it; the others are those that it imports.</summary>
    public static async Task<(Model? Model, ImmutableArray<Finding> Findings)> CompileAsync(
        IReadOnlyList<SchemaFile> files,
        ImageStore? store,
        CancellationToken cancellation)
    {
        if (IsCore(files[0]))
        {
            var mistakes = Compile(files, Stream.Null, cancellation);
            return (mistakes.Any(IsError) ? null : CoreModel.Instance, mistakes);
        }

        var key = store is null ? "" : CompiledImage.Key(files);
        if (store?.Find(key) is { } kept && kept.IsOf(files))
            return (Load(kept, files[0].Model!), kept.Findings);

        using var assembly = new MemoryStream();
        var findings = Compile(files, assembly, cancellation);
        if (findings.Any(IsError))
            return (null, findings);
        var image = new CompiledImage(assembly.ToArray(), findings);
        if (store is not null)
            await store.KeepAsync(key, image, cancellation);
        return (Load(image, files[0].Model!), findings);
    }

    /// <summary>Compiles schemas to an assembly, if there are no errors, and tells every mistake.</summary>
    /// <param name="files">The schema, then what it imports.</param>
    public static ImmutableArray<Finding> Compile(IReadOnlyList<SchemaFile> files, Stream image, CancellationToken cancellation)
    {
        var compilation = CSharpCompilation.Create(
            $"Assay.Schema.{files[0].Model ?? "Unnamed"}",
            references: References(files),
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                nullableContextOptions: NullableContextOptions.Enable,
                reportSuppressedDiagnostics: false));
        Driver(files).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out var reported, cancellation);
        var findings = reported.Select(ToFinding).ToList();

        // Core is part of the runtime, so only the runtime's own build can compile it; its schema can still be checked.
        if (IsCore(files[0]))
            return [.. findings];
        var emitted = generated.Emit(image, cancellationToken: cancellation);
        findings.AddRange(CompilerFindings(emitted.Diagnostics, findings.Exists(IsError), files[0].Path));
        findings.Sort(static (one, other) => (one.Line, one.Column).CompareTo((other.Line, other.Column)));
        return [.. findings];
    }

    /// <summary>The C# that the generator adds for schemas, by hint name.</summary>
    public static IReadOnlyList<(string Name, string Text)> Generate(IReadOnlyList<SchemaFile> files, CancellationToken cancellation) =>
    [
        .. Driver(files)
            .RunGenerators(CSharpCompilation.Create("Assay.Schema"), cancellation)
            .GetRunResult()
            .Results
            .SelectMany(result => result.GeneratedSources)
            .Select(source => (source.HintName, source.SourceText.ToString()))
            .OrderBy(source => source.HintName, StringComparer.Ordinal),
    ];

    private static GeneratorDriver Driver(IReadOnlyList<SchemaFile> files) =>
        CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], files, ParseOptions, new SchemaOptions());

    private static bool IsCore(SchemaFile file) => "Core".Equals(file.Model, StringComparison.OrdinalIgnoreCase);

    private static bool IsError(Finding finding) => finding.Severity == Severity.Error;

    // What the compiler says of generated code that no line of a schema answers for follows from what was reported already.
    private static IEnumerable<Finding> CompilerFindings(ImmutableArray<Diagnostic> diagnostics, bool hasErrors, string path)
    {
        foreach (var diagnostic in diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning))
        {
            if (diagnostic.Location.GetMappedLineSpan().HasMappedPath)
                yield return ToFinding(diagnostic);
            else if (diagnostic.Severity == DiagnosticSeverity.Error && !hasErrors)
                yield return ToFinding(diagnostic) with { File = path, Line = 1, Column = 1 };
        }
    }

    private static Finding ToFinding(Diagnostic diagnostic)
    {
        var span = diagnostic.Location.GetMappedLineSpan();
        var place = span.StartLinePosition;
        return new Finding(
            span.Path ?? "",
            span.IsValid ? place.Line + 1 : 0,
            span.IsValid ? place.Character + 1 : 0,
            diagnostic.Severity switch { DiagnosticSeverity.Error => Severity.Error, DiagnosticSeverity.Warning => Severity.Warning, _ => Severity.Info },
            diagnostic.Id,
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    // A compiled-in model that is not imported would only stand in the way of one of the same name.
    private static IEnumerable<MetadataReference> References(IReadOnlyList<SchemaFile> files)
    {
        var own = typeof(SchemaCompiler).Assembly.GetName().Name;
        var unwanted = CompiledInModels.Names
            .Where(name => !files.Any(file => file.IsImport && name.Equals(file.Model, StringComparison.OrdinalIgnoreCase)))
            .Select(name => CompiledInModels.Find(name)!.GetType().Assembly.GetName().Name)
            .Where(name => name != typeof(Model).Assembly.GetName().Name)
            .Append(own)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        return trusted
            .Split(Path.PathSeparator)
            .Where(file => !unwanted.Contains(Path.GetFileNameWithoutExtension(file)))
            .Select(file => MetadataReference.CreateFromFile(file));
    }

    private static Model Load(CompiledImage image, string name)
    {
        using var bytes = new MemoryStream(image.Assembly.ToArray());
        // Who watches a schema compiles many versions of it, and needs the last one.
        var assembly = new AssemblyLoadContext(name, isCollectible: true).LoadFromStream(bytes);
        var type = assembly.GetTypes().Single(type => type.IsSubclassOf(typeof(Model)) && type.Name.Equals(name + "Model", StringComparison.OrdinalIgnoreCase));
        return (Model)type.GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!;
    }
}
