using System.Runtime.CompilerServices;
using Assay.Conflict;
using VerifyXunit;

namespace Assay.Testing.Tests;

/// <summary>The README's test of its own schema, word for word.</summary>
public sealed class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "README.md")).ReplaceLineEndings("\n");

    public ReadmeTests() => File.WriteAllText(Path.Combine(AppContext.BaseDirectory, "desk.assay.yaml"), Block("yaml"));

    [Fact]
    public Task The_schema_generates_what_it_did()
    {
        var run = SchemaTest.RunFiles("desk.assay.yaml", ConflictModel.Instance);
        Assert.Equal("", run.Squiggles);         // what is wrong, each under the line that it is about
        return Verifier.Verify(run.ToString());  // or one file: run.Sources["Desk.PrisonerExchange.g.cs"]
    }

    [Fact]
    public void The_readme_shows_the_test_above() =>
        File.ReadAllText(Source()).ReplaceLineEndings("\n").Replace("\n    ", "\n").Should().Contain(Block("csharp"));

    private static string Block(string language) => Readme.Split($"```{language}\n")[1].Split("```")[0];

    private static string Source([CallerFilePath] string here = "") => here;
}
