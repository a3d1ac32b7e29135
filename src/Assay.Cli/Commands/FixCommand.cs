using System.CommandLine;
using Assay.Cli.Input;
using Assay.Cli.Output;
using Assay.Cli.Schemas;

namespace Assay.Cli.Commands;

/// <summary><c>assay fix</c>: writes today's names into dossiers that use earlier ones.</summary>
internal static class FixCommand
{
    public static Command Create()
    {
        var paths = Arguments.Paths("Dossier files, folders or globs.");
        var schema = Arguments.Schema();
        var dryRun = new Option<bool>("--dry-run") { Description = "Change nothing; exit 1 if something would be changed." };
        var command = new ToolCommand("fix", "Rewrite dossiers that use earlier names.", """
            Rewrite dossiers that use earlier names of kinds and fields ('was' in the schema) with today's names. Nothing else in a file changes,
            not a byte. A file whose errors make that unsafe is left as it is; the others are fixed all the same. Exits 1 if there are errors.

            Examples:
              assay fix cases
              assay fix cases --dry-run
              assay fix recalls --schema recalls.assay.yaml
            """)
        {
            paths, schema, dryRun,
        };
        command.SetAction((parsed, cancellation) => Run(parsed.GetRequiredValue(paths), parsed.GetValue(schema), parsed.GetValue(dryRun), cancellation));
        return command;
    }

    private static async Task<int> Run(string[] paths, string? schema, bool dryRun, CancellationToken cancellation)
    {
        if (Array.Find(paths, path => path.EndsWith(SchemaPaths.Extension, StringComparison.OrdinalIgnoreCase)) is { } notDossier)
            throw new UsageException($"{notDossier} is a schema; name the dossiers that follow it, and the schema with --schema.");
        var schemas = new CompiledSchemas();
        var (names, files, failed) = (0, 0, false);
        foreach (var found in await CaseFiles.FindAsync(paths, cancellation))
        {
            var (model, findings, _) = await ModelChoice.ForAsync(found, schema, schemas, cancellation);
            Findings.Write(findings);
            failed |= model is null;
            if (model is null)
                continue;
            var result = await model.FixAsync(found.Paths, dryRun, cancellation);
            Findings.Write(result.Diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error).Select(CaseLoader.ToFinding));
            failed |= result.Diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);
            foreach (var name in result.Names)
                Console.Out.WriteLine(Plain.Line(FormattableString.Invariant($"{name.File}({name.Line},{name.Column}): {name.Earlier} → {name.Current}")));
            names += result.Names.Length;
            files += result.Names.Select(name => name.File).Distinct().Count();
        }

        Console.Out.WriteLine(
            names == 0 ? "Nothing to fix."
            : $"{Words.Count(names, "name")} in {Words.Count(files, "file")}{(dryRun ? " would be replaced." : " replaced.")}");
        return failed || (dryRun && names > 0) ? ExitCode.Findings : ExitCode.Fine;
    }
}
