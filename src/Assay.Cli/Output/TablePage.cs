using Spectre.Console;

namespace Assay.Cli.Output;

/// <summary>Shows a page in a terminal.</summary>
internal static class TablePage
{
    private const int WidthOfPipes = 100;
    private const int LongestUnbroken = 30;

    public static void Write(Page page, TextWriter output, bool isTerminal)
    {
        var console = CreateConsole(output, isTerminal);
        console.Write(new Text(Plain.Line(page.Title), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        if (page.Subtitle.Length > 0)
        {
            console.Write(new Text(Plain.Line(page.Subtitle), new Style(decoration: Decoration.Dim)));
            console.WriteLine();
        }

        foreach (var section in page.Sections)
            Write(section, console);
    }

    public static IAnsiConsole CreateConsole(TextWriter output, bool isTerminal)
    {
        var colour = isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = colour ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = colour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(output),
        });
        if (!isTerminal)
            console.Profile.Width = WidthOfPipes;
        return console;
    }

    private static void Write(Section section, IAnsiConsole console)
    {
        console.WriteLine();
        console.Write(new Text(Plain.Line(section.Heading), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        foreach (var line in section.Text)
        {
            console.Write(new Text(Plain.Line(line)));
            console.WriteLine();
        }

        if (section.Columns.Count == 0)
            return;
        var table = new Table().Border(TableBorder.Simple).Expand();
        for (var i = 0; i < section.Columns.Count; i++)
        {
            var column = new TableColumn(new Text(section.Columns[i].Name)) { NoWrap = IsShort(section, i), Padding = new Padding(0, 0, 2, 0) };
            table.AddColumn(section.Columns[i].IsNumber ? column.RightAligned() : column);
        }

        foreach (var row in section.Rows)
            table.AddRow(row.Cells.Select((cell, i) => new Text(Plain.Line(cell), StyleOf(section.Columns[i], row, cell))));
        console.Write(table);
    }

    // Ids may be long; what is not text is kept on one line only while there is room for it.
    private static bool IsShort(Section section, int column) =>
        (section.Columns[column].IsNumber || section.Columns[column].IsId || section.Columns[column].IsVerdict)
        && section.Rows.All(row => row.Cells[column].Length <= LongestUnbroken);

    private static Style StyleOf(Column column, Row row, string cell) =>
        row.Note || column.IsId ? new Style(decoration: Decoration.Dim)
        : !column.IsVerdict ? Style.Plain
        : cell[(cell.LastIndexOf('→') + 1)..].Trim() switch
        {
            "Corroborated" or "Supported" => new Style(Color.Green),
            "Refuted" or "Doubtful" => new Style(Color.Red),
            "Contested" => new Style(Color.Yellow),
            _ => new Style(decoration: Decoration.Dim),
        };
}
