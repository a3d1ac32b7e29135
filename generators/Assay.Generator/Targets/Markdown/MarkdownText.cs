using System.Globalization;
using System.Text;
using Assay.Generator.Model;

namespace Assay.Generator.Targets;

/// <summary>Texts and code inside Markdown as GitHub shows it.</summary>
internal static class MarkdownText
{
    /// <summary>A doc on one line, for tables and lists. What would be HTML or end a cell is escaped; backticks in docs stay code.</summary>
    public static string Line(string? text) => text is null ? "" : Escape(string.Join(" ", Words(text)));

    /// <summary>A doc with its paragraphs.</summary>
    public static string Paragraphs(string? text) =>
        text is null ? "" : string.Join("\n\n", text.Trim().Replace("\r\n", "\n").Split(["\n\n"], StringSplitOptions.RemoveEmptyEntries).Select(p => Escape(string.Join(" ", Words(p)))));

    /// <summary>Code on one line. In a table GitHub ends cells at `|` even inside code, unless it is escaped.</summary>
    public static string Code(string code, bool inTable = false)
    {
        var line = string.Join(" ", Words(code));
        var fence = new string('`', LongestRun(line) + 1);
        var space = line.StartsWith("`", StringComparison.Ordinal) || line.EndsWith("`", StringComparison.Ordinal) ? " " : "";
        return fence + space + (inTable ? line.Replace("|", "\\|") : line) + space + fence;
    }

    /// <summary>A text with holes, as the schema has it.</summary>
    public static string Template(TextSpec text) =>
        string.Concat(text.Parts.Select(p => p.Hole is { } hole ? "{" + hole.Text + "}" : p.Literal!.Replace("{", "{{").Replace("}", "}}")));

    public static string Number(double value) => value.ToString("0.################", CultureInfo.InvariantCulture);

    /// <summary>Where GitHub puts a heading: lower case, spaces as hyphens, punctuation left out.</summary>
    public static string Anchor(string heading) =>
        new(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_').Select(c => c == ' ' ? '-' : c).ToArray());

    private static string[] Words(string text) => text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    // Inside backticks only the cell's end is special.
    private static string Escape(string line)
    {
        var result = new StringBuilder();
        var inCode = false;
        var closes = line.Count(c => c == '`') % 2 == 0;
        foreach (var c in line)
        {
            if (c == '`' && closes)
                inCode = !inCode;
            else if (c == '|' || (!inCode && c is '\\' or '*' or '_' or '<' or '>' or '[' or ']' or '#' or '`'))
                result.Append('\\');
            result.Append(c);
        }
        return result.ToString();
    }

    private static int LongestRun(string text)
    {
        var (longest, run) = (0, 0);
        foreach (var c in text)
        {
            run = c == '`' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }
        return longest;
    }
}
