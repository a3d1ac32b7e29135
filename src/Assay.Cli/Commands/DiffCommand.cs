using System.CommandLine;
using Assay.Cli.Output;
using Assay.Cli.Schemas;
using Assay.Generator.Evolution;

namespace Assay.Cli.Commands;

/// <summary><c>assay diff</c>: what an edit of a schema does to code, dossiers and results.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var old = new Argument<string>("OLD") { Description = "The schema as it was: a *.assay.yaml with its imports beside it, a folder of them, or a model compiled in (conflict, core)." };
        var @new = new Argument<string>("NEW") { Description = "The schema as it is now, in any of these forms." };
        var json = new Option<bool>("--json") { Description = "Print JSON." };
        var command = new ToolCommand("diff", "Say what the changes of a schema break.", """
            Compare two versions of a schema, and say of every change whether it breaks code, breaks dossiers, changes results, adds something
            or is documentation only. Exits 1 if anything breaks, 0 otherwise. Says which version number the changes ask for.

            Breaking for code: C# and other schemas, compiled again, may not compile or do something else. Breaking for data: dossiers that
            loaded may not load or mean something else. The numbers behind generated enums follow the schema's order and are no promise.

            With --json:
              {"breaking": true, "models": [{"model": …, "old": {"file": …, "version": …}, "new": {…}, "asks": "2.0.0", "isEnough": false, "changes": [
                {"effects": ["code", "data", "results", "additive", "documentation"], "rule": "field-removed", "path": "claims.X.fields.y",
                 "in": "new" or "old", "file": …, "line": 1, "column": 1, "message": …, "advice": …}]}]}

            Examples:
              assay diff desk-1.assay.yaml desk.assay.yaml
              assay diff conflict my-conflict.assay.yaml
              assay diff main/schema schema --json
            """)
        {
            old, @new, json,
        };
        command.SetAction((parsed, cancellation) => Run(parsed.GetRequiredValue(old), parsed.GetRequiredValue(@new), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> Run(string oldName, string newName, bool asJson, CancellationToken cancellation)
    {
        var old = await SchemaVersion.ReadAsync(oldName, cancellation);
        var @new = await SchemaVersion.ReadAsync(newName, cancellation);
        if (old.Findings.Count + @new.Findings.Count > 0)
        {
            Findings.Write([.. old.Findings, .. @new.Findings]);
            return ExitCode.Findings;
        }

        var models = SchemaDiff.Compare(old.Models, @new.Models);
        if (asJson)
        {
            using var output = Console.OpenStandardOutput();
            DiffJson.Write(models, output);
        }
        else
        {
            new DiffPage(Console.Out, !Console.IsOutputRedirected).Write(models);
        }

        return models.Any(model => model.IsBreaking) ? ExitCode.Findings : ExitCode.Fine;
    }
}
