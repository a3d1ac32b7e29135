using System.Text;
using Assay.Syntax;
using CsCheck;

namespace Assay.Generator.Tests.Syntax;

public sealed class ScalarMapTests
{
    [Theory]
    [InlineData("a: one two", "two", 1, 8)]
    [InlineData("a: one\n  two", "two", 2, 3)]
    [InlineData("a: 'it''s two'", "two", 1, 11)]
    [InlineData("a: \"\\\"x\\\" two\"", "two", 1, 11)]
    [InlineData("a: \"\\x41 \\U0001F600 two\"", "two", 1, 21)]
    [InlineData("a: \"one \\\n   two\"", "two", 2, 4)]
    [InlineData("a: |\n  one\n  two\n", "two", 3, 3)]
    [InlineData("a: |2\n    one\n   two\n", "two", 3, 4)]
    [InlineData("a: >-\n  one\n\n  two\n", "two", 4, 3)]
    [InlineData("a: >\n  one\n    more\n  two", "two", 4, 3)]
    [InlineData("a: one\r\n  two\r\n", "two", 2, 3)]
    [InlineData("\uFEFFa: one two", "two", 1, 8)]
    [InlineData("a: \U0001F600 two", "two", 1, 7)]
    [InlineData("a: !t &x one two", "two", 1, 14)]
    public void A_character_of_the_value_leads_to_its_line_and_column(string yaml, string word, int line, int column)
    {
        var node = ValueOf(yaml);
        var map = ScalarMap.Of(node);

        var place = node.Tree.Lines.At(map.SourceOf(map.Value.IndexOf(word, StringComparison.Ordinal)));

        place.Should().Be(new TextPosition(line, column));
    }

    [Fact]
    public void An_escape_is_placed_at_its_backslash_and_ends_behind_its_last_digit()
    {
        var map = ScalarMap.Of(ValueOf("a: \"x\\u0041y\""));

        map.Value.Should().Be("xAy");
        map.SourceOf(1).Should().Be(5);
        map.SourceEndOf(1).Should().Be(11);
        map.SourceOf(3).Should().Be(12);
    }

    [Fact]
    public void A_text_that_begins_far_to_the_right_is_not_tried_at_each_column_before_it() =>
        ScalarMap.Of(ValueOf($"a: |\n{new string(' ', 300_000)}x\n")).SourceOf(0).Should().Be(300_005);

    [Fact]
    public void Every_character_that_is_not_an_escape_or_a_fold_stands_in_the_file_where_the_map_says()
    {
        Scalars.Sample(
            written =>
            {
                var tree = YamlReader.Read(written, YamlLimits.Schema);
                if (tree.Errors.Count > 0 || tree.Root.Find("k") is not { IsScalar: true } node)
                    return;
                var map = ScalarMap.Of(node);
                map.Value.Should().Be(node.Text);
                var last = -1;
                for (var i = 0; i < map.Value.Length; i++)
                {
                    var at = map.SourceOf(i);
                    at.Should().BeGreaterThanOrEqualTo(last, "places never go back");
                    at.Should().BeInRange(node.Start, node.End);
                    if (at == last)
                        char.IsLowSurrogate(map.Value[i]).Should().BeTrue("only the halves of one character share an escape");
                    if (node.Style != YamlStyle.DoubleQuoted && map.Value[i] is not (' ' or '\n'))
                        tree.Text[at].Should().Be(map.Value[i]);
                    last = at;
                }
            },
            iter: 20_000);
    }

    /// <summary>Scalars of every style as a hand would write them, odd breaks, escapes and blanks included.</summary>
    private static readonly Gen<string> Scalars =
        Gen.Select(
            OneOf("", "'", "\"", "|", ">", "|-", ">+", "|2", ">-2"),
            OneOf("a", "b ", " ", "  ", "\t", "x=='y'", "''", "\\\"", "\\n", "\\x41", "\\ud83d\\ude00", "\\\n  ", "\u00e9", "\U0001F600",
                "\n  ", "\n\n  ", "\r\n  ", "\n    ", "\u2028", "\u0085  ", "#", " #", "(", ")", "z").Array[0, 14],
            OneOf("\n", "\r\n", ""))
        .Select((style, parts, end) =>
        {
            var text = new StringBuilder("k: ").Append(style);
            if (style.Length > 0 && style[0] is '|' or '>')
                text.Append("\n  ");
            text.Append(string.Concat(parts));
            if (style is "'" or "\"")
                text.Append(style);
            return text.Append(end).ToString();
        });

    private static Gen<string> OneOf(params string[] words) => Gen.Int[0, words.Length - 1].Select(i => words[i]);

    private static YamlNode ValueOf(string yaml)
    {
        var tree = YamlReader.Read(yaml, YamlLimits.Schema);
        tree.Errors.Should().BeEmpty();
        return tree.Root.Find("a")!.Value;
    }
}
