namespace Assay.Cli.Tests;

/// <summary>Dossiers leave in other forms and come back.</summary>
public sealed class InterchangeTests
{
    private static readonly string Recalls = Path.Combine(Tool.Cases, "recalls");

    [Theory]
    [InlineData("tables")]
    [InlineData("seeds.jsonl")]
    [InlineData("seeds.stix.json")]
    public async Task The_seeds_come_back_as_they_were(string form)
    {
        using var scene = new TemporaryCase();
        var (there, back, direct) = (Path.Combine(scene.Folder, form), Path.Combine(scene.Folder, "back.dossier.json"), Path.Combine(scene.Folder, "direct.json"));
        var export = await Tool.RunAsync("export", "seeds", "-o", there);
        export.ExitCode.Should().Be(0, export.Errors);
        export.Output.Should().StartWith($"wrote {there}: ");
        export.Errors.Should().BeEmpty();

        var import = await Tool.RunAsync("import", there, "-o", back);
        import.ExitCode.Should().Be(0, import.Errors);
        (await Tool.RunAsync("export", "seeds", "-o", direct)).ExitCode.Should().Be(0);
        (await File.ReadAllTextAsync(back)).Should().Be(await File.ReadAllTextAsync(direct));
    }

    [Fact]
    public async Task A_case_of_a_schema_comes_back_by_that_schema()
    {
        using var scene = new TemporaryCase();
        var (tables, back) = (Path.Combine(scene.Folder, "tables"), Path.Combine(scene.Folder, "back.dossier.yaml"));
        (await Tool.RunAsync("export", Recalls, "-o", tables)).ExitCode.Should().Be(0);
        var import = await Tool.RunAsync("import", tables, "-o", back, "--schema", Path.Combine(Recalls, "recalls.assay.yaml"), "--dossier", "kettle-2");
        import.ExitCode.Should().Be(0, import.Errors);
        (await File.ReadAllTextAsync(back)).Should().StartWith("dossier: kettle-2\nmodel: Recalls\n");
    }

    [Fact]
    public async Task With_a_mistake_in_it_nothing_is_written_and_the_mistake_is_shown_at_its_place()
    {
        using var scene = new TemporaryCase();
        scene.Write("dossier.csv", "dossier,model\nx,Conflict\n");
        var sources = scene.Write("sources.csv", "id,kind\nnis,IntelligenceServise\n");
        var output = Path.Combine(scene.Folder, "x.dossier.yaml");
        var outcome = await Tool.RunAsync("import", scene.Folder, "-o", output);
        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().StartWith($"{sources}(2,5): error ASY2030: ").And.Contain("did you mean 'IntelligenceService'?");
        File.Exists(output).Should().BeFalse();
    }

    [Theory]
    [InlineData("export", "seeds", "-o", "seeds.xyz")]
    [InlineData("export", "seeds", "-o", "seeds", "--format", "jsonl")]
    [InlineData("export", "seeds/dprk-troops/*.yaml", "-o", "seeds/dprk-troops/claims.dossier.yaml")]
    [InlineData("export", "no-such-folder", "-o", "x.json")]
    [InlineData("import", "no-such-folder", "-o", "x.dossier.yaml")]
    [InlineData("import", "seeds", "-o", "x.txt")]
    [InlineData("import", "README.md", "-o", "x.dossier.yaml")]
    [InlineData("import", "seeds", "-o", "seeds/dprk-troops/claims.dossier.yaml", "--format", "yaml")]
    [InlineData("import", "seeds", "-o", "x.dossier.yaml", "--model", "Conflct")]
    [InlineData("import", "seeds", "-o", "x.dossier.yaml", "--model", "conflict", "--schema", "schema/conflict.assay.yaml")]
    public async Task What_cannot_be_done_exits_2_and_says_why(params string[] arguments)
    {
        var outcome = await Tool.RunAsync(arguments);
        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Errors.Should().StartWith("assay: ").And.NotContain("   at ").And.NotContain("something went wrong");
    }
}
