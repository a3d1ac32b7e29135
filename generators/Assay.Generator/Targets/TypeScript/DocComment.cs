using Scriban.Runtime;

namespace Assay.Generator.Targets;

/// <summary>A doc as a TypeScript comment: its lines; none if there is nothing to say.</summary>
internal static class DocComment
{
    public static ScriptArray Of(string? doc, string indent, string? deprecated = null)
    {
        List<string> lines = [.. Lines(doc)];
        if (deprecated is not null)
            lines.AddRange(Lines("@deprecated " + deprecated));
        return lines.Count switch
        {
            0 => [],
            1 => [$"{indent}/** {lines[0]} */"],
            _ => new ScriptArray([$"{indent}/**", .. lines.Select(line => $"{indent} * {line}".TrimEnd()), $"{indent} */"]),
        };
    }

    // A comment must not end early.
    private static IEnumerable<string> Lines(string? text) =>
        text is null ? [] : text.Trim().Replace("\r\n", "\n").Replace('\r', '\n').Replace("*/", "*\\/").Split('\n').Select(line => line.TrimEnd());
}
