using Assay.Benchmarks.Engine.Cases;

namespace Assay.Benchmarks.Loading;

/// <summary>A dossier of the benchmarks as files of all forms, in a folder that goes away with it.</summary>
internal sealed class StoredCase : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("assay-loading-");

    private StoredCase(Dossier dossier) => Dossier = dossier;

    public Dossier Dossier { get; }

    public static async Task<StoredCase> MakeAsync(int statements)
    {
        var stored = new StoredCase(CaseShape.Of(statements, Popularity.Uniform).Make());
        foreach (var reading in Reading.All)
            await stored.Dossier.SaveAsync(stored.PathOf(reading));
        return stored;
    }

    public string PathOf(Reading reading) => Path.Combine(folder.FullName, "case" + reading.Extension);

    public void Dispose() => folder.Delete(recursive: true);
}
