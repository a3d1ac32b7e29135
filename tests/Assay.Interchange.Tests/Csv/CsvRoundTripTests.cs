using CsCheck;

namespace Assay.Interchange.Tests.Csv;

public sealed class CsvRoundTripTests
{
    public static TheoryData<string> Names => Cases.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public Task What_is_exported_is_imported_again(string name) => Comes_back(Cases.All[name].Value);

    [Fact]
    public void So_is_any_dossier() => Cases.Random.Sample(dossier => Comes_back(dossier).GetAwaiter().GetResult(), iter: 60);

    [Fact]
    public async Task Exporting_twice_writes_the_same_bytes_over_the_first()
    {
        using var folder = new TestFolder();
        await CsvFolder.SaveAsync(Cases.All["trials"].Value, folder.Path);
        var first = Files(folder);
        await CsvFolder.SaveAsync(Cases.All["trials"].Value, folder.Path);
        Files(folder).Should().Equal(first);
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_or_change_stands_as_a_JSON_string()
    {
        var dossier = new Dossier { Name = "x", Sources = [new Source { Id = "a", Name = "=1+1", Note = "" }, new Source { Id = "b", Name = "plain, with \"quotes\"" }] };
        Text(dossier, "sources.csv").Should().Be("""""""
            id,kind,name,allegiance,owner,independent,speaksFor,reliability,note
            a,,"""=1+1""",,,,,,""""""
            b,,"plain, with ""quotes""",,,,,,

            """"""");
    }

    [Fact]
    public void No_cell_begins_as_a_formula_does() => Cases.Random.Sample(dossier =>
    {
        var cells = new List<CsvCell>();
        foreach (var (_, bytes) in CsvFolder.Tables(dossier))
        {
            var reader = new CsvReader(System.Text.Encoding.UTF8.GetString(bytes), (_, _, message) => throw new InvalidOperationException(message));
            while (reader.Read(cells))
                cells.Where(cell => cell.Text.Length > 0 && "=+@\t\r".Contains(cell.Text[0])).Should().BeEmpty();
        }
    }, iter: 60);

    private static string Text(Dossier dossier, string table) =>
        System.Text.Encoding.UTF8.GetString(CsvFolder.Tables(dossier).Single(file => file.Name == table).Bytes);

    private static string[] Files(TestFolder folder) =>
        [.. Directory.EnumerateFiles(folder.Path).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)}\n{File.ReadAllText(file)}")];

    private static async Task Comes_back(Dossier dossier)
    {
        using var folder = new TestFolder();
        await CsvFolder.SaveAsync(dossier, folder.Path);
        var again = await CsvFolder.TryLoadAsync(dossier.Model, folder.Path);
        again.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        again.Dossier.Should().Be(dossier);
    }
}
