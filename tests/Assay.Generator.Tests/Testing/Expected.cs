using System.Globalization;
using System.Text;

namespace Assay.Generator.Tests;

/// <summary>
/// A schema in which ⟦ and ⟧ mark what should be reported, in order. `model: Test` is added where no model is named, so that a test
/// shows what it is about.
/// </summary>
internal static class Expected
{
    /// <param name="marked">The schema, with a pair of marks for each diagnostic.</param>
    /// <param name="expected">For each of them `ASY0000: message`.</param>
    public static SchemaRun Diagnostics(string marked, params string[] expected)
    {
        var (text, spans) = Unmark(marked.Contains("model:", StringComparison.Ordinal) ? marked : "model: Test\n" + marked);
        var run = SchemaTest.Run(text);
        var found = run.Result.Diagnostics.OrderBy(d => d.Location.SourceSpan.Start)
            .Select(d => $"{Excerpt(text, d.Location.SourceSpan.Start, d.Location.SourceSpan.End)} {d.Id}: {d.GetMessage(CultureInfo.InvariantCulture)}");
        found.Should().Equal(expected.Select((e, i) => (i < spans.Count ? Excerpt(text, spans[i].Start, spans[i].End) : "unmarked") + " " + e));
        return run;
    }

    /// <summary>As `line,column «text»`.</summary>
    private static string Excerpt(string text, int start, int end)
    {
        var line = text.AsSpan(0, start).Count('\n');
        var column = start - (text.LastIndexOf('\n', Math.Max(0, start - 1)) is var at && start == 0 ? -1 : at);
        return $"{line + 1},{column} «{text[start..end]}»";
    }

    private static (string Text, List<(int Start, int End)> Spans) Unmark(string marked)
    {
        var text = new StringBuilder();
        var open = new Stack<int>();
        var spans = new List<(int Start, int End)>();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '⟦')
            {
                open.Push(spans.Count);
                spans.Add((text.Length, -1));
            }
            else if (marked[i] == '⟧')
            {
                var index = open.Pop();
                spans[index] = (spans[index].Start, text.Length);
            }
            else
                text.Append(marked[i]);
        }
        return (text.ToString(), spans);
    }
}
