namespace Assay.Cli.Output;

/// <summary>What a command has to say, before it is decided how it looks: the same facts for table and Markdown.</summary>
internal sealed record Page(string Title, string Subtitle, IReadOnlyList<Section> Sections);

/// <param name="Heading">What the rows are.</param>
/// <param name="Columns">The columns; none for a section of text alone.</param>
/// <param name="Rows">Cells of text, one for each column.</param>
/// <param name="Text">Lines of text under the heading, before the rows.</param>
internal sealed record Section(string Heading, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows, params string[] Text);

internal sealed record Column(string Name, bool IsNumber = false, bool IsId = false, bool IsVerdict = false);

/// <param name="Note">Whether the row explains the one above, and is shown lighter.</param>
internal sealed record Row(IReadOnlyList<string> Cells, bool Note = false);
