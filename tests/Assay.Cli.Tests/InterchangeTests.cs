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

    [Fact]
    public async Task What_a_form_cannot_carry_is_listed_by_sort_with_a_count_and_an_example()
    {
        using var scene = new TemporaryCase();
        var output = Path.Combine(scene.Folder, "kettle.jsonld");
        var outcome = await Tool.RunAsync("export", Recalls, "-o", output, "--publisher", "The Desk");
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Errors.Split('\n').Should()
            .Contain($"{output}: warning ASY3101: parties: brewco")
            .And.Contain($"{output}: warning ASY3101: the field 'reliability' of sources: 5, such as brewco-chief")
            .And.NotContain(line => line.Contains("verdicts", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Reviews_of_fact_checkers_become_a_dossier_that_can_be_assessed()
    {
        using var scene = new TemporaryCase();
        var reviews = scene.Write("reviews.jsonld", """
            {"@context": "https://schema.org", "@type": "ClaimReview", "datePublished": "2025-03-02", "claimReviewed": "The moon is made of cheese",
             "author": {"@type": "Organization", "name": "The Checkers"}, "reviewRating": {"@type": "Rating", "ratingValue": "1", "alternateName": "False"},
             "itemReviewed": {"@type": "Claim", "author": {"@type": "Person", "name": "A. Mouse"}, "datePublished": "2025-03-01"}}
            """);
        var output = Path.Combine(scene.Folder, "moon.dossier.yaml");
        var outcome = await Tool.RunAsync("import", reviews, "--dossier", "moon", "-o", output);
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        (await Tool.JsonAsync("assess", output)).GetProperty("claims").Where("id", "the-moon-is-made-of-cheese").Texts("opposingOrigins").Should().Equal("the-checkers");
    }

    [Theory]
    [InlineData("export", "seeds", "-o", "seeds.xyz")]
    [InlineData("export", "seeds", "-o", "seeds", "--format", "jsonl")]
    [InlineData("export", "seeds/dprk-troops/*.yaml", "-o", "seeds/dprk-troops/claims.dossier.yaml")]
    [InlineData("export", "no-such-folder", "-o", "x.json")]
    [InlineData("export", "seeds", "-o", "x.json", "--publisher", "The Desk")]
    [InlineData("import", "README.md", "-o", "x.dossier.yaml", "--format", "claimreview")]
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
