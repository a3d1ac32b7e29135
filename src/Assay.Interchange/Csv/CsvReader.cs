using System.Text;

namespace Assay.Interchange;

/// <summary>
/// Reads RFC 4180 strictly, and says of each cell and each mistake at which line and column it stands, which no library at hand does.
/// Behind a mistake it goes on as best it can.
/// </summary>
internal sealed class CsvReader(string text, Action<InterchangeCode, Span, string> report)
{
    // No record has room for more.
    private const int LongestCell = 16 << 20;

    private readonly StringBuilder cell = new();
    private bool hasNul;
    private int at;
    private int line = 1;
    private int lineStart;

    private int Column => at - lineStart + 1;

    /// <summary>Reads the next row that is not blank; false at the end.</summary>
    public bool Read(List<CsvCell> row)
    {
        while (at < text.Length)
        {
            row.Clear();
            do
                row.Add(ReadCell());
            while (TrySkipComma());
            SkipLineBreak();
            if (row.Exists(c => c.Text.Length > 0))
                return true;
        }

        return false;
    }

    private CsvCell ReadCell()
    {
        var (startLine, startColumn) = (line, Column);
        cell.Clear();
        hasNul = false;
        if (at < text.Length && text[at] == '"')
            ReadQuoted();
        else
            ReadPlain(isReported: false);
        var span = new Span(startLine, startColumn, line, Column);
        if (cell.Length <= LongestCell)
            return new CsvCell(cell.ToString(), span);
        report(InterchangeCode.TooLarge, span, "the cell has more than 16 million characters; shorten its text");
        return new CsvCell("", span);
    }

    // One mistake a cell is enough to find the others.
    private void ReadPlain(bool isReported)
    {
        for (; at < text.Length && text[at] is not (',' or '\n' or '\r'); at++)
        {
            if (text[at] == '"' && !isReported)
                report(InterchangeCode.Quote, Here(), "a quote stands inside a cell that does not begin with one; put the whole cell in quotes and write this one twice");
            isReported |= text[at] == '"';
            Append();
        }
    }

    private void ReadQuoted()
    {
        var opening = Here();
        at++;
        while (true)
        {
            if (at == text.Length)
            {
                report(InterchangeCode.Unclosed, opening, "this quote is never closed");
                return;
            }

            if (text[at] == '"')
            {
                if (at + 1 == text.Length || text[at + 1] != '"')
                    break;
                at++;
            }

            Append();
            at++;
            if (text[at - 1] == '\n' || (text[at - 1] == '\r' && (at == text.Length || text[at] != '\n')))
                NextLine();
        }

        at++;
        if (at < text.Length && text[at] is not (',' or '\n' or '\r'))
        {
            report(InterchangeCode.Quote, Here(), "behind a closing quote comes a comma or the end of the line; write a quote inside a cell twice");
            ReadPlain(isReported: true);
        }
    }

    private void Append()
    {
        // Once a cell: one is enough to refuse it, and written as JSON each takes six bytes.
        if (text[at] == '\0' && hasNul)
            return;
        if (text[at] == '\0')
            report(InterchangeCode.BadText, Here(), "the character NUL is no text; take it out");
        hasNul |= text[at] == '\0';
        cell.Append(text[at]);
    }

    private bool TrySkipComma()
    {
        if (at == text.Length || text[at] != ',')
            return false;
        at++;
        return true;
    }

    private void SkipLineBreak()
    {
        if (at == text.Length)
            return;
        at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        NextLine();
    }

    private void NextLine() => (line, lineStart) = (line + 1, at);

    private Span Here() => new(line, Column, line, Column + 1);
}
