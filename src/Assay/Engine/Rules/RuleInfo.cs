namespace Assay;

/// <summary>What a rule is about. The strata run in this order, each over the result of the one before.</summary>
public enum RuleStratum
{
    /// <summary>A source: its grade, its flags.</summary>
    Source,

    /// <summary>A statement: its weight, its flags.</summary>
    Statement,

    /// <summary>A claim, once it has been tallied: its flags.</summary>
    Claim,
}

/// <summary>One rule in force.</summary>
/// <param name="Id">The model and the name, lower case: <c>core/anonymous</c>.</param>
/// <param name="Stratum">What it is about.</param>
/// <param name="Doc">What the schema says it is for.</param>
public sealed record RuleInfo(string Id, RuleStratum Stratum, string? Doc)
{
    /// <summary>The id.</summary>
    public override string ToString() => Id;
}
