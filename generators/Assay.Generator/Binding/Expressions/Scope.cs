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
    private const int ShortestToGuess = 3;

    public HiddenEnums Hidden => hidden;

    public EarlierVocabulary Earlier => earlier;

    private readonly HashSet<string> known = new(names, StringComparer.Ordinal);

    /// <summary>The names in an expression that mean nothing here, each with a hint.</summary>
    public IEnumerable<(SyntaxToken Name, string Hint)> UnknownNames(ExpressionSyntax expression)
    {
        foreach (var name in Unknown(expression))
        {
            if (Meant(name) is { } meant)
                yield return (name.Identifier, $"; did you mean '{meant}'?");
            else if (!MayBeOfDotNet(name))
                yield return (name.Identifier, $"; there are {string.Join(", ", known.OrderBy(n => n, StringComparer.Ordinal).Take(12))}");
        }
    }

    /// <summary>The first name in an expression that means nothing here and is much like one that does. Others are left to the C# compiler.</summary>
    public (SyntaxToken Name, string Meant)? MisspeltName(ExpressionSyntax expression)
    {
        foreach (var name in Unknown(expression))
            if (Meant(name) is { } meant)
                return (name.Identifier, meant);
        return null;
    }

    private IEnumerable<IdentifierNameSyntax> Unknown(ExpressionSyntax expression)
    {
        if (expression is IdentifierNameSyntax { Identifier.ValueText: var only } && known.Contains(only))
            yield break;
        var local = new HashSet<string>(Declared(expression), StringComparer.Ordinal);
        foreach (var node in expression.DescendantNodesAndSelf())
        {
            if (node is not IdentifierNameSyntax name || !IsValue(name))
                continue;
            var text = name.Identifier.ValueText;
            if (!known.Contains(text) && !local.Contains(text) && !symbols.Mentions(text) && !symbols.IsBroken(text))
                yield return name;
        }
    }

    // Fields are camelCase where they are declared and PascalCase in C#, which is easily forgotten.
    private string? Meant(IdentifierNameSyntax name)
    {
        var text = name.Identifier.ValueText;
        return known.FirstOrDefault(k => string.Equals(k, text, StringComparison.OrdinalIgnoreCase))
            ?? (text.Length < ShortestToGuess || IsOfDotNet(name) ? null : Spelling.Nearest(text, known));
    }

    /// <summary>`Math.Abs(…)`: a class of .NET that expressions see.</summary>
    private static bool IsOfDotNet(IdentifierNameSyntax name) =>
        MayBeOfDotNet(name) && typeof(object).Assembly.GetType("System." + name.Identifier.ValueText) is not null;

    /// <summary>A class of .NET, as far as can be told from here.</summary>
    private static bool MayBeOfDotNet(IdentifierNameSyntax name) => name.Parent is MemberAccessExpressionSyntax && char.IsUpper(name.Identifier.ValueText[0]);

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
