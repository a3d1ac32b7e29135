using System.Collections.Immutable;
using Microsoft.Extensions.Logging;

namespace Assay.Hosting;

/// <summary>
/// Loads, validates and assesses dossiers of one model as the application's options say, and logs what is wrong with them and how long it
/// took. Safe to use from several threads at a time.
/// </summary>
public class Assessor
{
    private readonly Func<AssayOptions> options;
    private readonly TimeProvider time;
    private readonly AssessorLog log;

    private protected Assessor(Model model, Func<AssayOptions> options, ILogger logger, TimeProvider time)
    {
        (Model, this.options, this.time) = (model, options, time);
        log = new AssessorLog(logger, model.Name);
    }

    /// <summary>The model.</summary>
    public Model Model { get; }

    /// <summary>Loads the dossier in a file, a folder with all folders in it, or the files that match a pattern.</summary>
    /// <exception cref="DossierException">Something is wrong with it; the exception lists all that is.</exception>
    public async Task<Dossier> LoadAsync(string path, CancellationToken cancellationToken = default) =>
        (await TryLoadAsync(path, cancellationToken).ConfigureAwait(false)).GetDossier();

    /// <summary>Loads the dossier in a stream, such as the body of a request. The stream is left open.</summary>
    /// <param name="file">What diagnostics call it.</param>
    /// <exception cref="DossierException">Something is wrong with it; the exception lists all that is.</exception>
    public async Task<Dossier> LoadAsync(Stream stream, DossierFormat format, string file = "dossier", CancellationToken cancellationToken = default) =>
        (await TryLoadAsync(stream, format, file, cancellationToken).ConfigureAwait(false)).GetDossier();

    /// <summary>As <see cref="LoadAsync(string, CancellationToken)"/>, with all errors and warnings in the result.</summary>
    public Task<LoadResult> TryLoadAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return TryLoadAsync(path, limits => Model.TryLoadAsync(path, limits, progress: null, cancellationToken));
    }

    /// <summary>As <see cref="LoadAsync(Stream, DossierFormat, string, CancellationToken)"/>, with all errors and warnings in the result.</summary>
    /// <param name="file">What diagnostics call it.</param>
    public Task<LoadResult> TryLoadAsync(Stream stream, DossierFormat format, string file = "dossier", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        return TryLoadAsync(file, limits => Model.TryLoadAsync(stream, format, file, limits, progress: null, cancellationToken));
    }

    /// <summary>Checks a dossier that was made in code as loading checks files.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ImmutableArray<DossierIssue> Validate(Dossier dossier, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        var issues = dossier.Validate(progress: null, cancellationToken);
        log.Validated(dossier, issues, options());
        return issues;
    }

    /// <summary>Assesses a dossier.</summary>
    /// <param name="dossier">A dossier without errors; loading sees to that.</param>
    /// <param name="assess">As of when, and what if. Where it names no day, the application's options do.</param>
    /// <exception cref="ArgumentException">As for <see cref="Model.Assess(Dossier, AssessOptions, IProgress{WorkProgress}, CancellationToken)"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Assessment Assess(
        Dossier dossier, AssessOptions? assess = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var start = time.GetTimestamp();
        var assessment = Model.Assess(dossier, OnDay(assess ?? AssessOptions.Default), progress, cancellationToken);
        log.Assessed(assessment, time.GetElapsedTime(start));
        return assessment;
    }

    /// <summary>Loads and assesses the dossier in a file, a folder with all folders in it, or the files that match a pattern.</summary>
    /// <param name="assess">As of when, and what if. Where it names no day, the application's options do.</param>
    /// <exception cref="DossierException">Something is wrong with it; the exception lists all that is.</exception>
    public async Task<Assessment> AssessAsync(string path, AssessOptions? assess = null, CancellationToken cancellationToken = default) =>
        Assess(await LoadAsync(path, cancellationToken).ConfigureAwait(false), assess, progress: null, cancellationToken);

    /// <summary>Loads and assesses the dossier in a stream, which is left open.</summary>
    /// <param name="file">What diagnostics call it.</param>
    /// <param name="assess">As of when, and what if. Where it names no day, the application's options do.</param>
    /// <exception cref="DossierException">Something is wrong with it; the exception lists all that is.</exception>
    public async Task<Assessment> AssessAsync(
        Stream stream, DossierFormat format, string file = "dossier", AssessOptions? assess = null, CancellationToken cancellationToken = default) =>
        Assess(await LoadAsync(stream, format, file, cancellationToken).ConfigureAwait(false), assess, progress: null, cancellationToken);

    private async Task<LoadResult> TryLoadAsync(string name, Func<LoadOptions, Task<LoadResult>> load)
    {
        var (start, now) = (time.GetTimestamp(), options());
        var result = await load(new LoadOptions { MaxBytes = now.MaxBytes }).ConfigureAwait(false);
        log.Loaded(name, result, now, time.GetElapsedTime(start));
        return result;
    }

    private AssessOptions OnDay(AssessOptions assess) => assess.AsOf is null && options().AsOf == AsOfDay.Today
        ? assess with { AsOf = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime) }
        : assess;
}

/// <summary>An <see cref="Assessor"/> of a model that is known by its type.</summary>
/// <typeparam name="TModel">The model.</typeparam>
public sealed class Assessor<TModel> : Assessor
    where TModel : Model
{
    /// <summary>Makes one that asks for the options each time, so that they can change while the application runs.</summary>
    /// <param name="model">The model.</param>
    /// <param name="options">Gives the options.</param>
    /// <param name="logger">Where to log to.</param>
    /// <param name="time">What tells the day and measures durations.</param>
    public Assessor(TModel model, Func<AssayOptions> options, ILogger<Assessor<TModel>> logger, TimeProvider time)
        : base(model, options, logger, time) => Model = model;

    /// <summary>The model.</summary>
    public new TModel Model { get; }
}
