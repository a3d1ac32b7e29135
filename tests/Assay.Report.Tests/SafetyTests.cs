using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Assay.Reporting.Tests;

/// <summary>Nothing in a dossier can become anything but text, and nothing in a page runs or leaves but what this library put there.</summary>
public sealed class SafetyTests
{
    private static readonly IHtmlDocument HostilePage = Cases.Parse(Hostile.Page);

    private static readonly string[] Elements =
    [
        "a", "b", "body", "br", "button", "circle", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "g", "h1", "h2", "h3", "h4", "head", "header", "html", "input", "label",
        "li", "line", "link", "main", "meta", "nav", "ol", "optgroup", "option", "p", "path", "q", "rect", "script", "section", "select", "span", "style", "summary", "svg", "table", "tbody", "td",
        "text", "th", "thead", "title", "tr", "ul",
    ];

    public static TheoryData<string> Pages => new("seeds", "hostile");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Only_known_elements_occur(string page) =>
        Page(page).All.Select(element => element.LocalName).Distinct().Should().BeSubsetOf(Elements);

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_only_script_and_style_are_our_own_and_the_policy_names_their_hashes(string page)
    {
        var document = Page(page);
        var scripts = document.QuerySelectorAll("script");
        scripts.Select(script => script.GetAttribute("type")).Should().Equal("application/json", null);
        scripts[1].TextContent.Should().Be(PageAsset.Script.Text);
        document.QuerySelectorAll("style").Should().ContainSingle().Which.TextContent.Should().Be(PageAsset.Style.Text);
        var policy = document.QuerySelector("meta[http-equiv='Content-Security-Policy']")!.GetAttribute("content")!;
        policy.Should().StartWith("default-src 'none'; ")
            .And.Contain($"script-src {Hash(scripts[1].TextContent)};").And.Contain($"style-src {Hash(document.QuerySelector("style")!.TextContent)};").And.Contain("img-src data:;");
        policy.Should().NotContain("unsafe").And.NotContain("http");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_attribute_runs_styles_or_fetches_anything(string page)
    {
        var attributes = Page(page).All.SelectMany(element => element.Attributes).ToArray();
        attributes.Should().NotContain(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase));
        attributes.Select(attribute => attribute.LocalName).Should().NotContain(["style", "src", "srcdoc", "srcset", "action", "formaction", "ping", "background", "poster"]);
        attributes.Where(attribute => attribute.LocalName == "href").Should().OnlyContain(attribute => attribute.Value.StartsWith('#') || attribute.Value == "data:,");
        Page(page).QuerySelectorAll("meta[http-equiv]").Should().ContainSingle();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_data_of_the_script_has_no_character_that_could_end_it(string page) =>
        Page(page).QuerySelector("#what-if-data")!.TextContent.Should().NotContainAny("<", ">", "&");

    [Fact]
    public async Task A_served_page_has_a_form_and_a_script_of_our_own_besides_and_leads_nowhere_else()
    {
        var live = new LivePage("v-1", ["x.dossier.yaml(1,1): <script>window.pwned = 1</script>"])
        {
            Home = CasesPage.PathOf("\"><script>"), HasOthers = true, Actual = Hostile.Assessment,
        };
        var supposed = Hostile.Assessment.Dossier.Model.Assess(Hostile.Assessment.Dossier, without: new HashSet<string> { "\"><script>window.pwned = 12</script>", "e</script>" });
        var page = await Cases.PageAsync(supposed, ReportOptions.Default with { Live = live });
        page.All.Select(element => element.LocalName).Distinct().Should().BeSubsetOf([.. Elements, "fieldset", "form", "legend"]);
        page.QuerySelectorAll("script").Select(script => script.TextContent).Skip(1).Should().Equal(PageAsset.Script.Text, PageAsset.Live.Text);
        page.QuerySelector("meta[http-equiv]")!.GetAttribute("content").Should().Be(ReportPage.LivePolicy)
            .And.Contain($"script-src {Hash(PageAsset.Script.Text)} {Hash(PageAsset.Live.Text)};").And.Contain("form-action 'self'; connect-src 'self';");
        var attributes = page.All.SelectMany(element => element.Attributes).ToArray();
        attributes.Should().NotContain(attribute => attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase) || attribute.Name == "action" || attribute.Name == "formaction");
        attributes.Where(attribute => attribute.LocalName == "href").Select(attribute => attribute.Value).Should()
            .OnlyContain(value => value.StartsWith('#') || value == "data:," || value == "/" || value == "/case/%22%3E%3Cscript%3E");
        page.QuerySelectorAll("[name='without'][checked]").Select(box => box.GetAttribute("value")).Should().Equal("\"><script>window.pwned = 12</script>", "e</script>");
    }

    [Fact]
    public void No_character_is_there_that_hides_or_turns_text() =>
        Hostile.Page.Should().NotMatchRegex(@"[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uE000\uD800]");

    [Fact]
    public void Hostile_texts_are_shown_as_they_are_written()
    {
        HostilePage.QuerySelector(".case")!.TextContent.Should().Be("</title></style></textarea><img src=x onerror=\"window.pwned = 3\">");
        HostilePage.Title.Should().StartWith("</title>");
        HostilePage.Body!.TextContent.Should().Contain("&lt;b&gt; &#60;script&#62; {{7*7}}").And.Contain("\uFFFDgnp.exe\uFFFD");
    }

    [Fact]
    public void Names_without_end_are_cut() => Regex.Matches(Hostile.Page, "A{2001,}").Should().BeEmpty();

    [Theory]
    [InlineData("onclick", "x")]
    [InlineData("style", "x")]
    [InlineData("href", "javascript:alert(1)")]
    [InlineData("href", "https://example.invalid")]
    public void What_could_run_or_leave_cannot_be_written(string name, string value) =>
        FluentActions.Invoking(() => new HtmlWriter().Void("br", (name, value))).Should().Throw<ArgumentException>();

    [Fact]
    public void Data_that_was_not_escaped_cannot_be_written() =>
        FluentActions.Invoking(() => new HtmlWriter().Data("x", "\"</script>\"")).Should().Throw<ArgumentException>();

    private static IHtmlDocument Page(string name) => name == "seeds" ? Cases.SeedsPage : HostilePage;

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
