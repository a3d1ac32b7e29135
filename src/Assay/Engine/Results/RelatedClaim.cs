namespace Assay;

/// <summary>Another claim, whose statements bear on the one explained because one implies or excludes the other.</summary>
/// <param name="Claim">The other claim.</param>
/// <param name="Says">The other claim in one line of English.</param>
/// <param name="Side">Whether it lends weight, or takes it.</param>
/// <param name="Statements">How many of its statements bear on the claim on that side.</param>
/// <param name="Counted">How many of them are part of the sum.</param>
/// <param name="Weight">What those weigh together, before grouping by origin.</param>
public sealed record RelatedClaim(Claim Claim, string Says, ContributionSide Side, int Statements, int Counted, double Weight);
