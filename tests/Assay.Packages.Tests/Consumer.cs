using System.Globalization;

namespace Assay.Packages.Tests;

/// <summary>A project of somebody else's, in a folder outside the repository.</summary>
internal sealed class Consumer
{
    private static int count;

    private Consumer(string folder) => Folder = folder;

    public string Folder { get; }

    /// <summary>An empty folder of that name, with nothing beside it.</summary>
    public static Consumer Empty(LocalFeed feed, string name) =>
        new(Directory.CreateDirectory(Path.Combine(feed.Folder, Interlocked.Increment(ref count).ToString(CultureInfo.InvariantCulture), name)).FullName);

    /// <summary>A copy of one of the projects in `Consumers`.</summary>
    public static Consumer Of(LocalFeed feed, string name)
    {
        var consumer = Empty(feed, name);
        var from = Path.Combine(Repository.Consumers, name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
            consumer.Write(Path.GetRelativePath(from, file), File.ReadAllText(file));
        return consumer;
    }

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string Read(string file) => File.ReadAllText(PathOf(file));

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public void Edit(string file, string old, string now)
    {
        var text = Read(file);
        text.Should().Contain(old);
        Write(file, text.Replace(old, now, StringComparison.Ordinal));
    }

    public Task<Outcome> RunAsync(params string[] arguments) => DotNet.RunAsync(Folder, arguments);

    /// <summary>Builds and runs the project, which must succeed, and gives back what it printed.</summary>
    public async Task<string> OutputAsync(params string[] arguments) => (await RunAsync(["run", "-v", "quiet", "--", .. arguments])).Succeeded().ReplaceLineEndings("\n");
}
