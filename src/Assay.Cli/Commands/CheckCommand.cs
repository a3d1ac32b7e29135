using System.CommandLine;
using Assay.Cli.Input;
using Assay.Cli.Output;

namespace Assay.Cli.Commands;

/// <summary><c>assay check</c>: every error in schemas and dossiers, with its place.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var paths = Arguments.Paths("Schemas (*.assay.yaml), dossiers, folders or globs.");
        var schema = Arguments.Schema();
        var command = new ToolCommand("check", "Find every mistake in schemas and dossiers.", """
            Find every mistake in schemas and dossiers, each with file, line and column. Exits 1 if there are errors.

            Examples:
              assay check seeds
              assay check schema/conflict.assay.yaml
              assay check recalls --schema recalls.assay.yaml
            """)
        {
            paths, schema,
        };
        command.SetAction((parsed, cancellation) => Run(parsed.GetRequiredValue(paths), parsed.GetValue(schema), cancellation));
        return command;
    }

    private static async Task<int> Run(string[] paths, string? schema, CancellationToken cancellation)
    {
        Finding[] findings = [.. (await CaseLoader.CheckAsync(paths, schema, cancellation)).Distinct()];
        Findings.Write(findings);
        var (errors, warnings) = (findings.Count(f => f.Severity == Severity.Error), findings.Count(f => f.Severity == Severity.Warning));
        if (errors > 0)
        {
            await Console.Error.WriteLineAsync(Findings.Count(findings));
            return ExitCode.Findings;
        }

        Console.Out.WriteLine(warnings > 0 ? $"No errors, {Words.Count(warnings, "warning")}." : "No errors.");
        return ExitCode.Fine;
    }
}
