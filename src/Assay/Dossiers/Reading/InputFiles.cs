namespace Assay;

/// <summary>Makes and opens the files of a case.</summary>
internal static class InputFiles
{
    private static readonly FileStreamOptions Sequential = new()
    {
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
        Share = FileShare.ReadWrite | FileShare.Delete,
        BufferSize = 0,
    };

    /// <summary>A file by its path, which says what form it has.</summary>
    public static InputFile Create(string path, Diagnostics diagnostics) =>
        Create(path, DossierFileName.FormatOf(path) ?? DossierFormat.Yaml, () => new FileStream(path, Sequential), diagnostics);

    public static InputFile Create(string path, DossierFormat format, Func<Stream> open, Diagnostics diagnostics) => format switch
    {
        DossierFormat.Json => new JsonFile(path, open, diagnostics),
        DossierFormat.JsonLines => new LinesFile(path, open, diagnostics),
        _ => new YamlFile(path, open, diagnostics),
    };

    /// <summary>Opens a file; false if the operating system does not let us, which is reported.</summary>
    public static Task<bool> TryOpenAsync(InputFile file, Diagnostics diagnostics, CancellationToken cancellation) =>
        TryAsync(file, diagnostics, () => file.OpenAsync(cancellation));

    /// <summary>Reads a file; false if the operating system stops us halfway, which is reported.</summary>
    public static Task<bool> TryReadAsync(InputFile file, CaseRecords records, Diagnostics diagnostics, CancellationToken cancellation) =>
        TryAsync(file, diagnostics, () => file.ReadAsync(records, cancellation));

    private static async Task<bool> TryAsync(InputFile file, Diagnostics diagnostics, Func<Task> action)
    {
        try
        {
            await action().ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            diagnostics.Add(file.Path, DossierCode.Unreadable, exception switch
            {
                UnauthorizedAccessException => "the file cannot be read: permission is denied",
                FileNotFoundException or DirectoryNotFoundException => "the file is not there any more",
                _ => $"the file cannot be read: {exception.Message}",
            });
            return false;
        }
    }
}
