namespace Assay.Cli.Tests;

public sealed class UsageTests
{
    private static readonly string Recalls = Path.Combine(Tool.Cases, "recalls");

    [Theory]
    [InlineData("assess")]
    [InlineData("assess", "seeds", "--format", "pdf")]
    [InlineData("assess", "seeds", "--as-of", "18/10/2024")]
    [InlineData("assess", "seeds", "--claim", "troops-in-rusia")]
    [InlineData("assess", "seeds", "--without", "niss")]
    [InlineData("assess", "seeds", "--declare", "nis")]
    [InlineData("assess", "seeds", "--declare", "niss=A")]
    [InlineData("assess", "seeds", "--declare", "nis=1")]
    [InlineData("assess", "seeds", "--declare", "nis=A", "--declare", "nis=B")]
    [InlineData("assess", "seeds", "--watch", "--format", "markdown")]
    [InlineData("assess", "no-such-folder", "--watch")]
    [InlineData("assess", "seeds", "--watch", "--claim", "troops-in-rusia")]
    [InlineData("explain", "seeds")]
    [InlineData("explain", "seeds", "--claim", "troops-in-rusia")]
    [InlineData("explain", "seeds", "--claim", "troops-in-russia", "--format", "pdf")]
    [InlineData("timeline")]
    [InlineData("timeline", "seeds", "--claim", "troops-in-rusia")]
    [InlineData("timeline", "seeds", "--without", "niss")]
    [InlineData("assess", "no-such-folder")]
    [InlineData("assess", "seeds", "--schema", "no-such-file.assay.yaml")]
    [InlineData("serve")]
    [InlineData("serve", "no-such-folder")]
    [InlineData("serve", "tests/Assay.Cli.Tests/JsonSchemas")]
    [InlineData("serve", "seeds", "--port", "65536")]
    [InlineData("serve", "seeds", "--schema", "no-such-file.assay.yaml")]
    [InlineData("asses", "seeds")]
    public async Task What_cannot_be_done_exits_2_and_says_why_without_a_stack_trace(params string[] arguments)
    {
        var outcome = await Tool.RunAsync(arguments);
        outcome.ExitCode.Should().Be(2);
        outcome.Output.Should().BeEmpty();
        outcome.Errors.Should().StartWith("assay: ").And.NotContain("   at ");
    }

    [Theory]
    [InlineData("serv", "; did you mean 'serve'?")]
    [InlineData("qqqqqq", "")]
    public async Task A_command_that_there_is_not_gets_one_line_and_the_nearest(string word, string suggestion) =>
        (await Tool.RunAsync(word, "seeds", "--format", "json")).Should().Be(new Outcome(2, "", $"assay: there is no command '{word}'{suggestion}\nTry: assay --help\n"));

    [Fact]
    public async Task A_schema_that_misspells_an_import_is_told_the_nearest_model_that_the_tool_brings_along()
    {
        using var files = new TemporaryCase();
        var schema = files.Write("desk.assay.yaml", "model: Desk\nuses: [conflikt]\n");

        (await Tool.RunAsync("check", schema)).Errors.Should().StartWith($"{schema}(2,8): error ASY0206: no model 'conflikt' is at hand; did you mean 'Conflict'?");
    }

    [Fact]
    public async Task An_unknown_claim_is_met_with_the_nearest_one() =>
        (await Tool.RunAsync("assess", "seeds", "--claim", "troops-in-rusia")).Errors.Should().Contain("did you mean 'troops-in-russia'?");

    [Fact]
    public async Task So_is_an_unknown_source_that_is_declared_otherwise() =>
        (await Tool.RunAsync("assess", "seeds", "--declare", "niss=A")).Errors.Should().Be("assay: the dossier has no source 'niss'; did you mean 'nis'?\n");

    [Fact]
    public async Task An_unknown_grade_is_met_with_all_there_are() =>
        (await Tool.RunAsync("assess", "seeds", "--declare", "nis=G")).Errors.Should().Be("assay: --declare: there is no grade 'G', only A, B, C, D, E, F\n");

    [Fact]
    public async Task An_unknown_model_is_shown_at_its_place_with_the_nearest_one()
    {
        using var scene = new TemporaryCase();
        var dossier = scene.Write("x.dossier.yaml", "dossier: x\nmodel: Conflct\n");
        var outcome = await Tool.RunAsync("check", dossier);
        outcome.ExitCode.Should().Be(1);
        outcome.Errors.Should().StartWith($"{dossier}(2,8): error ASY2024: there is no model 'Conflct' beside the files").And.Contain("did you mean 'Conflict'?");
    }

    [Fact]
    public async Task A_bracket_that_is_never_closed_is_one_mistake()
    {
        using var scene = new TemporaryCase();
        var dossier = scene.Write("x.dossier.yaml", "dossier: x\nmodel: Core\nclaims:\n  - {id: a}\n  - {id: b\n  - {id: c}\n  - {id: d}\nstatements:\n  - {id: s, source: q, claim: c, stance: Asserts, made: 2024}\n");
        var outcome = await Tool.RunAsync("check", dossier);
        outcome.Errors.Should().StartWith($"{dossier}(5,5): error ASY2011: this '{{' is never closed").And.NotContain("cannot be read as YAML");
    }

    [Fact]
    public async Task Commas_in_a_number_are_named()
    {
        using var scene = new TemporaryCase();
        scene.Copy(Path.Combine(Recalls, "recalls.assay.yaml"));
        scene.Copy(Path.Combine(Recalls, "kettle.dossier.yaml"), "units: ~40000 items", "units: 40,000");
        (await Tool.RunAsync("check", scene.Folder)).Errors.Should().Contain("a number is written without commas");
    }

    [Theory]
    [InlineData("assess", "assay assess seeds --as-of 2024-10-20")]
    [InlineData("explain", "assay explain seeds --claim troops-in-russia")]
    [InlineData("timeline", "assay timeline seeds --claim troops-in-russia")]
    public async Task Help_teaches_by_example(string command, string example)
    {
        var outcome = await Tool.RunAsync(command, "--help");
        outcome.ExitCode.Should().Be(0);
        outcome.Output.Should().Contain(example);
    }

    [Fact]
    public async Task What_a_dossier_says_cannot_steer_the_terminal()
    {
        using var scene = new TemporaryCase();
        scene.Copy(Path.Combine(Recalls, "recalls.assay.yaml"));
        scene.Copy(Path.Combine(Recalls, "kettle.dossier.yaml"), "product: The K2 kettle\n    maker", "product: \"[red]\\e[31mK2\\u202E\"\n    maker");
        var outcome = await Tool.RunAsync("assess", scene.Folder);
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("[red]").And.NotContain("\u001b").And.NotContain("\u202E");
    }
}
