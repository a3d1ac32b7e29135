using Microsoft.CodeAnalysis.CSharp;

namespace Assay.Generator.Binding.Analysis;

/// <summary>What C# makes of a comparison of a member with a constant.</summary>
internal static class Comparisons
{
    public static Comparison? Of(SyntaxKind sign) => sign switch
    {
        SyntaxKind.EqualsEqualsToken => Comparison.Equal,
        SyntaxKind.LessThanToken => Comparison.Less,
        SyntaxKind.LessThanEqualsToken => Comparison.LessOrEqual,
        SyntaxKind.GreaterThanToken => Comparison.Greater,
        SyntaxKind.GreaterThanEqualsToken => Comparison.GreaterOrEqual,
        _ => null,
    };

    /// <summary>The same comparison seen from the other side.</summary>
    public static Comparison Mirrored(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        _ => comparison,
    };

    /// <summary>The formula; null if C# would refuse it, or means something else.</summary>
    /// <param name="isPattern">Patterns take only constants of the member's own type.</param>
    public static Formula? Of(Term term, Comparison comparison, Operand constant, bool isPattern = false)
    {
        var isEquality = comparison == Comparison.Equal;
        switch (constant)
        {
            case Operand.Null:
                return isEquality ? new Formula.Atom(term, new Test(Comparison.IsNull)) : null;
            case Operand.Number number when term.Type == TermType.Number:
                return number.FitsReals ? Atom(term, comparison, number.Value) : null;
            case Operand.Number number when term.Type == TermType.Whole:
                return Math.Abs(number.Value) < number.MostExact && (number.IsWhole || !isPattern) ? Atom(term, comparison, number.Value) : null;
            case Operand.Named named when term.Type == TermType.Choice && term.Enum == named.Enum:
                return Atom(term, comparison, named.Index);
            case Operand.Text text when term.Type == TermType.Text && isEquality:
                return Atom(term, comparison, term.ValueOf(text.Value));
            case Operand.Bool value when term.Type == TermType.Bool && isEquality:
                return Atom(term, comparison, value.Value ? 1 : 0);
            default:
                return null;
        }
    }

    private static Formula.Atom Atom(Term term, Comparison comparison, double constant) => new(term, new Test(comparison, constant));
}
