using System.Text.RegularExpressions;

namespace Assay.Samples.Tests;

/// <summary>Guides lead on to each other, and to files that are there.</summary>
public sealed partial class LinkTests
{
    [Fact]
    public void Links_lead_somewhere()
    {
        var broken = Guide.All.SelectMany(page => page.Lines.SelectMany((line, i) => Link().Matches(line)
            .Select(link => link.Groups[1].Value)
            .Where(target => !target.StartsWith("https://", StringComparison.Ordinal) && !IsThere(page, target))
            .Select(target => $"{page.Name}({i + 1}): {target}")));
        string.Join('\n', broken).Should().BeEmpty();
    }

    private static bool IsThere(Guide page, string target)
    {
        var (file, heading) = target.Split('#') is [var path, var fragment] ? (path, fragment) : (target, "");
        var whole = Path.GetFullPath(Path.Combine(Guide.Root, Path.GetDirectoryName(page.Name)!, file));
        var name = file.Length == 0 ? page.Name : Path.GetRelativePath(Guide.Root, whole).Replace('\\', '/');
        if (heading.Length == 0)
            return Path.Exists(Path.Combine(Guide.Root, name));
        return Guide.All.FirstOrDefault(other => other.Name == name) is { } guide && guide.Lines.Any(line => line.StartsWith('#') && Anchor(line) == heading);
    }

    private static string Anchor(string heading) => NotInAnchors().Replace(heading.TrimStart('#', ' ').ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"(?:\]\(|src=""|srcset="")([^)""\s]+)")]
    private static partial Regex Link();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
