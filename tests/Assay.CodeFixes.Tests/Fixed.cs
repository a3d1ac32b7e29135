using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Assay.CodeFixes.Tests;

/// <summary>Applies the fix as an editor does.</summary>
internal static class Fixed
{
    private static readonly string[] Ids = ["ASY0701", "ASY0702", "ASY0703"];

    /// <summary>The code after the fix of its one diagnostic.</summary>
    public static async Task<string> OneAsync(string code)
    {
        var document = Document(code);
        var diagnostic = (await DiagnosticsAsync(document)).Should().ContainSingle().Subject;
        CodeAction? action = null;
        await new SwitchCodeFix().RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (found, _) => action = found, default));
        return await AppliedAsync(document, action!);
    }

    /// <summary>The code after everything was fixed at once.</summary>
    public static async Task<string> AllAsync(string code)
    {
        var document = Document(code);
        var fix = new SwitchCodeFix();
        var context = new FixAllContext(document, fix, FixAllScope.Document, nameof(SwitchCodeFix), Ids, new Provider(), default);
        return await AppliedAsync(document, (await fix.GetFixAllProvider().GetFixAsync(context))!);
    }

    private static async Task<string> AppliedAsync(Document document, CodeAction action)
    {
        var changes = (await action.GetOperationsAsync(default)).OfType<ApplyChangesOperation>().Single();
        var changed = changes.ChangedSolution.GetDocument(document.Id)!;
        (await DiagnosticsAsync(changed)).Should().BeEmpty("the fix leaves nothing out");
        (await changed.Project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return (await changed.GetTextAsync()).ToString().ReplaceLineEndings("\n");
    }

    private static Document Document(string code)
    {
        var compilation = SchemaTest.Run(Desk.Schema).Compile().Compilation;
        var project = new AdhocWorkspace()
            .AddProject("Desk", LanguageNames.CSharp)
            .WithCompilationOptions(compilation.Options)
            .WithParseOptions(new CSharpParseOptions(LanguageVersion.Latest))
            .WithMetadataReferences(compilation.References);
        foreach (var tree in compilation.SyntaxTrees)
            project = project.AddDocument(tree.FilePath, tree.GetText()).Project;
        return project.AddDocument("Code.cs", code);
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Document document)
    {
        var compilation = (await document.Project.GetCompilationAsync())!;
        return [.. (await compilation.WithAnalyzers(Desk.Analyzers).GetAnalyzerDiagnosticsAsync()).Where(d => !d.IsSuppressed && Ids.Contains(d.Id))];
    }

    private sealed class Provider : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) => await DiagnosticsAsync(document);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => throw new NotSupportedException();

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => throw new NotSupportedException();
    }
}
