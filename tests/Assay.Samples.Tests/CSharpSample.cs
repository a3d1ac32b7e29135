using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Assay.Conflict;
using Assay.Generator;
using Assay.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using VerifyXunit;

namespace Assay.Samples.Tests;

/// <summary>
/// C# of a guide, as a program or as the members of a test class, with what the generator makes of the schema that it names. Who looks at
/// generated code, rather than running something, is shown that.
/// </summary>
internal sealed class CSharpSample(Guide guide, Block block)
{
    private const string Implicit = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    // What the SDK switches off as well: a package that was built against an older framework.
    private static readonly Dictionary<string, ReportDiagnostic> Unwanted = new()
    {
        ["CS1701"] = ReportDiagnostic.Suppress,
        ["CS1702"] = ReportDiagnostic.Suppress,
    };

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(file => Path.GetFileName(file) != "Assay.Cli.dll")
            .Select(file => MetadataReference.CreateFromFile(file)),
    ]);

    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers =
    [
        .. typeof(SchemaGenerator).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(DiagnosticAnalyzer)) && !type.IsAbstract)
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!),
    ];

    /// <summary>What the generator makes of the schema named, by file.</summary>
    public static IReadOnlyDictionary<string, string> Generated(Block block) =>
        block["schema"] is { } schema ? SchemaTest.RunFiles(schema, ConflictModel.Instance).Sources : ImmutableDictionary<string, string>.Empty;

    /// <summary>What the compiler and then the program say.</summary>
    public string Run()
    {
        // Snapshots are found beside the file that asks for them.
        var source = new SampleSource(guide, block, Path.Combine(Guide.Root, "tests", "Assay.Samples.Tests", "Snapshots"));
        var kind = block["member"] is null ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var files = Generated(block).Append(new("Usings.cs", Implicit)).Append(new("Sample.cs", source.Text));
        var compilation = CSharpCompilation.Create(
            "Sample",
            [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Value, Options, file.Key, Encoding.UTF8))],
            References.Value,
            new(kind, nullableContextOptions: NullableContextOptions.Enable, specificDiagnosticOptions: Unwanted));
        var found = compilation.WithAnalyzers(Analyzers).GetAllDiagnosticsAsync().GetAwaiter().GetResult()
            .Where(diagnostic => diagnostic is { IsSuppressed: false, Severity: >= DiagnosticSeverity.Warning })
            .ToArray();
        var said = string.Concat(found.OrderBy(diagnostic => diagnostic.Location.GetMappedLineSpan().StartLinePosition).Select(Line));
        using var image = new MemoryStream();
        if (!compilation.Emit(image).Success)
            return said;
        image.Position = 0;
        var assembly = new AssemblyLoadContext("Sample", isCollectible: true).LoadFromStream(image);
        return said + (block["member"] is null ? RunProgram(assembly) : RunTests(assembly));
    }

    // Blocks that this one goes on from have their own output; only what follows the last mark is this one's.
    private static string RunProgram(Assembly assembly)
    {
        var main = assembly.EntryPoint!;
        var printed = Captured.Run(() => Captured.Invoke(main, null, main.GetParameters() is [] ? [] : [Array.Empty<string>()]));
        return printed[(printed.LastIndexOf(SampleSource.Mark, StringComparison.Ordinal) + 1)..];
    }

    private static string RunTests(Assembly assembly)
    {
        var tests = assembly.GetTypes()
            .SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FactAttribute>() is not null)
            .ToArray();
        tests.Should().NotBeEmpty("members in a guide are tests");
        return Captured.Run(() => Array.ForEach(tests, test =>
        {
            new UseVerifyAttribute().Before(test);
            if (Captured.Invoke(test, Activator.CreateInstance(test.DeclaringType!), []) is Task task)
                task.GetAwaiter().GetResult();
        }));
    }

    private static string Line(Diagnostic diagnostic)
    {
        var place = diagnostic.Location.GetMappedLineSpan();
        var (line, column) = (place.StartLinePosition.Line + 1, place.StartLinePosition.Character + 1);
        var (severity, message) = (diagnostic.Severity.ToString().ToLowerInvariant(), diagnostic.GetMessage(CultureInfo.InvariantCulture));
        return $"{Path.GetFileName(place.Path)}({line},{column}): {severity} {diagnostic.Id}: {message}\n";
    }
}
