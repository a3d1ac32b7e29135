namespace Assay;

/// <content>Dossiers in streams, such as the bodies of HTTP requests.</content>
public abstract partial class Model
{
    /// <summary>Loads the dossier in a stream, from where the stream stands to its end.</summary>
    /// <param name="stream">The stream, which is left open. It need not be able to seek.</param>
    /// <param name="format">Its form. Of JSON Lines only one line at a time is in memory, besides what the lines hold.</param>
    /// <param name="file">What diagnostics call it.</param>
    /// <param name="options">How much is taken in. Without any, the limits of files hold.</param>
    /// <param name="progress">What hears how far it has come.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DossierException">Something is wrong with it; the exception lists all that is.</exception>
    /// <exception cref="IOException">The stream cannot be read; whatever it throws comes through.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public async Task<Dossier> LoadAsync(
        Stream stream,
        DossierFormat format,
        string file = "dossier",
        LoadOptions? options = null,
        IProgress<LoadProgress>? progress = null,
        CancellationToken cancellationToken = default) =>
        (await TryLoadAsync(stream, format, file, options, progress, cancellationToken).ConfigureAwait(false)).GetDossier();

    /// <summary>
    /// As <see cref="LoadAsync(Stream, DossierFormat, string, LoadOptions, IProgress{LoadProgress}, CancellationToken)"/>, with all errors and
    /// warnings in the result. Of JSON Lines in a stream that cannot seek, mistakes which show only once everything has been read have their line
    /// and column in the first 16 MiB, and only their line behind that.
    /// </summary>
    /// <inheritdoc cref="LoadAsync(Stream, DossierFormat, string, LoadOptions, IProgress{LoadProgress}, CancellationToken)" path="/param"/>
    public Task<LoadResult> TryLoadAsync(
        Stream stream,
        DossierFormat format,
        string file = "dossier",
        LoadOptions? options = null,
        IProgress<LoadProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        var diagnostics = new Diagnostics();
        var input = InputFiles.Create(file, format, stream, diagnostics, options);
        return new DossierLoader(this, diagnostics, progress).LoadAsync([input], cancellationToken);
    }
}
