using System.Collections.Immutable;
using Assay.Cli.Commands;
using Assay.Cli.Output;

namespace Assay.Cli.Watching;

/// <summary>Prints a case that is watched as tables; where one claim is wanted, its sum again whenever that is another.</summary>
/// <param name="claim">The only claim that is wanted, if one is.</param>
internal sealed class WatchPages(string? claim) : IWatchPrinter
{
    private string? shown;

    public void PrintFirst(StandingCase standing)
    {
        var page = AssessPage.Of(standing.Requested, standing.Assess(), claim);
        Pages.Print(page, "table");
        shown = claim is null ? null : Pages.Text(page);
    }

    public void PrintChange(IReadOnlyList<string> files, StandingCase standing, ImmutableArray<ClaimChange> changes)
    {
        if (claim is null)
        {
            Print(ChangesPage.Of(files, standing, changes));
            return;
        }

        var page = AssessPage.Of(standing.Requested, standing.Assess(), claim);
        var text = Pages.Text(page);
        Print(ChangesPage.Of(files, standing, [.. changes.Where(change => change.Claim.Id == claim)], text == shown ? $"{claim} did not change." : $"{claim} has the same verdict, for other reasons."));
        if (text != shown)
            Print(page);
        shown = text;
    }

    private static void Print(Page page)
    {
        Console.Out.WriteLine();
        Pages.Print(page, "table");
    }
}
