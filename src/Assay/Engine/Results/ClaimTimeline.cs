using System.Collections.Immutable;

namespace Assay;

/// <summary>How the verdict on one claim moved as statements came in.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Says">The claim in one line of English.</param>
/// <param name="Moments">
/// In order of time, from the day on which it was first said: each day on which a statement that bears on it became known, and each on which
/// its figures moved for another reason. Between two moments nothing moves.
/// </param>
public sealed record ClaimTimeline(Claim Claim, string Says, ImmutableArray<TimelineMoment> Moments)
{
    /// <summary>The claim's id.</summary>
    public string Id => Claim.Id;

    /// <summary>The moments that changed the verdict.</summary>
    public IEnumerable<TimelineMoment> Changes => Moments.Where(moment => moment.ChangesVerdict);

    /// <summary>The last moment on or before a day, which holds on it; null before the first.</summary>
    public TimelineMoment? On(DateOnly day) => Moments.LastOrDefault(moment => moment.Day <= day);
}
