using System.Globalization;
using System.Text;

namespace Assay.Interchange.Tests;

public sealed class WritingTests
{
    private static readonly Dossier Unstorable = new() { Name = "x", Sources = [new Source { Id = "a", Note = "\0" }] };

    public static TheoryData<string> Names => Cases.Names;

    [Fact]
    public async Task A_file_that_cannot_be_finished_is_as_it_was()
    {
        using var folder = new TestFolder();
        var path = folder.Write("x.stix.json", "before");
        var save = () => ExportFile.SaveAsync(path, stream =>
        {
            StixBundle.Write(Unstorable, stream);
            return Task.CompletedTask;
        });
        await save.Should().ThrowAsync<DossierException>();
        folder.Read("x.stix.json").Should().Be("before");
        Directory.GetFiles(folder.Path).Should().ContainSingle();
    }

    [Fact]
    public async Task Tables_of_which_one_cannot_be_written_are_not_begun()
    {
        using var folder = new TestFolder();
        var save = () => CsvFolder.SaveAsync(Unstorable, folder.Path);
        await save.Should().ThrowAsync<DossierException>();
        Directory.GetFiles(folder.Path).Should().BeEmpty();
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task JSON_Lines_come_back_too(string name)
    {
        var dossier = Cases.All[name].Value;
        using var folder = new TestFolder();
        var path = Path.Combine(folder.Path, "x.dossier.jsonl");
        await ExportFile.SaveAsync(path, stream => DossierWriter.WriteAsync(dossier, stream, DossierFormat.JsonLines));
        (await dossier.Model.LoadAsync(path)).Should().Be(dossier);
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void Every_form_is_the_same_whatever_the_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        var expected = Forms();
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Forms().Should().Be(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Forms()
    {
        var dossier = Cases.All["trials"].Value;
        using var stream = new MemoryStream();
        StixBundle.Write(dossier, stream, dossier.Model.Assess(dossier));
        var lost = ClaimReviews.Write(dossier, stream, dossier.Model.Assess(dossier), "The Desk");
        ProvDocument.Write(dossier, stream);
        foreach (var (_, bytes) in CsvFolder.Tables(dossier))
            stream.Write(bytes);
        return Encoding.UTF8.GetString(stream.ToArray()) + string.Join('\n', lost);
    }
}
