namespace Assay.Cli.Tests;

/// <summary>How <c>assay serve</c> follows its files.</summary>
public sealed class ServeFollowingTests
{
    private const string Dossier = """
        dossier: case
        model: Core
        sources: [{id: b1, reliability: B}, {id: b2, reliability: B}]
        claims: [{id: x}]
        statements:
          - {id: s-1, source: b1, claim: x, stance: Asserts, made: 2024-10-01}

        """;

    private const string Second = "  - {id: s-2, source: b2, claim: x, stance: Asserts, made: 2024-10-02}\n";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Files_that_change_come_or_go_are_shown(bool polling)
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, polling, ".");
        var version = await served.PageAsync("/version");
        (await served.PageAsync()).Should().Contain($"<meta name=\"assay-version\" content=\"{version}\">").And.Contain(">Supported</span> <span class=\"number\" data-claim=\"0\" data-part=\"probability\">0.80<");

        var more = scene.Write("more.dossier.yaml", "dossier: case\nstatements:\n" + Second);
        await served.ReadsAgainAsync();
        (await served.PageAsync()).Should().Contain(">Corroborated</span> <span class=\"number\" data-claim=\"0\" data-part=\"probability\">0.88<");
        (await served.PageAsync("/version")).Should().NotBe(version);

        File.Move(scene.Write("draft~", "dossier: case\nstatements:\n" + Second.Replace("Asserts", "Denies", StringComparison.Ordinal)), more, overwrite: true);
        await served.ReadsAgainAsync();
        (await served.PageAsync()).Should().Contain(">Contested</span>");

        File.Delete(more);
        await served.ReadsAgainAsync();
        (await served.PageAsync()).Should().Contain(">Supported</span>").And.NotContain(">Contested</span>");
        (await served.Tool.InterruptAsync()).Should().Be(new Outcome(0, "", ""));
    }

    [Fact]
    public async Task Mistakes_are_shown_over_what_stood_before_until_they_are_mended()
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        scene.Write("case.dossier.yaml", Dossier.Replace("claim: x", "claim: <z>", StringComparison.Ordinal) + Second);
        (await served.Tool.SaysInErrorsAsync("What was assessed before still stands\\.\n")).Should().Contain("case.dossier.yaml(6,34): error ASY");
        (await served.PageAsync()).Should().Contain("id=\"mistakes\"").And.Contain("case.dossier.yaml(6,34): error ASY").And.NotContain("<z>").And.Contain(">Supported</span>").And.NotContain(">Corroborated</span>");

        File.Delete(Path.Combine(scene.Folder, "case.dossier.yaml"));
        await served.Tool.SaysInErrorsAsync("there is no \\*\\.dossier\\.yaml(.|\n)*What was assessed before still stands\\.\n");
        (await served.PageAsync()).Should().Contain("there is no *.dossier.yaml").And.Contain(">Supported</span>");

        scene.Write("case.dossier.yaml", Dossier + Second);
        await served.ReadsAgainAsync();
        (await served.PageAsync()).Should().NotContain("id=\"mistakes\"").And.Contain(">Corroborated</span>");
    }

    [Fact]
    public async Task What_has_mistakes_to_begin_with_is_waited_for()
    {
        using var scene = Scene();
        scene.Write("case.dossier.yaml", Dossier.Replace("claim: x", "claim: z", StringComparison.Ordinal));
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        served.Tool.Beginning.Should().Contain("case.dossier.yaml(6,34): error ASY").And.Contain("Nothing can be assessed yet.\n");
        foreach (var (path, status) in new[] { ("/", 200), ("/case/case", 404) })
        {
            var waiting = await served.GetAsync(path);
            waiting.Status.Should().Be(status);
            waiting.Body.Should().Contain("case.dossier.yaml(6,34): error ASY").And.Contain("When they are mended, this page shows what they hold.").And.Contain("assay-version").And.NotContain("stood before");
        }

        scene.Write("case.dossier.yaml", Dossier);
        await served.ReadsAgainAsync();
        (await served.PageAsync()).Should().Contain(">Supported</span>").And.NotContain("id=\"mistakes\"");
    }

    [Fact]
    public async Task Another_schema_gives_other_verdicts_and_a_mistake_in_it_is_shown()
    {
        using var scene = Scene();
        scene.Write("case.dossier.yaml", Dossier.Replace("model: Core", "model: Case", StringComparison.Ordinal));
        scene.Write("case.assay.yaml", "model: Case\n");
        using var served = await ServedTool.StartAsync(scene.Folder, "case.dossier.yaml");

        scene.Write("case.assay.yaml", "model: Case\nweights: {reliability: {B: 1}}\n");
        await served.ReadsAgainAsync();
        (await served.PageAsync()).Should().Contain(">Unverified</span> <span class=\"number\" data-claim=\"0\" data-part=\"probability\">0.67<");

        scene.Write("case.assay.yaml", "model: Case\nweights: {reliability: {B: many}}\n");
        await served.Tool.SaysInErrorsAsync("What was assessed before still stands\\.");
        (await served.PageAsync()).Should().Contain("case.assay.yaml(2,28): error ASY").And.Contain(">Unverified</span>");
    }

    [Fact]
    public async Task A_warning_is_told_once()
    {
        using var scene = Scene();
        scene.Write("case.assay.yaml", "model: Case\nclaims:\n  Collapse: {was: [Fall]}\n");
        var warned = Dossier.Replace("model: Core", "model: Case", StringComparison.Ordinal).Replace("{id: x}", "{id: x, kind: Fall}", StringComparison.Ordinal);
        scene.Write("case.dossier.yaml", warned);
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        served.Tool.Beginning.Should().Contain(": warning ASY");
        scene.Write("case.dossier.yaml", warned + Second);
        (await served.Tool.SaysInErrorsAsync("Read again\\.\n")).Should().Be("Read again.\n");
    }

    private static TemporaryCase Scene()
    {
        var scene = new TemporaryCase();
        scene.Write("case.dossier.yaml", Dossier);
        return scene;
    }
}
