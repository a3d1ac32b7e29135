using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.CodeFixes;

/// <summary>Adds the cases that a switch leaves out, each throwing until somebody writes what it is to do.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwitchCodeFix))]
public sealed class SwitchCodeFix : CodeFixProvider
{
    private const string Title = "Add the missing cases";

    // As the analyzer hands them over.
    private const string MissingProperty = "Missing";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("ASY0701", "ASY0702", "ASY0703");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(MissingProperty, out var ids) && ids is { Length: > 0 })
            {
                context.RegisterCodeFix(
                    CodeAction.Create(Title, cancellation => FixAsync(context.Document, diagnostic, ids.Split('\n'), cancellation), nameof(SwitchCodeFix)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static async Task<Document> FixAsync(Document document, Diagnostic diagnostic, string[] ids, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false) is not { } model)
        {
            return document;
        }

        var @switch = root.FindToken(diagnostic.Location.SourceSpan.Start).Parent;
        var missing = ids
            .Select(id => DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation))
            .OfType<ISymbol>()
            .ToList();
        SyntaxNode? changed = @switch switch
        {
            SwitchStatementSyntax statement => StatementCases.Add(statement, missing, new MissingCase(document, model, statement)),
            SwitchExpressionSyntax expression => ExpressionArms.Add(expression, missing, new MissingCase(document, model, expression)),
            _ => null,
        };
        return changed is null ? document : document.WithSyntaxRoot(root.ReplaceNode(@switch!, changed));
    }
}
