namespace Assay.Packages.Tests;

/// <summary>The generator has the same bytes whenever and wherever it is built, so that anybody can check what is in the package.</summary>
[Collection(nameof(LocalFeed))]
public sealed class DeterminismTests(LocalFeed feed)
{
    private const string Generator = "generators/Assay.Generator";

    private static readonly string[] Needed = [Generator, "generators/Polyfills", "schema"];

    [Fact]
    public async Task Built_in_two_folders_the_generator_is_the_same()
    {
        var one = await BuildAsync(Consumer.Empty(feed, "here"));
        var other = await BuildAsync(Consumer.Empty(feed, "somewhere-else"));

        other.AsSpan().SequenceEqual(one).Should().BeTrue();
    }

    private static async Task<byte[]> BuildAsync(Consumer copy)
    {
        var files = Needed.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories))
            .Concat(Directory.EnumerateFiles(Repository.Root, "Directory.*.props"))
            .Append(Path.Combine(Repository.Root, ".editorconfig"))
            .Select(file => Path.GetRelativePath(Repository.Root, file))
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));
        foreach (var file in files)
            copy.Write(file, File.ReadAllText(Path.Combine(Repository.Root, file)));
        (await copy.RunAsync("build", Generator, "-o", "built")).Succeeded();
        return File.ReadAllBytes(copy.PathOf("built/Assay.Generator.dll"));
    }
}
