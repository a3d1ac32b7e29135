using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Assay.Generator.Tests;

/// <summary>Runs the generator over schemas that are not on disk, as a compiler would.</summary>
internal sealed class SchemaRun
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create("Tests", options: new(OutputKind.DynamicallyLinkedLibrary));

    private SchemaRun(GeneratorDriver driver, Compilation compilation)
    {
        Driver = driver;
        Compilation = compilation;
    }

    public GeneratorDriver Driver { get; }

    public Compilation Compilation { get; }

    public GeneratorRunResult Result => Driver.GetRunResult().Results[0];

    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(s => s.HintName);

    /// <summary>Sorted by place, as `file(line,column): severity id: message`, without the file if there is but one.</summary>
    public IReadOnlyList<string> Diagnostics
    {
        get
        {
            var one = Result.Diagnostics.Select(d => d.Location.GetLineSpan().Path).Distinct().Count() <= 1;
            return Result.Diagnostics
                .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal)
                .ThenBy(d => d.Location.GetLineSpan().StartLinePosition)
                .Select(d => d.Location.GetLineSpan() is var at
                    ? $"{(one ? "" : at.Path)}({at.StartLinePosition.Line + 1},{at.StartLinePosition.Character + 1}): {d.Id}: {d.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}"
                    : "")
                .ToList();
        }
    }

    /// <summary>One schema, `test.assay.yaml`.</summary>
    public static SchemaRun Of(string schema) => Of(("test.assay.yaml", schema));

    public static SchemaRun Of(params (string Path, string Text)[] files) =>
        Of(files.Select(f => new SchemaText(f.Path, f.Text)).ToArray());

    public static SchemaRun Of(params SchemaText[] files)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [new SchemaGenerator().AsSourceGenerator()],
            files,
            optionsProvider: new Options(),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new SchemaRun(driver.RunGenerators(Empty), Empty);
    }

    /// <summary>The next run of the same driver after one file was changed.</summary>
    public SchemaRun Edit(SchemaText before, SchemaText after) =>
        new(Driver.ReplaceAdditionalText(before, after).RunGenerators(Compilation), Compilation);

    /// <summary>The next run after the C# was changed.</summary>
    public SchemaRun EditCSharp(string code)
    {
        var changed = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(code));
        return new SchemaRun(Driver.RunGenerators(changed), changed);
    }

    /// <summary>Why each output of a step is there: New, Modified, Unchanged, Cached, Removed.</summary>
    public ImmutableArray<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs)
            ? runs.SelectMany(run => run.Outputs).Select(output => output.Reason).ToImmutableArray()
            : [];

    private sealed class Options : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Values([]);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

        public override AnalyzerConfigOptions GetOptions(AdditionalText file) => file is SchemaText { IsCompiled: true }
            ? new Values(new() { ["build_metadata.AdditionalFiles.AssayCompiled"] = "true" })
            : GlobalOptions;

        private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
        {
            public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
        }
    }
}

/// <summary>A schema in memory.</summary>
internal sealed class SchemaText(string path, string text, bool isCompiled = false) : AdditionalText
{
    public override string Path => path;

    public bool IsCompiled => isCompiled;

    public string Text => text;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);

    public SchemaText With(string changed) => new(path, changed, isCompiled);
}
