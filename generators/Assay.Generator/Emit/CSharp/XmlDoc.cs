using System.Text;

namespace Assay.Generator.Emit;

/// <summary>Docs from the schema as XML documentation comments.</summary>
internal static class XmlDoc
{
    // Everything that C# takes for the end of a line, and so for the end of a comment.
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    /// <summary>The lines of a summary; none if there is nothing to say.</summary>
    public static IReadOnlyList<string> Summary(string? doc) => Element("summary", doc);

    public static IReadOnlyList<string> Element(string name, string? doc)
    {
        var text = doc?.Trim() ?? "";
        if (text.Length == 0)
            return [];
        var lines = text.Split(LineEnds, StringSplitOptions.None);
        return lines.Length == 1
            ? [$"/// <{name}>{Content(lines[0])}</{name}>"]
            : [$"/// <{name}>", .. lines.Select(line => $"/// {Content(line)}".TrimEnd()), $"/// </{name}>"];
    }

    /// <summary>Text as XML; what stands in backticks, as code.</summary>
    private static string Content(string line)
    {
        var parts = line.Split('`');
        if (parts.Length % 2 == 0)
            return Escape(line);
        var content = new StringBuilder();
        for (var i = 0; i < parts.Length; i++)
            content.Append(i % 2 == 0 ? Escape(parts[i]) : $"<c>{Escape(parts[i])}</c>");
        return content.ToString();
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            escaped.Append(text[i] switch
            {
                '&' => "&amp;",
                '<' => "&lt;",
                '>' => "&gt;",
                _ => IsXml(text, i) ? text[i].ToString() : "\uFFFD",
            });
        }

        return escaped.ToString();
    }

    private static bool IsXml(string text, int i) => text[i] switch
    {
        '\t' => true,
        < ' ' or '\uFFFE' or '\uFFFF' => false,
        >= '\uD800' and <= '\uDBFF' => i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]),
        >= '\uDC00' and <= '\uDFFF' => i > 0 && char.IsHighSurrogate(text[i - 1]),
        _ => true,
    };
}
