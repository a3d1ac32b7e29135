namespace Assay.Reporting;

/// <summary>A served page of no case: which there are, or why what was asked for is not there. It comes alive like the others.</summary>
internal static class CasesPage
{
    /// <param name="title">Its heading.</param>
    /// <param name="message">What to say first; null for nothing.</param>
    /// <param name="cases">What each case is called, and its title.</param>
    /// <param name="live">What it shows as a served page.</param>
    public static string Of(string title, string? message, IReadOnlyCollection<(string Name, string Title)> cases, LivePage live)
    {
        var html = new HtmlWriter();
        html.Doctype();
        using (html.Open("html", ("lang", "en")))
        {
            ReportPage.Head(html, title, live);
            using (html.Open("body"))
            {
                using (html.Open("main", ("class", "cases")))
                {
                    html.Add("h1", title);
                    if (message is not null)
                        html.Add("p", message);
                    live.WriteNotices(html);
                    if (cases.Count > 0)
                        List(html, cases);
                }

                html.Own("script", PageAsset.Live);
            }
        }

        return html.ToString();
    }

    /// <summary>Where a case is served.</summary>
    public static string PathOf(string name) => $"/case/{Uri.EscapeDataString(name)}";

    private static void List(HtmlWriter html, IEnumerable<(string Name, string Title)> cases)
    {
        using (html.Open("ul"))
        {
            foreach (var (name, title) in cases)
            {
                using (html.Open("li"))
                {
                    html.Add("a", Pieces.Short(title), ("href", PathOf(name))).Text(" ");
                    html.Add("span", name, ("class", "id"));
                }
            }
        }
    }
}
