using System.Collections.Immutable;
using System.Globalization;
using Assay.Generator.Switches;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.CodeFixes.Tests;

/// <summary>A small model, and code that switches over its kinds.</summary>
internal static class Desk
{
    public const string Schema =
        """
        model: Desk
        enums: {Mood: {values: [Good, Bad, Odd]}}
        claims:
          Trip: {fields: {days: int}}
          Tour: {is: Trip}
          Move: {abstract: true}
          Flight: {is: Move}
          March: {is: Move}
          Old: {deprecated: use Trip}
        """;

    public static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new SwitchAnalyzer(), new SwitchSuppressor()];

    // Compiled once: as if the model were in a package.
    private static readonly MetadataReference Compiled = SchemaTest.Run(Schema).Compile().Compilation.ToMetadataReference();

    /// <summary>What is said of an expression over <c>claim</c>, <c>trip</c>, <c>move</c>, <c>mood</c> or <c>any</c>, as `id: message`.</summary>
    public static Task<IReadOnlyList<string>> SaidOfExpressionAsync(string expression) => SaidAsync(Packaged($"object? Of() => {expression};"));

    /// <summary>What is said of statements over the same.</summary>
    public static Task<IReadOnlyList<string>> SaidOfAsync(string statements) => SaidAsync(Packaged($"void Do() {{ {statements} }}"));

    /// <summary>What is said of code in the project that the schema is in.</summary>
    public static Task<IReadOnlyList<string>> SaidAsync(SchemaRun run, string code, params (string Id, ReportDiagnostic Severity)[] severities) =>
        SaidAsync(run.EditCSharp(code).Compile().Compilation, severities);

    private static async Task<IReadOnlyList<string>> SaidAsync(CSharpCompilation compilation, params (string Id, ReportDiagnostic Severity)[] severities)
    {
        var options = compilation.Options.WithSpecificDiagnosticOptions(severities.ToDictionary(s => s.Id, s => s.Severity));
        var said = await compilation.WithOptions(options).WithAnalyzers(Analyzers).GetAllDiagnosticsAsync();
        return [.. said
            .Where(d => !d.IsSuppressed && (d.Severity > DiagnosticSeverity.Hidden || d.Id.StartsWith("ASY", StringComparison.Ordinal)))
            .OrderBy(d => d.Location.SourceSpan.Start)
            .Select(d => $"{d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}")];
    }

    public static string Code(string member) =>
        $$"""
        using Assay;
        using Desk;

        abstract class Subject
        {
            protected abstract Claim claim { get; }
            protected abstract Trip trip { get; }
            protected abstract Move move { get; }
            protected abstract Mood mood { get; }
            protected abstract Mood? perhaps { get; }
            protected abstract object any { get; }

            {{member}}

            [System.Diagnostics.CodeAnalysis.DoesNotReturn]
            protected static object Never() => throw new System.Exception();
        }
        """;

    private static CSharpCompilation Packaged(string member) => CSharpCompilation.Create(
        "Code",
        [CSharpSyntaxTree.ParseText(Code(member), new(LanguageVersion.Latest))],
        [.. SchemaTest.References, Compiled],
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    public static string Kinds(string of, string names) => $"ASY0701: this switch over {of} does nothing for {names}; add a case for each, or a default that does something";

    public static string Values(string names) => $"ASY0702: this switch over Mood does nothing for {names}; add a case for each, or a default that does something";
}
