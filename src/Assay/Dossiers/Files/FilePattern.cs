namespace Assay;

/// <summary>Patterns of paths: <c>*</c> is any part of a name, <c>?</c> any character, <c>**</c> any folders or none.</summary>
internal static class FilePattern
{
    private static readonly char[] Separators = [Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar];

    public static bool IsPattern(string path) => path.AsSpan().IndexOfAny('*', '?') >= 0;

    /// <summary>The files that match.</summary>
    public static IEnumerable<string> Find(string pattern)
    {
        var parts = pattern.Split(Separators);
        var plain = Array.FindIndex(parts, IsPattern);
        var folder = string.Join(Path.DirectorySeparatorChar, parts.Take(plain));
        var root = plain == 0 ? "." : folder.Length == 0 ? Path.DirectorySeparatorChar.ToString() : folder;
        if (!Directory.Exists(root))
            return [];
        var wanted = parts[plain..];
        return FileTree.Files(root)
            .Where(file => Matches(Path.GetRelativePath(root, file).Split(Separators), wanted))
            .Select(file => plain == 0 ? Path.GetRelativePath(root, file) : file);
    }

    // Remembers which tails cannot match, so that many `**` do not make it try all ways.
    private static bool Matches(string[] names, string[] parts)
    {
        var matches = new bool[names.Length + 1, parts.Length + 1];
        matches[names.Length, parts.Length] = true;
        for (var part = parts.Length - 1; part >= 0; part--)
        {
            for (var name = names.Length; name >= 0; name--)
            {
                matches[name, part] = parts[part] == "**"
                    ? matches[name, part + 1] || (name < names.Length && matches[name + 1, part])
                    : name < names.Length && matches[name + 1, part + 1] && MatchesName(names[name], parts[part]);
            }
        }

        return matches[0, 0];
    }

    private static bool MatchesName(string name, string part) =>
        System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(part, name, ignoreCase: OperatingSystem.IsWindows());
}
