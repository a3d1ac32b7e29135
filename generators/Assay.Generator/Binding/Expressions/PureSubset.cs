using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Assay.Generator.Binding;

/// <summary>The C# that an expression may be made of. It computes a value and changes nothing; whatever is not listed here is refused.</summary>
internal static class PureSubset
{
    // Each level of these makes the C# compiler try twice as many ways.
    private const int Deepest = 6;

    /// <summary>The first thing in an expression that is not allowed, and what it is.</summary>
    public static (TextSpan Where, string What)? FirstObjection(ExpressionSyntax expression)
    {
        foreach (var node in expression.DescendantNodesAndSelf())
            if (Objection(node) is { } what)
                return (Token(node).Span, what);
        return null;
    }

    private static string? Objection(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression)
            ? "an assignment; to compare, write '=='"
            : $"the assignment '{assignment.OperatorToken.Text}'",
        BaseObjectCreationExpressionSyntax or AnonymousObjectCreationExpressionSyntax or WithExpressionSyntax => "an object that it makes itself",
        ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or InitializerExpressionSyntax or CollectionExpressionSyntax =>
            "an array or collection that it makes itself",
        StackAllocArrayCreationExpressionSyntax or ImplicitStackAllocArrayCreationExpressionSyntax => "'stackalloc'",
        AwaitExpressionSyntax => "'await'",
        ThrowExpressionSyntax => "'throw'",
        AnonymousMethodExpressionSyntax => "an anonymous method; write 'x => …'",
        InterpolatedStringExpressionSyntax when IsDeep<InterpolatedStringExpressionSyntax>(node) => $"texts more than {Deepest} deep in one another",
        LambdaExpressionSyntax when IsDeep<LambdaExpressionSyntax>(node) => $"lambdas more than {Deepest} deep in one another",
        LambdaExpressionSyntax { Block: not null } => "a lambda with statements; write one expression behind '=>'",
        LambdaExpressionSyntax { AsyncKeyword.RawKind: not 0 } => "'async'",
        PrefixUnaryExpressionSyntax prefix => Unary(prefix.OperatorToken),
        PostfixUnaryExpressionSyntax postfix => Unary(postfix.OperatorToken),
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument => $"an argument passed by '{argument.RefKindKeyword.Text}'",
        ParameterSyntax { Modifiers.Count: > 0 } => "a lambda parameter with a modifier",
        DeclarationExpressionSyntax => "a declaration; use a pattern, as in 'x is { } y'",
        RefExpressionSyntax or RefTypeExpressionSyntax or RefValueExpressionSyntax or MakeRefExpressionSyntax => "a reference",
        PointerTypeSyntax or FunctionPointerTypeSyntax or SizeOfExpressionSyntax => "pointers or 'sizeof'",
        QueryExpressionSyntax => "a query; write .Where(…), .Select(…) and the like",
        _ => IsAllowed(node) ? null : $"this ({Words(node)})",
    };

    private static bool IsDeep<T>(SyntaxNode node)
        where T : SyntaxNode => node.Ancestors().OfType<T>().Skip(Deepest - 1).Any();

    private static string? Unary(SyntaxToken sign) => sign.Kind() switch
    {
        SyntaxKind.PlusPlusToken or SyntaxKind.MinusMinusToken => $"'{sign.Text}'",
        SyntaxKind.AmpersandToken or SyntaxKind.AsteriskToken => "pointers",
        _ => null,
    };

    private static bool IsAllowed(SyntaxNode node) => node is
        LiteralExpressionSyntax or InterpolatedStringExpressionSyntax or InterpolatedStringContentSyntax
        or InterpolationAlignmentClauseSyntax or InterpolationFormatClauseSyntax
        or NameSyntax or PredefinedTypeSyntax or NullableTypeSyntax or TupleTypeSyntax or TupleElementSyntax or ArrayTypeSyntax
        or ArrayRankSpecifierSyntax or OmittedArraySizeExpressionSyntax or TypeArgumentListSyntax
        or ThisExpressionSyntax or MemberAccessExpressionSyntax or ConditionalAccessExpressionSyntax or MemberBindingExpressionSyntax
        or ElementAccessExpressionSyntax or ElementBindingExpressionSyntax or InvocationExpressionSyntax
        or ArgumentListSyntax or BracketedArgumentListSyntax or ArgumentSyntax or NameColonSyntax or ExpressionColonSyntax
        or ParenthesizedExpressionSyntax or BinaryExpressionSyntax or CastExpressionSyntax or ConditionalExpressionSyntax
        or TupleExpressionSyntax or RangeExpressionSyntax or DefaultExpressionSyntax or TypeOfExpressionSyntax or CheckedExpressionSyntax
        or IsPatternExpressionSyntax or PatternSyntax or SubpatternSyntax or PositionalPatternClauseSyntax or PropertyPatternClauseSyntax
        or VariableDesignationSyntax or SwitchExpressionSyntax or SwitchExpressionArmSyntax or WhenClauseSyntax
        or LambdaExpressionSyntax or ParameterListSyntax or ParameterSyntax;

    /// <summary>The token that says what is wrong.</summary>
    private static SyntaxToken Token(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.OperatorToken,
        PrefixUnaryExpressionSyntax prefix => prefix.OperatorToken,
        PostfixUnaryExpressionSyntax postfix => postfix.OperatorToken,
        WithExpressionSyntax with => with.WithKeyword,
        LambdaExpressionSyntax { Block: { } block } => block.OpenBraceToken,
        _ => node.GetFirstToken(includeZeroWidth: true),
    };

    private static string Words(SyntaxNode node) => string.Concat(node.Kind().ToString()
        .Replace("Syntax", "").Select((c, i) => char.IsUpper(c) ? (i > 0 ? " " : "") + char.ToLowerInvariant(c) : c.ToString()));
}
