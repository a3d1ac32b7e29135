namespace Assay.Packages.Tests;

/// <summary>Projects outside the solution, built from the packed files.</summary>
[Collection(nameof(LocalFeed))]
public sealed class ConsumerTests(LocalFeed feed)
{
    [Fact]
    public async Task A_schema_of_ones_own_needs_one_package_and_no_other_line()
    {
        var consumer = Consumer.Of(feed, "OwnSchema");

        (await consumer.OutputAsync()).Should().Be(
            """
            oak-38k: Unverified
            oak-41k: Supported
            41210 votes in County council, valid

            """);
    }

    [Theory]
    [InlineData("false")]
    [InlineData("true")]
    public async Task A_model_is_extended_across_packages_and_across_projects(string fromPackage)
    {
        var consumer = Consumer.Of(feed, "Extended");
        if (fromPackage == "true")
            await feed.PackAsync(consumer.PathOf("Desk"));

        var output = await consumer.RunAsync("run", "--project", "Team", $"-p:DeskFromPackage={fromPackage}", "--", Repository.Seeds);

        output.Succeeded().Should().Contain("ChildExchange eight: 8 prisoners").And.Contain("PrisonerExchange fifty: ~50 prisoners").And.Contain("imagery is weighed 1");
    }

    [Fact]
    public async Task Generated_code_is_snapshot_tested()
    {
        var consumer = Consumer.Of(feed, "Snapshots");
        var snapshot = consumer.PathOf("snapshot.txt");

        (await consumer.RunAsync("test", "-e", $"SNAPSHOT={snapshot}")).Succeeded().Should().Contain("Passed:     2");
        consumer.Read("snapshot.txt").Should().Contain("partial record PrisonerExchange");
        consumer.Edit("desk.assay.yaml", "doc: Two parties", "doc: A pair");

        (await consumer.RunAsync("test", "-e", $"SNAPSHOT={snapshot}")).Output.Should().Contain("Failed:     1").And.Contain("A pair");
    }
}
