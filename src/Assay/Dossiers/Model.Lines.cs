using System.Runtime.CompilerServices;

namespace Assay;

/// <content>JSON Lines, line by line.</content>
public abstract partial class Model
{
    /// <summary>
    /// Goes through a JSON Lines file with memory for one line at a time, however large it is. A line that is wrong is reported in its place, and
    /// reading goes on. What only all lines together show (references that lead nowhere, ids that occur twice, circles) is not looked for.
    /// </summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">Reading it is not allowed.</exception>
    public IAsyncEnumerable<DossierLine> ReadLinesAsync(string path, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        return EachLineAsync(() => InputFiles.Open(path), path, cancellationToken);
    }

    /// <summary>As <see cref="ReadLinesAsync(string, CancellationToken)"/>, from where a stream stands. The stream is left open; it need not be able to seek.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="file">What diagnostics call it.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="IOException">The stream cannot be read.</exception>
    public IAsyncEnumerable<DossierLine> ReadLinesAsync(Stream stream, string file = "dossier", CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(file);
        return EachLineAsync(() => new BorrowedStream(stream), file, cancellationToken);
    }

    private async IAsyncEnumerable<DossierLine> EachLineAsync(Func<Stream> open, string file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        using var lines = new LinesFile(file, open, new Diagnostics());
        await foreach (var line in lines.EachAsync(this, cancellation).ConfigureAwait(false))
            yield return line;
    }
}
