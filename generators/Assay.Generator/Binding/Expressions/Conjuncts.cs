using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding;

/// <summary>Cuts a condition at its outermost `&amp;&amp;`, so that an explanation can say which part did not hold.</summary>
internal static class Conjuncts
{
    public static IReadOnlyList<ExpressionSyntax> Of(ExpressionSyntax condition)
    {
        var found = new List<ExpressionSyntax>();
        var open = new Stack<ExpressionSyntax>([condition]);
        while (open.Count > 0)
        {
            var next = open.Pop();
            // Parentheses stay unless all that they hold is conjuncts: `(a || b)` is one of them, `(a && b)` is two.
            var inner = next;
            while (inner is ParenthesizedExpressionSyntax parenthesized)
                inner = parenthesized.Expression;
            if (inner is BinaryExpressionSyntax binary && binary.IsKind(SyntaxKind.LogicalAndExpression))
            {
                open.Push(binary.Right);
                open.Push(binary.Left);
            }
            else
                found.Add(next);
        }
        return found;
    }
}
