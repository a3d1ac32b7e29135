namespace Assay.Reporting;

/// <summary>Belief, uncertainty and disbelief side by side, with a mark at the probability: ignorance and conflict look different.</summary>
internal static class OpinionBar
{
    public static void Write(HtmlWriter html, Tally tally)
    {
        var label = $"Belief {Words.Weight(tally.B)}, uncertainty {Words.Weight(tally.U)}, disbelief {Words.Weight(tally.D)}; probability {Words.Probability(tally.P)}";
        using (html.Open("svg", ("class", "opinion"), ("role", "img"), ("aria-label", label), ("width", "100%"), ("height", "8")))
        {
            html.Add("title", label);
            Part(html, "belief", 0, tally.B);
            Part(html, "unknown", tally.B, tally.U);
            Part(html, "disbelief", tally.B + tally.U, tally.D);
            html.Add("rect", "", ("class", "mark"), ("x", Pieces.Percent(100 * tally.P)), ("y", "-3"), ("width", "2"), ("height", "14"));
        }
    }

    private static void Part(HtmlWriter html, string name, double from, double share) => html.Add(
        "rect", "", ("class", name), ("x", Pieces.Percent(100 * from)), ("y", "0"), ("width", Pieces.Percent(100 * share)), ("height", "8"));
}
