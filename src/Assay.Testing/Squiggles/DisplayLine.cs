using System.Globalization;
using System.Text;
using Wcwidth;

namespace Assay.Testing.Squiggles;

/// <summary>A line as a terminal shows it: tabs go to stops of four columns, a wide character takes two, a combining one none.</summary>
internal sealed class DisplayLine
{
    private const int TabStop = 4;

    // At each UTF-16 unit, and behind the last one.
    private readonly int[] columns;

    public DisplayLine(string line)
    {
        columns = new int[line.Length + 1];
        var (shown, column, at) = (new StringBuilder(), 0, 0);
        foreach (var cluster in Clusters(line))
        {
            columns.AsSpan(at, cluster.Length).Fill(column);
            at += cluster.Length;
            if (cluster == "\t")
            {
                var width = TabStop - (column % TabStop);
                shown.Append(' ', width);
                column += width;
            }
            else
            {
                var seen = Visible(cluster);
                shown.Append(seen);
                column += Width(seen);
            }
        }

        columns[line.Length] = column;
        Text = shown.ToString().TrimEnd();
    }

    public string Text { get; }

    /// <summary>The display column, from 0, at a UTF-16 unit of the line, from 0; what lies behind the line is at its end.</summary>
    public int Column(int unit) => columns[Math.Clamp(unit, 0, columns.Length - 1)];

    private static IEnumerable<string> Clusters(string line)
    {
        var clusters = StringInfo.GetTextElementEnumerator(line);
        while (clusters.MoveNext())
            yield return clusters.GetTextElement();
    }

    // What would move the cursor is shown by a sign of its own.
    private static string Visible(string cluster) => cluster switch
    {
        [< ' '] => ((char)(cluster[0] + 0x2400)).ToString(),
        ['\u007f' or (>= '\u0080' and < '\u00a0')] or ['\u2028' or '\u2029' or '\ufeff'] => "\ufffd",
        [var unit] when char.IsSurrogate(unit) => "\ufffd",
        _ => cluster,
    };

    // The widest of what is drawn in one place: an emoji of several parts is as wide as its first.
    private static int Width(string cluster) => cluster.Contains('\ufe0f') ? 2 : cluster.EnumerateRunes().Max(rune => Math.Max(0, UnicodeCalculator.GetWidth(rune.Value)));
}
