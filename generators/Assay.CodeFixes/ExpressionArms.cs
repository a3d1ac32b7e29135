using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;

namespace Assay.CodeFixes;

/// <summary>`TroopDeployment troopDeployment => throw new NotImplementedException(),`, before `_`.</summary>
internal static class ExpressionArms
{
    public static SwitchExpressionSyntax Add(SwitchExpressionSyntax expression, IEnumerable<ISymbol> missing, MissingCase cases)
    {
        var at = expression.Arms.Count > 0 && expression.Arms.Last() is { WhenClause: null, Pattern: var last } && IsForTheRest(last)
            ? expression.Arms.Count - 1
            : expression.Arms.Count;
        var added = missing.Select(symbol => SyntaxFactory.SwitchExpressionArm(
            cases.IsTheRest(symbol) ? SyntaxFactory.DiscardPattern() : cases.Pattern(symbol),
            SyntaxFactory.ThrowExpression(cases.NotImplemented())));
        return expression.WithArms(Lines(expression.Arms, at, added)).WithAdditionalAnnotations(Formatter.Annotation);
    }

    public static bool IsForTheRest(PatternSyntax pattern) =>
        pattern is DiscardPatternSyntax or VarPatternSyntax or RecursivePatternSyntax { Type: null, PropertyPatternClause.Subpatterns.Count: 0, PositionalPatternClause: null };

    // One arm a line, as those that are there end or do not end in a comma.
    private static SeparatedSyntaxList<SwitchExpressionArmSyntax> Lines(SeparatedSyntaxList<SwitchExpressionArmSyntax> arms, int at, IEnumerable<SwitchExpressionArmSyntax> added)
    {
        var nodes = arms.ToList();
        var separators = arms.GetSeparators().ToList();
        var hasLastComma = separators.Count == nodes.Count && nodes.Count > 0;
        var comma = SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(SyntaxFactory.ElasticCarriageReturnLineFeed);
        foreach (var arm in added)
        {
            if (at == nodes.Count && at > 0 && separators.Count < at)
            {
                // What stands behind the last arm, such as a line's end, stands behind its comma from now on.
                separators.Add(comma.WithTrailingTrivia(nodes[at - 1].GetTrailingTrivia()));
                nodes[at - 1] = nodes[at - 1].WithoutTrailingTrivia();
            }
            nodes.Insert(at, arm);
            if (at < separators.Count || at < nodes.Count - 1)
                separators.Insert(at, comma);
            at++;
        }
        if (hasLastComma && separators.Count < nodes.Count)
            separators.Add(comma);
        return SyntaxFactory.SeparatedList(nodes, separators);
    }
}
