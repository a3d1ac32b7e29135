using System.Text;

namespace Assay.Interchange;

/// <summary>Writes a table as RFC 4180, with LF at the end of each line.</summary>
internal sealed class CsvTable
{
    private readonly StringBuilder text = new();
    private bool isInRow;

    public CsvTable Cell(string value)
    {
        if (isInRow)
            text.Append(',');
        isInRow = true;
        if (value.AsSpan().ContainsAny(",\"\r\n"))
            text.Append('"').Append(value.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            text.Append(value);
        return this;
    }

    public void EndRow()
    {
        text.Append('\n');
        isInRow = false;
    }

    public void Row(params ReadOnlySpan<string> cells)
    {
        foreach (var cell in cells)
            Cell(cell);
        EndRow();
    }

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());
}
