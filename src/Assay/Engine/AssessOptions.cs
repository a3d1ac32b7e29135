using System.Collections.Immutable;

namespace Assay;

/// <summary>As of when, and what if.</summary>
public sealed record AssessOptions
{
    /// <summary>All of the dossier, as of the day on which the latest of its statements became known.</summary>
    public static AssessOptions Default { get; } = new();

    /// <summary>The last day that counts; by default the latest on which a statement of the dossier became known, never the clock.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Ids of sources, origins and evidence to leave out, with all that they said. Who relays a lost source has nothing left to relay.</summary>
    public ImmutableHashSet<string> Without { get; init; } = [];

    /// <summary>Sources by id, with the grade that they declare in place of their own. What rules make of it, they make of this one.</summary>
    public ImmutableDictionary<string, Reliability> Declared { get; init; } = ImmutableDictionary<string, Reliability>.Empty;
}
