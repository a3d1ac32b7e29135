using System.Text.RegularExpressions;
using Assay.Cli.Schemas;
using Assay.Cli.Starter;

namespace Assay.Cli.Tests;

public sealed partial class NewTests
{
    [Fact]
    public async Task A_starter_has_no_findings()
    {
        using var scene = new TemporaryCase();
        var folder = await NewAsync(scene, "kitchen");

        var outcome = await Tool.RunAsync("check", folder);

        outcome.Should().Be(new Outcome(0, "No errors.\n", ""));
    }

    [Fact]
    public async Task It_gets_the_verdicts_that_its_readme_promises()
    {
        using var scene = new TemporaryCase();
        var folder = await NewAsync(scene, "kitchen");
        var promised = Promise().Matches(File.ReadAllText(Path.Combine(folder, "README.md"))).ToDictionary(row => row.Groups[1].Value, row => row.Groups[2].Value);

        var claims = (await Tool.JsonAsync("assess", folder)).GetProperty("claims").EnumerateArray().ToList();

        claims.Should().HaveCount(5);
        claims.ToDictionary(claim => claim.Text("id"), claim => claim.Text("verdict")).Should().BeEquivalentTo(promised);
    }

    [Fact]
    public async Task It_says_what_it_wrote_and_what_to_try()
    {
        using var scene = new TemporaryCase();
        var folder = Path.Combine(scene.Folder, "cases", "harbour");

        var outcome = await Tool.RunAsync("new", folder, "--name", "Kitchen");

        outcome.ExitCode.Should().Be(0, outcome.Errors);
        foreach (var file in new[] { "README.md", "kitchen.assay.yaml", "kitchen.dossier.yaml", "Kitchen.csproj", "Program.cs" })
        {
            outcome.Output.Should().Contain($"wrote {Path.Combine(folder, file)}\n");
            File.ReadAllText(Path.Combine(folder, file)).Should().NotContainAny("$Model$", "$file$", "$version$");
        }

        Directory.GetFileSystemEntries(folder).Should().HaveCount(5);
        outcome.Output.Should().Contain("assay explain . --claim salmonella");
        File.ReadAllText(Path.Combine(folder, "kitchen.assay.yaml")).Should().Contain("model: Kitchen\n");
    }

    [Theory]
    [InlineData("kitchen", "Kitchen")]
    [InlineData("our kitchen-2", "OurKitchen2")]
    [InlineData("2026 count", "Case2026Count")]
    [InlineData("class", "Class")]
    [InlineData("a.b_c", "ABC")]
    [InlineData("厨房", "Case")]
    [InlineData("ASSAY", "ASSAYCase")]
    [InlineData("claim", "ClaimCase")]
    [InlineData("illness", "IllnessCase")]
    [InlineData("system", "SystemCase")]
    public void An_odd_name_becomes_the_nearest_that_a_model_can_have(string name, string model) => StarterName.From(name).Should().Be(model);

    [Theory]
    [InlineData("our kitchen-2")]
    [InlineData("2026")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("namespace")]
    [InlineData("assay")]
    public async Task A_starter_with_an_odd_name_works(string name)
    {
        using var scene = new TemporaryCase();
        var folder = await NewAsync(scene, name);

        // In this process, where the compiler is warm.
        var (model, findings) = await SchemaCompiler.CompileAsync(Directory.GetFiles(folder, "*.assay.yaml").Single(), CancellationToken.None);
        findings.Should().BeEmpty();
        var loaded = await model!.TryLoadAsync(Directory.GetFiles(folder, "*.dossier.yaml").Single());
        loaded.Diagnostics.Should().BeEmpty();
        model.Assess(loaded.GetDossier()).Claims.Should().HaveCount(5);
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData("other.assay.yaml")]
    [InlineData("Other.csproj")]
    public async Task What_is_there_already_is_named_and_nothing_is_written(string file)
    {
        using var scene = new TemporaryCase();
        var there = scene.Write(file, "mine");

        var outcome = await Tool.RunAsync("new", scene.Folder);

        outcome.Should().Be(new Outcome(2, "", $"assay: {scene.Folder} has {file} already; nothing was written.\n"));
        Directory.GetFileSystemEntries(scene.Folder).Should().Equal(there);
        File.ReadAllText(there).Should().Be("mine");
    }

    [Fact]
    public async Task A_file_is_no_folder()
    {
        using var scene = new TemporaryCase();

        (await Tool.RunAsync("new", scene.Write("kitchen", ""))).ExitCode.Should().Be(2);
    }

    private static async Task<string> NewAsync(TemporaryCase scene, string name)
    {
        var folder = Path.Combine(scene.Folder, name);
        var outcome = await Tool.RunAsync("new", folder);
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        return folder;
    }

    [GeneratedRegex(@"^\| `([^`]+)` \| (\w+) \|", RegexOptions.Multiline)]
    private static partial Regex Promise();
}
