using System.Text;

namespace Assay.Cli.Output;

/// <summary>Writes a page as Markdown.</summary>
internal static class MarkdownPage
{
    public static void Write(Page page, TextWriter output)
    {
        output.Write($"# {Escape(page.Title)}\n");
        if (page.Subtitle.Length > 0)
            output.Write($"\n{Escape(page.Subtitle)}\n");
        foreach (var section in page.Sections)
        {
            output.Write($"\n## {Escape(section.Heading)}\n\n");
            foreach (var line in section.Text)
                output.Write($"{Escape(line.Trim())}  \n");
            if (section.Columns.Count == 0)
                continue;
            if (section.Text.Length > 0)
                output.Write('\n');
            WriteRow(output, section.Columns.Select(column => column.Name));
            output.Write($"|{string.Concat(section.Columns.Select(column => column.IsNumber ? " ---: |" : " --- |"))}\n");
            foreach (var row in section.Rows)
                WriteRow(output, row.Cells);
        }
    }

    private static void WriteRow(TextWriter output, IEnumerable<string> cells) =>
        output.Write($"|{string.Concat(cells.Select(cell => $" {Escape(cell)} |"))}\n");

    // Text from a dossier must stay text: no markup, links or HTML of its own.
    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in Plain.Line(text))
        {
            if (c == '<')
                escaped.Append("&lt;");
            else if (c == '&')
                escaped.Append("&amp;");
            else if (c is '\\' or '`' or '*' or '_' or '[' or ']' or '|' or '#' or '~' or '!' or '>')
                escaped.Append('\\').Append(c);
            else
                escaped.Append(c);
        }

        return escaped.ToString();
    }
}
