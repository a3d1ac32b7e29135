using System.CommandLine;
using System.Text.Json;
using Assay.Cli.Output;

namespace Assay.Cli.Commands;

/// <summary><c>assay explain</c>: the sum behind one verdict, line by line, and what the verdict hangs on.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var arguments = new CaseArguments();
        var claim = Arguments.Claim("The claim to explain.");
        claim.Required = true;
        var format = Arguments.Format();
        var command = new ToolCommand("explain", "Show the sum that gave a claim its verdict, and what it hangs on.", """
            Show the sum that gave a claim its verdict, to be checked with a calculator; the related claims and changes of position that
            moved it; and its linchpins: the sources, origins and evidence whose loss alone would give another verdict.

            Examples:
              assay explain seeds --claim troops-in-russia
              assay explain seeds --claim troops-in-russia --as-of 2024-10-20
              assay explain seeds --claim troops-in-russia --without nis
              assay explain seeds --claim troops-in-russia --format markdown
            """);
        arguments.AddTo(command);
        command.Add(claim);
        command.Add(format);
        command.SetAction(async (parsed, cancellation) =>
        {
            if (await arguments.LoadAsync(parsed, cancellation) is not { } requested)
                return ExitCode.Findings;
            Print(requested, parsed.GetRequiredValue(claim)!, parsed.GetRequiredValue(format), cancellation);
            return ExitCode.Fine;
        });
        return command;
    }

    private static void Print(RequestedCase requested, string id, string format, CancellationToken cancellation)
    {
        KnownIds.RequireClaim(requested.Dossier, id);
        var assessment = requested.Assess(cancellation);
        var explanation = assessment.Find(id) is null ? null : assessment.Explain(id);
        using (var progress = ProgressLine.Begin("Looking for linchpins"))
        {
            if (explanation is not null)
                assessment.Linchpins(id, progress, cancellation);
        }

        if (format == "json")
        {
            using var output = Console.OpenStandardOutput();
            if (explanation is not null)
                Json.WriteObject(output, explanation.WriteJson);
            else
                Json.Write(output, writer => WriteUnsaid(writer, assessment));
        }
        else if (explanation is null)
        {
            Pages.Print(Pages.Unsaid(id, assessment.AsOf), format);
        }
        else
        {
            Pages.Print(ClaimPage.InFull(assessment, explanation, requested.Supposes ? RequestedCase.AssessActual(assessment).Find(id) : null), format);
        }
    }

    // As an explanation begins, without the claim.
    private static void WriteUnsaid(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteString("model", assessment.Model);
        writer.WriteDay("asOf", assessment.AsOf);
        writer.WriteNull("claim");
    }
}
