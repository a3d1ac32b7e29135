using System.Collections.Immutable;
using Assay.Cli.Commands;

namespace Assay.Cli.Watching;

/// <summary>A case as it stood when its files were last without errors, in a session that follows them.</summary>
internal sealed class StandingCase(RequestedCase requested)
{
    private Session session = Open(requested);

    /// <summary>The case as it was last loaded.</summary>
    public RequestedCase Requested { get; private set; } = requested;

    /// <summary>The day as of which it stands.</summary>
    public DateOnly AsOf => session.AsOf;

    /// <summary>All that can be said of it.</summary>
    public Assessment Assess() => session.Assess();

    /// <summary>Becomes another version of the case, and says of which claims the verdict, probability or credibility is another.</summary>
    public ImmutableArray<ClaimChange> Become(RequestedCase requested)
    {
        var changes = ReferenceEquals(requested.Model, Requested.Model) ? session.Update(requested.Dossier).Claims : StartAgain(requested);
        Requested = requested;
        return [.. changes.Where(Differs)];
    }

    private static Session Open(RequestedCase requested) => requested.Model.Open(requested.Dossier, requested.Options);

    private ImmutableArray<ClaimChange> StartAgain(RequestedCase requested)
    {
        var before = session.Assess();
        session = Open(requested);
        return before.CompareWith(session.Assess());
    }

    // A schema may say more of a verdict than it did, or ask for it in other words: that alone changes no claim.
    private static bool Differs(ClaimChange change) => Shown(change.Before) != Shown(change.After);

    private static (string? Verdict, int? Credibility, double? Probability) Shown(ClaimFigures? figures) =>
        (figures?.Verdict.Name, figures?.Credibility, figures?.Tally.P);
}
