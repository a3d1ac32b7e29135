using System.Text;

namespace Assay.Syntax;

/// <summary>
/// Leads from a character of a scalar's value back to its place in the file, through quotes, escapes, folded lines and indentation.
/// Made only where it is needed: for expressions, and to place what is wrong inside a text.
/// </summary>
internal sealed class ScalarMap
{
    private readonly IReadOnlyList<(int Start, int End)> places;
    private readonly int end;

    private ScalarMap(string value, IReadOnlyList<(int Start, int End)> places, int end)
    {
        Value = value;
        this.places = places;
        this.end = end;
    }

    public string Value { get; }

    public static ScalarMap Of(YamlNode node)
    {
        var value = node.Text;
        var end = node.Style is YamlStyle.SingleQuoted or YamlStyle.DoubleQuoted ? node.End - 1 : node.End;
        foreach (var decoder in Decoders(node.Tree.Text, node))
            if (decoder.Decodes(value))
                return new ScalarMap(value, decoder.Places, end);
        // Should the two readings ever differ, the scalar's beginning is still the right line for most of what can be said about it.
        return new ScalarMap(value, Enumerable.Repeat((node.Start, node.Start), value.Length).ToArray(), node.Start);
    }

    /// <summary>
    /// The offset of the character at an index of the value: of an escape its backslash, of a folded line break the break itself.
    /// The value's length leads to the end of the scalar's text.
    /// </summary>
    public int SourceOf(int index) => index < places.Count ? places[index].Start : end;

    /// <summary>Behind the character at an index of the value.</summary>
    public int SourceEndOf(int index) => index < places.Count ? places[index].End : end;

    private static IEnumerable<ScalarDecoder> Decoders(string text, YamlNode node)
    {
        switch (node.Style)
        {
            case YamlStyle.SingleQuoted:
                yield return FlowScalarDecoder.SingleQuoted(text, node.Start + 1, node.End - 1);
                break;
            case YamlStyle.DoubleQuoted:
                yield return FlowScalarDecoder.DoubleQuoted(text, node.Start + 1, node.End - 1);
                break;
            case YamlStyle.Literal or YamlStyle.Folded:
                // The value tells which it was.
                foreach (var indent in BlockScalarDecoder.Indents(text, node.Start, node.End))
                    yield return BlockScalarDecoder.Decode(text, node.Start, node.End, node.Style == YamlStyle.Literal, indent);
                break;
            default:
                yield return FlowScalarDecoder.Plain(text, node.Start, node.End);
                break;
        }
    }
}

/// <summary>A value as it is decoded, with the place of each of its characters.</summary>
internal sealed class ScalarDecoder
{
    private readonly StringBuilder value = new();
    private readonly List<(int Start, int End)> places = [];

    public IReadOnlyList<(int Start, int End)> Places => places;

    public bool Decodes(string expected) => value.Length == expected.Length && value.ToString() == expected;

    public void Add(char c, int start, int end)
    {
        value.Append(c);
        places.Add((start, end));
    }

    public void AddBreak(string text, int offset) => Add(BreakAt(text, offset), offset, SkipBreak(text, offset));

    /// <summary>What YAML makes of a line break: CR, LF, CR LF and NEL are LF; LS and PS stay.</summary>
    public static char BreakAt(string text, int offset) => text[offset] is '\u2028' or '\u2029' ? text[offset] : '\n';

    public static int SkipBreak(string text, int offset) =>
        text[offset] == '\r' && offset + 1 < text.Length && text[offset + 1] == '\n' ? offset + 2 : offset + 1;
}
