using System.Collections.Immutable;
using Assay.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.Generator.Switches;

/// <summary>
/// Takes back the compiler's CS8509 on a switch expression over kinds: it cannot know that a family is all there is. What such a switch
/// does leave out, <see cref="SwitchAnalyzer"/> says by name.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class SwitchSuppressor : DiagnosticSuppressor
{
    private static readonly SuppressionDescriptor NotExhaustive = new("ASY0709", "CS8509", "The kinds of a family are known, and ASY0701 names those that are missing.");

    /// <inheritdoc/>
    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(NotExhaustive);

    /// <inheritdoc/>
    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        if (GeneratedTypes.Of(context.Compilation) is not { } types)
            return;
        foreach (var diagnostic in context.ReportedDiagnostics)
        {
            if (diagnostic.Location.SourceTree is not { } tree)
                continue;
            var node = tree.GetRoot(context.CancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
            if (node.FirstAncestorOrSelf<SwitchExpressionSyntax>() is { } expression
                && context.GetSemanticModel(tree).GetOperation(expression, context.CancellationToken) is { } operation
                && MissingCases.Of(operation, types) is { IsOverKinds: true } found
                && (found.Missing.IsEmpty || IsReported(context.Compilation, tree, context.CancellationToken)))
            {
                context.ReportSuppression(Suppression.Create(NotExhaustive, diagnostic));
            }
        }
    }

    // Who switches ASY0701 off keeps the compiler's word.
    private static bool IsReported(Compilation compilation, SyntaxTree tree, CancellationToken cancellation)
    {
        var id = Descriptors.MissingKinds.Id;
        var severity = ReportDiagnostic.Default;
        _ = compilation.Options.SyntaxTreeOptionsProvider?.TryGetDiagnosticValue(tree, id, cancellation, out severity) == true
            || compilation.Options.SyntaxTreeOptionsProvider?.TryGetGlobalDiagnosticValue(id, cancellation, out severity) == true
            || compilation.Options.SpecificDiagnosticOptions.TryGetValue(id, out severity);
        return severity is not (ReportDiagnostic.Suppress or ReportDiagnostic.Hidden);
    }
}
