using System.Text;

namespace Assay.Fuzzing;

/// <summary>How long the lines of a file are, in UTF-16 units.</summary>
internal sealed class Lines
{
    private readonly List<int> lengths = [];

    /// <param name="text">The text.</param>
    /// <param name="ends">The characters that end a line; a return with a line feed behind it ends one line.</param>
    public Lines(string text, string ends)
    {
        var start = text is ['\uFEFF', ..] ? 1 : 0;
        for (var i = start; i < text.Length; i++)
        {
            if (!ends.Contains(text[i]) || (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
                continue;
            lengths.Add(i - start);
            start = i + 1;
        }

        lengths.Add(text.Length - start);
    }

    /// <summary>The lines of YAML, which end where the C# compiler ends them.</summary>
    public static Lines OfYaml(string text) => new(text, "\n\r\u0085\u2028\u2029");

    /// <summary>The lines of a dossier in UTF-8.</summary>
    public static Lines Of(byte[] bytes, DossierFormat format) => format switch
    {
        DossierFormat.Yaml => OfYaml(Encoding.UTF8.GetString(bytes)),
        DossierFormat.Json => new Lines(Encoding.UTF8.GetString(bytes), "\n\r"),
        _ => new Lines(Encoding.UTF8.GetString(bytes), "\n"),
    };

    /// <summary>Looks whether a place, from 1, is within the file; 0 is the whole file.</summary>
    public void Hold(int line, int column, int endLine, int endColumn, string what)
    {
        if (line == 0)
        {
            Promise.Holds(column == 0 && endLine == 0 && endColumn == 0, $"a diagnostic has a column and no line: {what}");
            return;
        }

        Promise.Holds(Has(line, column), $"a diagnostic is outside of the file's {lengths.Count} lines: {what}");
        Promise.Holds(Has(endLine, endColumn), $"a diagnostic ends outside of the file, at {endLine},{endColumn}: {what}");
        Promise.Holds((line, column).CompareTo((endLine, endColumn)) <= 0, $"a diagnostic ends before it begins, at {endLine},{endColumn}: {what}");
    }

    private bool Has(int line, int column) => line >= 1 && line <= lengths.Count && column >= 1 && column <= lengths[line - 1] + 1;
}
