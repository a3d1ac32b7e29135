using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Assay.Generator.Binding.Analysis;

/// <summary>A condition with what it means: its outermost `&amp;&amp;` conjuncts.</summary>
internal sealed class Condition
{
    private readonly FormulaBuilder formulas;

    public Condition(ParsedCondition parsed, TermScope scope)
    {
        Parsed = parsed;
        formulas = new FormulaBuilder(scope, parsed.Syntax);
        Parts = Binding.Conjuncts.Of(parsed.Syntax).Select(Part).ToList();
        Formula = new Formula.All(Parts.Select(p => p.Formula).ToList());
    }

    public ParsedCondition Parsed { get; }

    public IReadOnlyList<ConditionPart> Parts { get; }

    public Formula Formula { get; }

    /// <summary>The outermost `||` alternatives of a part; the part itself if it has none.</summary>
    public IReadOnlyList<ConditionPart> Alternatives(ConditionPart part) => FormulaBuilder.Alternatives(part.Syntax).Select(Part).ToList();

    /// <summary>The outermost `&amp;&amp;` conjuncts of an alternative.</summary>
    public IReadOnlyList<ConditionPart> Conjuncts(ConditionPart alternative) => Binding.Conjuncts.Of(alternative.Syntax).Select(Part).ToList();

    private ConditionPart Part(ExpressionSyntax syntax) => new(syntax, formulas.Of(syntax));
}

internal sealed record ConditionPart(ExpressionSyntax Syntax, Formula Formula)
{
    /// <summary>It is a mere `true` or `false`, and says so to everyone.</summary>
    public bool IsLiteral => OperandReader.Unwrapped(Syntax) is LiteralExpressionSyntax;

    public string Code => Wording.Code(OperandReader.Unwrapped(Syntax).ToString());
}
