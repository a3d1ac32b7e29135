using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding.Analysis;

/// <summary>The names that a condition declares itself: variables of patterns and parameters of lambdas.</summary>
internal sealed class PatternVariables
{
    private readonly Dictionary<string, Term?> terms = new(StringComparer.Ordinal);

    private PatternVariables()
    {
    }

    /// <summary>Each name with the term that it stands for; null where that is not known.</summary>
    public IReadOnlyDictionary<string, Term?> Terms => terms;

    public static PatternVariables In(ExpressionSyntax condition, TermScope scope)
    {
        var found = new PatternVariables();
        var aliases = new List<(string Name, IsPatternExpressionSyntax Of)>();
        foreach (var (name, node) in DeclaredIn(condition))
        {
            var isFirst = !found.terms.ContainsKey(name);
            found.terms[name] = null;
            if (isFirst && Matched(node) is { } matched)
                aliases.Add((name, matched));
            else
                aliases.RemoveAll(a => a.Name == name);
        }
        var operands = new OperandReader(scope, found.terms);
        foreach (var (name, of) in aliases)
            found.terms[name] = operands.Term(of.Expression);
        return found;
    }

    public static IEnumerable<(string Name, SyntaxNode Node)> DeclaredIn(ExpressionSyntax expression)
    {
        foreach (var node in expression.DescendantNodesAndSelf())
        {
            if (node is SingleVariableDesignationSyntax variable)
                yield return (variable.Identifier.ValueText, node);
            else if (node is ParameterSyntax parameter)
                yield return (parameter.Identifier.ValueText, node);
        }
    }

    /// <summary>The match of which a variable holds the very value, as in `Strength is { } s`, and not a part of it.</summary>
    private static IsPatternExpressionSyntax? Matched(SyntaxNode variable)
    {
        if (variable.Parent is not (RecursivePatternSyntax { Type: null } or VarPatternSyntax))
            return null;
        var node = variable.Parent;
        for (var steps = 0; steps < 64 && node is PatternSyntax; steps++)
        {
            if (node.Parent is IsPatternExpressionSyntax match)
                return match;
            node = node.Parent;
        }
        return null;
    }
}
