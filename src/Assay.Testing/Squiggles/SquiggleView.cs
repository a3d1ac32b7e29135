using System.Globalization;
using System.Text;

namespace Assay.Testing.Squiggles;

/// <summary>
/// Diagnostics under the lines that they are about:
/// <code>
/// desk.assay.yaml
///   9 |       - {that: Betwen != And, else: no}
///     |                ~~~~~~ error ASY0404: …
/// </code>
/// Several on a line stand below each other.
/// </summary>
internal static class SquiggleView
{
    public static string Of(IReadOnlyList<SchemaDiagnostic> diagnostics, IReadOnlyList<SchemaText> files)
    {
        var view = new StringBuilder();
        foreach (var diagnostic in diagnostics.Where(d => d.File.Length == 0))
            view.Append(diagnostic).Append('\n');
        foreach (var file in diagnostics.Where(d => d.File.Length > 0).GroupBy(d => d.File))
            AppendFile(view, file.Key, [.. file], Lines(files.FirstOrDefault(f => f.Path == file.Key)?.Text ?? ""));
        return view.ToString();
    }

    private static void AppendFile(StringBuilder view, string path, List<SchemaDiagnostic> diagnostics, string[] lines)
    {
        var gutter = diagnostics.Max(d => d.Line).ToString(CultureInfo.InvariantCulture).Length + 2;
        view.Append(path).Append('\n');
        foreach (var line in diagnostics.GroupBy(d => d.Line))
        {
            var shown = new DisplayLine(line.Key <= lines.Length ? lines[line.Key - 1] : "");
            var text = line.Key.ToString(CultureInfo.InvariantCulture).PadLeft(gutter);
            view.Append($"{text} | {shown.Text}".TrimEnd()).Append('\n');
            foreach (var diagnostic in line)
                view.Append(' ', gutter).Append(" | ").Append(Squiggle(diagnostic, shown)).Append('\n');
        }
    }

    private static string Squiggle(SchemaDiagnostic diagnostic, DisplayLine line)
    {
        var start = line.Column(diagnostic.Column - 1);
        var goesOn = diagnostic.EndLine > diagnostic.Line;
        var end = goesOn ? line.Text.Length == 0 ? start : line.Column(int.MaxValue) : line.Column(diagnostic.EndColumn - 1);
        var until = goesOn ? string.Create(CultureInfo.InvariantCulture, $"… to ({diagnostic.EndLine},{diagnostic.EndColumn})") : "";
        // Messages of the compiler may have lines of their own.
        var message = diagnostic.Message.ReplaceLineEndings(" ");
        // What has no width is at a place all the same.
        return $"{new string(' ', start)}{new string('~', Math.Max(1, end - start))}{until} {diagnostic.Word} {diagnostic.Id}: {message}";
    }

    private static string[] Lines(string text) => LineEnds.Normalise(text).Split('\n', '\r');
}
