using System.Collections.Immutable;

namespace Assay.Reporting;

/// <summary>What a page has besides when it is served, and so can follow its files and be asked for otherwise.</summary>
/// <param name="Version">Which state of the files it shows, as the server's <c>/version</c> names it.</param>
/// <param name="Mistakes">The mistakes in the files as they are now; while there are any, the page shows what stood before.</param>
internal sealed record LivePage(string Version, ImmutableArray<string> Mistakes)
{
    private const int MostMistakes = 50;

    /// <summary>The path of the case with nothing supposed.</summary>
    public string Home { get; init; } = "/";

    /// <summary>Whether other cases are served too.</summary>
    public bool HasOthers { get; init; }

    /// <summary>Whether there is anything to show; without it the page waits for files without mistakes.</summary>
    public bool HasCases { get; init; } = true;

    /// <summary>The case as of the same day with nothing supposed; null where nothing is.</summary>
    public Assessment? Actual { get; init; }

    /// <summary>What the page's scripts need to know.</summary>
    public void WriteHead(HtmlWriter html) => html.Void("meta", ("name", "assay-version"), ("content", Version));

    /// <summary>What a reader has to know of the files before anything else.</summary>
    public void WriteNotices(HtmlWriter html)
    {
        html.Add("p", "assay serve has ended or cannot be reached: this page no longer follows its files.", ("id", "ended"), ("class", "notice"), ("role", "status"), ("hidden", ""));
        if (!Mistakes.IsEmpty)
            WriteMistakes(html);
    }

    private void WriteMistakes(HtmlWriter html)
    {
        using (html.Open("div", ("id", "mistakes"), ("class", "notice"), ("role", "alert")))
        {
            html.Add("p", HasCases
                ? "The files have mistakes. What they concern is shown as it stood before."
                : "The files have mistakes. When they are mended, this page shows what they hold.");
            using (html.Open("ul"))
            {
                foreach (var mistake in Mistakes.Take(MostMistakes))
                    html.Add("li", mistake);
                if (Mistakes.Length > MostMistakes)
                    html.Add("li", $"and {Words.Number(Mistakes.Length - MostMistakes)} more");
            }
        }
    }
}
