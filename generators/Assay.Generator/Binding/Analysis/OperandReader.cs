using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding.Analysis;

/// <summary>Reads the operands that mean something here: members that the schema knows, and constants.</summary>
/// <param name="locals">The variables that patterns declare, each with the term it stands for, if any.</param>
internal sealed class OperandReader(TermScope scope, IReadOnlyDictionary<string, Term?> locals)
{
    private const double MostExactFloat = 1 << 24;

    /// <summary>The operand; null if it is none of those.</summary>
    public Operand? Read(ExpressionSyntax expression) => Unwrapped(expression) switch
    {
        LiteralExpressionSyntax literal => Literal(literal),
        PrefixUnaryExpressionSyntax prefix when prefix.IsKind(SyntaxKind.UnaryMinusExpression) =>
            Unwrapped(prefix.Operand) is LiteralExpressionSyntax literal && Literal(literal) is Operand.Number number ? number with { Value = -number.Value } : null,
        MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax type } access when Constant(type, access.Name) is { } constant => constant,
        var other => Term(other) is { } term ? new Operand.Member(term) : null,
    };

    /// <summary>The constant of an enum, as in `Stance.Denies`, also where the parser takes it for a type.</summary>
    public Operand? Constant(SimpleNameSyntax type, SimpleNameSyntax name)
    {
        if (locals.ContainsKey(type.Identifier.ValueText) || scope.Enum(type.Identifier.ValueText) is not { } found)
            return null;
        for (var i = 0; i < found.Values.Count; i++)
            if (found.Values[i].Name == name.Identifier.ValueText)
                return new Operand.Named(found, i);
        return null;
    }

    /// <summary>The term for a member; null if it is not known.</summary>
    public Term? Term(ExpressionSyntax expression)
    {
        switch (Unwrapped(expression))
        {
            case IdentifierNameSyntax name:
                return locals.TryGetValue(name.Identifier.ValueText, out var local) ? local
                    : scope.IsOfRecord ? scope.Member("", name.Identifier.ValueText)
                    : null;
            case MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access:
                var member = access.Name.Identifier.ValueText;
                if (member == "Count" && List(access.Expression) is var (of, list))
                    return scope.Count(of, list);
                if (member == "Value" && Term(access.Expression) is { CanBeNull: true, Type: not (TermType.Text or TermType.Thing) } nullable)
                    return scope.ValueOf(nullable);
                return Root(access.Expression) is { } root ? scope.Member(root, member) : null;
            default:
                return null;
        }
    }

    /// <summary>A list that the schema knows.</summary>
    public (string Root, string Name)? List(ExpressionSyntax expression)
    {
        var (root, name) = Unwrapped(expression) switch
        {
            IdentifierNameSyntax plain when scope.IsOfRecord && !locals.ContainsKey(plain.Identifier.ValueText) => ("", plain.Identifier.ValueText),
            MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access => (Root(access.Expression), access.Name.Identifier.ValueText),
            _ => (null, ""),
        };
        return root is not null && scope.Count(root, name) is not null ? (root, name) : null;
    }

    /// <summary>What has members: `statement`, `other`; `statement.Source` is `source`.</summary>
    public string? Root(ExpressionSyntax expression)
    {
        switch (Unwrapped(expression))
        {
            case ThisExpressionSyntax when scope.IsOfRecord:
                return "";
            case IdentifierNameSyntax { Identifier.ValueText: var name } when scope.IsRoot(name) && name.Length > 0 && !locals.ContainsKey(name):
                return name;
            case MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "statement" }, Name.Identifier.ValueText: "Source" or "Claim" } access
                when scope.IsRoot("statement") && !locals.ContainsKey("statement"):
                return access.Name.Identifier.ValueText.ToLowerInvariant();
            default:
                return null;
        }
    }

    public static ExpressionSyntax Unwrapped(ExpressionSyntax expression)
    {
        while (expression is ParenthesizedExpressionSyntax parenthesized)
            expression = parenthesized.Expression;
        return expression;
    }

    private static Operand? Literal(LiteralExpressionSyntax literal) => literal.Token.Value switch
    {
        true => new Operand.Bool(true),
        false => new Operand.Bool(false),
        null => literal.IsKind(SyntaxKind.NullLiteralExpression) ? new Operand.Null() : null,
        string text => new Operand.Text(text),
        int whole => new Operand.Number(whole, FieldTerms.MostExact, IsWhole: true, FitsReals: true),
        uint whole => new Operand.Number(whole, FieldTerms.MostExact, IsWhole: true, FitsReals: true),
        long whole => new Operand.Number(whole, FieldTerms.MostExact, IsWhole: true, FitsReals: true),
        double real when !double.IsInfinity(real) => new Operand.Number(real, FieldTerms.MostExact, IsWhole: false, FitsReals: true),
        float real when !float.IsInfinity(real) => new Operand.Number(real, MostExactFloat, IsWhole: false, FitsReals: true),
        // Between a decimal and a double there is no comparison in C#.
        decimal exact when Math.Abs(exact) < (decimal)FieldTerms.MostExact && (decimal)(double)exact == exact =>
            new Operand.Number((double)exact, FieldTerms.MostExact, IsWhole: false, FitsReals: false),
        _ => null,
    };
}
