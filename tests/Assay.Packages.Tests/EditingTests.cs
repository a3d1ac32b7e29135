using System.Text.Json;

namespace Assay.Packages.Tests;

/// <summary>Editing a schema in a project that has the package.</summary>
[Collection(nameof(LocalFeed))]
public sealed class EditingTests(LocalFeed feed)
{
    [Fact]
    public async Task A_mistake_shows_in_the_build_at_its_line_and_mending_it_rebuilds_what_it_must()
    {
        var consumer = Consumer.Of(feed, "OwnSchema");
        await BuildAsync(consumer);
        var editor = consumer.Read("obj/assay/ballot.schema.json");
        var written = File.GetLastWriteTimeUtc(consumer.PathOf("obj/assay/ballot.schema.json"));

        consumer.Edit("ballot.assay.yaml", "race: text", "race: txt");
        var failed = await consumer.RunAsync("build");
        failed.ExitCode.Should().NotBe(0);
        failed.Output.Should().MatchRegex(@"ballot\.assay\.yaml\(14,13\): error ASY\d+: .*text");
        consumer.Read("obj/assay/ballot.schema.json").Should().Be(editor);

        consumer.Edit("ballot.assay.yaml", "race: txt", "race: text");
        await BuildAsync(consumer);
        consumer.Read("obj/assay/ballot.schema.json").Should().Be(editor);
        File.GetLastWriteTimeUtc(consumer.PathOf("obj/assay/ballot.schema.json")).Should().Be(written);

        var assembly = File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/OwnSchema.dll"));
        var stamp = File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/assay.editor.stamp"));
        await BuildAsync(consumer);
        File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/OwnSchema.dll")).Should().Be(assembly);

        consumer.Edit("Program.cs", "valid\")", "fine\")");
        await BuildAsync(consumer);
        File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/OwnSchema.dll")).Should().BeAfter(assembly);
        File.GetLastWriteTimeUtc(consumer.PathOf("obj/Debug/net10.0/assay.editor.stamp")).Should().Be(stamp);
    }

    [Fact]
    public async Task Editors_find_what_they_complete_from_where_the_files_say()
    {
        var consumer = Consumer.Of(feed, "OwnSchema");
        consumer.Edit("ballot.assay.yaml", "certified: bool?", "certified: bool?, seat: place?");
        await BuildAsync(consumer);

        foreach (var file in new[] { "ballot.assay.yaml", "county.dossier.yaml" })
        {
            var named = consumer.Read(file).Split('\n')[0].Split("$schema=")[1];
            using var schema = JsonDocument.Parse(consumer.Read(named));
            schema.RootElement.GetProperty("$schema").GetString().Should().Contain("2020-12");
        }

        consumer.Read("obj/assay/ballot.schema.json").Should().Contain("\"seat\"");
    }

    [Fact]
    public async Task Schemas_are_not_looked_for_where_that_is_switched_off()
    {
        var consumer = Consumer.Of(feed, "OwnSchema");

        var built = await consumer.RunAsync("build", "-p:EnableDefaultAssayItems=false");

        built.Output.Should().Contain("error CS0246").And.Contain("'Ballot'");
    }

    private static async Task BuildAsync(Consumer consumer) => (await consumer.RunAsync("build", "-v", "quiet")).Succeeded();
}
