using System.Collections.Immutable;
using Assay.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.Generator.Switches;

/// <summary>
/// Warns of a switch that leaves out kinds of a family, or values of a model's enum, so that one that is new in the schema shows wherever
/// code must handle it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwitchAnalyzer : DiagnosticAnalyzer
{
    /// <summary>The property of a diagnostic that has the documentation ids of what is missing, one a line, in the order to add them.</summary>
    public const string MissingProperty = "Missing";

    private const int MostNames = 10;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        ImmutableArray.Create(Descriptors.MissingKinds, Descriptors.MissingValues, Descriptors.HandledByDefault);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (GeneratedTypes.Of(start.Compilation) is { } types)
                start.RegisterOperationAction(operation => Analyze(operation, types), OperationKind.Switch, OperationKind.SwitchExpression);
        });
    }

    private static void Analyze(OperationAnalysisContext context, GeneratedTypes types)
    {
        if (MissingCases.Of(context.Operation, types) is not { } found || IsLeftToTheCompiler(found))
            return;
        if (found.Missing.Length > 0)
            Report(found.IsOverKinds ? Descriptors.MissingKinds : Descriptors.MissingValues, found.Missing);
        else if (found.ByDefault.Length > 0)
            Report(Descriptors.HandledByDefault, found.ByDefault);

        void Report(DiagnosticDescriptor descriptor, ImmutableArray<ISymbol> missing) => context.ReportDiagnostic(Diagnostic.Create(
            descriptor,
            found.Shape.Keyword,
            ImmutableDictionary<string, string?>.Empty.Add(MissingProperty, string.Join("\n", missing.Select(DocumentationCommentId.CreateDeclarationId))),
            found.Type.Name,
            // The project's own come first: they are likely to be the new ones.
            Names(missing.OrderBy(IsForeign).ToImmutableArray())));

        bool IsForeign(ISymbol symbol) => !SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, context.Compilation.Assembly);
    }

    // It says itself which value of an enum a switch expression without `_` leaves out (CS8509).
    private static bool IsLeftToTheCompiler(MissingCases found) =>
        found is { IsOverKinds: false, Shape.IsExpression: true } && !found.Shape.Cases.Any(@case => @case.TakesAll);

    private static string Names(ImmutableArray<ISymbol> symbols)
    {
        var names = symbols.Take(MostNames).Select(symbol => symbol.Name).ToList();
        if (symbols.Length > MostNames)
            return $"{string.Join(", ", names)} and {symbols.Length - MostNames} more";
        return names.Count == 1 ? names[0] : $"{string.Join(", ", names.Take(names.Count - 1))} and {names[names.Count - 1]}";
    }
}
