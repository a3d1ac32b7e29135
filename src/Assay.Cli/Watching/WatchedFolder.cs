namespace Assay.Cli.Watching;

/// <summary>A folder in which files of a case may change, come and go.</summary>
/// <param name="Path">The folder.</param>
/// <param name="IsDeep">Whether the folders in it count too.</param>
internal sealed record WatchedFolder(string Path, bool IsDeep)
{
    private static readonly char[] Separators = [System.IO.Path.DirectorySeparatorChar, System.IO.Path.AltDirectorySeparatorChar];
    private static readonly string[] Extensions = [".yaml", ".yml", ".json", ".jsonl"];

    /// <summary>Where what is at these paths, and the schemas beside it, can change.</summary>
    /// <param name="paths">Files, folders and globs.</param>
    /// <param name="schema">The schema, where one was named.</param>
    public static IReadOnlyList<WatchedFolder> Of(IEnumerable<string> paths, string? schema)
    {
        var all = paths.Select(Of).ToList();
        if (schema is not null)
            all.Add(Beside(schema));
        return [.. all.Distinct()];
    }

    /// <summary>Whether a file may be a dossier or a schema, by its name.</summary>
    public static bool MayMatter(string file) => Extensions.Contains(System.IO.Path.GetExtension(file), StringComparer.OrdinalIgnoreCase);

    private static WatchedFolder Of(string path)
    {
        if (Directory.Exists(path))
            return new WatchedFolder(System.IO.Path.GetFullPath(path), IsDeep: true);
        var parts = path.Split(Separators);
        var pattern = Array.FindIndex(parts, part => part.AsSpan().ContainsAny('*', '?'));
        return pattern < 0 || File.Exists(path)
            ? Beside(path)
            : new WatchedFolder(System.IO.Path.GetFullPath(string.Concat(parts.Take(pattern).Select(part => part + System.IO.Path.DirectorySeparatorChar)) + "."), IsDeep: true);
    }

    private static WatchedFolder Beside(string file) => new(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(file)) ?? ".", IsDeep: false);
}
