using System.Collections.Immutable;

namespace Assay;

/// <summary>What an edit of a session changed.</summary>
/// <param name="AsOf">The day as of which the session now holds.</param>
/// <param name="Claims">
/// The claims whose verdict, credibility, tally or flags changed, in ordinal order of id. Whether something is probably an echo, which may
/// hang on any other statement and is found when asked for, is not among those flags.
/// </param>
public sealed record ChangeSet(DateOnly AsOf, ImmutableArray<ClaimChange> Claims)
{
    /// <summary>Whether no claim changed.</summary>
    public bool IsEmpty => Claims.IsEmpty;
}
