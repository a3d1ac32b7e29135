using System.Text.RegularExpressions;

namespace Assay.Samples.Tests;

/// <summary>Finds the blocks of code in Markdown: those between fences, and those that an indent sets off, which have no language.</summary>
internal static partial class BlockReader
{
    private const string Fence = "```";

    public static IEnumerable<Block> Read(string guide, string[] lines)
    {
        var (remark, inList) = ("", false);
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.TrimStart().StartsWith(Fence, StringComparison.Ordinal))
            {
                var indent = line.Length - line.TrimStart().Length;
                var end = Array.FindIndex(lines, i + 1, other => other.Trim() == Fence);
                if (end < 0)
                    throw new InvalidDataException($"{guide}({i + 1}): this fence is never closed.");
                yield return new(guide, i + 2, line.Trim()[Fence.Length..], [.. lines[(i + 1)..end].Select(code => Unindented(code, indent))], remark);
                (i, remark) = (end, "");
            }
            else if (!inList && line.StartsWith("    ", StringComparison.Ordinal))
            {
                var end = Array.FindIndex(lines, i, other => !other.StartsWith("    ", StringComparison.Ordinal));
                end = end < 0 ? lines.Length : end;
                yield return new(guide, i + 1, "", [.. lines[i..end].Select(code => Unindented(code, 4))], remark);
                (i, remark) = (end - 1, "");
            }
            else if (line.Length > 0)
            {
                remark = Comment().Match(line) is { Success: true } comment ? comment.Groups[1].Value : "";
                inList = ListItem().IsMatch(line) || (inList && line.StartsWith(' '));
            }
        }
    }

    private static string Unindented(string line, int indent) => line.Length >= indent ? line[indent..] : line.TrimStart();

    [GeneratedRegex(@"^\s*<!-- (.*) -->\s*$")]
    private static partial Regex Comment();

    [GeneratedRegex(@"^\s*([-*]|\d+\.) ")]
    private static partial Regex ListItem();
}
