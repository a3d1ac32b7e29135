using System.Text;

namespace Assay.Interchange;

/// <summary>A table with a header, read row by row.</summary>
internal sealed class CsvFile
{
    private readonly CsvReader reader;
    private readonly Findings findings;
    private readonly List<CsvCell> row = [];
    private readonly List<string?> columns = [];
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly string path;

    public CsvFile(FileText text, Findings findings)
    {
        (path, this.findings) = (text.Path, findings);
        reader = new CsvReader(Encoding.UTF8.GetString(text.Bytes.Span), Report);
    }

    /// <summary>Whether a row has been left out.</summary>
    public bool IsIncomplete { get; private set; }

    /// <summary>The place of the first line.</summary>
    public Span Header { get; private set; }

    /// <summary>Reads the header; false if there is none, or it lacks what every row needs.</summary>
    public bool ReadHeader(IReadOnlyCollection<string> known, IEnumerable<string> needed)
    {
        if (!reader.Read(row))
        {
            Report(InterchangeCode.Column, new Span(1, 1, 1, 1), $"the table is empty; its header begins with {string.Join(',', known.Take(3))}");
            return false;
        }

        Header = row[0].Span;
        if (row.Count == 1 && row[0].Text.AsSpan().ContainsAny(";\t") && known.Contains(row[0].Text.Split(';', '\t')[0]))
        {
            Report(InterchangeCode.Column, Header, "columns are separated by commas; this table has semicolons or tabs");
            return false;
        }

        foreach (var cell in row)
            columns.Add(Column(cell, known));
        var missing = needed.Where(name => !taken.Contains(name)).ToList();
        foreach (var name in missing)
            Report(InterchangeCode.Column, Header, $"there is no column '{name}', which every record here needs");
        return missing.Count == 0;
    }

    /// <summary>Reads a row; null at the end.</summary>
    public CsvRow? Read()
    {
        while (reader.Read(row))
        {
            if (row.Count == columns.Count)
                return new CsvRow(path, [.. columns.Zip(row).Where(cell => cell.First is not null).Select(cell => (cell.First!, cell.Second))]);
            IsIncomplete = true;
            var at = row.Count > columns.Count ? row[columns.Count].Span : row[^1].Span;
            Report(InterchangeCode.Ragged, at, FormattableString.Invariant($"the row has {row.Count} cells, the header {columns.Count}"));
        }

        return null;
    }

    public void Report(InterchangeCode code, Span span, string message) => findings.Add(code, path, span, message);

    private string? Column(CsvCell cell, IReadOnlyCollection<string> known)
    {
        // Spreadsheets leave empty columns behind.
        if (cell.Text.Length == 0)
        {
            Report(InterchangeCode.Column, cell.Span, "a column has no name");
        }
        else if (!known.Contains(cell.Text))
        {
            Report(InterchangeCode.Column, cell.Span, $"no kind of this family has a field {Syntax.Literals.Excerpt.Quote(cell.Text)}{Syntax.Spelling.DidYouMean(cell.Text, known)}");
        }
        else if (!taken.Add(cell.Text))
        {
            Report(InterchangeCode.Column, cell.Span, $"the column '{cell.Text}' stands twice");
        }
        else
        {
            return cell.Text;
        }

        return null;
    }
}

/// <summary>A row, by the names of its columns.</summary>
internal sealed class CsvRow(string file, IReadOnlyList<(string Column, CsvCell Cell)> cells) : Spot(file)
{
    public IReadOnlyList<(string Column, CsvCell Cell)> Cells => cells;

    public string Text(string column) => Find(column)?.Text ?? "";

    public CsvCell? Find(string column)
    {
        foreach (var (name, cell) in cells)
        {
            if (name == column)
                return cell;
        }

        return null;
    }

    public override Span Of(string pointer)
    {
        var steps = pointer.Split('/');
        return (steps.Length > 1 ? Find(steps[1]) : null)?.Span ?? cells[0].Cell.Span;
    }
}
