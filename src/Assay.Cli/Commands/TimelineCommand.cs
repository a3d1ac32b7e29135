using System.CommandLine;
using Assay.Cli.Output;

namespace Assay.Cli.Commands;

/// <summary><c>assay timeline</c>: how each verdict moved as statements came in.</summary>
internal static class TimelineCommand
{
    public static Command Create()
    {
        var arguments = new CaseArguments();
        var claim = Arguments.Claim("Show one claim, day by day.");
        var format = Arguments.Format();
        var command = new ToolCommand("timeline", "Show how each verdict moved as statements came in.", """
            Show how each verdict moved as statements came in: which became another, on what day and on whose word, and which never did.

            Examples:
              assay timeline seeds
              assay timeline seeds --claim troops-in-russia
              assay timeline seeds --as-of 2024-10-31 --without nis
              assay timeline seeds --format json
            """);
        arguments.AddTo(command);
        command.Add(claim);
        command.Add(format);
        command.SetAction(async (parsed, cancellation) =>
        {
            if (await arguments.LoadAsync(parsed, cancellation) is not { } requested)
                return ExitCode.Findings;
            if (parsed.GetValue(claim) is { } id)
                PrintClaim(requested, id, parsed.GetRequiredValue(format), cancellation);
            else
                PrintAll(TimelineOf(requested, cancellation), parsed.GetRequiredValue(format));
            return ExitCode.Fine;
        });
        return command;
    }

    private static Timeline TimelineOf(RequestedCase requested, CancellationToken cancellation)
    {
        using var progress = ProgressLine.Begin("Weighing day by day");
        return requested.Model.Timeline(requested.Dossier, requested.Options, progress, cancellation);
    }

    private static void PrintAll(Timeline timeline, string format)
    {
        if (format == "json")
            PrintJson(timeline, timeline.Claims);
        else
            Pages.Print(TimelinePage.Of(timeline), format);
    }

    private static void PrintClaim(RequestedCase requested, string id, string format, CancellationToken cancellation)
    {
        KnownIds.RequireClaim(requested.Dossier, id);
        var timeline = TimelineOf(requested, cancellation);
        var claim = timeline.Find(id);
        if (format == "json")
            PrintJson(timeline, claim is null ? [] : [claim]);
        else if (claim is null)
            Pages.Print(Pages.Unsaid(id, timeline.AsOf), format);
        else
            Pages.Print(ClaimTimelinePage.Of(timeline, claim), format);
    }

    private static void PrintJson(Timeline timeline, IEnumerable<ClaimTimeline> claims)
    {
        using var output = Console.OpenStandardOutput();
        Json.WriteObject(output, writer => timeline.WriteJson(writer, claims));
    }
}
