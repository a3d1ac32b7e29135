using System.Collections.Immutable;
using Assay.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Testing.Driving;

/// <summary>A driver with what it was run on. Immutable, as the driver is.</summary>
internal sealed record RunState(GeneratorDriver Driver, Compilation Compilation, ImmutableArray<AdditionalSchema> Texts, ImmutableArray<string> Code, IReadOnlyList<Model> Imports)
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Assay.Testing", options: new(OutputKind.DynamicallyLinkedLibrary));

    public IReadOnlyList<SchemaText> Files => [.. Texts.Select(text => text.Schema)];

    public static RunState First(IReadOnlyList<SchemaText> files, IReadOnlyList<Model> imports, bool tracks)
    {
        var models = imports.SelectMany(model => model.Imports.Add(model)).Where(model => model is not CoreModel).Distinct().ToArray();
        ImmutableArray<AdditionalSchema> texts = [.. files.Concat(models.Select(SchemaText.Of)).Select(file => new AdditionalSchema(file))];
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            texts,
            optionsProvider: new SchemaOptions(),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracks));
        return new(driver.RunGenerators(Empty), Empty, texts, [], models);
    }

    public SchemaText Find(string file) => Text(file).Schema;

    public RunState Replace(string file, string text)
    {
        var before = Text(file);
        var after = new AdditionalSchema(before.Schema with { Text = text });
        return Run(Driver.ReplaceAdditionalText(before, after), Texts.Replace(before, after));
    }

    public RunState Add(SchemaText file)
    {
        if (Texts.Any(text => text.Path == file.Path))
            throw new ArgumentException($"There is a file '{file.Path}' already.", nameof(file));
        var added = new AdditionalSchema(file);
        return Run(Driver.AddAdditionalTexts([added]), Texts.Add(added));
    }

    public RunState Remove(string file) => Run(Driver.RemoveAdditionalTexts([Text(file)]), Texts.Remove(Text(file)));

    public RunState WithCode(string code)
    {
        var changed = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code));
        return this with { Driver = Driver.RunGenerators(changed), Compilation = changed, Code = Code.Add(code) };
    }

    private RunState Run(GeneratorDriver driver, ImmutableArray<AdditionalSchema> texts) => this with { Driver = driver.RunGenerators(Compilation), Texts = texts };

    private AdditionalSchema Text(string file) => Texts.FirstOrDefault(text => text.Path == file)
        ?? throw new ArgumentException($"There is no file '{file}' in this run, only {string.Join(", ", Texts.Select(text => $"'{text.Path}'"))}.", nameof(file));
}
