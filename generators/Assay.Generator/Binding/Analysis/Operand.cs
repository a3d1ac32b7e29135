namespace Assay.Generator.Binding.Analysis;

/// <summary>A side of a comparison.</summary>
internal abstract record Operand
{
    public sealed record Member(Term Term) : Operand;

    /// <param name="MostExact">Up to here C# compares it with whole numbers as if both were exact.</param>
    /// <param name="FitsReals">C# compares it with a double.</param>
    public sealed record Number(double Value, double MostExact, bool IsWhole, bool FitsReals) : Operand;

    public sealed record Named(EnumSymbol Enum, int Index) : Operand;

    public sealed record Text(string Value) : Operand;

    public sealed record Bool(bool Value) : Operand;

    public sealed record Null : Operand;
}
