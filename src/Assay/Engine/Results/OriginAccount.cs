using System.Collections.Immutable;

namespace Assay;

/// <summary>What one origin brings to one side of a claim.</summary>
/// <param name="Id">The origin's id; null where nobody knows who spoke first, which brings nothing.</param>
/// <param name="Name">What readers know it by.</param>
/// <param name="Own">m(o), the weight of its strongest own statement by a source graded A to D; 0 if it has none.</param>
/// <param name="Crowd">e(o), what the strongest by a source graded E or F has beyond that; 0 or more.</param>
/// <param name="Derived">q(o), what the strongest that rests on others has beyond that; 0 or more.</param>
/// <param name="Contributions">All that it said on this side: what counts first, then by weight, then by id.</param>
public sealed record OriginAccount(string? Id, string Name, double Own, double Crowd, double Derived, ImmutableArray<Contribution> Contributions);
