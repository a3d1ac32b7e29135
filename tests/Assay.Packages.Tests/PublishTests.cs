namespace Assay.Packages.Tests;

/// <summary>A program that is compiled ahead of time, or of which all that it does not use is cut away, prints what it printed before.</summary>
[Collection(nameof(LocalFeed))]
public sealed class PublishTests(LocalFeed feed)
{
    [Theory]
    [InlineData("aot")]
    [InlineData("trimmed")]
    public async Task It_is_published_without_a_warning_and_says_the_same(string how)
    {
        var consumer = Consumer.Of(feed, "Aot");
        var before = await consumer.OutputAsync(Repository.Seeds);
        before.Should().Contain("troops-in-russia Corroborated");

        var published = (await consumer.RunAsync("publish", "-c", "Release", "-o", how, $"-p:How={how}")).Succeeded();
        published.Should().NotContain("warning");

        (await DotNet.StartAsync(consumer.Folder, consumer.PathOf($"{how}/Aot"), Repository.Seeds)).Succeeded().ReplaceLineEndings("\n").Should().Be(before);
    }
}
