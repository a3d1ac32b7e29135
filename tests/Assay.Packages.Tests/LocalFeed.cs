using System.IO.Compression;

namespace Assay.Packages.Tests;

/// <summary>
/// Our packages in a folder outside the repository, and beside it consumers that know no other feed. What those stand on besides is found
/// where restoring the solution has put it, so that nothing is asked of a network.
/// </summary>
public sealed class LocalFeed : IAsyncLifetime
{
    /// <summary>The folder of everything.</summary>
    public string Folder { get; } = Directory.CreateTempSubdirectory("assay-packages-").FullName;

    private string Packed => Path.Combine(Folder, "feed");

    /// <inheritdoc/>
    public async Task InitializeAsync()
    {
        File.WriteAllText(Path.Combine(Folder, "nuget.config"),
            $"""
            <configuration>
              <config><add key="globalPackagesFolder" value="packages" /></config>
              <packageSources><clear /><add key="feed" value="feed" /></packageSources>
              <fallbackPackageFolders><clear /><add key="restored" value="{Repository.Packages}" /></fallbackPackageFolders>
            </configuration>
            """);
        await PackAsync(Repository.Root, "--no-build");
    }

    /// <summary>Adds the packages of a project or solution to the feed.</summary>
    public async Task PackAsync(string folder, params string[] options) =>
        (await DotNet.RunAsync(folder, ["pack", "-c", Repository.Configuration, "-o", Packed, "-v", "quiet", .. options])).Succeeded();

    /// <summary>A package of the feed.</summary>
    public ZipArchive Open(string id, string extension = ".nupkg") =>
        ZipFile.OpenRead(Directory.GetFiles(Packed, $"{id}.*{extension}").Single(file => char.IsDigit(Path.GetFileName(file)[id.Length + 1])));

    /// <inheritdoc/>
    public Task DisposeAsync()
    {
        Directory.Delete(Folder, recursive: true);
        return Task.CompletedTask;
    }
}

/// <summary>Builds run one after another; each takes all cores by itself.</summary>
[CollectionDefinition(nameof(LocalFeed))]
public sealed class LocalFeedCollection : ICollectionFixture<LocalFeed>;
