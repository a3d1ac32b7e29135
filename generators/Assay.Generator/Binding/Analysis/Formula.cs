namespace Assay.Generator.Binding.Analysis;

/// <summary>A condition as far as it can be analysed: tests of terms, and how they are joined.</summary>
internal abstract record Formula
{
    public static Formula True { get; } = new All([]);

    public static Formula False { get; } = new Any([]);

    /// <summary>Whether it holds where the terms have these values.</summary>
    public abstract bool Holds(Func<Term, double?> values);

    public sealed record Atom(Term Term, Test Test) : Formula
    {
        public override bool Holds(Func<Term, double?> values) => Test.Holds(values(Term));
    }

    public sealed record Not(Formula Operand) : Formula
    {
        public override bool Holds(Func<Term, double?> values) => !Operand.Holds(values);
    }

    public sealed record All(IReadOnlyList<Formula> Operands) : Formula
    {
        public override bool Holds(Func<Term, double?> values)
        {
            foreach (var operand in Operands)
                if (!operand.Holds(values))
                    return false;
            return true;
        }
    }

    public sealed record Any(IReadOnlyList<Formula> Operands) : Formula
    {
        public override bool Holds(Func<Term, double?> values)
        {
            foreach (var operand in Operands)
                if (operand.Holds(values))
                    return true;
            return false;
        }
    }

    public sealed record If(Formula Condition, Formula Then, Formula Else) : Formula
    {
        public override bool Holds(Func<Term, double?> values) => Condition.Holds(values) ? Then.Holds(values) : Else.Holds(values);
    }

    /// <summary>Both hold or neither does.</summary>
    public sealed record Same(Formula Left, Formula Right) : Formula
    {
        public override bool Holds(Func<Term, double?> values) => Left.Holds(values) == Right.Holds(values);
    }
}
