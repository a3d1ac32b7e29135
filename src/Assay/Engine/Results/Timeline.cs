using System.Collections.Immutable;

namespace Assay;

/// <summary>How the verdicts on a dossier's claims moved as statements came in.</summary>
public sealed partial class Timeline
{
    private readonly Dictionary<string, ClaimTimeline> byId;

    internal Timeline(Assessment last, ImmutableArray<ClaimTimeline> claims)
    {
        Last = last;
        Claims = claims;
        byId = claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal);
    }

    /// <summary>The assessment as of the last day.</summary>
    public Assessment Last { get; }

    /// <summary>The day up to which it runs.</summary>
    public DateOnly AsOf => Last.AsOf;

    /// <summary>Every claim of which something has been said by then, in ordinal order of id.</summary>
    public ImmutableArray<ClaimTimeline> Claims { get; }

    /// <summary>The timeline of the claim with this id.</summary>
    /// <exception cref="KeyNotFoundException">No such claim, or nothing has been said of it yet.</exception>
    public ClaimTimeline this[string claim] => byId[Last[claim].Id];

    /// <summary>The timeline of the claim with this id, or null if there is none of which anything has been said yet.</summary>
    public ClaimTimeline? Find(string claim) => byId.GetValueOrDefault(claim);
}
