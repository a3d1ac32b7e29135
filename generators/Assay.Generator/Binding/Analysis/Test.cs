namespace Assay.Generator.Binding.Analysis;

internal enum Comparison
{
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    IsNull,
}

/// <summary>A question about a term that compares it with a constant. Null is equal to nothing, and neither above nor below anything.</summary>
internal readonly record struct Test(Comparison Comparison, double Constant = 0)
{
    public bool Holds(double? value) => Comparison switch
    {
        Comparison.IsNull => value is null,
        Comparison.Equal => value == Constant,
        Comparison.Less => value < Constant,
        Comparison.LessOrEqual => value <= Constant,
        Comparison.Greater => value > Constant,
        _ => value >= Constant,
    };
}
