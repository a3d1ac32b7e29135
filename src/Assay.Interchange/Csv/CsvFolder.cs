using System.Text;

namespace Assay.Interchange;

/// <summary>
/// A dossier as a folder of tables, RFC 4180 in UTF-8: <c>dossier.csv</c> says which case it is, then one table a family and one for
/// relations. Nothing is lost: reading gives an equal dossier. How values stand in cells is in the package's README.
/// </summary>
public static class CsvFolder
{
    private const string CaseTable = "dossier.csv";
    private const string RelationsTable = "relations.csv";

    private static readonly string[] CaseColumns = ["dossier", "model", "title"];

    /// <summary>Writes a dossier's tables to a folder. Other files in it are left alone.</summary>
    /// <exception cref="DossierException">
    /// A record's kind is not of the dossier's model, a text has characters that no file can store, or a file of a table's name is there
    /// that no earlier export wrote.
    /// </exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static async Task SaveAsync(Dossier dossier, string folder, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(folder);
        var files = Tables(dossier);
        await RefuseOthersAsync(folder, files, cancellationToken).ConfigureAwait(false);
        await FilesInOneStep.WriteAsync(folder, files, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Which case and model a folder's <c>dossier.csv</c> names; null where it does not say.</summary>
    public static async Task<(string? Dossier, string? Model)> FindHeaderAsync(string folder, CancellationToken cancellationToken = default)
    {
        var (row, _) = await ReadCaseAsync(Path.Combine(folder, CaseTable), new Findings(), cancellationToken).ConfigureAwait(false);
        return (NullIfEmpty(row?.Text("dossier")), NullIfEmpty(row?.Text("model")));
    }

    /// <summary>Reads the tables in a folder.</summary>
    /// <param name="model">The model that the dossier follows.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="name">What the dossier is to be called; null for what <c>dossier.csv</c> says, which need not be there otherwise.</param>
    /// <param name="cancellationToken">Stops reading.</param>
    public static async Task<LoadResult> TryLoadAsync(Model model, string folder, string? name = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(folder);
        var findings = new Findings();
        var present = Families().Select(table => table.File).Append(RelationsTable).Where(file => File.Exists(Path.Combine(folder, file))).ToList();
        if (present.Count == 0)
            findings.Add(InterchangeCode.NoTable, folder, Span.WholeFile, $"there is no table here: none of {string.Join(", ", Families().Select(table => table.File))}");

        var records = await BeginAsync(model, folder, name, findings, cancellationToken).ConfigureAwait(false);
        foreach (var (family, file) in Families())
        {
            if (present.Contains(file))
                await ReadAsync(Path.Combine(folder, file), FamilyTable.Columns(model, family), FamilyTable.Needed(model, family), table => FamilyTable.Read(table, model, family, records)).ConfigureAwait(false);
        }

        if (present.Contains(RelationsTable))
            await ReadAsync(Path.Combine(folder, RelationsTable), RelationTable.Columns, ["claim"], table => RelationTable.Read(table, records)).ConfigureAwait(false);
        return records.Load();

        async Task ReadAsync(string path, IReadOnlyCollection<string> columns, IEnumerable<string> needed, Action<CsvFile> read)
        {
            var text = await FileText.ReadAsync(path, findings, cancellationToken).ConfigureAwait(false);
            var table = text is null ? null : new CsvFile(text, findings);
            if (table?.ReadHeader(columns, needed) == true)
                read(table);
            else
                records.IsIncomplete = true;
            records.IsIncomplete |= table?.IsIncomplete == true;
        }
    }

    internal static IReadOnlyList<(string Name, byte[] Bytes)> Tables(Dossier dossier)
    {
        var head = new CsvTable();
        head.Row([.. CaseColumns]);
        head.Row(CellText.OfText(dossier.Name), dossier.Model.Name, dossier.Title is null ? "" : CellText.OfText(dossier.Title));
        var json = new RecordJson(dossier.Model);
        return
        [
            (CaseTable, head.ToBytes()),
            .. Families().Select(table => (table.File, FamilyTable.Write(dossier, table.Family, json))),
            (RelationsTable, RelationTable.Write(dossier)),
        ];
    }

    private static IEnumerable<(Family Family, string File)> Families() =>
        Enum.GetValues<Family>().Select(family => (family, $"{family.Plural()}.csv"));

    private static async Task<RecordLines> BeginAsync(Model model, string folder, string? name, Findings findings, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, CaseTable);
        Spot spot = new WholeSpot(path, () => Span.WholeFile);
        string? title = null;
        if (!File.Exists(path) && name is null)
        {
            findings.Add(InterchangeCode.NoTable, path, Span.WholeFile, "there is no such table, and nothing else says what the dossier is called");
        }
        else if (File.Exists(path))
        {
            var (row, isRead) = await ReadCaseAsync(path, findings, cancellation).ConfigureAwait(false);
            if (isRead && row is null)
                findings.Add(InterchangeCode.Shape, path, Span.WholeFile, "the table has no row; write the dossier's id, its model and, if it has one, its title");
            if (row is not null && !CellText.TryReadText(row.Text("title"), out title))
                findings.Add(InterchangeCode.Cell, path, row.Of("/title"), "a cell that begins with a quote is a JSON string; this one is not");
            if (row is { } && row.Text("model") is { Length: > 0 } other && !other.Equals(model.Name, StringComparison.OrdinalIgnoreCase))
                findings.Add(InterchangeCode.Shape, path, row.Of("/model"), $"the tables follow the model {Syntax.Literals.Excerpt.Quote(other)}, not {model.Name}");
            if (name is null && row is not null && !CellText.TryReadText(row.Text("dossier"), out name))
                findings.Add(InterchangeCode.Cell, path, row.Of("/dossier"), "a cell that begins with a quote is a JSON string; this one is not");
            spot = row ?? spot;
        }

        return new RecordLines(model, name is { Length: > 0 } ? name : "unnamed", title, spot, findings);
    }

    private static async Task<(CsvRow? Row, bool IsRead)> ReadCaseAsync(string path, Findings findings, CancellationToken cancellation)
    {
        if (await FileText.ReadAsync(path, findings, cancellation).ConfigureAwait(false) is not { } text)
            return (null, false);
        var table = new CsvFile(text, findings);
        return table.ReadHeader(CaseColumns, ["dossier"]) ? (table.Read(), true) : (null, false);
    }

    // Somebody's own sources.csv must not fall victim to an export.
    private static async Task RefuseOthersAsync(string folder, IReadOnlyList<(string Name, byte[] Bytes)> files, CancellationToken cancellation)
    {
        if (File.Exists(folder))
            throw new DossierException($"{folder} is a file; tables go to a folder");
        var there = files.Select(file => file.Name).FirstOrDefault(file => File.Exists(Path.Combine(folder, file)));
        if (there is null)
            return;
        var head = Path.Combine(folder, CaseTable);
        if (File.Exists(head) && (await File.ReadAllTextAsync(head, Encoding.UTF8, cancellation).ConfigureAwait(false)).StartsWith(string.Join(',', CaseColumns), StringComparison.Ordinal))
            return;
        throw new DossierException($"{Path.Combine(folder, there)} is there already and does not come from an export; name another folder");
    }

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;
}
