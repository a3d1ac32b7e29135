using System.CommandLine;
using Assay.Cli.Output;

namespace Assay.Cli.Commands;

/// <summary><c>assay assess</c>: a verdict for every claim, and a grade for every source.</summary>
internal static class AssessCommand
{
    public static Command Create()
    {
        var arguments = new CaseArguments();
        var claim = Arguments.Claim("Show one claim, statement by statement.");
        var format = Arguments.Format();
        var command = new Command("assess", """
            Weigh the claims of a dossier: who says so, how many independent origins, and what verdict that gives.

            With --without or --declare, says also which verdicts that changes.

            Examples:
              assay assess seeds
              assay assess seeds --as-of 2024-10-20
              assay assess seeds --claim troops-in-russia
              assay assess seeds --without nis --declare pentagon=C
              assay assess recalls.dossier.yaml --schema recalls.assay.yaml --format json
            """);
        arguments.AddTo(command);
        command.Add(claim);
        command.Add(format);
        command.SetAction(async (parsed, cancellation) =>
        {
            if (await arguments.LoadAsync(parsed, cancellation) is not { } requested)
                return ExitCode.Findings;
            if (parsed.GetValue(claim) is { } id)
                PrintClaim(requested, id, parsed.GetRequiredValue(format));
            else
                PrintAll(requested, parsed.GetRequiredValue(format));
            return ExitCode.Fine;
        });
        return command;
    }

    private static void PrintAll(RequestedCase requested, string format)
    {
        var assessment = requested.Assess();
        var actual = requested.Supposes ? requested.AssessActual(assessment) : null;
        if (format == "json")
        {
            using var output = Console.OpenStandardOutput();
            AssessmentJson.Write(assessment, assessment.Claims, actual, output);
            return;
        }

        Pages.Print(AssessmentPage.Of(assessment, actual), format);
    }

    private static void PrintClaim(RequestedCase requested, string id, string format)
    {
        KnownIds.RequireClaim(requested.Dossier, id);
        var assessment = requested.Assess();
        var claim = assessment.Find(id);
        var actual = requested.Supposes ? requested.AssessActual(assessment) : null;
        if (format == "json")
        {
            using var output = Console.OpenStandardOutput();
            AssessmentJson.Write(assessment, claim is null ? [] : [claim], actual, output);
        }
        else if (claim is null)
        {
            Pages.PrintUnsaid(id, assessment.AsOf);
        }
        else
        {
            Pages.Print(ClaimPage.Of(assessment, assessment.Explain(id), actual?.Find(id)), format);
        }
    }
}
