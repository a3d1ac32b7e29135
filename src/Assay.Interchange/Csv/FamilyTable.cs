using System.Text.Json;

namespace Assay.Interchange;

/// <summary>The table of one family: a column for the id, one for the kind, and one for each field of any of its kinds.</summary>
internal static class FamilyTable
{
    public const string Id = "id";
    public const string Kind = "kind";

    // Ids and kinds, and columns of other kinds.
    private static FieldInfo Plain { get; } = new() { Name = "", Type = FieldType.Text, Get = _ => null };

    /// <summary>The records of a family: the base kind's fields always have a column, others where a record states them.</summary>
    public static byte[] Write(Dossier dossier, Family family, RecordJson json)
    {
        var records = dossier.Of(family).Select(json.Of).ToList();
        var stated = records.SelectMany(record => record.EnumerateObject()).Select(field => field.Name).ToHashSet(StringComparer.Ordinal);
        var columns = dossier.Model.Kinds
            .Where(kind => kind.Family == family)
            .SelectMany(kind => kind.Fields.Where(field => kind.Base is null || stated.Contains(field.Name)).Select(field => field.Name))
            .Distinct(StringComparer.Ordinal)
            .ToList();

        var table = new CsvTable();
        table.Row([Id, Kind, .. columns]);
        foreach (var (record, entity) in records.Zip(dossier.Of(family)))
        {
            table.Cell(CellText.OfText(entity.Id)).Cell(entity.Kind.Base is null ? "" : entity.Kind.Name);
            foreach (var column in columns)
                table.Cell(record.TryGetProperty(column, out var value) ? CellText.Of(value) : "");
            table.EndRow();
        }

        return table.ToBytes();
    }

    /// <summary>The columns that a table of this family may have.</summary>
    public static IReadOnlyCollection<string> Columns(Model model, Family family) =>
    [
        .. new[] { Id, Kind }.Concat(model.Kinds.Where(kind => kind.Family == family).SelectMany(kind => kind.Fields).SelectMany(field => field.Was.Prepend(field.Name))).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The columns without which no record of this family can be.</summary>
    public static IEnumerable<string> Needed(Model model, Family family) =>
        BaseOf(model, family).Fields.Where(field => !field.IsOptional && !field.IsList).Select(field => field.Name).Prepend(Id);

    /// <summary>Reads the rows of a table.</summary>
    public static void Read(CsvFile file, Model model, Family family, RecordLines records)
    {
        while (file.Read() is { } row)
        {
            var kind = KindOf(row.Text(Kind), model, family);
            // A cell that cannot be read is reported with the others.
            CellText.TryReadText(row.Text(Id), out var id);
            records.Add(family, id, row, json =>
            {
                json.WriteStartObject();
                foreach (var (column, cell) in row.Cells)
                    WriteField(json, column, cell, FieldOf(column, kind, model, family), file);
                json.WriteEndObject();
            });
        }
    }

    private static KindInfo? KindOf(string name, Model model, Family family) =>
        name.Length == 0 ? BaseOf(model, family)
        : model.KindNamed(family, name) ?? model.Kinds.FirstOrDefault(kind => kind.Family == family && kind.Was.Contains(name));

    private static KindInfo BaseOf(Model model, Family family) => model.Kinds.First(kind => kind.Family == family && kind.Base is null);

    private static void WriteField(Utf8JsonWriter json, string column, CsvCell cell, FieldInfo? field, CsvFile file)
    {
        if (cell.Text.Length == 0)
            return;
        json.WritePropertyName(column);
        if (CellText.Write(json, cell.Text, field ?? Plain) is { } problem)
        {
            file.Report(InterchangeCode.Cell, cell.Span, problem);
            json.WriteNullValue();
        }
    }

    // Where the row's kind is unknown or has no such field, the library will say so; any kind's field tells how to read the cell.
    private static FieldInfo? FieldOf(string column, KindInfo? kind, Model model, Family family) =>
        Named(kind, column) ?? model.Kinds.Where(k => k.Family == family).Select(k => Named(k, column)).FirstOrDefault(field => field is not null);

    private static FieldInfo? Named(KindInfo? kind, string column)
    {
        if (kind is null)
            return null;
        return kind.Field(column) ?? kind.Fields.FirstOrDefault(field => field.Was.Contains(column));
    }
}
