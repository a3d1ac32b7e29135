using System.Collections.Immutable;
using System.Globalization;

namespace Assay.Reporting;

/// <summary>The numbers that were named in answer to a question: by whom, when, from what to what.</summary>
internal static class NumbersSection
{
    private const int MostQuestions = 12;
    private const int MostRows = 60;

    public static void Write(HtmlWriter html, ReportCase report)
    {
        var charts = report.Questions.Select(view => (View: view, Rows: NumberRow.Of(view))).Where(chart => chart.Rows.Length > 1).Take(MostQuestions).ToArray();
        if (charts.Length == 0)
            return;
        using (Pieces.Section(html, "numbers", "Numbers"))
        {
            html.Add("p", "Who named which number, and when. A bar runs from the least to the most that was meant, and fades where no limit was given; a full dot counts, a hollow one does not, "
                + "a cross denies or doubts. The band is the range of the answers that hold up, the line in it the best estimate.", ("class", "lede"));
            foreach (var (view, rows) in charts)
                Chart(html, report, view, rows);
        }
    }

    private static void Chart(HtmlWriter html, ReportCase report, QuestionView view, ImmutableArray<NumberRow> rows)
    {
        var axis = NumberAxis.For([.. rows.SelectMany(row => row.Ends), .. Ends(view.Question)]);
        var body = view.Number == 0 ? html.Open("figure", ("class", "numbers")) : html.Open("details", ("class", "numbers"));
        html.Add(view.Number == 0 ? "figcaption" : "summary", $"{view.Title}{(view.Question.Unit is { } unit ? $", in {unit}" : "")}");
        using (html.Open("ol"))
        {
            Scale(html, axis);
            foreach (var row in rows.Take(MostRows))
                Row(html, report, view.Question, axis, row);
        }

        if (rows.Length > MostRows)
            html.Add("p", $"and {Words.Number(rows.Length - MostRows)} more", ("class", "soft"));
        body.Dispose();
    }

    private static IEnumerable<double> Ends(QuestionAssessment question) =>
        new[] { question.Low, question.Best, question.High }.OfType<decimal>().Select(number => (double)number);

    private static void Scale(HtmlWriter html, NumberAxis axis)
    {
        using (html.Open("li", ("class", "scale"), ("aria-hidden", "true")))
        {
            html.Add("span", "");
            using (html.Open("svg", ("width", "100%"), ("height", "18")))
            {
                foreach (var tick in axis.Ticks())
                {
                    html.Add(
                        "text", tick.ToString("#,0.####", CultureInfo.InvariantCulture), ("x", Pieces.Percent(axis.Place(tick))), ("y", "13"),
                        ("text-anchor", axis.Place(tick) < 4 ? "start" : axis.Place(tick) > 94 ? "end" : "middle"));
                }
            }
        }
    }

    private static void Row(HtmlWriter html, ReportCase report, QuestionAssessment question, NumberAxis axis, NumberRow row)
    {
        using (html.Open("li", ("class", row.Counts ? null : "faded")))
        {
            using (html.Open("span", ("class", "who")))
            {
                html.Add("span", row.When, ("class", "when")).Text(" ");
                Pieces.Source(html, report, row.Source);
                html.Text($" {(row.Stance == Stance.Asserts ? "" : Words.Stance(row.Stance) + " ")}");
                html.Add("b", row.Amount.ToText());
                if (row.Why.Length > 0)
                    html.Add("span", $" {row.Why}", ("class", "soft"));
            }

            using (html.Open("svg", ("width", "100%"), ("height", "20"), ("aria-hidden", "true")))
                Bar(html, question, axis, row);
        }
    }

    private static void Bar(HtmlWriter html, QuestionAssessment question, NumberAxis axis, NumberRow row)
    {
        if (question.Low is not null || question.High is not null)
        {
            var (from, to) = (question.Low is { } least ? axis.Place((double)least) : 0, question.High is { } most ? axis.Place((double)most) : 100);
            html.Add("rect", "", ("class", "band"), ("x", Pieces.Percent(from)), ("y", "0"), ("width", Pieces.Percent(to - from)), ("height", "100%"));
        }

        foreach (var tick in axis.Ticks())
            Line(html, "grid", axis.Place(tick), axis.Place(tick), 0, 100);
        if (question.Best is { } best)
            Line(html, "best", axis.Place((double)best), axis.Place((double)best), 0, 100);
        var (low, high) = (row.Amount.Low is { } l ? axis.Place((double)l) : 0, row.Amount.High is { } h ? axis.Place((double)h) : 100);
        Line(html, row.Amount.Low is null || row.Amount.High is null ? "interval open" : "interval", low, high, 50, 50);
        var at = Pieces.Percent(axis.Place((double)(row.Amount.Best ?? row.Amount.Low ?? row.Amount.High ?? 0)));
        if (row.Stance == Stance.Asserts)
            html.Add("circle", "", ("class", row.Counts ? "dot" : "dot hollow"), ("cx", at), ("cy", "50%"), ("r", "4.5"));
        else
            html.Add("text", "×", ("class", "cross"), ("x", at), ("y", "50%"), ("dy", ".35em"), ("text-anchor", "middle"));
    }

    private static void Line(HtmlWriter html, string name, double from, double to, int top, int bottom) => html.Add(
        "line", "", ("class", name), ("x1", Pieces.Percent(from)), ("x2", Pieces.Percent(to)), ("y1", Pieces.Percent(top)), ("y2", Pieces.Percent(bottom)));
}
