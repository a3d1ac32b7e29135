using System.Collections.Immutable;
using System.Text.Json;
using Assay.Cli.Commands;
using Assay.Cli.Output;

namespace Assay.Cli.Watching;

/// <summary>Prints a case that is watched as JSON Lines: the whole assessment, then an object a change.</summary>
/// <param name="claim">The only claim that is wanted, if one is.</param>
internal sealed class WatchJson(string? claim) : IWatchPrinter
{
    public void PrintFirst(StandingCase standing) => AssessPage.WriteJson(standing.Requested, standing.Assess(), claim, onOneLine: true);

    public void PrintChange(IReadOnlyList<string> files, StandingCase standing, ImmutableArray<ClaimChange> changes)
    {
        using var output = Console.OpenStandardOutput();
        Json.Write(
            output,
            writer =>
            {
                writer.WriteIds("changed", files);
                writer.WriteDay("asOf", standing.AsOf);
                writer.WriteList("claims", changes.Where(change => claim is null || change.Claim.Id == claim), static (writer, change) =>
                {
                    writer.WriteString("id", change.Claim.Id);
                    WriteFigures(writer, "from", change.Before);
                    WriteFigures(writer, "to", change.After);
                });
            },
            onOneLine: true);
    }

    private static void WriteFigures(Utf8JsonWriter writer, string name, ClaimFigures? figures)
    {
        if (figures is not { } some)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        writer.WriteString("verdict", some.Verdict.Name);
        writer.WriteNumber("credibility", some.Credibility);
        writer.WriteNumber("probability", some.Tally.P);
        writer.WriteEndObject();
    }
}
