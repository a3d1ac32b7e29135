using System.Threading.Channels;

namespace Assay.Cli.Watching;

/// <summary>
/// Tells when it is time to look at files again: when the system says that something changed in their folders or, where it cannot, every
/// second. Network mounts are such a place; DOTNET_USE_POLLING_FILE_WATCHER=1 says so, as it does to other tools.
/// </summary>
internal sealed class FileSignals : IDisposable
{
    private const string PollingSwitch = "DOTNET_USE_POLLING_FILE_WATCHER";
    private static readonly TimeSpan PollingInterval = TimeSpan.FromSeconds(1);

    private readonly IReadOnlyList<WatchedFolder> folders;
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Channel<bool> signals = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private volatile bool polls;

    /// <summary>Begins to listen.</summary>
    public FileSignals(IReadOnlyList<WatchedFolder> folders)
    {
        this.folders = folders;
        polls = Environment.GetEnvironmentVariable(PollingSwitch) is { } value
            && (value == "1" || value.Equals("true", StringComparison.OrdinalIgnoreCase));
        foreach (var folder in polls ? [] : folders)
            Listen(folder);
    }

    /// <summary>Waits until something may have changed since it was last waited for.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        // A folder that was taken away is not heard of again, even if it comes back.
        if (polls || !folders.All(folder => Directory.Exists(folder.Path)))
        {
            polls = true;
            await Task.Delay(PollingInterval, cancellation);
            return;
        }

        await signals.Reader.ReadAsync(cancellation);
    }

    public void Dispose()
    {
        foreach (var watcher in watchers)
            watcher.Dispose();
    }

    private void Listen(WatchedFolder folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder.Path)
            {
                IncludeSubdirectories = folder.IsDeep,
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watchers.Add(watcher);
            watcher.Changed += (_, change) => SignalIf(WatchedFolder.MayMatter(change.FullPath));
            watcher.Created += (_, change) => SignalIf(MayHoldFiles(change.FullPath));
            watcher.Deleted += (_, change) => SignalIf(MayHoldFiles(change.FullPath));
            watcher.Renamed += (_, change) => SignalIf(MayHoldFiles(change.FullPath) || MayHoldFiles(change.OldFullPath));
            watcher.Error += (_, _) => Poll();
            watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is ArgumentException or IOException or UnauthorizedAccessException)
        {
            Poll();
        }
    }

    // What is gone can no longer be asked whether it was a folder.
    private static bool MayHoldFiles(string path) => WatchedFolder.MayMatter(path) || !Path.HasExtension(path) || Directory.Exists(path);

    private void Poll()
    {
        polls = true;
        SignalIf(true);
    }

    private void SignalIf(bool matters)
    {
        if (matters)
            signals.Writer.TryWrite(true);
    }
}
