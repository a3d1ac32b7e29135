using System.Collections.Immutable;

namespace Assay.Cli.Watching;

/// <summary>Prints a case that is watched.</summary>
internal interface IWatchPrinter
{
    /// <summary>Prints the case as it stands when it can first be assessed.</summary>
    void PrintFirst(StandingCase standing);

    /// <summary>Prints what a change of files changed.</summary>
    /// <param name="files">The files that changed, came or went.</param>
    /// <param name="standing">The case as it stands now.</param>
    /// <param name="changes">The claims that changed.</param>
    void PrintChange(IReadOnlyList<string> files, StandingCase standing, ImmutableArray<ClaimChange> changes);
}
