using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding.Analysis;

/// <summary>Turns patterns, as in `tally.P is >= .5 and &lt; .8`, into formulas.</summary>
internal sealed class PatternReader(OperandReader operands)
{
    private const int Deepest = 64;

    /// <summary>Whether the term matches; null if that cannot be told here.</summary>
    public Formula? Of(Term term, PatternSyntax pattern, int depth = 0)
    {
        if (depth > Deepest)
            return null;
        switch (pattern)
        {
            case ParenthesizedPatternSyntax parenthesized:
                return Of(term, parenthesized.Pattern, depth + 1);
            case UnaryPatternSyntax not:
                return Of(term, not.Pattern, depth + 1) is { } inner ? new Formula.Not(inner) : null;
            case BinaryPatternSyntax binary:
                if (Of(term, binary.Left, depth + 1) is not { } left || Of(term, binary.Right, depth + 1) is not { } right)
                    return null;
                return binary.IsKind(SyntaxKind.AndPattern) ? new Formula.All([left, right]) : new Formula.Any([left, right]);
            case RelationalPatternSyntax relational:
                return Comparisons.Of(relational.OperatorToken.Kind()) is { } comparison ? Compare(term, comparison, operands.Read(relational.Expression)) : null;
            case ConstantPatternSyntax constant:
                return Compare(term, Comparison.Equal, operands.Read(constant.Expression));
            // The parser cannot tell the constant of an enum from a type.
            case TypePatternSyntax type:
                return OfType(term, type.Type);
            case RecursivePatternSyntax { Type: null, PositionalPatternClause: null, PropertyPatternClause: null or { Subpatterns.Count: 0 } }:
                return new Formula.Not(new Formula.Atom(term, new Test(Comparison.IsNull)));
            case VarPatternSyntax { Designation: SingleVariableDesignationSyntax or DiscardDesignationSyntax } or DiscardPatternSyntax:
                return Formula.True;
            default:
                return null;
        }
    }

    /// <summary>`statement.Stance is Stance.Denies`.</summary>
    public Formula? OfType(Term term, ExpressionSyntax type) => type switch
    {
        QualifiedNameSyntax { Left: SimpleNameSyntax left } qualified => Compare(term, Comparison.Equal, operands.Constant(left, qualified.Right)),
        MemberAccessExpressionSyntax { Expression: SimpleNameSyntax left } access => Compare(term, Comparison.Equal, operands.Constant(left, access.Name)),
        _ => null,
    };

    private static Formula? Compare(Term term, Comparison comparison, Operand? constant) =>
        constant is null or Operand.Member ? null : Comparisons.Of(term, comparison, constant, isPattern: true);
}
