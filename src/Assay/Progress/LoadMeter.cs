namespace Assay;

/// <summary>Counts what is read of the files of a case, and tells of it every so often.</summary>
internal sealed class LoadMeter(IProgress<LoadProgress>? progress, IReadOnlyList<InputFile> files)
{
    private const int Reports = 200;
    private const long Fewest = 64 * 1024;

    private readonly long? totalBytes = progress is null ? null : files.Sum(file => file.Length ?? double.NaN) is var sum && double.IsNaN(sum) ? null : (long)sum;
    private int done;
    private long bytes;
    private (int Files, long Bytes) reported;

    public void Read(int count)
    {
        bytes += count;
        if (progress is not null && bytes - reported.Bytes >= Math.Max(Fewest, (totalBytes ?? 0) / Reports))
            Report();
    }

    public void FileDone()
    {
        done++;
        if (progress is not null && done - reported.Files > files.Count / Reports)
            Report();
    }

    /// <summary>Nothing more is read, be it that something was left unread.</summary>
    public void Finish()
    {
        (done, bytes) = (files.Count, totalBytes ?? bytes);
        if (progress is not null)
            progress.Report(new(done, files.Count, bytes, totalBytes));
    }

    // The last report is left to the end of the checks that come after reading.
    private void Report()
    {
        reported = (done, bytes);
        progress!.Report(new(done, files.Count, totalBytes is { } most ? Math.Min(bytes, most) : bytes, totalBytes));
    }
}
