namespace Assay.Tests.Dossiers;

public sealed class FileTests : IDisposable
{
    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_files_of_a_case_are_loaded_together_whatever_their_form()
    {
        folder.Write("b/claims.dossier.yml", "dossier: x\nclaims: [{id: c, kind: Meeting, about: d}]\n");
        folder.Write("a/parties.dossier.json", """{"dossier": "x", "model": "Field", "title": "T", "claims": [{"id": "d"}]}""");
        folder.Write("sources.dossier.jsonl", "{\"dossier\": \"x\"}\n{\"source\": {\"id\": \"s\"}}\n");
        folder.Write("notes.yaml", "not: [a, dossier");

        var dossier = await FieldModel.Instance.LoadAsync(folder.Path);

        (dossier.Name, dossier.Title, dossier.Claims.Count, dossier.Sources.Count).Should().Be(("x", "T", 2, 1));
        (await FieldModel.Instance.LoadAsync([Path.Combine(folder.Path, "*", "*"), Path.Combine(folder.Path, "sources.dossier.jsonl")])).Should().Be(dossier);
        (await FieldModel.Instance.LoadAsync([Path.Combine(folder.Path, "**", "*.dossier.*"), folder.Path])).Should().Be(dossier);
    }

    [Fact]
    public async Task Errors_name_the_file_and_ids_are_shared()
    {
        var first = folder.Write("a.dossier.yaml", "dossier: x\nmodel: Field\nclaims: [{id: c}]\n");
        var second = folder.Write("b.dossier.json", """{"dossier": "x", "claims": [{"id": "c"}]}""");
        var third = folder.Write("c.dossier.jsonl", "{\"dossier\": \"x\"}\n{\"claim\": {\"id\": \"c\"}}\n");

        var diagnostics = (await FieldModel.Instance.TryLoadAsync(folder.Path)).Diagnostics;

        diagnostics.Select(d => $"{d.File} {d.Line},{d.Column} {d.Message}").Should().Equal(
            $"{second} 1,36 the claim 'c' is there already, at {first}(3,15)",
            $"{third} 2,18 the claim 'c' is there already, at {first}(3,15)");
    }

    [Fact]
    public async Task Files_of_several_cases_are_listed()
    {
        var first = folder.Write("a.dossier.yaml", "dossier: x\nmodel: Field\nclaims: [{id: c}]\n");
        var second = folder.Write("b.dossier.yaml", "dossier: y\nmodel: Field\nclaims: [{id: c}]\n");

        var diagnostic = (await FieldModel.Instance.TryLoadAsync(folder.Path)).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be("ASY2022");
        diagnostic.Message.Should().Be($"these are files of 2 cases: 'x' ({first}) and 'y' ({second}); load each case by itself");
        (diagnostic.File, diagnostic.Line, diagnostic.Column).Should().Be((second, 1, 10));
    }

    [Fact]
    public async Task Files_can_be_grouped_by_case_before_they_are_loaded()
    {
        var first = folder.Write("a.dossier.yaml", "dossier: x\nmodel: Field\n");
        var second = folder.Write("b.dossier.jsonl", "{\"dossier\": \"y\"}\n");
        var third = folder.Write("c.dossier.json", "{\"claims\": [], \"dossier\": \"x\"}");
        var fourth = folder.Write("d.dossier.yaml", "claims: [");

        var found = await DossierFiles.FindAsync([folder.Path, "no-such-file"]);

        found.Files.Should().Equal(
            new DossierFile(first, DossierFormat.Yaml, "x", "Field", 2, 8),
            new DossierFile(second, DossierFormat.JsonLines, "y", null, 0, 0),
            new DossierFile(third, DossierFormat.Json, "x", null, 0, 0),
            new DossierFile(fourth, DossierFormat.Yaml, null, null, 0, 0));
        found.ByDossier().Select(g => g.Key).Should().Equal(null, "x", "y");
        found.Diagnostics.Should().ContainSingle().Which.ToString().Should().Be("no-such-file: error ASY2001: there is no such file or folder");
    }

    [Theory]
    [InlineData("nowhere", "ASY2001", "there is no such file or folder")]
    [InlineData("", "ASY2001", "the path is empty")]
    [InlineData("*.nothing", "ASY2001", "no dossier matches this pattern")]
    public async Task A_path_that_leads_nowhere_is_reported(string path, string code, string message)
    {
        var diagnostic = (await FieldModel.Instance.TryLoadAsync(path)).Diagnostics.Should().ContainSingle().Subject;

        (diagnostic.Code, diagnostic.Message, diagnostic.File, diagnostic.Line).Should().Be((code, message, path, 0));
    }

    [Fact]
    public async Task A_folder_without_dossiers_is_reported() =>
        (await FieldModel.Instance.TryLoadAsync(folder.Path)).Diagnostics.Single().Code.Should().Be("ASY2003");

    [Fact]
    public async Task A_file_that_is_no_dossier_by_its_name_is_reported() =>
        (await FieldModel.Instance.TryLoadAsync(folder.Write("a.txt", "dossier: x"))).Diagnostics.Single().Code.Should().Be("ASY2004");

    [Fact]
    public async Task A_missing_file_does_not_make_references_into_it_fail()
    {
        var path = folder.Write("a.dossier.yaml", "dossier: x\nmodel: Field\nclaims: [{id: c, kind: Meeting, about: d}]\n");

        (await FieldModel.Instance.TryLoadAsync([path, "nowhere"])).Diagnostics.Select(d => d.Code).Should().Equal("ASY2001");
    }

    [Fact]
    public async Task A_file_that_must_not_be_read_is_reported()
    {
        var path = folder.Write("a.dossier.yaml", "dossier: x\nmodel: Field\n");
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
            return;
        File.SetUnixFileMode(path, UnixFileMode.None);

        (await FieldModel.Instance.TryLoadAsync(path)).Diagnostics.Single().Message.Should().Be("the file cannot be read: permission is denied");
    }

    [Fact]
    public async Task Every_file_says_which_case_it_belongs_to_and_one_says_the_model()
    {
        var first = folder.Write("a.dossier.yaml", "claims: []\n");
        var second = folder.Write("b.dossier.yaml", "dossier: x\n");

        (await FieldModel.Instance.TryLoadAsync(folder.Path)).Diagnostics.Select(d => $"{d.File} {d.Code}").Should().Equal($"{first} ASY2021", $"{first} ASY2023");
    }

    [Fact]
    public async Task Of_two_titles_the_first_counts()
    {
        folder.Write("a.dossier.yaml", "dossier: x\nmodel: Field\ntitle: One\n");
        folder.Write("b.dossier.yaml", "dossier: x\ntitle: Two\n");

        var result = await FieldModel.Instance.TryLoadAsync(folder.Path);

        result.Dossier!.Title.Should().Be("One");
        result.Diagnostics.Select(d => $"{d.Line},{d.Column} {d.Code} {d.Severity}").Should().Equal("2,8 ASY2027 Warning");
    }

    [Fact]
    public async Task Loading_can_be_cancelled()
    {
        folder.Write("a.dossier.yaml", "dossier: x\nmodel: Field\n");

        var act = () => FieldModel.Instance.LoadAsync(folder.Path, new CancellationToken(canceled: true));

        await act.Should().ThrowAsync<OperationCanceledException>();
    }
}
