namespace Assay.Cli.Tests;

/// <summary>A folder with files written for one test.</summary>
internal sealed class TemporaryCase : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("assay-").FullName;

    public string Write(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies a file, with one text in it replaced, which must be there.</summary>
    public string Copy(string from, string find = "", string replace = "")
    {
        var text = File.ReadAllText(from);
        if (find.Length > 0)
        {
            text.Should().Contain(find);
            text = text.Replace(find, replace, StringComparison.Ordinal);
        }

        return Write(Path.GetFileName(from), text);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
