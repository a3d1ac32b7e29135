namespace Assay.Reporting;

/// <summary>The page that leads to each of several served cases.</summary>
internal static class CasesPage
{
    /// <param name="cases">What each is called, and its title.</param>
    /// <param name="live">What it shows as a served page.</param>
    public static string Of(IEnumerable<(string Name, string Title)> cases, LivePage live)
    {
        var html = new HtmlWriter();
        html.Doctype();
        using (html.Open("html", ("lang", "en")))
        {
            ReportPage.Head(html, "Cases", live);
            using (html.Open("body"))
            {
                using (html.Open("main"))
                {
                    live.WriteMistakes(html);
                    html.Add("h1", "Cases");
                    using (html.Open("ul"))
                    {
                        foreach (var (name, title) in cases)
                        {
                            using (html.Open("li"))
                                html.Add("a", title, ("href", "/case/" + Uri.EscapeDataString(name)));
                        }
                    }
                }

                html.Own("script", PageAsset.Live);
            }
        }

        return html.ToString();
    }
}
