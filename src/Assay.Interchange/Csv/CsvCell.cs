namespace Assay.Interchange;

/// <summary>A cell of a table, and where it stands.</summary>
internal readonly record struct CsvCell(string Text, Span Span);
