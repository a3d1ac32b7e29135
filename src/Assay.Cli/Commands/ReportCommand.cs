using System.CommandLine;
using Assay.Cli.Output;

namespace Assay.Cli.Commands;

/// <summary><c>assay report</c>: one HTML page for whoever decides on the strength of the case.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var arguments = new CaseArguments();
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Required = true, Description = "The HTML file to write; it is replaced if it exists." };
        var command = new ToolCommand("report", "Write a case as one HTML page.", """
            Write a case as one HTML page: the weightiest question with its answer and range, who denies it and what it hangs on; every
            claim with the sum that gave its verdict; how verdicts moved; numbers with their ranges; who relies on whom; the sources; and
            what changes if one of them is switched off.

            The page needs no network and runs nothing that a dossier says. It reads without scripts, on a telephone and on paper.

            Examples:
              assay report seeds -o report.html
              assay report seeds -o then.html --as-of 2024-10-20
              assay report seeds -o without-nis.html --without nis
              assay report recalls.dossier.yaml --schema recalls.assay.yaml -o recalls.html
            """);
        arguments.AddTo(command);
        command.Add(output);
        command.SetAction(async (parsed, cancellation) =>
        {
            var path = parsed.GetRequiredValue(output);
            if (Directory.Exists(path))
                throw new UsageException($"{path} is a folder; --output names a file.");
            if (await arguments.LoadAsync(parsed, cancellation) is not { } requested)
                return ExitCode.Findings;
            if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            await WriteAsync(requested.Assess(cancellation), path, cancellation);
            Console.Out.WriteLine($"wrote {path}");
            return ExitCode.Fine;
        });
        return command;
    }

    private static async Task WriteAsync(Assessment assessment, string path, CancellationToken cancellation)
    {
        using var progress = ProgressLine.Begin("Trying what if");
        await Report.WriteAsync(assessment, path, progress: progress, cancellation: cancellation);
    }
}
