namespace Assay.Cli.Watching;

/// <summary>The files in watched folders that may be dossiers or schemas, each with what tells a changed one: its size, and when it was written.</summary>
internal sealed class FileStamps
{
    private readonly Dictionary<string, (long Size, DateTime Written)> stamps = new(StringComparer.Ordinal);

    private FileStamps()
    {
    }

    /// <summary>The files as they are now; folders that are not there have none.</summary>
    public static FileStamps Take(IEnumerable<WatchedFolder> folders)
    {
        var taken = new FileStamps();
        foreach (var folder in folders.Select(folder => (Folder: new DirectoryInfo(folder.Path), folder.IsDeep)).Where(at => at.Folder.Exists))
        {
            // As deep as dossiers are looked for.
            var options = new EnumerationOptions { RecurseSubdirectories = folder.IsDeep, MaxRecursionDepth = 40, IgnoreInaccessible = true };
            try
            {
                foreach (var file in folder.Folder.EnumerateFiles("*", options).Where(file => WatchedFolder.MayMatter(file.Name)))
                    taken.Add(file);
            }
            catch (IOException)
            {
                // The folder went away meanwhile; that will be seen the next time.
            }
        }

        return taken;
    }

    /// <summary>The full paths of the files that are new, gone, or written since.</summary>
    public IReadOnlyList<string> ChangedSince(FileStamps before) =>
    [
        .. stamps.Where(stamp => !before.stamps.TryGetValue(stamp.Key, out var earlier) || earlier != stamp.Value).Select(stamp => stamp.Key),
        .. before.stamps.Keys.Where(path => !stamps.ContainsKey(path)),
    ];

    private void Add(FileInfo file)
    {
        try
        {
            stamps[file.FullName] = (file.Length, file.LastWriteTimeUtc);
        }
        catch (IOException)
        {
            // Gone between being found and being looked at.
        }
    }
}
