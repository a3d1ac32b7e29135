namespace Assay.Packages.Tests;

/// <summary>What somebody does who has just heard of it, in the README's words.</summary>
[Collection(nameof(LocalFeed))]
public sealed class FirstUseTests(LocalFeed feed)
{
    [Fact]
    public async Task A_new_program_with_one_package_runs_the_readmes_sample()
    {
        var consumer = Consumer.Empty(feed, "FirstUse");
        (await consumer.RunAsync("new", "console", "--no-restore")).Succeeded();
        (await consumer.RunAsync("add", "package", "Assay.Conflict")).Succeeded();
        foreach (var file in Directory.EnumerateFiles(Repository.Seeds))
            consumer.Write(Path.Combine("seeds", "dprk-troops", Path.GetFileName(file)), File.ReadAllText(file));
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md")).ReplaceLineEndings("\n");
        consumer.Write("Program.cs", readme.Split("```csharp\n").Skip(1).Select(block => block.Split("```")[0]).First(block => block.Contains("ConflictModel.Instance", StringComparison.Ordinal)));

        (await consumer.OutputAsync()).Should().Contain("Contested, then Corroborated").And.Contain("Contested: North Korea sent about 1,500 persons to Russia");
    }

    [Fact]
    public async Task The_command_is_installed_and_assesses_the_seeds()
    {
        var consumer = Consumer.Empty(feed, "Command");
        (await consumer.RunAsync("tool", "install", "Assay.Cli", "--tool-path", "tools")).Succeeded();

        var assessed = await DotNet.StartAsync(consumer.Folder, consumer.PathOf("tools/assay"), "assess", Repository.Seeds);

        assessed.Succeeded().Should().Contain("troop deployment: From 1,350 to 11,000 persons");
    }

    [Fact]
    public async Task What_new_writes_runs_from_the_packages_as_its_readme_promises()
    {
        var consumer = Consumer.Empty(feed, "our kitchen");
        var tools = Consumer.Empty(feed, "NewCommand");
        (await tools.RunAsync("tool", "install", "Assay.Cli", "--tool-path", "tools")).Succeeded();
        (await DotNet.StartAsync(consumer.Folder, tools.PathOf("tools/assay"), "new", ".")).Succeeded().Should().Contain("The model OurKitchen is ready.");

        var output = await consumer.OutputAsync();

        output.Should().StartWith(
            """
            Supported: Guests fell ill after a meal at Harbour Grill
            Contested: 14 guests fell ill after a meal at Harbour Grill
            Doubtful: at least 60 guests fell ill after a meal at Harbour Grill
            Unverified: The mayonnaise at Harbour Grill had listeria in it
            Supported: The mayonnaise at Harbour Grill had salmonella in it
            listeria is about Listeria
            salmonella is about Salmonella

            """).And.Contain("× 1.5").And.Contain("ourkitchen/tested");
    }

    [Fact]
    public async Task A_switch_that_leaves_out_a_kind_is_warned_of()
    {
        var consumer = Consumer.Of(feed, "OwnSchema");
        consumer.Write("Switch.cs", "static class Switch { public static string Of(Assay.Claim claim) => claim switch { Ballot.Result => \"r\" }; }");

        (await consumer.RunAsync("build")).Output.Should().Contain("ASY0701");
    }
}
