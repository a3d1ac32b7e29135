using Assay.Syntax;

namespace Assay.Generator.Tests.Syntax;

public sealed class YamlTreeTests
{
    [Fact]
    public void Nodes_have_the_span_of_their_value_without_tag_and_anchor()
    {
        var root = YamlReader.Read("a: !t &x 'b c'\nd: [e, {f: g}] # h\n", YamlLimits.Schema).Root;

        var text = root.Find("a")!.Value;
        text.Source.Should().Be("'b c'");
        text.Text.Should().Be("b c");
        text.Properties.Should().Be(new YamlProperties(3, "!t", "x"));
        root.Find("d")!.Value.Source.Should().Be("[e, {f: g}]");
        root.Source.Should().Be("a: !t &x 'b c'\nd: [e, {f: g}]");
    }

    [Theory]
    [InlineData("a: ", true)]
    [InlineData("a: ~", true)]
    [InlineData("a: null", true)]
    [InlineData("a: 'null'", false)]
    [InlineData("a: ''", false)]
    [InlineData("a: 0", false)]
    public void Nothing_is_an_unquoted_null_or_no_text(string yaml, bool isNull) =>
        YamlReader.Read(yaml, YamlLimits.Schema).Root.Find("a")!.Value.IsNull.Should().Be(isNull);

    [Fact]
    public void A_value_is_the_text_whatever_YAML_would_make_of_it()
    {
        var root = YamlReader.Read("a: 000\nb: no\nc: 2024-10-18\nd: 1_000\ne: 0x1F\n", YamlLimits.Schema).Root;

        foreach (var (key, value) in new[] { ("a", "000"), ("b", "no"), ("c", "2024-10-18"), ("d", "1_000"), ("e", "0x1F") })
            root.Find(key)!.Value.Text.Should().Be(value);
    }

    [Fact]
    public void An_entry_that_was_reported_is_passed_over()
    {
        var root = YamlReader.Read("a: 1\na: 2\n<<: {c: d}\nb: 3\n", YamlLimits.Schema).Root;

        var entries = new List<string>();
        foreach (var (key, value) in root.Entries)
            entries.Add($"{key.Text}={value.Text}");

        entries.Should().Equal("a=1", "b=3");
    }

    [Fact]
    public void Duplicate_keys_are_found_in_mappings_of_any_size()
    {
        var keys = Enumerable.Range(0, 5000).Select(i => $"k{i}: 1\n");

        var tree = YamlReader.Read(string.Concat(keys) + "k4999: 2\nk7: 2\nk20: 2\n", YamlLimits.Schema);

        tree.Errors.Select(e => tree.Lines.At(e.Start).Line).Should().Equal(5001, 5002, 5003);
        tree.Errors[1].Message.Should().Contain("line 8, column 1");
    }

    [Fact]
    public void Lines_end_where_the_compiler_ends_them()
    {
        var lines = new LineMap("a\r\nb\rc\nd\u0085e\u2028f\u2029g");

        lines.Count.Should().Be(7);
        lines.At(3).Should().Be(new TextPosition(2, 1));
        lines.At(13).Should().Be(new TextPosition(7, 1));
    }

    [Theory]
    [InlineData("quantiy", "quantity")]
    [InlineData("Quantity", "quantity")]
    [InlineData("dat", "date")]
    [InlineData("texts", "text")]
    [InlineData("peroid", "period")]
    [InlineData("xyz", null)]
    [InlineData("a", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_the_one_that_was_meant(string word, string? meant) =>
        Spelling.Nearest(word, ["quantity", "date", "text", "period", "place", "b"]).Should().Be(meant);

    [Fact]
    public void The_nearest_of_equals_does_not_depend_on_their_order()
    {
        Spelling.Nearest("cat", ["bat", "hat"]).Should().Be("bat");
        Spelling.Nearest("cat", ["hat", "bat"]).Should().Be("bat");
    }
}
