namespace Assay.Tests.Dossiers;

public sealed class SavingTests : IDisposable
{
    private static readonly Dossier Small = new() { Name = "x", Model = FieldModel.Instance, Claims = [new Claim { Id = "c" }] };

    private readonly TestFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("a.dossier.yaml", "dossier: x\nmodel: Field\n\nclaims:\n  - id: c\n")]
    [InlineData("a.yml", "dossier: x\nmodel: Field\n\nclaims:\n  - id: c\n")]
    [InlineData("a.dossier.jsonl", "{\"dossier\":\"x\",\"model\":\"Field\"}\n{\"claim\":{\"id\":\"c\"}}\n")]
    public async Task The_name_says_in_which_form(string name, string text)
    {
        var path = Path.Combine(folder.Path, name);

        await Small.SaveAsync(path);

        File.ReadAllText(path).Should().Be(text);
        (await FieldModel.Instance.LoadAsync(path)).Should().Be(Small);
    }

    [Fact]
    public async Task Another_ending_is_refused()
    {
        var act = () => Small.SaveAsync(Path.Combine(folder.Path, "a.xml"));

        await act.Should().ThrowAsync<DossierException>().WithMessage("*does not end in .yaml*");
        Directory.GetFileSystemEntries(folder.Path).Should().BeEmpty();
    }

    [Fact]
    public async Task What_was_there_is_replaced_in_one_step_and_its_mode_kept()
    {
        var path = folder.Write("a.dossier.yaml", "old");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        await Small.SaveAsync(path);

        (await FieldModel.Instance.LoadAsync(path)).Should().Be(Small);
        Directory.GetFileSystemEntries(folder.Path).Should().Equal(path);
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(path).Should().Be(UnixFileMode.UserRead | UnixFileMode.UserWrite);
    }

    [Theory]
    [InlineData('\0')]
    [InlineData('\uD800')]
    public async Task What_cannot_be_stored_leaves_the_file_as_it_was(char character)
    {
        var note = $"a{character}b";
        var path = folder.Write("a.dossier.yaml", "old");
        var act = () => (Small with { Sources = [new Source { Id = "s", Note = note }] }).SaveAsync(path);

        await act.Should().ThrowAsync<DossierException>();

        File.ReadAllText(path).Should().Be("old");
        Directory.GetFileSystemEntries(folder.Path).Should().Equal(path);
    }

    [Fact]
    public async Task A_link_stays_a_link()
    {
        var path = folder.Write("a.dossier.yaml", "old");
        var link = Path.Combine(folder.Path, "link.dossier.yaml");
        File.CreateSymbolicLink(link, path);

        await Small.SaveAsync(link);

        new FileInfo(link).LinkTarget.Should().Be(path);
        (await FieldModel.Instance.LoadAsync(path)).Should().Be(Small);
    }

    [Fact]
    public void A_kind_of_another_model_is_refused()
    {
        var act = () => DossierWriter.ToText(new Dossier { Name = "x", Claims = [new Meeting { Id = "m" }] });

        act.Should().Throw<DossierException>().WithMessage("'m' is a Meeting of the model Field, which Core does not have");
    }
}
