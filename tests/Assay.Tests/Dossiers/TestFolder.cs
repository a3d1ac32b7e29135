using System.Globalization;

namespace Assay.Tests.Dossiers;

/// <summary>A folder of its own for a test, gone behind it.</summary>
internal sealed class TestFolder : IDisposable
{
    private int count;

    public string Path { get; } = Directory.CreateTempSubdirectory("assay-test-").FullName;

    public string Write(string name, string text)
    {
        var path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Writes a dossier of some name.</summary>
    public string Write(DossierFormat format, byte[] bytes)
    {
        var path = System.IO.Path.Combine(Path, string.Create(CultureInfo.InvariantCulture, $"{count++}.dossier{Extension(format)}"));
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public static string Extension(DossierFormat format) => format switch
    {
        DossierFormat.Json => ".json",
        DossierFormat.JsonLines => ".jsonl",
        _ => ".yaml",
    };

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
