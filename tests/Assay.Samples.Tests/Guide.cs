using System.Runtime.CompilerServices;

namespace Assay.Samples.Tests;

/// <summary>A page of documentation and the blocks of code in it.</summary>
internal sealed class Guide
{
    private static readonly string[] Skipped = ["bin", "obj", ".git", "node_modules"];

    private Guide(string name)
    {
        Name = name;
        Lines = File.ReadAllText(Path.Combine(Root, name)).ReplaceLineEndings("\n").Split('\n');
        Blocks = [.. BlockReader.Read(name, Lines)];
    }

    /// <summary>The folder of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Here())!, "..", ".."));

    /// <summary>Every page of the repository that people read; snapshots and release notes of analyzers are for machines.</summary>
    public static IReadOnlyList<Guide> All { get; } =
    [
        .. Pages(Root)
            .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
            .Where(name => !name.EndsWith(".verified.md", StringComparison.Ordinal) && !name.Contains("/AnalyzerReleases.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => new Guide(name)),
    ];

    /// <summary>Its path from the root of the repository, with slashes.</summary>
    public string Name { get; }

    public string[] Lines { get; }

    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>The output that a block promises: the block behind it, if that is plain text and not left to others.</summary>
    public Block? OutputOf(Block block) =>
        Blocks.SkipWhile(other => other != block).ElementAtOrDefault(1) is { Language: "text", IsLeftToOthers: false } output ? output : null;

    public override string ToString() => Name;

    private static IEnumerable<string> Pages(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Concat(
            Directory.EnumerateDirectories(folder).Where(inner => !Skipped.Contains(Path.GetFileName(inner))).SelectMany(Pages));

    private static string Here([CallerFilePath] string path = "") => path;
}
