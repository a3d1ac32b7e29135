using System.Text.Json;

namespace Assay.Cli.Tests;

public sealed class WhatIfTests
{
    private const string Schema = """
        model: Counts
        claims:
          Count:
            fields: {of: text, number: quantity}
            question: [of]
            excludes: Number != other.Number
            says: "{Number} {Of} were counted"
        """;

    private const string Dossier = """
        dossier: counts
        model: Counts
        sources: [{id: desk, reliability: B}, {id: rival, reliability: C}, {id: third, reliability: A}]
        claims:
          - {id: ten, kind: Count, of: tanks, number: 10}
          - {id: twenty, kind: Count, of: tanks, number: 20}
        statements:
          - {id: s-1, source: desk, claim: ten, stance: Asserts, made: 2024-10-01}
          - {id: s-2, source: rival, claim: twenty, stance: Asserts, made: 2024-10-02}
          - {id: s-3, source: third, claim: twenty, stance: Declines, made: 2024-10-02}
        """;

    [Fact]
    public async Task A_loss_is_shown_with_the_verdicts_that_it_changes()
    {
        (await Tool.RunAsync("assess", "seeds", "--without", "putin")).Output.Should()
            .MatchRegex(@"Model Conflict\.\s+What\s+if:\s+without\s+putin\.").And.MatchRegex(@"\nWhat if: without putin\n(.|\n)* Corroborated +Supported +0\.87 +0\.84 +North Korea sent troops +troops-in-russia");
        var whatIf = (await Tool.JsonAsync("assess", "seeds", "--without", "putin")).GetProperty("whatIf");
        whatIf.Texts("without").Should().Equal("putin");
        var change = whatIf.GetProperty("changes").Where("claim", "troops-in-russia");
        (change.GetProperty("before").Text("verdict"), change.GetProperty("after").Text("verdict")).Should().Be(("Corroborated", "Supported"));
    }

    [Fact]
    public async Task Another_grade_changes_what_its_statements_weigh()
    {
        using var scene = Scene();
        var result = await Tool.JsonAsync("assess", scene.Folder, "--declare", "rival=a", "--declare", "third=F");
        result.GetProperty("sources").Where("id", "rival").Text("reliability").Should().Be("A");
        result.GetProperty("claims").Where("id", "twenty").Number("support").Should().Be(4);
        result.GetProperty("whatIf").GetProperty("declared").EnumerateObject().Select(grade => (grade.Name, grade.Value.GetString())).Should().Equal(("rival", "A"), ("third", "F"));
    }

    [Fact]
    public async Task Where_nothing_is_supposed_nothing_is_said_of_it() =>
        (await Tool.JsonAsync("assess", "seeds")).TryGetProperty("whatIf", out _).Should().BeFalse();

    [Fact]
    public async Task Answers_that_exclude_each_other_are_weighed_as_competing_hypotheses()
    {
        using var scene = Scene();
        var hypotheses = (await Tool.JsonAsync("assess", scene.Folder)).GetProperty("questions").EnumerateArray().Single().GetProperty("hypotheses");
        hypotheses.GetProperty("ranked").EnumerateArray().Select(hypothesis => (hypothesis.Text("claim"), hypothesis.Number("inconsistency")))
            .Should().Equal(("ten", 2), ("twenty", 3));
        var rows = hypotheses.GetProperty("statements");
        rows.Where("statement", "s-1").GetProperty("cells").EnumerateArray().Select(cell => cell.Text("consistency")).Should().Equal("consistent", "inconsistent");
        (rows.Where("statement", "s-1").Number("diagnosticity"), rows.Where("statement", "s-3").Number("diagnosticity")).Should().Be((6, 0));
        (await Tool.RunAsync("assess", scene.Folder)).Output.Should().Contain("At most one can hold. By what counts against them, least first: ten, twenty.");
    }

    [Fact]
    public async Task Answers_that_can_hold_together_are_not() =>
        (await Tool.JsonAsync("assess", "seeds")).GetProperty("questions").EnumerateArray()
            .Should().AllSatisfy(question => question.GetProperty("hypotheses").ValueKind.Should().Be(JsonValueKind.Null));

    private static TemporaryCase Scene()
    {
        var scene = new TemporaryCase();
        scene.Write("counts.assay.yaml", Schema);
        scene.Write("counts.dossier.yaml", Dossier);
        return scene;
    }
}
