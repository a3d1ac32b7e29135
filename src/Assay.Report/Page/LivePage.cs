using System.Collections.Immutable;

namespace Assay.Reporting;

/// <summary>What a page has besides when it is served, and so can follow its files and be asked for otherwise.</summary>
/// <param name="Version">Which state of the files it shows, as the server's <c>/version</c> names it.</param>
/// <param name="Mistakes">The mistakes in the files as they are now; while there are any, the page shows what stood before.</param>
internal sealed record LivePage(string Version, ImmutableArray<string> Mistakes)
{
    private const int MostMistakes = 50;

    /// <summary>What the page's scripts need to know.</summary>
    public void WriteHead(HtmlWriter html) => html.Void("meta", ("name", "assay-version"), ("content", Version));

    /// <summary>The mistakes, where there are any.</summary>
    public void WriteMistakes(HtmlWriter html)
    {
        if (Mistakes.IsEmpty)
            return;
        using (html.Open("div", ("id", "mistakes"), ("class", "supposed"), ("role", "alert")))
        {
            html.Add("p", "The files have mistakes; this is what stood before them.");
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
