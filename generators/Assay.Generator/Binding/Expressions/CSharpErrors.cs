using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Assay.Generator.Binding;

/// <summary>What the C# parser has to say of an expression.</summary>
internal static class CSharpErrors
{
    public static (TextSpan Where, string What)? First(ExpressionSyntax expression)
    {
        if (!expression.ContainsDiagnostics)
            return null;
        try
        {
            var error = expression.GetDiagnostics()
                .Where(d => d.Severity == DiagnosticSeverity.Error)
                .OrderBy(d => d.Location.SourceSpan.Start)
                .FirstOrDefault();
            return error is null ? null : (Place(expression, error.Location.SourceSpan), error.GetMessage(CultureInfo.InvariantCulture).TrimEnd('.'));
        }
        // Of some texts with unfinished interpolations Roslyn computes a negative place.
        catch (ArgumentException)
        {
            return (new TextSpan(0, expression.FullSpan.Length), "check its quotes, braces and brackets");
        }
    }

    /// <summary>Of tokens that were skipped, the first one is to blame and not what stands before them.</summary>
    private static TextSpan Place(ExpressionSyntax expression, TextSpan reported)
    {
        var skipped = expression.DescendantTrivia().FirstOrDefault(t => t.IsKind(SyntaxKind.SkippedTokensTrivia));
        return skipped.Span.Length > 0 && skipped.SpanStart > reported.Start
            ? skipped.GetStructure()?.GetFirstToken().Span ?? skipped.Span
            : reported;
    }
}
