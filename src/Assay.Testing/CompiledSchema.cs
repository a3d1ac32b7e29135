using System.Reflection;
using System.Runtime.Loader;
using System.Text;
using Assay.Testing.Driving;
using Assay.Testing.Squiggles;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Testing;

/// <summary>What the compiler makes of generated code.</summary>
public sealed class CompiledSchema
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Assay.Testing.Generated",
        references: RuntimeReferences.Default,
        options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, warningLevel: 9999));

    private readonly SchemaRun run;
    private readonly IReadOnlyList<Model> imports;
    private readonly IReadOnlyList<SchemaText> own;
    private readonly Lazy<IReadOnlyList<SchemaDiagnostic>> diagnostics;
    private readonly Lazy<Assembly> assembly;

    internal CompiledSchema(SchemaRun run, IEnumerable<string> code, IEnumerable<MetadataReference> references, IReadOnlyList<Model> imports)
    {
        this.run = run;
        this.imports = imports;
        // Documentation of what was generated is looked at too, as in a project that writes it.
        var options = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose);
        own = [.. code.Select((text, i) => new SchemaText($"{i + 1}.cs", text))];
        // Compilations that come from one share what they know of their references, which is most of the work.
        Compilation = Empty
            .AddReferences(references.Except(Empty.References))
            .AddSyntaxTrees(
            [
                .. run.Sources.Select(source => CSharpSyntaxTree.ParseText(source.Value, options, source.Key, Encoding.UTF8)),
                .. own.Select(file => CSharpSyntaxTree.ParseText(file.Text, options.WithDocumentationMode(DocumentationMode.Parse), file.Path, Encoding.UTF8)),
            ]);
        diagnostics = new(() => SchemaDiagnostic.From(Compilation.GetDiagnostics().Where(d => d.Severity > DiagnosticSeverity.Hidden)));
        assembly = new(Load);
    }

    /// <summary>The compilation, for what is not shown here.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Every error, warning and remark of the compiler.</summary>
    public IReadOnlyList<SchemaDiagnostic> Diagnostics => diagnostics.Value;

    /// <summary>The diagnostics below the lines that they are about, for a reader; empty if there are none.</summary>
    public string Squiggles => SquiggleView.Of(Diagnostics, [.. run.Files, .. own, .. run.Sources.Select(s => new SchemaText(s.Key, s.Value))]);

    /// <summary>Whether there are no errors.</summary>
    public bool Success => !Diagnostics.Any(d => d.IsError);

    /// <summary>The assembly, loaded.</summary>
    /// <exception cref="InvalidOperationException">It did not compile; the message says why.</exception>
    public Assembly Assembly => assembly.Value;

    /// <summary>The model, ready to read dossiers and assess them.</summary>
    /// <exception cref="InvalidOperationException">It did not compile, or there is not just one model.</exception>
    public Model Model => Models() is [var one] ? one : throw new InvalidOperationException("There is not just one model here; take it from the assembly.");

    private List<Model> Models() =>
    [
        .. Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(Model)))
            .Select(type => (Model)type.GetProperty("Instance", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!),
    ];

    private Assembly Load()
    {
        using var image = new MemoryStream();
        if (!Success || !Compilation.Emit(image).Success)
            throw new InvalidOperationException("What was generated does not compile:\n" + Squiggles);
        image.Position = 0;
        var context = new AssemblyLoadContext("Assay.Testing");
        // A model may itself have been loaded from memory, where nobody else finds it.
        context.Resolving += (_, name) => imports.Select(model => model.GetType().Assembly).Append(typeof(Model).Assembly)
            .FirstOrDefault(candidate => candidate.GetName().Name == name.Name);
        return context.LoadFromStream(image);
    }
}
