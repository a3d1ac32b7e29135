using System.Text.Json;

namespace Assay.Interchange;

/// <summary>The table of relations: a claim, what it implies and what it excludes.</summary>
internal static class RelationTable
{
    public static readonly IReadOnlyList<string> Columns = ["claim", "implies", "excludes"];

    public static byte[] Write(Dossier dossier)
    {
        var table = new CsvTable();
        table.Row([.. Columns]);
        foreach (var relation in dossier.Relations)
            table.Row(CellText.OfText(relation.Claim.Id), Ids(relation.Implies), Ids(relation.Excludes));
        return table.ToBytes();
    }

    public static void Read(CsvFile file, RecordLines records)
    {
        while (file.Read() is { } row)
        {
            records.AddRelation(row, json =>
            {
                json.WriteStartObject();
                foreach (var (column, cell) in row.Cells)
                    WriteField(json, column, cell, file);
                json.WriteEndObject();
            });
        }
    }

    private static void WriteField(Utf8JsonWriter json, string column, CsvCell cell, CsvFile file)
    {
        if (cell.Text.Length == 0)
            return;
        json.WritePropertyName(column);
        if (CellText.Write(json, cell.Text, column == "claim" ? Single : Several) is not { } problem)
            return;
        file.Report(InterchangeCode.Cell, cell.Span, problem);
        json.WriteNullValue();
    }

    private static FieldInfo Single { get; } = new() { Name = "claim", Type = FieldType.Ref, Get = _ => null };

    private static FieldInfo Several { get; } = new() { Name = "claims", Type = FieldType.Ref, IsList = true, Get = _ => null };

    private static string Ids(ValueList<Ref<Claim>> claims)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartArray();
            foreach (var claim in claims)
                json.WriteStringValue(claim.Id);
            json.WriteEndArray();
        }

        using var document = JsonDocument.Parse(stream.ToArray());
        return CellText.Of(document.RootElement);
    }
}
