using System.CommandLine;
using Assay.Cli.Input;
using Assay.Cli.Output;
using Assay.Cli.Schemas;
using Assay.Interchange;
using Assay.Syntax;

namespace Assay.Cli.Commands;

/// <summary><c>assay import</c>: a dossier from a form that others write.</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var paths = Arguments.Paths("What to read: a folder of tables, or files of one form.");
        var output = new Option<string>("--output", "-o") { HelpName = "FILE", Required = true, Description = "The dossier to write: .yaml, .json or .jsonl." };
        var format = new Option<string?>("--format") { Description = "The form. Default: by the name of what is read, as for export." };
        format.AcceptOnlyFromAmong(ExchangeFormat.Stix, ExchangeFormat.Csv, ExchangeFormat.JsonLines, ExchangeFormat.ClaimReview, ExchangeFormat.Json, ExchangeFormat.Yaml);
        var model = new Option<string?>("--model") { HelpName = "NAME", Description = "A model compiled in (conflict, core). Default: the one that the input names, else core." };
        var schema = new Option<string?>("--schema") { HelpName = "FILE", Description = "The schema that the dossier is to follow, compiled on the spot." };
        var dossier = new Option<string?>("--dossier") { HelpName = "ID", Description = "What the dossier is to be called, where the input does not say." };
        var force = new Option<bool>("--force") { Description = "Replace the file of --output if it is there." };
        var command = new ToolCommand("import", "Make a dossier of what others wrote.", """
            Make a dossier of what was exported, or of what others wrote: of a STIX 2.1 bundle, identities become sources, notes, reports,
            relationships and sightings claims that their authors assert, and opinions statements; of ClaimReviews, authors become sources
            and ratings stances. Every mistake is reported with file, line and column, and then nothing is written.
            What a dossier has no place for is listed on standard error.

            Examples:
              assay import tables/ -o troops.dossier.yaml
              assay import tables/ --schema recalls.assay.yaml --dossier kettle -o kettle.dossier.yaml
              assay import troops.dossier.jsonl -o troops.dossier.yaml
              assay import feed.stix.json --dossier apt-99 -o apt-99.dossier.yaml
              assay import reviews.jsonld --dossier rumours -o rumours.dossier.yaml
            """)
        {
            paths, output, format, model, schema, dossier, force,
        };
        command.SetAction((parsed, cancellation) => new Import(
            parsed.GetRequiredValue(paths), parsed.GetRequiredValue(output), parsed.GetValue(format), parsed.GetValue(model), parsed.GetValue(schema),
            parsed.GetValue(dossier), parsed.GetValue(force)).RunAsync(cancellation));
        return command;
    }

    private sealed record Import(string[] Paths, string Output, string? FormatAsked, string? Model, string? Schema, string? Dossier, bool Force)
    {
        private readonly CompiledSchemas schemas = new();

        public async Task<int> RunAsync(CancellationToken cancellation)
        {
            if (ExchangeFormat.Of(Output) is not (ExchangeFormat.Yaml or ExchangeFormat.Json or ExchangeFormat.JsonLines))
                throw new UsageException($"{Output} is no dossier by its name: those end in .yaml, .json or .jsonl.");
            if (File.Exists(Output) && !Force)
                throw new UsageException($"{Output} is there already; name another file, or add --force.");
            if (Model is not null && Schema is not null)
                throw new UsageException("--model and --schema both say which model to follow; give one.");
            if (Array.Find(Paths, path => !File.Exists(path) && !Directory.Exists(path)) is { } missing)
                throw new UsageException($"{missing}: there is no such file or folder");

            var (loaded, failed) = await LoadAsync(FormatOf(), cancellation);
            Findings.Write(failed.Concat(loaded?.Diagnostics.Select(CaseLoader.ToFinding) ?? []));
            if (loaded?.Dossier is not { } dossier)
                return ExitCode.Findings;
            await dossier.SaveAsync(Output, cancellation);
            Console.Out.WriteLine($"wrote {Output}: {ExchangeFormat.Describe(dossier)}.");
            return ExitCode.Fine;
        }

        private string FormatOf()
        {
            var formats = Paths.Select(path => FormatAsked ?? ExchangeFormat.Of(path)).Distinct().ToArray();
            return formats is [{ } format] ? format : throw new UsageException($"the names of the input do not say of which form it is; add --format.");
        }

        private Task<(LoadResult? Loaded, IEnumerable<Finding> Failed)> LoadAsync(string format, CancellationToken cancellation) => format switch
        {
            ExchangeFormat.Prov => throw new UsageException("PROV is written, not read: it does not say who takes which stance."),
            _ => ReadAsync(format, cancellation),
        };

        private async Task<(LoadResult? Loaded, IEnumerable<Finding> Failed)> ReadAsync(string format, CancellationToken cancellation)
        {
            if (format == ExchangeFormat.Csv)
            {
                if (Paths is not [var folder] || !Directory.Exists(folder))
                    throw new UsageException("tables are read from a folder; name one, and no files in it.");
                var (model, findings) = await ModelAsync((await CsvFolder.FindHeaderAsync(folder, cancellation)).Model, cancellation);
                return model is null ? (null, findings) : (await CsvFolder.TryLoadAsync(model, folder, Dossier, cancellation), findings);
            }

            if (format == ExchangeFormat.Stix)
            {
                if (Paths is not [var bundle])
                    throw new UsageException("one bundle is read at a time.");
                var (model, findings) = await ModelAsync(await StixBundle.FindModelAsync(bundle, cancellation), cancellation);
                return model is null ? (null, findings) : (await StixBundle.TryLoadAsync(model, bundle, Dossier, cancellation), findings);
            }

            if (format == ExchangeFormat.ClaimReview)
            {
                if (Paths is not [var reviews])
                    throw new UsageException("one file of reviews is read at a time.");
                var name = Dossier ?? throw new UsageException("reviews do not say what the dossier is to be called; add --dossier ID.");
                var (model, findings) = await ModelAsync(null, cancellation);
                return model is null ? (null, findings) : (await ClaimReviews.TryLoadAsync(model, reviews, name, cancellation), findings);
            }

            var (schema, wrong) = Model is null ? (null, []) : await ModelAsync(Model, cancellation);
            if (schema is not null)
                return (Renamed(await schema.TryLoadAsync(Paths, cancellation)), wrong);
            var loaded = await CaseLoader.LoadAsync(Paths, Schema, schemas, cancellation);
            return (loaded.Dossier is null ? null : Renamed(new LoadResult(loaded.Dossier, [])), loaded.Findings);
        }

        private LoadResult Renamed(LoadResult loaded) =>
            Dossier is null || loaded.Dossier is null ? loaded : loaded with { Dossier = loaded.Dossier with { Name = Dossier } };

        // What is asked for, else what the input names, else the core, which every model stands on.
        private async Task<(Model? Model, IEnumerable<Finding> Findings)> ModelAsync(string? named, CancellationToken cancellation)
        {
            if (Schema is not null)
            {
                var compiled = await schemas.CompileAsync(Schema, cancellation);
                return (compiled.Model, compiled.Findings);
            }

            var name = Model ?? named ?? CoreModel.Instance.Name;
            return CompiledInModels.Find(name) is { } model ? (model, []) : throw new UsageException(
                $"there is no model '{name}' compiled in ({string.Join(", ", CompiledInModels.Names)}); name its schema with --schema FILE{Spelling.DidYouMean(name, CompiledInModels.Names)}");
        }
    }
}
