namespace Assay;

/// <summary>Loads a case: opens its files, sees that their headers agree, reads them, and checks what only all of them together show.</summary>
internal sealed class DossierLoader(Model model, Diagnostics diagnostics, IProgress<LoadProgress>? progress = null)
{
    private readonly CaseRecords records = new(model.Table);

    /// <summary>Loads the files, which are disposed of.</summary>
    public async Task<LoadResult> LoadAsync(IReadOnlyList<InputFile> files, CancellationToken cancellation)
    {
        var span = Span.Load(model);
        try
        {
            cancellation.ThrowIfCancellationRequested();
            var meter = new LoadMeter(progress, files);
            foreach (var file in files)
                file.Meter = meter;
            var result = await LoadOpenAsync(files, meter, cancellation).ConfigureAwait(false);
            meter.Finish();
            span.Loaded(result, NameOf(files));
            return result;
        }
        catch (Exception exception)
        {
            span.Failed(exception);
            throw;
        }
        finally
        {
            foreach (var file in files)
                file.Dispose();
        }
    }

    private async Task<LoadResult> LoadOpenAsync(IReadOnlyList<InputFile> files, LoadMeter meter, CancellationToken cancellation)
    {
        // With a file or folder missing, whatever is referred to may be in it.
        var isComplete = !diagnostics.HasErrors;
        var opened = new List<InputFile>();
        foreach (var file in files)
        {
            if (await InputFiles.TryOpenAsync(file, diagnostics, cancellation).ConfigureAwait(false))
                opened.Add(file);
            else
                isComplete = false;
        }

        var headers = new HeaderChecks(model, diagnostics);
        if (headers.FollowModel(opened))
        {
            var isOneCase = headers.BelongTogether(opened);
            foreach (var file in opened)
            {
                isComplete &= await InputFiles.TryReadAsync(file, records, diagnostics, cancellation).ConfigureAwait(false);
                meter.FileDone();
            }

            if (isOneCase)
                return Finish(opened, isComplete, cancellation);
        }

        return new LoadResult(null, diagnostics.ToImmutable());
    }

    private static string? NameOf(IEnumerable<InputFile> files) =>
        files.Select(file => file.Header.Dossier?.Text).FirstOrDefault(name => name is not null);

    private LoadResult Finish(List<InputFile> files, bool isComplete, CancellationToken cancellation)
    {
        var dossier = new Dossier
        {
            Name = NameOf(files) ?? "",
            Model = model,
            Title = files.Select(f => f.Header.Title?.Text).FirstOrDefault(title => title is not null),
            Parties = records.ToSet<Party>(Family.Party, cancellation),
            Sources = records.ToSet<Source>(Family.Source, cancellation),
            Evidence = records.ToSet<Evidence>(Family.Evidence, cancellation),
            Claims = records.ToSet<Claim>(Family.Claim, cancellation),
            Statements = records.ToSet<Statement>(Family.Statement, cancellation),
            Relations = [.. records.Relations.Select(r => r.Relation)],
        };
        var lost = isComplete ? files.SelectMany(f => f.LostFamilies).ToHashSet() : [.. Enum.GetValues<Family>()];
        var reports = new LateReports(records, diagnostics);
        reports.TakenIds();
        reports.References(lost, cancellation);
        DossierChecks.Run(dossier, [.. records.Relations.Select(r => r.Relation)], reports.Add, Pace.Of(null, cancellation));
        reports.Locate();
        return new LoadResult(diagnostics.HasErrors ? null : dossier, diagnostics.ToImmutable());
    }
}
