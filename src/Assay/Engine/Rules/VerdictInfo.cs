namespace Assay;

/// <summary>One row of a verdict or credibility table.</summary>
/// <param name="Name">What it is called, such as <c>Corroborated</c> or <c>2</c>.</param>
/// <param name="Doc">What the schema says it means.</param>
/// <param name="Condition">The condition as written in the schema; <c>otherwise</c> for the last row.</param>
public sealed record VerdictInfo(string Name, string? Doc, string Condition)
{
    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
