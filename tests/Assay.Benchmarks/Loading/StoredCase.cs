using System.Globalization;
using Assay.Benchmarks.Engine.Cases;

namespace Assay.Benchmarks.Loading;

/// <summary>A dossier of the benchmarks as files of all forms, in a folder that goes away with it.</summary>
internal sealed class StoredCase : IDisposable
{
    private static readonly string[] Sentences =
    [
        "Some 4,000 left by rail in the first days of the month, most of them engineers.",
        "There is no sign of it.",
        "\u201CWe neither confirm nor deny\u201D that ships called at the port.",
        "Pictures taken on two days show the yard full, and a week later empty; nobody says who took them.",
        "The ministry repeats what the service said, and adds that talks go on.",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("assay-loading-");

    private StoredCase(Dossier dossier) => Dossier = dossier;

    public Dossier Dossier { get; }

    public static async Task<StoredCase> MakeAsync(int statements)
    {
        var stored = new StoredCase(Worded(CaseShape.Of(statements, Popularity.Uniform).Make()));
        foreach (var reading in Reading.All)
            await stored.Dossier.SaveAsync(stored.PathOf(reading));
        return stored;
    }

    // Two thirds of a statement that people write are what it says and where.
    private static Dossier Worded(Dossier dossier) => dossier with
    {
        Statements = dossier.Statements.Select((statement, i) => statement with
        {
            Says = Sentences[i % Sentences.Length],
            At = string.Create(CultureInfo.InvariantCulture, $"{i / 40:000} ¶{1 + (i % 40)}"),
        }).ToEntitySet(),
    };

    public string PathOf(Reading reading) => Path.Combine(folder.FullName, "case" + reading.Extension);

    public void Dispose() => folder.Delete(recursive: true);
}
