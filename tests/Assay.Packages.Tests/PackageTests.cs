using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text;

namespace Assay.Packages.Tests;

/// <summary>What is in the packages.</summary>
[Collection(nameof(LocalFeed))]
public sealed class PackageTests(LocalFeed feed)
{
    private static readonly Version RoslynFloor = new(4, 8);

    [Theory]
    [InlineData("Assay")]
    [InlineData("Assay.Conflict")]
    [InlineData("Assay.Hosting")]
    [InlineData("Assay.Interchange")]
    [InlineData("Assay.Report")]
    [InlineData("Assay.Testing")]
    [InlineData("Assay.Cli")]
    public void Each_says_what_it_is(string id)
    {
        using var package = feed.Open(id);

        var nuspec = Text(package, $"{id}.nuspec");
        nuspec.Should().Contain("<license type=\"expression\">MIT</license>").And.Contain("<icon>icon.png</icon>").And.Contain("<readme>README.md</readme>")
            .And.NotContain("<description>Package Description</description>");
        Names(package).Should().Contain("icon.png");
        Text(package, "README.md").Length.Should().BeGreaterThan(300);
    }

    [Theory]
    [InlineData("Assay")]
    [InlineData("Assay.Conflict")]
    [InlineData("Assay.Hosting")]
    [InlineData("Assay.Interchange")]
    [InlineData("Assay.Report")]
    [InlineData("Assay.Testing")]
    public void Each_library_brings_its_documentation_and_its_sources(string id)
    {
        using var package = feed.Open(id);
        Names(package).Should().Contain([$"lib/net10.0/{id}.dll", $"lib/net10.0/{id}.xml"]);

        using var symbols = feed.Open(id, ".snupkg");
        using var provider = MetadataReaderProvider.FromPortablePdbStream(new MemoryStream(Bytes(symbols, $"lib/net10.0/{id}.pdb")));
        var reader = provider.GetMetadataReader();
        var embedded = new Guid("0E8A571B-6926-466E-B4AD-8AB04611F5FE");
        reader.CustomDebugInformation.Select(reader.GetCustomDebugInformation).Count(info => reader.GetGuid(info.Kind) == embedded).Should().BeGreaterThan(5);
    }

    [Theory]
    [InlineData("Assay")]
    [InlineData("Assay.Conflict")]
    [InlineData("Assay.Hosting")]
    [InlineData("Assay.Interchange")]
    [InlineData("Assay.Report")]
    [InlineData("Assay.Testing")]
    [InlineData("Assay.Cli")]
    public void No_file_tells_where_it_was_built(string id)
    {
        foreach (var extension in new[] { ".nupkg", ".snupkg" })
        {
            using var package = feed.Open(id, extension);
            foreach (var entry in package.Entries)
                Contains(Bytes(package, entry.FullName), Repository.Root).Should().BeFalse("{0} was built somewhere else", entry.FullName);
        }
    }

    [Fact]
    public void The_generator_is_packed_with_all_that_it_stands_on_and_no_newer_compiler()
    {
        using var package = feed.Open("Assay");
        Names(package).Should().Contain(
        [
            "analyzers/dotnet/cs/Assay.Generator.dll", "analyzers/dotnet/cs/Assay.CodeFixes.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
            "analyzers/dotnet/cs/Scriban.Signed.dll", "buildTransitive/Assay.props", "buildTransitive/Assay.targets",
        ]);
        foreach (var entry in package.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal) && !entry.FullName.StartsWith("lib/", StringComparison.Ordinal)))
        {
            using var image = new PEReader(new MemoryStream(Bytes(package, entry.FullName)));
            var reader = image.GetMetadataReader();
            reader.AssemblyReferences.Select(reader.GetAssemblyReference)
                .Where(reference => reader.GetString(reference.Name).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
                .Should().NotContain(reference => reference.Version > new Version(RoslynFloor.Major, RoslynFloor.Minor, 0, 0));
        }
    }

    [Fact]
    public void A_model_brings_its_schema()
    {
        using var package = feed.Open("Assay.Conflict");

        Text(package, "schema/conflict.assay.yaml").Should().Be(File.ReadAllText(Path.Combine(Repository.Root, "schema", "conflict.assay.yaml")));
        Text(package, "buildTransitive/Assay.Conflict.props").Should().Contain("AssayCompiled=\"true\"");
    }

    private static IEnumerable<string> Names(ZipArchive package) => package.Entries.Select(entry => entry.FullName);

    private static string Text(ZipArchive package, string name) => Encoding.UTF8.GetString(Bytes(package, name)).TrimStart('\uFEFF');

    private static byte[] Bytes(ZipArchive package, string name)
    {
        using var content = package.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private static bool Contains(ReadOnlySpan<byte> bytes, string text) =>
        bytes.IndexOf(Encoding.UTF8.GetBytes(text)) >= 0 || bytes.IndexOf(Encoding.Unicode.GetBytes(text)) >= 0;
}
