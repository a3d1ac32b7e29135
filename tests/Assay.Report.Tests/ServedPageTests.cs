using Assay.Cli.Tests;
using Microsoft.Playwright;

namespace Assay.Reporting.Tests;

/// <summary>A served page in a browser: it follows its files, and the reader stays where the reader is.</summary>
public sealed class ServedPageTests(Browser browser) : IClassFixture<Browser>
{
    private const string Verdict = "[id='claim-c07'] .verdict";
    private const float Patience = 60_000;

    [Theory]
    [InlineData("/")]
    [InlineData("/#claim-c31")]
    public async Task A_change_of_a_file_changes_the_page_and_the_reader_keeps_the_place(string path)
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        await using var open = await OpenAsync(served, path);
        // Wherever the address led to, the reader goes on from there.
        await open.Page.EvaluateAsync("document.querySelectorAll('details.claim').forEach(details => details.open = false)");
        var row = open.Page.Locator("details.claim", new() { Has = open.Page.Locator("[id='claim-c07']") });
        await open.Page.ClickAsync("#theme");
        await row.Locator(":scope > summary").ClickAsync();
        await open.Page.EvaluateAsync("document.querySelector(\"[id='claim-c07']\").scrollIntoView({ block: 'center' })");
        await Assertions.Expect(open.Page.Locator(Verdict).First).ToHaveTextAsync("Supported");
        var before = await TopAsync(open.Page);

        // Its verdict moves it to another place in the list.
        scene.Write("more.dossier.yaml", "dossier: many\nstatements:\n  - {id: more, source: b2, claim: c07, stance: Asserts, made: 2024-10-02}\n");
        await Assertions.Expect(open.Page.Locator(Verdict).First).ToHaveTextAsync("Corroborated", new() { Timeout = Patience });
        await Assertions.Expect(row).ToHaveAttributeAsync("open", "");
        (await open.Page.EvaluateAsync<string>("document.documentElement.dataset.theme")).Should().Be("dark");
        await Assertions.Expect(open.Page.Locator("#theme")).ToHaveAttributeAsync("aria-pressed", "true");
        (await TopAsync(open.Page)).Should().BeApproximately(before, 2);
        (await open.Page.Locator("details.claim[open]").CountAsync()).Should().Be(1);

        // Nor does what comes in above it move what is being read.
        scene.Write("more.dossier.yaml", "dossier: many\nstatements:\n  - {id: more\n");
        await Assertions.Expect(open.Page.Locator("#mistakes li")).ToHaveCountAsync(1, new() { Timeout = Patience });
        await Assertions.Expect(open.Page.Locator(Verdict).First).ToHaveTextAsync("Corroborated");
        (await TopAsync(open.Page)).Should().BeApproximately(before, 2);
        open.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task Mistakes_come_over_the_old_verdicts_and_go_when_they_are_mended()
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        await using var open = await OpenAsync(served);
        await Assertions.Expect(open.Page.Locator("#mistakes")).ToHaveCountAsync(0);

        scene.Write("more.dossier.yaml", "dossier: many\nstatements:\n  - {id: more, source: <img src=x onerror=window.pwned=1>, claim: c07, stance: Asserts, made: 2024-10-02}\n");
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("more.dossier.yaml(3,24): error ASY", new() { Timeout = Patience });
        await Assertions.Expect(open.Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("<img src=x onerror");
        await Assertions.Expect(open.Page.Locator("#claims .verdict", new() { HasText = "Supported" })).Not.ToHaveCountAsync(0);
        (await open.Page.EvaluateAsync<bool>("'pwned' in window")).Should().BeFalse();

        File.Delete(Path.Combine(scene.Folder, "more.dossier.yaml"));
        await Assertions.Expect(open.Page.Locator("#mistakes")).ToHaveCountAsync(0, new() { Timeout = Patience });
        open.Complaints.Should().BeEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/case/many")]
    public async Task A_page_that_has_nothing_to_show_yet_comes_alive(string path)
    {
        using var scene = new TemporaryCase();
        scene.Write("many.dossier.yaml", "dossier: many\nmodel: Core\nclaims: [{id: x, kind: Nonsense}]\n");
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        await using var open = await browser.OpenAsync(new Uri(served.Address + path));
        await Assertions.Expect(open.Page.Locator("#mistakes")).ToContainTextAsync("Nonsense");

        scene.Write("many.dossier.yaml", Dossier());
        await Assertions.Expect(open.Page.Locator("#claims")).ToBeVisibleAsync(new() { Timeout = Patience });
        await Assertions.Expect(open.Page.Locator("#mistakes")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_searched_chosen_and_filled_in_is_still_there_after_a_change()
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        await using var open = await OpenAsync(served);
        await open.Page.ClickAsync("details.suppose > summary");
        await open.Page.CheckAsync("[name='without'][value='b1']");
        await open.Page.SelectOptionAsync("[aria-label='Grade of b2']", "b2=D");
        await open.Page.FillAsync("[name='as-of']", "2024-10-01");
        await open.Page.FillAsync("#search", "c07");

        scene.Write("many.dossier.yaml", Dossier().Replace("title: Many", "title: More", StringComparison.Ordinal));
        await Assertions.Expect(open.Page).ToHaveTitleAsync("More", new() { Timeout = Patience });
        await Assertions.Expect(open.Page.Locator("[name='without'][value='b1']")).ToBeCheckedAsync();
        await Assertions.Expect(open.Page.Locator("[name='without'][value='b2']")).Not.ToBeCheckedAsync();
        await Assertions.Expect(open.Page.Locator("[aria-label='Grade of b2']")).ToHaveValueAsync("b2=D");
        await Assertions.Expect(open.Page.Locator("[name='as-of']")).ToHaveValueAsync("2024-10-01");
        await Assertions.Expect(open.Page.Locator("#search")).ToBeFocusedAsync();
        (await open.Page.Locator("[data-row='claim']:visible").CountAsync()).Should().Be(1);

        await open.Page.ClickAsync("#suppose button");
        open.Page.Url.Should().Be($"{served.Address}/?as-of=2024-10-01&without=b1&declare=b2%3DD");
        open.Complaints.Should().BeEmpty();
    }

    [Fact]
    public async Task When_the_tool_has_ended_the_page_says_so_and_it_follows_again_when_there_is_another()
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        await using var open = await OpenAsync(served);
        await Assertions.Expect(open.Page.Locator("#ended")).ToBeHiddenAsync();
        (await served.Tool.InterruptAsync()).ExitCode.Should().Be(0);
        await Assertions.Expect(open.Page.Locator("#ended")).ToBeVisibleAsync(new() { Timeout = Patience });

        scene.Write("many.dossier.yaml", Dossier().Replace("title: Many", "title: More", StringComparison.Ordinal));
        using var next = await ServedTool.StartAsync(scene.Folder, ".", "--port", served.Port.ToString(System.Globalization.CultureInfo.InvariantCulture));
        await Assertions.Expect(open.Page).ToHaveTitleAsync("More", new() { Timeout = Patience });
        await Assertions.Expect(open.Page.Locator("#ended")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(1400)]
    public async Task The_form_and_the_mistakes_fit_the_screen(int width)
    {
        using var scene = Scene();
        using var served = await ServedTool.StartAsync(scene.Folder, ".");
        scene.Write("more.dossier.yaml", $"dossier: many\nstatements:\n  - {{id: {new string('m', 3000)}, source: b2, claim: nothing, stance: Asserts, made: 2024-10-02}}\n");
        await served.Tool.SaysInErrorsAsync("What was assessed before still stands\\.");
        await using var open = await browser.OpenAsync(new Uri(served.Address + "/?without=b1&declare=b2%3DD"), new() { ViewportSize = new() { Width = width, Height = 900 } });
        await open.Page.ClickAsync("details.suppose > summary");
        (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        open.Complaints.Should().BeEmpty();
    }

    // Sixty claims with a statement each, so that the page is longer than the screen.
    private static string Dossier()
    {
        var numbers = Enumerable.Range(0, 60).ToArray();
        var claims = string.Join(", ", numbers.Select(i => $"{{id: c{i:00}}}"));
        var statements = numbers.Select(i => $"  - {{id: s-{i:00}, source: {(i == 59 ? "b2" : "b1")}, claim: c{i:00}, stance: {(i % 3 == 0 ? "Denies" : "Asserts")}, made: 2024-10-01}}");
        return $$"""
            dossier: many
            model: Core
            title: Many
            sources: [{id: b1, reliability: B}, {id: b2, reliability: B}]
            claims: [{{claims}}]
            statements:
            {{string.Join('\n', statements)}}

            """;
    }

    private static TemporaryCase Scene()
    {
        var scene = new TemporaryCase();
        scene.Write("many.dossier.yaml", Dossier());
        return scene;
    }

    private static async Task<double> TopAsync(IPage page)
    {
        await page.WaitForFunctionAsync("document.readyState === 'complete'");
        return await page.EvaluateAsync<double>("document.querySelector(\"[id='claim-c07'] .formula\").getBoundingClientRect().top");
    }

    private Task<OpenPage> OpenAsync(ServedTool served, string path = "/") =>
        browser.OpenAsync(new Uri(served.Address + path), new() { ReducedMotion = ReducedMotion.Reduce, ColorScheme = ColorScheme.Light });
}
