using System.Text;

namespace Assay.Interchange.Tests.Csv;

public sealed class CsvMistakeTests
{
    private const string Sources = "id,kind,name\nnis,,The Service\n";
    private const string Claims = "id,kind\nit-is-so,\n";
    private const string Statements = "id,source,claim,stance,made\ns-1,nis,it-is-so,Asserts,2024-10-18\n";

    [Fact]
    public async Task A_table_with_what_every_record_needs_is_enough()
    {
        var result = await Load();
        result.Diagnostics.Should().BeEmpty();
        result.GetDossier().Statements["s-1"].Stance.Should().Be(Stance.Asserts);
    }

    [Theory]
    [InlineData("id,source,claim,stance,mad\n", "statements.csv(1,24): error ASY3013: no kind of this family has a field 'mad'; did you mean 'made'?")]
    [InlineData("id,source,claim,made\ns-1,nis,it-is-so,2024\n", "statements.csv(1,1): error ASY3013: there is no column 'stance', which every record here needs")]
    [InlineData("id,source,claim,stance,stance,made\n", "statements.csv(1,24): error ASY3013: the column 'stance' stands twice")]
    [InlineData("id;source;claim;stance;made\n", "statements.csv(1,1): error ASY3013: columns are separated by commas; this table has semicolons or tabs")]
    [InlineData("", "statements.csv(1,1): error ASY3013: the table is empty; its header begins with id,kind,source")]
    [InlineData("id,source,claim,stance,made,says\ns-1,nis,it-is-so,Asserts,2024,\"he \"said\" so\"\n", "statements.csv(2,36): error ASY3010: behind a closing quote comes a comma or the end of the line; write a quote inside a cell twice")]
    [InlineData("id,source,claim,stance,made,says\ns-1,nis,it-is-so,Asserts,2024,\"so\nand so\n", "statements.csv(2,31): error ASY3011: this quote is never closed")]
    [InlineData("id,source,claim,stance,made\ns-1,nis,it-is-so,Asserts,2024,,\n", "statements.csv(2,31): error ASY3012: the row has 7 cells, the header 5")]
    [InlineData("id,source,claim,stance,made\ns-1,nis,it-is-so\n", "statements.csv(2,9): error ASY3012: the row has 3 cells, the header 5")]
    [InlineData("id,source,claim,stance,made,kind\ns-1,nis,it-is-so,Asserts,2024,\n\0,nis,it-is-so,Asserts,2024,\n", "statements.csv(3,1): error ASY3004: the character NUL is no text; take it out|statements.csv(3,1): error ASY2016")]
    [InlineData("id,source,claim,stance,made\ns-1,nis,it-is-so,Assert,2024\n", "statements.csv(2,18): error ASY2039")]
    [InlineData("id,source,claim,stance,made\ns-1,niss,it-is-so,Asserts,2024\n", "statements.csv(2,5): error ASY2050")]
    [InlineData("id,source,claim,stance,made,note\ns-1,nis,it-is-so,Asserts,2024,\"two\nlines\"\ns-1,nis,it-is-so,Denies,2024,\n", "statements.csv(4,1): error ASY3007: the statement 's-1' is there already, at statements.csv(2,1)")]
    [InlineData("id,kind,source,claim,stance,made\ns-1,Remark,nis,it-is-so,Asserts,2024\n", "statements.csv(2,5): error ASY2030")]
    [InlineData("id,source,claim,stance,made,drawsOn\ns-1,nis,it-is-so,Asserts,2024,[s-2\n", "statements.csv(2,31): error ASY3014: this cell is read as JSON, since it begins with [, and breaks its grammar")]
    [InlineData("id,source,claim,stance,made,drawsOn\ns-1,nis,it-is-so,Asserts,2024,s-2; s-1\n", "statements.csv(2,31): error ASY2050")]
    [InlineData("id,source,claim,stance,made,note\ns-1,nis,it-is-so,Asserts,2024,\"\"\"\\ud800\"\"\"\n", "statements.csv(2,31): error ASY3014: this cell holds half of a surrogate pair, which is no text")]
    public async Task A_mistake_is_shown_at_its_line_and_column(string statements, string expected)
    {
        var result = await Load(statements: statements);
        result.Dossier.Should().BeNull();
        var errors = result.Diagnostics.Where(d => d.Severity == Severity.Error).Select(d => d.ToString()).ToList();
        errors.Should().HaveCount(expected.Split('|').Length, string.Join('\n', errors));
        foreach (var (error, start) in errors.Zip(expected.Split('|')))
            error.Should().StartWith(start);
    }

    [Fact]
    public async Task A_truth_value_is_read_in_capitals_too_as_spreadsheets_write_it()
    {
        (await Load(sources: "id,independent\nnis,TRUE\n")).GetDossier().Sources["nis"].Independent.Should().BeTrue();
        (await Load(sources: "id,independent\nnis,perhaps\n")).Diagnostics.Single().ToString().Should().Be("sources.csv(2,5): error ASY3014: 'perhaps' is neither true nor false");
    }

    [Fact]
    public async Task Windows_line_ends_a_byte_order_mark_and_empty_rows_and_cells_are_what_spreadsheets_write() =>
        (await Load(statements: "\uFEFF" + Statements.Replace("\n", "\r\n", StringComparison.Ordinal) + "\r\n,,,,\r\n")).Diagnostics.Should().BeEmpty();

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x69, 0x00 }, "sources.csv: error ASY3003: the file is UTF-16; save it as UTF-8 (spreadsheets call it 'CSV UTF-8')")]
    [InlineData(new byte[] { 0x69, 0x00, 0x64, 0x00, 0x0A, 0x00 }, "sources.csv: error ASY3003: the file is UTF-16; save it as UTF-8 (spreadsheets call it 'CSV UTF-8')")]
    [InlineData(new byte[] { 0x00, 0x69, 0x00, 0x64, 0x00, 0x0A }, "sources.csv: error ASY3003: the file is UTF-16; save it as UTF-8 (spreadsheets call it 'CSV UTF-8')")]
    [InlineData(new byte[] { 0x69, 0x64, 0x0A, 0xC3, 0xA4, 0xE4, 0x0A }, "sources.csv(2,2): error ASY3003: the byte 0xE4 is not UTF-8 here; save the file as UTF-8")]
    public async Task Another_encoding_is_named_and_records_that_may_be_in_it_are_not_missed(byte[] sources, string error)
    {
        using var folder = Folder();
        folder.Write("sources.csv", sources);
        var result = await CsvFolder.TryLoadAsync(CoreModel.Instance, folder.Path);
        result.Diagnostics.Single().ToString().Should().EndWith(Path.Combine(folder.Path, error));
    }

    [Fact]
    public async Task A_folder_without_tables_says_which_there_could_be()
    {
        using var folder = new TestFolder();
        (await CsvFolder.TryLoadAsync(CoreModel.Instance, folder.Path, "x")).Diagnostics.Single().Message.Should().Contain("statements.csv");
    }

    [Fact]
    public async Task Tables_of_another_model_are_refused_where_they_name_it()
    {
        using var folder = Folder();
        folder.Write("dossier.csv", "dossier,model\ncase-1,Conflict\n");
        (await CsvFolder.TryLoadAsync(CoreModel.Instance, folder.Path)).Diagnostics.Single().ToString().Should().EndWith("dossier.csv(2,8): error ASY3006: the tables follow the model 'Conflict', not Core");
    }

    [Fact]
    public async Task A_table_that_comes_from_no_export_is_left_alone_and_so_are_other_files()
    {
        using var folder = new TestFolder();
        folder.Write("sources.csv", "mine");
        var save = () => CsvFolder.SaveAsync(new Dossier { Name = "x" }, folder.Path);
        (await save.Should().ThrowAsync<DossierException>()).WithMessage("*sources.csv is there already and does not come from an export; name another folder");
        Directory.GetFiles(folder.Path).Should().ContainSingle();
        folder.Read("sources.csv").Should().Be("mine");
    }

    [Fact]
    public async Task A_million_mistakes_are_not_listed_one_by_one()
    {
        var rows = new StringBuilder("id,source,claim,stance,made\n");
        for (var i = 0; i < 200_000; i++)
            rows.Append("x,\n");
        var result = await Load(statements: rows.ToString());
        result.Diagnostics.Should().HaveCount(10_001);
        result.Diagnostics.Should().ContainSingle(d => d.Code == "ASY2099");
    }

    [Fact]
    public async Task JSON_of_any_depth_in_a_cell_is_refused()
    {
        var result = await Load(statements: "id,source,claim,stance,made,drawsOn\ns-1,nis,it-is-so,Asserts,2024," + new string('[', 100_000) + "\n");
        result.Diagnostics.Should().Contain(d => d.Code == "ASY3014" && d.Line == 2 && d.Column == 31);
    }

    private static TestFolder Folder(string sources = Sources, string statements = Statements)
    {
        var folder = new TestFolder();
        folder.Write("dossier.csv", "dossier,model,title\ncase-1,Core,\n");
        folder.Write("sources.csv", sources);
        folder.Write("claims.csv", Claims);
        folder.Write("statements.csv", statements);
        return folder;
    }

    // Paths are left out of what is compared.
    private static async Task<LoadResult> Load(string sources = Sources, string statements = Statements)
    {
        using var folder = Folder(sources, statements);
        var result = await CsvFolder.TryLoadAsync(CoreModel.Instance, folder.Path);
        return result with
        {
            Diagnostics = [.. result.Diagnostics.Select(d => d with { File = Path.GetFileName(d.File), Message = d.Message.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal) })],
        };
    }
}
