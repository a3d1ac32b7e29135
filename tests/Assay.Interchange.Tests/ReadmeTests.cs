using System.Runtime.CompilerServices;

namespace Assay.Interchange.Tests;

/// <summary>What the README shows is what happens.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Here(), "..", "..", "src", "Assay.Interchange", "README.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task The_sample_prints_what_it_says()
    {
        using var folder = new TestFolder();
        var dossier = CoreModel.Instance.Parse(Between("Parse(\"\"\"\n", "    \"\"\");"));
        await CsvFolder.SaveAsync(dossier, folder.Path);
        var again = await CsvFolder.TryLoadAsync(CoreModel.Instance, folder.Path);
        $"{folder.Read("sources.csv")}{again.GetDossier() == dossier}\n".Should().Be(Between("```text\n", "```"));
    }

    private static string Between(string start, string end)
    {
        var rest = Readme[(Readme.IndexOf(start, StringComparison.Ordinal) + start.Length)..];
        return rest[..rest.IndexOf(end, StringComparison.Ordinal)];
    }

    private static string Here([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!;
}
