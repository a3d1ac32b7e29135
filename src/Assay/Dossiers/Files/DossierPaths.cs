namespace Assay;

/// <summary>Finds the dossiers among files, folders and patterns.</summary>
internal static class DossierPaths
{
    /// <summary>The files, each once, in ordinal order of their paths. What leads nowhere is reported.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<string> paths, Diagnostics diagnostics)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in paths)
        {
            foreach (var file in Find(path, diagnostics))
                found.TryAdd(Path.GetFullPath(file), file);
        }

        return [.. found.Values];
    }

    private static IEnumerable<string> Find(string path, Diagnostics diagnostics)
    {
        try
        {
            return Directory.Exists(path) ? InFolder(path, diagnostics)
                : File.Exists(path) ? Named(path, diagnostics)
                : FilePattern.IsPattern(path) ? Matching(path, diagnostics)
                : Missing(path, diagnostics);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            diagnostics.Add(path, DossierCode.Unreadable, $"the folder cannot be searched: {exception.Message}");
            return [];
        }
    }

    private static string[] InFolder(string path, Diagnostics diagnostics)
    {
        var files = FileTree.Files(path).Where(f => DossierFileName.IsDossier(Path.GetFileName(f.AsSpan()))).ToArray();
        if (files.Length == 0)
            diagnostics.Add(path, DossierCode.NoDossiers, "there is no *.dossier.yaml, .yml, .json or .jsonl in this folder, nor in those in it");
        return files;
    }

    private static string[] Named(string path, Diagnostics diagnostics)
    {
        if (DossierFileName.FormatOf(path) is not null)
            return [path];
        diagnostics.Add(path, DossierCode.NotADossierFile, "a dossier is a .yaml, .yml, .json or .jsonl file");
        return [];
    }

    // `cases/*` means the dossiers there; `cases/*.yaml` every YAML file but schemas.
    private static string[] Matching(string path, Diagnostics diagnostics)
    {
        var namesExtension = DossierFileName.FormatOf(path) is not null;
        var files = FilePattern.Find(path).Where(f => DossierFileName.IsDossier(Path.GetFileName(f.AsSpan())) || (namesExtension && !IsSchema(f))).ToArray();
        if (files.Length == 0)
            diagnostics.Add(path, DossierCode.NoSuchPath, "no dossier matches this pattern");
        return files;
    }

    private static bool IsSchema(string file) =>
        Path.GetFileNameWithoutExtension(file.AsSpan()).EndsWith(".assay", StringComparison.OrdinalIgnoreCase);

    private static string[] Missing(string path, Diagnostics diagnostics)
    {
        diagnostics.Add(path, DossierCode.NoSuchPath, path.Length == 0 ? "the path is empty" : "there is no such file or folder");
        return [];
    }
}
