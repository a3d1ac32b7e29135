using System.CommandLine;
using Assay.Cli.Output;
using Assay.Cli.Watching;

namespace Assay.Cli.Commands;

/// <summary><c>assay assess</c>: a verdict for every claim, and a grade for every source.</summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        var arguments = new CaseArguments();
        var claim = Arguments.Claim("Show one claim, statement by statement.");
        var format = Arguments.Format();
        var watch = Arguments.Watch();
        var command = new ToolCommand("assess", "Weigh the claims of a dossier: a verdict for each.", """
            Weigh the claims of a dossier: who says so, how many independent origins, and what verdict that gives.

            With --without or --declare, says also which verdicts that changes.

            With --watch, goes on to say which claims each change of the files changes.

            Examples:
              assay assess seeds
              assay assess seeds --as-of 2024-10-20
              assay assess seeds --claim troops-in-russia
              assay assess seeds --without nis --declare us=C
              assay assess recalls.dossier.yaml --schema recalls.assay.yaml --format json
              assay assess seeds --watch
            """);
        arguments.AddTo(command);
        command.Add(claim);
        command.Add(format);
        command.Add(watch);
        command.SetAction((parsed, cancellation) =>
        {
            var (id, form) = (parsed.GetValue(claim), parsed.GetRequiredValue(format));
            return parsed.GetValue(watch)
                ? WatchAsync(arguments.Read(parsed), id, form, cancellation)
                : PrintAsync(arguments.LoadAsync(parsed, cancellation), id, form, cancellation);
        });
        return command;
    }

    private static async Task<int> PrintAsync(Task<RequestedCase?> loading, string? claim, string format, CancellationToken cancellation)
    {
        if (await loading is not { } requested)
            return ExitCode.Findings;
        if (claim is not null)
            KnownIds.RequireClaim(requested.Dossier, claim);
        var assessment = requested.Assess(cancellation);
        if (format == "json")
            AssessPage.WriteJson(requested, assessment, claim);
        else
            Pages.Print(AssessPage.Of(requested, assessment, claim), format);
        return ExitCode.Fine;
    }

    private static async Task<int> WatchAsync(CaseRequest request, string? claim, string format, CancellationToken cancellation)
    {
        if (format == "markdown")
            throw new UsageException("--watch prints tables or, with --format json, one JSON object a line; a Markdown document has an end, so leave out one of the two.");
        try
        {
            await new CaseWatch(request, claim, format == "json" ? new WatchJson(claim) : new WatchPages(claim)).RunAsync(cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            // There is no other way to end it.
        }

        return ExitCode.Fine;
    }
}
