using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding;

/// <summary>How deep an expression is, however few brackets it has: the C# compiler recurses into most of what it is made of.</summary>
internal static class TreeDepth
{
    /// <summary>More than people write, and less than overflows a compiler's stack.</summary>
    public const int Deepest = 500;

    /// <summary>Whether it is deeper than that. Of `a &amp;&amp; b &amp;&amp; c` and the like, which the compiler walks in a loop, all operands are as deep as the first.</summary>
    public static bool IsTooDeep(ExpressionSyntax expression)
    {
        var open = new Stack<(SyntaxNode Node, int Depth)>([(expression, 0)]);
        while (open.Count > 0)
        {
            var (node, depth) = open.Pop();
            if (depth > Deepest)
                return true;
            foreach (var child in node.ChildNodes())
                open.Push((child, node is BinaryExpressionSyntax binary && child == binary.Left && child is BinaryExpressionSyntax ? depth : depth + 1));
        }
        return false;
    }
}
