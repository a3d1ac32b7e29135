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
        format.AcceptOnlyFromAmong(ExchangeFormat.Stix, ExchangeFormat.Csv, ExchangeFormat.JsonLines, ExchangeFormat.ClaimReview, ExchangeFormat.Prov, ExchangeFormat.Json, ExchangeFormat.Yaml);
        var schema = Arguments.Schema();
        var publisher = new Option<string?>("--publisher") { HelpName = "NAME", Description = "For claimreview: who publishes the verdicts, which then are reviews, too." };
        var command = new ToolCommand("export", "Write a dossier in a form that others read.", """
            Write a dossier in a form that others read. What the form cannot carry is listed on standard error, one line for each sort
            of thing, and nothing else is lost.

              csv          a folder of tables: dossier.csv, parties.csv, sources.csv, evidence.csv, claims.csv, statements.csv, relations.csv
              stix         a STIX 2.1 bundle (*.stix.json): identities, notes, opinions, relationships, and an extension for the rest;
                           what is assessed as credible is the confidence of a claim
              jsonl        JSON Lines, one record a line (*.jsonl)
              json, yaml   one file for the whole case (*.json, *.yaml)

              claimreview  schema.org in JSON-LD (*.jsonld): claims, who asserts them, and reviews by those who deny or doubt them
              prov         PROV-JSON (*.prov.json): who said what, derived from what

            All but the last two come back with 'assay import' as the dossier they were.

            Examples:
              assay export seeds -o tables/
              assay export seeds -o troops.dossier.jsonl
              assay export seeds -o troops.stix.json
              assay export seeds -o troops.jsonld --publisher "The Desk"
              assay export seeds -o troops.prov.json
              assay export recalls --schema recalls.assay.yaml -o recalls-tables --format csv
            """)
        {
            paths, output, format, schema, publisher,
        };
        command.SetAction((parsed, cancellation) => Run(
            parsed.GetRequiredValue(paths), parsed.GetRequiredValue(output), parsed.GetValue(format), parsed.GetValue(schema), parsed.GetValue(publisher), cancellation));
        return command;
    }

    private static async Task<int> Run(string[] paths, string output, string? format, string? schema, string? publisher, CancellationToken cancellation)
    {
        format ??= ExchangeFormat.Of(output) ?? throw new UsageException($"the name {output} does not say in which form to write; add --format.");
        if (format != ExchangeFormat.Csv && Directory.Exists(output))
            throw new UsageException($"{output} is a folder; {format} is written to a file.");
        if (publisher is not null && format != ExchangeFormat.ClaimReview)
            throw new UsageException($"--publisher is for claimreview; {format} has no place for it.");
        var loaded = await CaseLoader.LoadAsync(paths, schema, new CompiledSchemas(), cancellation);
        Findings.Write(loaded.Findings);
        if (loaded.Dossier is not { } dossier)
            return ExitCode.Findings;
        if (loaded.Files.Any(file => Path.GetFullPath(file) == Path.GetFullPath(output)))
            throw new UsageException($"{output} is what is being exported; name another file.");

        try
        {
            Findings.Write((await WriteAsync(dossier, output, format, publisher, cancellation)).Select(CaseLoader.ToFinding));
        }
        catch (DossierException exception)
        {
            throw new UsageException(exception.Message);
        }

        Console.Out.WriteLine($"wrote {output}: {ExchangeFormat.Describe(dossier)}.");
        return ExitCode.Fine;
    }

    private static async Task<ImmutableArray<DossierDiagnostic>> WriteAsync(Dossier dossier, string output, string format, string? publisher, CancellationToken cancellation)
    {
        if (format == ExchangeFormat.Csv)
        {
            await CsvFolder.SaveAsync(dossier, output, cancellation);
            return [];
        }

        ImmutableArray<DossierDiagnostic> lost = [];
        await ExportFile.SaveAsync(output, async stream => lost = await WriteAsync(dossier, stream, output, format, publisher, cancellation), cancellation);
        return lost;
    }

    private static async Task<ImmutableArray<DossierDiagnostic>> WriteAsync(Dossier dossier, Stream stream, string output, string format, string? publisher, CancellationToken cancellation)
    {
        switch (format)
        {
            case ExchangeFormat.ClaimReview:
                return ClaimReviews.Write(dossier, stream, dossier.Model.Assess(dossier), publisher, output);
            case ExchangeFormat.Stix:
                StixBundle.Write(dossier, stream, dossier.Model.Assess(dossier));
                return [];
            case ExchangeFormat.Prov:
                ProvDocument.Write(dossier, stream);
                return [];
            default:
                var form = format switch { ExchangeFormat.JsonLines => DossierFormat.JsonLines, ExchangeFormat.Json => DossierFormat.Json, _ => DossierFormat.Yaml };
                await DossierWriter.WriteAsync(dossier, stream, form, cancellation);
                return [];
        }
    }
}
