using Microsoft.Playwright;

namespace Assay.Reporting.Tests;

/// <summary>The page in a browser: it complains of nothing, asks for nothing, and does what it offers.</summary>
public sealed class BrowserTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(390)]
    [InlineData(1400)]
    public async Task It_opens_without_a_complaint_or_a_request_and_fits_the_screen(int width)
    {
        await using var open = await OpenSeedsAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        (await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width);
        (await open.Page.Locator("#answer .figure").InnerTextAsync()).Should().Be("10,000 persons");
        open.Complaints.Should().BeEmpty();
        open.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task A_hostile_dossier_runs_nothing_whatever_is_opened()
    {
        await using var open = await browser.OpenAsync(Hostile.Page);
        await open.Page.EvaluateAsync("document.querySelectorAll('details').forEach(details => details.open = true)");
        for (var i = 1; i < await open.Page.Locator("#without option").CountAsync(); i++)
            await open.Page.SelectOptionAsync("#without", new SelectOptionValue { Index = i });
        await open.Page.EvaluateAsync("document.querySelectorAll('a').forEach(link => link.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })))");
        await open.Page.FillAsync("#search", "<script>window.pwned = 99</script>");
        (await open.Page.EvaluateAsync<bool>("'pwned' in window")).Should().BeFalse();
        open.Page.Url.Should().StartWith("file:");
        open.Complaints.Should().BeEmpty();
        open.Requests.Should().BeEmpty();
    }

    [Fact]
    public async Task The_policy_stops_a_script_and_a_style_that_got_in_all_the_same()
    {
        await using var open = await browser.OpenAsync(Cases.SeedsText.Replace("<p class=\"case\">", "<script>window.pwned = 1</script><img src=\"https://example.invalid/x.png\" onerror=\"window.pwned = 2\"><p class=\"case\">"));
        (await open.Page.EvaluateAsync<bool>("'pwned' in window")).Should().BeFalse();
        open.Complaints.Should().Contain(complaint => complaint.Contains("Content Security Policy"));
    }

    [Fact]
    public async Task A_click_on_a_claim_opens_its_sum()
    {
        await using var open = await OpenSeedsAsync();
        await open.Page.Locator("#answer").GetByRole(AriaRole.Link, new() { Name = "North Korea sent troops to Russia" }).First.ClickAsync();
        await Assertions.Expect(open.Page.Locator("[id='claim-troops-in-russia'] .formula")).ToBeInViewportAsync();
        (await open.Page.Locator("[id='claim-troops-in-russia'] .formula").InnerTextAsync()).Should().Be(Cases.Seeds.Explain("troops-in-russia").Formula);
    }

    [Fact]
    public async Task A_click_on_a_source_in_the_picture_leads_to_it()
    {
        await using var open = await OpenSeedsAsync();
        await open.Page.Locator("#network a.node[href='#source-nis']:visible").First.ClickAsync();
        await Assertions.Expect(open.Page.Locator("[id='source-nis']")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Another_claims_picture_can_be_chosen()
    {
        await using var open = await OpenSeedsAsync();
        await open.Page.SelectOptionAsync("#picture", "three-thousand");
        (await open.Page.Locator("[data-picture]:visible").AllAsync()).Should().ContainSingle();
        (await open.Page.Locator("[data-picture]:visible .subject-verdict").TextContentAsync()).Should().Be("Contested 0.66");
    }

    [Fact]
    public async Task The_search_leaves_what_has_every_word_and_escape_brings_the_rest_back()
    {
        await using var open = await OpenSeedsAsync();
        var rows = open.Page.Locator("[data-row]:visible");
        var visible = await rows.CountAsync();
        var all = await open.Page.Locator("[data-row]").CountAsync();
        await open.Page.FillAsync("#search", "RUSSIA 3,000");
        (await rows.AllTextContentsAsync()).Should().ContainSingle().Which.Should().Contain("about 3,000 persons");
        (await open.Page.Locator("#found").InnerTextAsync()).Should().StartWith($"1 of {all} ");
        await open.Page.FillAsync("#search", "no such thing");
        (await open.Page.Locator("#found").InnerTextAsync()).Should().Be("Nothing found");
        await open.Page.Keyboard.PressAsync("Escape");
        (await rows.CountAsync()).Should().Be(visible);
    }

    [Fact]
    public async Task The_search_finds_what_is_folded_away_by_its_words_or_its_id_and_folds_it_again()
    {
        await using var open = await OpenSeedsAsync();
        var folded = open.Page.Locator("#claims .more [data-row]").Last;
        (await folded.IsVisibleAsync()).Should().BeFalse();
        await open.Page.FillAsync("#search", (await folded.GetAttributeAsync("data-id"))!);
        await Assertions.Expect(folded).ToBeVisibleAsync();
        await open.Page.FillAsync("#search", "");
        (await folded.IsVisibleAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task A_finger_has_room_for_every_fold_and_button()
    {
        await using var open = await OpenSeedsAsync(new() { ViewportSize = new() { Width = 390, Height = 844 }, HasTouch = true, IsMobile = true });
        (await open.Page.EvaluateAsync<double>("Math.min(...[...document.querySelectorAll('summary, button, select, input, .bar nav a')].map(e => e.getBoundingClientRect().height).filter(height => height > 0))"))
            .Should().BeGreaterThan(38);
    }

    [Theory]
    [InlineData(390, true)]
    [InlineData(1400, false)]
    public async Task A_picture_that_is_wider_than_the_screen_says_so(int width, bool says)
    {
        await using var open = await OpenSeedsAsync(new() { ViewportSize = new() { Width = width, Height = 900 } });
        (await open.Page.Locator("[data-picture]:visible .sideways").IsVisibleAsync()).Should().Be(says);
        (await open.Page.Locator("[data-picture]:visible .canvas").EvaluateAsync<bool>("canvas => canvas.scrollWidth > canvas.clientWidth")).Should().Be(says);
    }

    [Fact]
    public async Task The_three_facts_stand_side_by_side_on_a_tablet()
    {
        await using var open = await OpenSeedsAsync(new() { ViewportSize = new() { Width = 820, Height = 1180 } });
        (await open.Page.EvaluateAsync<int>("new Set([...document.querySelectorAll('#answer .fact')].map(fact => fact.offsetTop)).size")).Should().Be(1);
    }

    [Fact]
    public async Task No_name_in_the_picture_runs_out_of_its_box()
    {
        await using var open = await OpenSeedsAsync(new() { ViewportSize = new() { Width = 1400, Height = 900 } });
        (await open.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('[data-picture]:not([hidden]) .node')].filter(node => node.querySelector('text').getBBox().x + node.querySelector('text').getBBox().width > node.querySelector('rect').getBBox().x + node.querySelector('rect').getBBox().width).map(node => node.textContent)"))
            .Should().BeEmpty();
    }

    [Fact]
    public async Task The_keyboard_finds_opens_and_goes_through_a_claim()
    {
        await using var open = await OpenSeedsAsync();
        await open.Page.Keyboard.PressAsync("Tab");
        (await open.Page.EvaluateAsync<string>("document.activeElement.textContent")).Should().Be("Skip to the answer");
        await open.Page.Keyboard.PressAsync("/");
        await open.Page.Keyboard.TypeAsync("about 3,000 persons to russia");
        await open.Page.Keyboard.PressAsync("Enter");
        await open.Page.Keyboard.PressAsync("Enter");
        (await open.Page.Locator("[id='claim-three-thousand']").IsVisibleAsync()).Should().BeTrue();
        await open.Page.Keyboard.PressAsync("Tab");
        (await open.Page.EvaluateAsync<bool>("document.activeElement.closest('#claim-three-thousand') !== null")).Should().BeTrue();
    }

    [Theory]
    [InlineData("nis")]
    [InlineData("rok")]
    [InlineData("putin")]
    [InlineData("seed-003")]
    [InlineData("img-navy-ships")]
    public async Task With_a_source_switched_off_the_page_shows_what_the_engine_gives_without_it(string id)
    {
        await using var open = await OpenSeedsAsync();
        var number = await open.Page.EvaluateAsync<int>("id => JSON.parse(document.getElementById('what-if-data').textContent).runs.findIndex(run => run.id === id)", id);
        await open.Page.SelectOptionAsync("#without", number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        var without = Cases.Seeds.Dossier.Model.Assess(Cases.Seeds.Dossier, Cases.Seeds.AsOf, new HashSet<string> { id });

        (await FiguresAsync(open.Page)).Should().Equal(Cases.Seeds.Claims.Select(claim => Figures(without.Find(claim.Id))));
        var lead = without.Questions.Single(question => question.Kind.Name == "TroopDeployment");
        (await open.Page.Locator("#answer .figure").InnerTextAsync()).Should().Be(AnswerFigures.Of(lead).Answer);
        (await open.Page.Locator("#answer .range").InnerTextAsync()).Should().Be(AnswerFigures.Of(lead).Range);
        var verdicts = Cases.Seeds.CompareWith(without).Count(change => change.IsOfVerdict);
        (await open.Page.Locator("#supposed-text").InnerTextAsync()).Should().Contain($"{verdicts} verdicts change");
        (await open.Page.Locator("#supposed-changes li").CountAsync()).Should().Be(verdicts);

        await open.Page.ClickAsync("#restore");
        (await FiguresAsync(open.Page)).Should().Equal(Cases.Seeds.Claims.Select(Figures));
        (await open.Page.Locator("#supposed").IsVisibleAsync()).Should().BeFalse();
    }

    [Fact]
    public async Task A_button_beside_the_source_switches_it_off_and_on_again()
    {
        await using var open = await OpenSeedsAsync();
        await open.Page.EvaluateAsync("location.hash = '#source-nis'");
        var button = open.Page.Locator("[id='source-nis'] .off");
        await button.ClickAsync();
        (await open.Page.Locator("#answer .verdict").First.InnerTextAsync()).Should().Be("Supported");
        (await button.GetAttributeAsync("aria-pressed")).Should().Be("true");
        await button.ClickAsync();
        (await open.Page.Locator("#answer .verdict").First.InnerTextAsync()).Should().Be("Corroborated");
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_theme_follows_the_system_until_the_reader_switches_it(ColorScheme scheme)
    {
        await using var open = await OpenSeedsAsync(new() { ColorScheme = scheme });
        (await IsDarkAsync(open.Page)).Should().Be(scheme == ColorScheme.Dark);
        await open.Page.ClickAsync("#theme");
        (await IsDarkAsync(open.Page)).Should().Be(scheme != ColorScheme.Dark);
    }

    [Fact]
    public async Task Without_scripts_all_of_it_can_be_read()
    {
        await using var open = await OpenSeedsAsync(new() { JavaScriptEnabled = false });
        await Assertions.Expect(open.Page.Locator(".tools")).ToBeHiddenAsync();
        await open.Page.Locator("#answer a[href='#claim-troops-in-russia']").First.ClickAsync();
        await Assertions.Expect(open.Page.Locator("[id='claim-troops-in-russia'] .formula")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_paper_there_is_no_bar_and_the_answer_is_on_the_first_page()
    {
        await using var open = await OpenSeedsAsync();
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });
        await Assertions.Expect(open.Page.Locator(".bar nav")).ToBeHiddenAsync();
        (await IsDarkAsync(open.Page)).Should().BeFalse();
        (await open.Page.Locator("#answer .facts").BoundingBoxAsync())!.Y.Should().BeLessThan(600);
    }

    private static Task<bool> IsDarkAsync(IPage page) =>
        page.EvaluateAsync<bool>("getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).every(part => part < 128)");

    // What the list of claims shows, in the order of ids.
    private static async Task<string[]> FiguresAsync(IPage page) => await page.EvaluateAsync<string[]>("""
        [...Array(document.querySelectorAll('[data-says]').length).keys()].map(number =>
          ['verdict', 'probability', 'credibility'].map(part => document.querySelector(`#claims [data-claim="${number}"][data-part="${part}"]`).textContent).join(' '))
        """);

    private static string Figures(ClaimAssessment? claim) =>
        claim is null ? "nothing said – –" : $"{claim.Verdict} {Words.Probability(claim.Tally.P)} {claim.Credibility}";

    private Task<OpenPage> OpenSeedsAsync(BrowserNewContextOptions? options = null)
    {
        options ??= new();
        options.ReducedMotion = ReducedMotion.Reduce;
        return browser.OpenAsync(Cases.SeedsText, options);
    }
}
