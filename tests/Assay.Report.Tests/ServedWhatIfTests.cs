using Assay.Cli.Tests;
using Microsoft.Playwright;

namespace Assay.Reporting.Tests;

/// <summary>The form of a served page gives what the engine gives for several things at once.</summary>
public sealed class ServedWhatIfTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly string Trials = Path.Combine(Tool.Root, "tests", "Assay.Tests", "Trials");

    public static TheoryData<string[], string[], string[], string?> Asked => new()
    {
        { ["seeds"], ["nis", "putin"], [], null },
        { ["seeds"], ["rok", "seed-003", "img-navy-ships"], ["us=D", "nato=F"], "2024-10-30" },
        { [Path.Combine(Tool.Cases, "recalls")], ["testlab", "safety-board"], ["brewco-press=A"], null },
        { [Path.Combine(Trials, "Zelotrel", "Yaml"), "--schema", Path.Combine(Trials, "Schemas", "trials.assay.yaml")], ["okafor", "annals"], [], "2023-08-31" },
    };

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task It_gives_the_verdicts_that_assess_gives(string[] arguments, string[] without, string[] declared, string? asOf)
    {
        using var served = await ServedTool.StartAsync(Tool.Root, arguments);
        await using var open = await browser.OpenAsync(new Uri(served.Address));
        await FillAsync(open.Page, without, declared, asOf);

        var result = await Tool.JsonAsync([
            "assess", .. arguments,
            .. without.SelectMany(id => new[] { "--without", id }), .. declared.SelectMany(grade => new[] { "--declare", grade }),
            .. asOf is null ? Array.Empty<string>() : ["--as-of", asOf],
        ]);
        var claims = result.GetProperty("claims").EnumerateArray();
        (await FiguresAsync(open.Page)).Should().Equal(claims.Select(claim => $"{claim.Text("verdict")} {Words.Probability(claim.Number("probability"))} {claim.Number("credibility")}"));
        (await open.Page.Locator("#asked [data-changed]").EvaluateAllAsync<string[]>("items => items.map(item => item.dataset.changed)")).Should()
            .NotBeEmpty().And.Equal(result.GetProperty("whatIf").GetProperty("changes").EnumerateArray()
                .Where(change => Verdict(change, "before") != Verdict(change, "after")).Select(change => change.Text("claim")));

        await open.Page.ClickAsync("#asked a");
        await Assertions.Expect(open.Page.Locator("#asked")).ToHaveCountAsync(0);
        open.Complaints.Should().BeEmpty();
        open.Requests.Should().OnlyContain(url => url.StartsWith(served.Address + "/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_works_without_scripts_and_remembers_what_was_asked()
    {
        using var served = await ServedTool.StartAsync(Tool.Root, "seeds");
        await using var open = await browser.OpenAsync(new Uri(served.Address), new() { JavaScriptEnabled = false });
        await FillAsync(open.Page, ["nis", "putin"], ["us=D"], "2024-11-01");
        await Assertions.Expect(open.Page.Locator("#asked")).ToContainTextAsync("What if: without nis, putin; with us declared D. As of 1 Nov 2024.");
        await open.Page.ClickAsync("details.suppose > summary");
        await Assertions.Expect(open.Page.Locator("[name='without']:checked")).ToHaveCountAsync(2);
        await Assertions.Expect(open.Page.Locator("select[name='declare'] option[value='us=D']")).ToHaveAttributeAsync("selected", "");
        await Assertions.Expect(open.Page.Locator("[name='as-of']")).ToHaveValueAsync("2024-11-01");
    }

    private static async Task FillAsync(IPage page, string[] without, string[] declared, string? asOf)
    {
        await page.ClickAsync("details.suppose > summary");
        foreach (var id in without)
            await page.CheckAsync($"[name='without'][value='{id}']");
        foreach (var grade in declared)
            await page.Locator("select", new() { Has = page.Locator($"option[value='{grade}']") }).SelectOptionAsync(grade);
        if (asOf is not null)
            await page.FillAsync("[name='as-of']", asOf);
        await page.ClickAsync("#suppose button");
        await Assertions.Expect(page.Locator("#asked")).ToBeVisibleAsync();
    }

    private static string? Verdict(System.Text.Json.JsonElement change, string when) =>
        change.GetProperty(when) is { ValueKind: System.Text.Json.JsonValueKind.Object } figures ? figures.Text("verdict") : null;

    // What the list of claims shows, in the order of ids.
    private static Task<string[]> FiguresAsync(IPage page) => page.EvaluateAsync<string[]>("""
        [...Array(document.querySelectorAll('[data-says]').length).keys()].map(number =>
          ['verdict', 'probability', 'credibility'].map(part => document.querySelector(`#claims [data-claim="${number}"][data-part="${part}"]`).textContent).join(' '))
        """);
}
