using System.CommandLine;
using Assay.Cli.Input;
using Assay.Cli.Output;

namespace Assay.Cli.Commands;

/// <summary><c>assay assess</c>: a verdict for every claim, and a grade for every source.</summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        var paths = Arguments.Paths("Dossier files, folders or globs; the files of one case are read together.");
        var schema = Arguments.Schema();
        var asOf = new Option<string?>("--as-of") { HelpName = "DATE", Description = "Leave out what became known later: 2024-10-20, or 2024-10 for the end of that month. Default: the latest statement." };
        var without = new Option<string[]>("--without") { HelpName = "ID", Description = "Leave out a source, an origin or a piece of evidence, and all that rests on it. Repeatable." };
        var claim = new Option<string?>("--claim") { HelpName = "ID", Description = "Show one claim, statement by statement." };
        var format = new Option<string>("--format") { Description = "How to print it.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "markdown");
        var command = new Command("assess", """
            Weigh the claims of a dossier: who says so, how many independent origins, and what verdict that gives.

            Examples:
              assay assess seeds
              assay assess seeds --as-of 2024-10-20
              assay assess seeds --claim troops-in-russia
              assay assess recalls.dossier.yaml --schema recalls.assay.yaml --format json
            """)
        {
            paths, schema, asOf, without, claim, format,
        };
        command.SetAction((parsed, cancellation) => Run(
            new Request(
                parsed.GetRequiredValue(paths),
                parsed.GetValue(schema),
                Day(parsed.GetValue(asOf)),
                parsed.GetValue(without) ?? [],
                parsed.GetValue(claim),
                parsed.GetRequiredValue(format)),
            cancellation));
        return command;
    }

    private static async Task<int> Run(Request request, CancellationToken cancellation)
    {
        var loaded = await CaseLoader.LoadAsync(request.Paths, request.Schema, cancellation);
        Findings.Write(loaded.Findings);
        if (loaded is not { Model: { } model, Dossier: { } dossier })
            return ExitCode.Findings;
        KnownIds.RequireSourcesOrEvidence(dossier, request.Without);
        if (request.Claim is { } id)
            KnownIds.RequireClaim(dossier, id);
        var assessment = model.Assess(dossier, request.AsOf, request.Without.ToHashSet(StringComparer.Ordinal));
        Print(assessment, request);
        return ExitCode.Fine;
    }

    private static void Print(Assessment assessment, Request request)
    {
        var claim = request.Claim is { } id ? assessment.Find(id) : null;
        if (request.Format == "json")
        {
            using var output = Console.OpenStandardOutput();
            AssessmentJson.Write(assessment, request.Claim is null ? assessment.Claims : claim is null ? [] : [claim], output);
            return;
        }

        if (request.Claim is not null && claim is null)
        {
            Console.Out.WriteLine($"Of '{request.Claim}' nothing had been said by {Words.Day(assessment.AsOf)}.");
            return;
        }

        var page = claim is null ? AssessmentPage.Of(assessment) : ClaimPage.Of(assessment, claim);
        if (request.Format == "markdown")
            MarkdownPage.Write(page, Console.Out);
        else
            TablePage.Write(page, Console.Out, !Console.IsOutputRedirected);
    }

    private static DateOnly? Day(string? text)
    {
        if (text is null)
            return null;
        return PartialDate.TryParse(text, out var date, out var error)
            ? date.Latest
            : throw new UsageException($"--as-of: {error}");
    }

    private sealed record Request(string[] Paths, string? Schema, DateOnly? AsOf, string[] Without, string? Claim, string Format);
}
