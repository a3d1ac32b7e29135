namespace Assay.Testing.Driving;

/// <summary>Schemas on disk, named so that no folder of this machine shows.</summary>
internal static class SchemaFiles
{
    public static IReadOnlyList<SchemaText> Read(IReadOnlyList<string> paths)
    {
        var files = paths.Select(Find).ToList();
        var folder = CommonFolder(files);
        return [.. files.Select(file => new SchemaText(
            Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
            LineEnds.Normalise(File.ReadAllText(file))))];
    }

    // Test runners differ in where they run.
    private static string Find(string path) => new[] { Path.GetFullPath(path), Path.GetFullPath(path, AppContext.BaseDirectory) }.FirstOrDefault(File.Exists)
        ?? throw new FileNotFoundException($"There is no schema '{path}', neither in the current directory nor beside the test's assembly; is it copied to the output directory?", path);

    private static string CommonFolder(List<string> files)
    {
        var folder = Path.GetDirectoryName(files.FirstOrDefault() ?? Path.GetFullPath("."))!;
        while (!files.TrueForAll(file => file.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
            && Path.GetDirectoryName(folder) is { } parent)
        {
            folder = parent;
        }

        return folder;
    }
}
