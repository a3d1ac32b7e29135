namespace Assay.Tests.Dossiers;

public sealed class HeaderTests
{
    [Theory]
    [InlineData("«»model: Field\n", "ASY2021", "write 'dossier: <id>'")]
    [InlineData("«»dossier: a\n", "ASY2023", "write 'model: Field'")]
    [InlineData("dossier:\n  - «a»\nmodel: Field\n", "ASY2038", "'dossier' must be a text; this is a list")]
    [InlineData("dossier: «a/b»\nmodel: Field\n", "ASY2040", "'a/b' is not an id")]
    [InlineData("dossier: a\nmodel: «Conflict»\nclaims: [{id: b, kind: Whatever}]", "ASY2024", "the file follows the model 'Conflict'; it is loaded with 'Field'")]
    [InlineData("dossier: a\nmodel: Field\n«claim»: []\n", "ASY2025", "a dossier has no key 'claim'; did you mean 'claims'?")]
    [InlineData("dossier: a\nmodel: Field\nclaims: []\n«claims»: []\n", "ASY2015", "the first is at line 3, column 1")]
    [InlineData("dossier: a\nmodel: Field\nclaims: «none»\n", "ASY2020", "'claims' is a list of mappings, each with its id; this is a text")]
    [InlineData("dossier: a\nmodel: Field\nclaims:\n  «came»: {kind: Meeting}\n", "ASY2020", "this is a mapping")]
    [InlineData("dossier: a\nmodel: Field\nclaims: [«came»]\n", "ASY2020", "a claim is a mapping; this is a text")]
    [InlineData("«»", "ASY2017", "the file is empty; a dossier begins with 'dossier: <id>'")]
    [InlineData("«»# nothing yet\n", "ASY2017", "the file is empty")]
    [InlineData("«-» a\n", "ASY2020", "this is a list")]
    [InlineData("«hello»", "ASY2020", "this is a text")]
    public void What_is_wrong_with_a_file_as_a_whole_is_said(string marked, string code, string message)
    {
        marked = marked.Replace("  - «a»", "  «-» a");
        MarkedText.Expect(marked, DossierFormat.Yaml, code).Single().Message.Should().Contain(message);
    }

    [Theory]
    [InlineData("dossier: a\nmodel: Field\n", "dossier: a\nmodel: Core2\n", "/model")]
    [InlineData("dossier: a\nmodel: Field\n", "dossier: b\nmodel: Field\n", "/dossier")]
    [InlineData("dossier: a\nmodel: Field\ntitle: A\n", "dossier: a\nmodel: Field\ntitle: B\n", "/title")]
    public async Task Where_a_file_as_a_whole_is_at_odds_the_value_is_pointed_to(string first, string second, string pointer)
    {
        using var folder = new TestFolder();
        folder.Write("1.dossier.yaml", first);
        folder.Write("2.dossier.yaml", second);

        var found = (await FieldModel.Instance.TryLoadAsync(folder.Path)).Diagnostics;

        found.Should().ContainSingle().Which.Pointer.Should().Be(pointer);
    }

    [Fact]
    public void Whoever_extends_a_model_reads_what_was_written_for_it() =>
        FieldModel.Instance.Parse("dossier: a\nmodel: Core\n").Model.Should().BeSameAs(FieldModel.Instance);

    [Fact]
    public void The_models_name_is_compared_ignoring_case() =>
        FieldModel.Instance.Parse("dossier: a\nmodel: fIELD\n").Model.Should().BeSameAs(FieldModel.Instance);

    [Fact]
    public void A_diagnostic_reads_as_those_of_compilers_do() =>
        FieldModel.Instance.TryParse("dossier: a\nmodel: Field\ntitel: x\n", file: "cases/a.yaml").Diagnostics.Single().ToString()
            .Should().Be("cases/a.yaml(3,1): error ASY2025: a dossier has no key 'titel'; did you mean 'title'?");

    [Fact]
    public void An_exception_lists_every_error()
    {
        var act = () => FieldModel.Instance.Parse("dossier: a\nmodel: Field\ntitel: x\nx: y\n");

        act.Should().Throw<DossierException>().WithMessage("*ASY2025*titel*\n*ASY2025*'x'*").Which.Diagnostics.Should().HaveCount(2);
    }

    [Fact]
    public void Every_code_is_documented_once()
    {
        DossierCode.All.Select(c => c.Id).Should().OnlyHaveUniqueItems().And.OnlyContain(id => id.StartsWith("ASY2", StringComparison.Ordinal) && id.Length == 7);
        DossierCode.All.Should().OnlyContain(c => c.Title.Length > 0 && c.Help.Length > 0);
        DossierCode.Find("ASY2050")!.Title.Should().Be("Reference to nothing");
    }
}
