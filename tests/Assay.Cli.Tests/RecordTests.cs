using Assay.Reporting;

namespace Assay.Cli.Tests;

/// <summary>What a model that learns says of its sources: how often they were borne out, and who probably repeats whom.</summary>
public sealed class RecordTests
{
    private const string Schema = """
        model: Wire
        reliability: both
        """;

    // The daily says what the wire said the day before, mistakes and all.
    private const string Dossier = """
        dossier: wire
        model: Wire
        sources: [{id: wire, reliability: C}, {id: daily, name: The Daily, reliability: C}, {id: b1, reliability: B}, {id: b2, reliability: B}, {id: b3, reliability: B}, {id: b4, reliability: B}, {id: b5, reliability: B}, {id: b6, reliability: B}]
        claims: [{id: t1}, {id: t2}, {id: e1}, {id: e2}, {id: e3}, {id: e4}]
        statements:
        """;

    private static readonly string[] Others = ["b1", "b2", "b3", "b4", "b5", "b6"];

    [Fact]
    public async Task The_grade_of_a_source_comes_with_the_record_behind_it()
    {
        using var scene = Scene();
        var result = await Tool.JsonAsync("assess", scene.Folder);
        var wire = result.GetProperty("sources").Where("id", "wire");
        var record = wire.GetProperty("record");
        (record.Number("borneOut"), record.Number("notBorneOut"), record.Text("grade")).Should().Be((2, 4, wire.GetProperty("record").Text("grade")));
        record.GetProperty("cases").Where("claim", "e1").GetProperty("borneOut").GetBoolean().Should().BeFalse();
        record.GetProperty("cases").Where("claim", "t1").Number("origins").Should().BeGreaterThanOrEqualTo(2);
        wire.GetProperty("grading").Where("rule", "engine/track-record").Text("because").Should().StartWith("2 of 6 of its statements");
        var learning = result.GetProperty("learning");
        (learning.Text("mode"), learning.GetProperty("converged").GetBoolean()).Should().Be(("both", true));
        learning.Number("rounds").Should().BePositive();
    }

    [Fact]
    public async Task The_table_shows_it_as_so_many_of_so_many()
    {
        using var scene = Scene();
        (await Tool.RunAsync("assess", scene.Folder)).Output.Should().MatchRegex(@"\n The Daily +source +C → [DE] +2/6 +6 +daily ");
        (await Tool.RunAsync("assess", "seeds")).Output.Should().MatchRegex(@"\n Joe Biden +head of state +B +– +1 +biden ");
    }

    [Fact]
    public async Task Who_probably_repeats_another_is_said_of_the_statement_and_of_the_case()
    {
        using var scene = Scene();
        var result = await Tool.JsonAsync("assess", scene.Folder);
        var echo = result.GetProperty("probableEchoes").Where("statement", "daily-e1");
        (echo.Text("original"), echo.Text("copier"), echo.Text("copied")).Should().Be(("wire-e1", "daily", "wire"));
        (echo.Number("sharedErrors"), echo.Number("shared"), echo.Number("differences")).Should().Be((4, 6, 0));
        echo.Number("probability").Should().BeInRange(.9, 1);
        var contributions = result.GetProperty("claims").Where("id", "e1").GetProperty("contributions");
        contributions.Where("statement", "daily-e1").Text("probableEchoOf").Should().Be("wire-e1");
        contributions.Where("statement", "wire-e1").Text("probableEchoOf").Should().BeNull();
    }

    [Fact]
    public async Task The_page_of_a_claim_says_so_where_it_lists_the_statement()
    {
        using var scene = Scene();
        (await Tool.RunAsync("assess", scene.Folder, "--claim", "e1")).Output.Should()
            .Contain("probably repeats wire-e1, without saying so: wire asserts e1")
            .And.MatchRegex(@"\n ProbableEcho +'daily-e1' probably repeats 'wire-e1': daily shares 6 claims with wire, 4 of them");
        (await Tool.RunAsync("assess", scene.Folder)).Output.Should().MatchRegex(@"\nProbable echoes\n(.|\n)* daily-e1: The Daily asserts e1 +wire-e1: wire asserts e1 +6 +4 ");
    }

    [Fact]
    public void Grades_that_never_came_to_rest_are_said_not_to_have()
    {
        Words.Unsettled(new LearningOutcome(ReliabilityMode.Learned, 12, Converged: false)).Should().StartWith("After 12 rounds of learning, grades still went round in a circle");
        Words.Unsettled(new LearningOutcome(ReliabilityMode.Learned, 3, Converged: true)).Should().BeNull();
    }

    private static TemporaryCase Scene()
    {
        var scene = new TemporaryCase();
        scene.Write("wire.assay.yaml", Schema);
        string[] lines =
        [
            Dossier,
            .. Each(["t1", "t2"], Others, "Asserts", day: 1),
            .. Each(["e1", "e2", "e3", "e4"], Others, "Denies", day: 1),
            .. Each(["t1", "t2", "e1", "e2", "e3", "e4"], ["wire"], "Asserts", day: 2),
            .. Each(["t1", "t2", "e1", "e2", "e3", "e4"], ["daily"], "Asserts", day: 3),
        ];
        scene.Write("wire.dossier.yaml", string.Join('\n', lines));
        return scene;
    }

    private static IEnumerable<string> Each(string[] claims, string[] sources, string stance, int day) =>
        from source in sources
        from claim in claims
        select $"  - {{id: {source}-{claim}, source: {source}, claim: {claim}, stance: {stance}, made: 2024-10-0{day}}}";
}
