using System.Text;

namespace Assay;

public abstract partial class Model
{
    /// <summary>Loads the dossier in a file, a folder with all folders in it, or the files that match a pattern (<c>cases/**/*.yaml</c>).</summary>
    /// <exception cref="DossierException">Something is wrong with it; the exception lists all that is.</exception>
    public Task<Dossier> LoadAsync(string path, CancellationToken cancellationToken = default) => LoadAsync([path], cancellationToken);

    /// <summary>Loads one dossier from several files, folders or patterns, which share their ids.</summary>
    /// <exception cref="DossierException">Something is wrong with it; the exception lists all that is.</exception>
    public async Task<Dossier> LoadAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default) =>
        (await TryLoadAsync(paths, cancellationToken).ConfigureAwait(false)).GetDossier();

    /// <summary>Loads one dossier from a file, folder or pattern, within limits, and says how far it has come.</summary>
    /// <inheritdoc cref="LoadAsync(IEnumerable{string}, LoadOptions, IProgress{LoadProgress}, CancellationToken)"/>
    public Task<Dossier> LoadAsync(
        string path, LoadOptions? options, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default) =>
        LoadAsync([path], options, progress, cancellationToken);

    /// <summary>Loads one dossier from several files, folders or patterns, within limits, and says how far it has come.</summary>
    /// <param name="options">How much is taken in.</param>
    /// <param name="progress">What hears how far it has come.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DossierException">Something is wrong with it; the exception lists all that is.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Dossier> LoadAsync(
        IEnumerable<string> paths, LoadOptions? options, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default) =>
        (await TryLoadAsync(paths, options, progress, cancellationToken).ConfigureAwait(false)).GetDossier();

    /// <summary>As <see cref="LoadAsync(string, CancellationToken)"/>, with all errors and warnings in the result.</summary>
    public Task<LoadResult> TryLoadAsync(string path, CancellationToken cancellationToken = default) => TryLoadAsync([path], cancellationToken);

    /// <summary>As <see cref="LoadAsync(IEnumerable{string}, CancellationToken)"/>, with all errors and warnings in the result.</summary>
    public Task<LoadResult> TryLoadAsync(IEnumerable<string> paths, CancellationToken cancellationToken = default) =>
        TryLoadAsync(paths, LoadOptions.Default, progress: null, cancellationToken);

    /// <summary>As <see cref="LoadAsync(string, LoadOptions, IProgress{LoadProgress}, CancellationToken)"/>, with all errors and warnings in the result.</summary>
    /// <inheritdoc cref="LoadAsync(IEnumerable{string}, LoadOptions, IProgress{LoadProgress}, CancellationToken)" path="/param"/>
    public Task<LoadResult> TryLoadAsync(
        string path, LoadOptions? options, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default) =>
        TryLoadAsync([path], options, progress, cancellationToken);

    /// <summary>As <see cref="LoadAsync(IEnumerable{string}, LoadOptions, IProgress{LoadProgress}, CancellationToken)"/>, with all errors and warnings in the result.</summary>
    /// <inheritdoc cref="LoadAsync(IEnumerable{string}, LoadOptions, IProgress{LoadProgress}, CancellationToken)" path="/param"/>
    public Task<LoadResult> TryLoadAsync(
        IEnumerable<string> paths, LoadOptions? options, IProgress<LoadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(paths);
        var diagnostics = new Diagnostics();
        var files = DossierPaths.Find(paths, diagnostics).Select(path => InputFiles.Create(path, diagnostics, options)).ToList();
        return new DossierLoader(this, diagnostics, progress).LoadAsync(files, cancellationToken);
    }

    /// <summary>Reads the dossier in a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its form.</param>
    /// <exception cref="DossierException">Something is wrong with it; the exception lists all that is.</exception>
    public Dossier Parse(string text, DossierFormat format = DossierFormat.Yaml) => TryParse(text, format).GetDossier();

    /// <summary>Reads the dossier in a text, with all errors and warnings in the result.</summary>
    /// <param name="text">The text.</param>
    /// <param name="format">Its form.</param>
    /// <param name="file">What diagnostics call the file.</param>
    public LoadResult TryParse(string text, DossierFormat format = DossierFormat.Yaml, string file = "dossier")
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(Encoding.UTF8.GetBytes(text), format, file);
    }

    internal LoadResult TryParse(byte[] bytes, DossierFormat format, string file)
    {
        var diagnostics = new Diagnostics();
        var input = InputFiles.Create(file, format, bytes, diagnostics);
        // Reading from memory never waits.
        return new DossierLoader(this, diagnostics).LoadAsync([input], CancellationToken.None).GetAwaiter().GetResult();
    }
}
