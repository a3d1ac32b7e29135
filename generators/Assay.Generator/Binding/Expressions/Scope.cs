using Assay.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding;

/// <summary>
/// The names that a text's holes can begin with. Only plain names are looked at: what follows a dot, and all types, are left to the C#
/// compiler, which reports them at the same place.
/// </summary>
internal sealed class Scope(IEnumerable<string> names, SymbolTable symbols, HiddenEnums hidden, EarlierVocabulary earlier)
{
    public HiddenEnums Hidden => hidden;

    public EarlierVocabulary Earlier => earlier;

    private readonly HashSet<string> known = new(names, StringComparer.Ordinal);

    /// <summary>The names in an expression that mean nothing here, each with a hint.</summary>
    public IEnumerable<(SyntaxToken Name, string Hint)> UnknownNames(ExpressionSyntax expression)
    {
        if (expression is IdentifierNameSyntax { Identifier.ValueText: var only } && known.Contains(only))
            yield break;
        var local = new HashSet<string>(Declared(expression), StringComparer.Ordinal);
        foreach (var node in expression.DescendantNodesAndSelf())
        {
            if (node is not IdentifierNameSyntax name || !IsValue(name))
                continue;
            var text = name.Identifier.ValueText;
            if (known.Contains(text) || local.Contains(text) || symbols.Mentions(text) || symbols.IsBroken(text))
                continue;
            var hint = Spelling.DidYouMean(text, known);
            // `Math.Abs(…)`: a class of .NET, as far as can be told from here.
            if (hint.Length == 0 && name.Parent is MemberAccessExpressionSyntax && char.IsUpper(text[0]))
                continue;
            yield return (name.Identifier, hint.Length > 0 ? hint : $"; there are {string.Join(", ", known.OrderBy(n => n, StringComparer.Ordinal).Take(12))}");
        }
    }

    private static IEnumerable<string> Declared(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().Select(node => node switch
    {
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        SingleVariableDesignationSyntax variable => variable.Identifier.ValueText,
        _ => "",
    });

    /// <summary>Whether a name stands where it must be a value of its own: not behind a dot, not a method, not a type.</summary>
    private static bool IsValue(IdentifierNameSyntax name) => name.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == name,
        InvocationExpressionSyntax call => call.Expression != name,
        BinaryExpressionSyntax binary => binary.Left == name || binary.Kind() is not (SyntaxKind.IsExpression or SyntaxKind.AsExpression),
        CastExpressionSyntax cast => cast.Type != name,
        MemberBindingExpressionSyntax or NameColonSyntax or NameEqualsSyntax or ExpressionColonSyntax or TypeArgumentListSyntax or QualifiedNameSyntax
            or AliasQualifiedNameSyntax or PatternSyntax or NullableTypeSyntax or ArrayTypeSyntax or DefaultExpressionSyntax or TypeOfExpressionSyntax
            or TupleElementSyntax or ParameterSyntax => false,
        ArgumentSyntax argument => !IsNameOf(argument),
        _ => true,
    };

    private static bool IsNameOf(ArgumentSyntax argument) =>
        argument.Parent?.Parent is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } };
}
