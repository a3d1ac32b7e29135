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
    public static InputFile Create(string path, Diagnostics diagnostics, LoadOptions? options = null) =>
        Create(path, DossierFileName.FormatOf(path) ?? DossierFormat.Yaml, () => Open(path), LengthOf(path), diagnostics, options);

    /// <summary>The dossier in a stream, from where the stream stands. The stream is left open.</summary>
    public static InputFile Create(string name, DossierFormat format, Stream stream, Diagnostics diagnostics, LoadOptions? options = null)
    {
        var borrowed = new BorrowedStream(stream);
        var input = Create(name, format, borrowed.Open, borrowed.CanSeek ? borrowed.Length : null, diagnostics, options);
        input.IsBorrowed = true;
        return input;
    }

    public static InputFile Create(string path, DossierFormat format, byte[] bytes, Diagnostics diagnostics) =>
        Create(path, format, () => new MemoryStream(bytes, writable: false), bytes.Length, diagnostics, options: null);

    public static Stream Open(string path) => new FileStream(path, Sequential);

    private static InputFile Create(string path, DossierFormat format, Func<Stream> open, long? length, Diagnostics diagnostics, LoadOptions? options) => format switch
    {
        DossierFormat.Json => new JsonFile(path, open, diagnostics) { Length = length, Limit = options?.MaxBytes },
        DossierFormat.JsonLines => new LinesFile(path, open, diagnostics) { Length = length, Limit = options?.MaxBytes },
        _ => new YamlFile(path, open, diagnostics) { Length = length, Limit = options?.MaxBytes },
    };

    // What a stream of somebody else's throws is for them to know.
    private static bool IsOurs(InputFile file, Exception exception) =>
        !file.IsBorrowed && exception is (IOException or UnauthorizedAccessException or NotSupportedException);

    /// <summary>Opens a file; false if the operating system does not let us, which is reported.</summary>
    public static Task<bool> TryOpenAsync(InputFile file, Diagnostics diagnostics, CancellationToken cancellation) =>
        TryAsync(file, diagnostics, () => file.OpenAsync(cancellation));

    /// <summary>Reads a file; false if the operating system stops us halfway, which is reported.</summary>
    public static Task<bool> TryReadAsync(InputFile file, IRecordSink records, Diagnostics diagnostics, CancellationToken cancellation) =>
        TryAsync(file, diagnostics, () => file.ReadAsync(records, cancellation));

    // A file that cannot be asked cannot be opened either, which is reported then.
    private static long? LengthOf(string path)
    {
        try
        {
            return new FileInfo(path).Length;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            return null;
        }
    }

    private static async Task<bool> TryAsync(InputFile file, Diagnostics diagnostics, Func<Task> action)
    {
        try
        {
            await action().ConfigureAwait(false);
            return true;
        }
        catch (Exception exception) when (IsOurs(file, exception))
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
