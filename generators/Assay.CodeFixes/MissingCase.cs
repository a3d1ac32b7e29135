using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Simplification;

namespace Assay.CodeFixes;

/// <summary>Makes the syntax of a case, with names as short as they can be where the switch stands.</summary>
internal sealed class MissingCase
{
    private readonly SyntaxGenerator generator;
    private readonly SemanticModel model;
    private readonly HashSet<string> taken;
    private readonly int position;
    private readonly ITypeSymbol? switched;

    public MissingCase(Document document, SemanticModel model, SyntaxNode @switch)
    {
        generator = SyntaxGenerator.GetGenerator(document);
        this.model = model;
        position = @switch.SpanStart;
        switched = model.GetTypeInfo(@switch is SwitchStatementSyntax statement ? statement.Expression : ((SwitchExpressionSyntax)@switch).GoverningExpression).Type;
        // Whatever a name inside stands for, a variable of that name would hide it or clash with it.
        taken = new HashSet<string>(
            model.LookupSymbols(position).Where(symbol => symbol.Kind is SymbolKind.Local or SymbolKind.Parameter or SymbolKind.RangeVariable).Select(symbol => symbol.Name),
            StringComparer.Ordinal);
    }

    /// <summary>Whether only a case for the rest can stand for it: its pattern would take all there is.</summary>
    public bool IsTheRest(ISymbol missing) => SymbolEqualityComparer.Default.Equals(missing, switched);

    public PatternSyntax Pattern(ISymbol missing) => missing is INamedTypeSymbol kind
        ? SyntaxFactory.DeclarationPattern(Type(kind), SyntaxFactory.SingleVariableDesignation(Variable(kind.Name)))
        : SyntaxFactory.ConstantPattern(Value(missing));

    public ExpressionSyntax Value(ISymbol missing) =>
        (ExpressionSyntax)generator.MemberAccessExpression(Type(missing.ContainingType), missing.Name).WithAdditionalAnnotations(Simplifier.Annotation);

    public ExpressionSyntax NotImplemented()
    {
        var type = model.Compilation.GetTypeByMetadataName("System.NotImplementedException")!;
        return SyntaxFactory.ObjectCreationExpression(Type(type)).WithArgumentList(SyntaxFactory.ArgumentList());
    }

    private TypeSyntax Type(INamedTypeSymbol type) => (TypeSyntax)generator.TypeExpression(type);

    private SyntaxToken Variable(string kind)
    {
        var name = char.ToLowerInvariant(kind[0]) + kind.Substring(1);
        for (var i = 2; !taken.Add(name); i++)
            name = char.ToLowerInvariant(kind[0]) + kind.Substring(1) + i;
        return SyntaxFacts.GetKeywordKind(name) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(name) != SyntaxKind.None
            ? SyntaxFactory.VerbatimIdentifier(default, name, name, default)
            : SyntaxFactory.Identifier(name);
    }
}
