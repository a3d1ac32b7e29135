using System.Collections.Immutable;
using System.CommandLine;
using Assay.Cli.Input;
using Assay.Cli.Output;
using Assay.Cli.Schemas;
using Assay.Interchange;

namespace Assay.Cli.Commands;

/// <summary><c>assay export</c>: a dossier in a form that others read.</summary>
internal static class ExportCommand
{
    public static Command Create()
    {
        var paths = Arguments.Paths("Dossier files, folders or globs; the files of one case are read together.");
        var output = new Option<string>("--output", "-o") { HelpName = "FILE_OR_DIR", Required = true, Description = "What to write: a file, for csv a folder. A file that is there is replaced in one step." };
        var format = new Option<string?>("--format") { Description = "The form. Default: by the name of --output, see above." };
        format.AcceptOnlyFromAmong(ExchangeFormat.Stix, ExchangeFormat.Csv, ExchangeFormat.JsonLines, ExchangeFormat.Json, ExchangeFormat.Yaml);
        var schema = Arguments.Schema();
        var command = new Command("export", """
            Write a dossier in a form that others read. What the form cannot carry is listed on standard error, one line for each sort
            of thing, and nothing else is lost.

              csv          a folder of tables: dossier.csv, parties.csv, sources.csv, evidence.csv, claims.csv, statements.csv, relations.csv
              stix         a STIX 2.1 bundle (*.stix.json): identities, notes, opinions, relationships, and an extension for the rest;
                           what is assessed as credible is the confidence of a claim
              jsonl        JSON Lines, one record a line (*.jsonl)
              json, yaml   one file for the whole case (*.json, *.yaml)

            All of these come back with 'assay import' as the dossier they were.

            Examples:
              assay export seeds -o tables/
              assay export seeds -o troops.dossier.jsonl
              assay export seeds -o troops.stix.json
              assay export recalls --schema recalls.assay.yaml -o recalls-tables --format csv
            """)
        {
            paths, output, format, schema,
        };
        command.SetAction((parsed, cancellation) => Run(
            parsed.GetRequiredValue(paths), parsed.GetRequiredValue(output), parsed.GetValue(format), parsed.GetValue(schema), cancellation));
        return command;
    }

    private static async Task<int> Run(string[] paths, string output, string? format, string? schema, CancellationToken cancellation)
    {
        format ??= ExchangeFormat.Of(output) ?? throw new UsageException($"the name {output} does not say in which form to write; add --format.");
        if (format != ExchangeFormat.Csv && Directory.Exists(output))
            throw new UsageException($"{output} is a folder; {format} is written to a file.");
        var loaded = await CaseLoader.LoadAsync(paths, schema, new CompiledSchemas(), cancellation);
        Findings.Write(loaded.Findings);
        if (loaded.Dossier is not { } dossier)
            return ExitCode.Findings;
        if (loaded.Files.Any(file => Path.GetFullPath(file) == Path.GetFullPath(output)))
            throw new UsageException($"{output} is what is being exported; name another file.");

        try
        {
            Findings.Write((await WriteAsync(dossier, output, format, cancellation)).Select(CaseLoader.ToFinding));
        }
        catch (DossierException exception)
        {
            throw new UsageException(exception.Message);
        }

        Console.Out.WriteLine($"wrote {output}: {ExchangeFormat.Describe(dossier)}.");
        return ExitCode.Fine;
    }

    private static async Task<ImmutableArray<DossierDiagnostic>> WriteAsync(Dossier dossier, string output, string format, CancellationToken cancellation)
    {
        if (format == ExchangeFormat.Csv)
        {
            await CsvFolder.SaveAsync(dossier, output, cancellation);
            return [];
        }

        if (format == ExchangeFormat.Stix)
        {
            await ExportFile.SaveAsync(output, stream => Written(() => StixBundle.Write(dossier, stream, dossier.Model.Assess(dossier))), cancellation);
            return [];
        }

        var form = format switch { ExchangeFormat.JsonLines => DossierFormat.JsonLines, ExchangeFormat.Json => DossierFormat.Json, _ => DossierFormat.Yaml };
        await ExportFile.SaveAsync(output, stream => DossierWriter.WriteAsync(dossier, stream, form, cancellation), cancellation);
        return [];
    }

    private static Task Written(Action write)
    {
        write();
        return Task.CompletedTask;
    }
}
