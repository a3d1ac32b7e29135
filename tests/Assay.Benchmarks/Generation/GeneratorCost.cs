using Assay.Generator;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Benchmarks.Generation;

/// <summary>What the generator adds to a build, and to a keystroke, by the number of kinds in the schema.</summary>
public class GeneratorCost
{
    private readonly CSharpCompilation compilation = CSharpCompilation.Create("Benchmark", options: new(OutputKind.DynamicallyLinkedLibrary));

    private InMemorySchema schema = null!;
    private InMemorySchema edited = null!;
    private CSharpCompilation typed = null!;
    private GeneratorDriver ran = null!;

    [Params(10, 100, 1000, 3000)]
    public int Kinds { get; set; }

    [GlobalSetup]
    public void Run()
    {
        var text = SchemaOfSize.Kinds(Kinds);
        schema = new(text);
        edited = new(SchemaOfSize.Edited(text, Kinds / 2));
        typed = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Typed;"));
        ran = Driver(schema).RunGenerators(compilation);
        if (!Sources(EditOneKind()).SequenceEqual(Sources(Driver(edited).RunGenerators(compilation))))
            throw new InvalidOperationException("An edit gives something else than a fresh run.");
        if (!Sources(TypeCSharp()).SequenceEqual(Sources(ran)) || Sources(ran).Count() < Kinds)
            throw new InvalidOperationException("Typing C# gives something else than before.");
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => Driver(schema).RunGenerators(compilation);

    [Benchmark]
    public GeneratorDriver EditOneKind() => ran.ReplaceAdditionalText(schema, edited).RunGenerators(compilation);

    [Benchmark]
    public GeneratorDriver TypeCSharp() => ran.RunGenerators(typed);

    private static CSharpGeneratorDriver Driver(InMemorySchema schema) =>
        CSharpGeneratorDriver.Create([new SchemaGenerator().AsSourceGenerator()], [schema]);

    private static IEnumerable<(string, string)> Sources(GeneratorDriver driver)
    {
        var result = driver.GetRunResult();
        if (result.Diagnostics.Length > 0)
            throw new InvalidOperationException(result.Diagnostics[0].ToString());
        return result.Results[0].GeneratedSources.Select(s => (s.HintName, s.SourceText.ToString()));
    }
}
