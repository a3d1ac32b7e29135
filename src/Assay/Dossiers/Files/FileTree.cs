namespace Assay;

/// <summary>The files in a folder and all folders in it.</summary>
internal static class FileTree
{
    // Deep enough for people, and an end to links that lead back up.
    private static readonly EnumerationOptions Options = new() { RecurseSubdirectories = true, MaxRecursionDepth = 40, IgnoreInaccessible = true };

    /// <summary>The files, in no particular order, each under the path of the folder. Hidden files and folders are left out.</summary>
    public static IEnumerable<string> Files(string folder) => Directory.EnumerateFiles(folder, "*", Options);
}
