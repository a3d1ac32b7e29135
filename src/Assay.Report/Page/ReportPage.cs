namespace Assay.Reporting;

/// <summary>The page, from the first line to the last.</summary>
internal static class ReportPage
{
    // Hashes let only our own style and script in; trusted types keep the script from ever reading text as markup.
    private static readonly string Policy =
        $"default-src 'none'; script-src {PageAsset.Script.Hash}; style-src {PageAsset.Style.Hash}; img-src data:; base-uri 'none'; form-action 'none'; "
        + "require-trusted-types-for 'script'; trusted-types 'none'";

    /// <summary>The content security policy of served pages, which may ask the server they came from, and nobody else.</summary>
    public static readonly string LivePolicy = Policy
        .Replace(PageAsset.Script.Hash, $"{PageAsset.Script.Hash} {PageAsset.Live.Hash}", StringComparison.Ordinal)
        .Replace("form-action 'none'", "form-action 'self'; connect-src 'self'", StringComparison.Ordinal);

    private static readonly (string Id, string Name)[] Places =
    [
        ("answer", "Answer"), ("numbers", "Numbers"), ("timeline", "Timeline"), ("network", "Who relies on whom"), ("questions", "Questions"), ("claims", "Claims"),
        ("what-if", "What if"), ("sources", "Sources"), ("reading", "How to read this"),
    ];

    private static readonly Action<HtmlWriter, ReportCase>[] Sections =
    [
        AnswerSection.Write, NumbersSection.Write, TimelineSection.Write, NetworkSection.Write, QuestionsSection.Write, ClaimsSection.Write, WhatIfSection.Write,
        SourcesSection.Write, ReadingSection.Write,
    ];

    /// <exception cref="OperationCanceledException">Somebody gave up.</exception>
    public static string Of(ReportCase report)
    {
        var html = new HtmlWriter();
        html.Doctype();
        using (html.Open("html", ("lang", "en")))
        {
            Head(html, report.Title, report.Options.Live);
            using (html.Open("body"))
                Body(html, report);
        }

        return html.ToString();
    }

    /// <summary>What comes before the body of a page.</summary>
    public static void Head(HtmlWriter html, string title, LivePage? live)
    {
        using (html.Open("head"))
        {
            html.Void("meta", ("charset", "utf-8"));
            html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", live is null ? Policy : LivePolicy));
            html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
            html.Void("meta", ("name", "color-scheme"), ("content", "light dark"));
            html.Void("meta", ("name", "referrer"), ("content", "no-referrer"));
            html.Void("link", ("rel", "icon"), ("href", "data:,"));
            html.Add("title", title);
            live?.WriteHead(html);
            html.Own("style", PageAsset.Style);
        }
    }

    private static void Body(HtmlWriter html, ReportCase report)
    {
        html.Add("a", "Skip to the answer", ("class", "skip"), ("href", "#answer"));
        var main = Main(report);
        Bar(html, report, [.. Places.Where(place => main.Has(place.Id))]);
        html.Append(main);
        html.Data("what-if-data", WhatIfData.Of(report));
        html.Own("script", PageAsset.Script);
        if (report.Options.Live is not null)
            html.Own("script", PageAsset.Live);
    }

    private static HtmlWriter Main(ReportCase report)
    {
        var html = new HtmlWriter();
        using (html.Open("main"))
        {
            if (report.Options.Live is { } live)
                WriteLive(html, report, live);
            foreach (var section in Sections)
            {
                report.Cancellation.ThrowIfCancellationRequested();
                section(html, report);
            }
        }

        return html;
    }

    private static void WriteLive(HtmlWriter html, ReportCase report, LivePage live)
    {
        live.WriteNotices(html);
        if (live.HasOthers)
            html.Add("a", "All cases", ("class", "soft"), ("href", "/"));
        SupposedChanges.Write(html, report, live);
        SupposeForm.Write(html, report);
    }

    // What needs the script is hidden until the script is there.
    private static void Bar(HtmlWriter html, ReportCase report, (string Id, string Name)[] places)
    {
        using (html.Open("header", ("class", "bar")))
        {
            using (html.Open("nav", ("aria-label", "Parts of the page")))
            {
                foreach (var (id, name) in places)
                    html.Add("a", name, ("href", "#" + id));
            }

            using (html.Open("div", ("class", "tools"), ("hidden", "")))
            {
                html.Void("input", ("type", "search"), ("id", "search"), ("placeholder", "Search"), ("aria-label", "Search claims, questions and sources"), ("aria-keyshortcuts", "/"));
                WhatIfSection.WriteChoice(html, report);
                html.Add("button", "Dark", ("type", "button"), ("id", "theme"), ("aria-pressed", "false"));
            }

            html.Add("p", "", ("id", "found"), ("class", "status"), ("role", "status"), ("hidden", ""));
            WhatIfSection.WriteBanner(html);
        }
    }
}
