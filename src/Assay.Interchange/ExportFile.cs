namespace Assay.Interchange;

/// <summary>Writes files so that they are there in full or as they were before.</summary>
public static class ExportFile
{
    /// <summary>Replaces a file in one step by what is written to a stream.</summary>
    /// <param name="path">The file; its folder is created if need be.</param>
    /// <param name="write">Writes to the stream that it is given.</param>
    /// <param name="cancellationToken">Stops writing and leaves the file as it was.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static Task SaveAsync(string path, Func<Stream, Task> write, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(write);
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        return AtomicFile.WriteAsync(path, write, cancellationToken);
    }
}
