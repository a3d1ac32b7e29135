using Assay.Syntax;

namespace Assay.Generator.Tests.Syntax;

public sealed class YamlErrorTests
{
    [Theory]
    // YamlDotNet says InvalidOperationException, without a place.
    [InlineData("a: {b: 1\nc: 2", 1, 4, "this '{' is never closed")]
    [InlineData("a: {b: 1,\nc: 2}", 2, 1, "must be indented deeper")]
    // It sees these at the end of the file, or not at all.
    [InlineData("a: {b: 1, c: [", 1, 14, "this '[' is never closed")]
    [InlineData("a: [1, 2\n", 1, 4, "this '[' is never closed")]
    [InlineData("a: {b: [1}", 1, 8, "this '[' is never closed")]
    [InlineData("a: {b: 1]}", 1, 9, "this ']' closes nothing")]
    [InlineData("a: {b: 1}}", 1, 4, "ends before the line does")]
    [InlineData("a: 'b\n c", 1, 4, "this quote is never closed")]
    [InlineData("a: \"b\nc: d\n", 1, 4, "this quote is not closed on its line")]
    [InlineData("a: [b] == c", 1, 4, "'[' begins a list")]
    [InlineData("a: {x: [b] == c}", 1, 8, "a ',' is missing behind ']'")]
    [InlineData("a: [\"b\" c]", 1, 5, "a ',' is missing behind '\"'")]
    // It reports tabs at 1,1.
    [InlineData("a:\n\tb: 1", 2, 1, "a tab cannot indent")]
    [InlineData("a: x\n\tb", 2, 1, "a tab cannot indent")]
    [InlineData("a: {x: 1}\n\tb: 2", 2, 1, "a tab cannot indent")]
    // It does not look for the anchor.
    [InlineData("a: *b", 1, 4, "there is no anchor '&b' for '*b'; a text that begins with '*' must be quoted")]
    [InlineData("a: &base x\nc: *bse", 2, 4, "did you mean 'base'?")]
    [InlineData("a: &x [*x]", 1, 8, "it would never end")]
    // C# that YAML reads as something else.
    [InlineData("a: b: c", 1, 4, "':' inside an unquoted text begins a mapping; quote the whole text")]
    [InlineData("- x: a ? b : c", 1, 6, "':' inside an unquoted text begins a mapping")]
    [InlineData("a: \"x\" == y", 1, 4, "more follows; put the whole of it in quotes of the other sort")]
    [InlineData("a: {x} and y", 1, 4, "'{' begins a mapping in YAML")]
    [InlineData("a: {x: !b[c]}", 1, 8, "'!' begins a tag in YAML")]
    [InlineData("a: @b", 1, 4, "cannot begin with '@'")]
    [InlineData("a: %b", 1, 4, "cannot begin with '%'")]
    [InlineData("a: `b", 1, 4, "cannot begin with '`'")]
    [InlineData("a: & b", 1, 4, "'&' begins an anchor")]
    [InlineData("a: {b: c[0] == d}", 1, 8, "a text that holds any of , [ ] { } must be quoted")]
    // The rest.
    [InlineData("a: 1\n b: 2", 2, 3, "indent the key like its neighbours")]
    [InlineData("a: - b", 1, 4, "'- ' begins a list")]
    [InlineData("a:\n  b: 1\n  c\n  d: 2", 3, 3, "a key needs ':'")]
    [InlineData("a: ,", 1, 4, "a value is missing here")]
    [InlineData("a: \"x\\qy\"", 1, 6, "'\\q' is no escape")]
    [InlineData("a: \"\\u12\"", 1, 5, "this escape is not a character")]
    [InlineData("a: 1\na: 2", 2, 1, "'a' stands here a second time; the first is at line 1, column 1")]
    [InlineData("<<: {a: 1}", 1, 1, "merge keys ('<<') are not read")]
    [InlineData("{a: 1}: b", 1, 1, "a key must be a plain word")]
    [InlineData("a: 1\n---\nb: 2", 2, 1, "a file holds one YAML document")]
    [InlineData("a:\n  - b: c\n: d", 3, 1, "a key is missing before ':'")]
    [InlineData("a:\n  - b: c\n: ", 3, 1, "a key is missing before ':'")]
    [InlineData("a: \0", 1, 4, "control character U+0000")]
    [InlineData("a: \u0007", 1, 4, "control character U+0007")]
    public void A_mistake_has_its_place_and_a_way_out(string yaml, int line, int column, string message)
    {
        var tree = YamlReader.Read(yaml, YamlLimits.Schema);

        tree.Errors.Should().ContainSingle().Which.Message.Should().Contain(message);
        tree.Lines.At(tree.Errors[0].Start).Should().Be(new TextPosition(line, column));
    }

    [Theory]
    [InlineData("d: [{}, : {}]")]
    [InlineData("a: b\nc: {d: [e, 'f'], \"g\": h} # i\n")]
    [InlineData("a: [b: c, d: e]")]
    [InlineData("a: [\n  b, # c, d\n  e\n]")]
    [InlineData("a: {\n  b: [c] # d\n  , e: f\n}")]
    [InlineData("? a\n: b")]
    [InlineData("a: &x {b: 1}\nc: *x\nd: !t [1]")]
    [InlineData("%YAML 1.2\n---\na: b\n...\n")]
    [InlineData("a: |\n  b\n\n  c\n")]
    [InlineData("a:\n- b\n- c\n")]
    [InlineData("")]
    [InlineData("# nothing\n")]
    public void What_is_right_is_not_reported(string yaml) => YamlReader.Read(yaml, YamlLimits.Schema).Errors.Should().BeEmpty();

    [Fact]
    public void Each_broken_entry_is_left_out_and_the_rest_is_read()
    {
        var tree = YamlReader.Read(
            """
            claims:
              A:
                says: "a" == b
                other: {x: y: z}
              B: {x: 1}
              C: {x: 1
              D:
                - @x(
            rules:
              e: f: g
              h: i
            """,
            YamlLimits.Schema);

        tree.Errors.Select(e => tree.Lines.At(e.Start).Line).Should().Equal(3, 4, 6, 8, 10);
        tree.Omissions.Should().Equal(
            new YamlOmission("claims", "A"), new YamlOmission("claims", "C"), new YamlOmission("claims", "D"), new YamlOmission("rules", "e"));
        Keys(tree.Root).Should().Equal("claims", "rules");
        Keys(tree.Root.Find("claims")!.Value).Should().Equal("B");
        Keys(tree.Root.Find("rules")!.Value).Should().Equal("h");
    }

    [Fact]
    public void A_broken_line_at_the_margin_takes_its_section_with_it()
    {
        var tree = YamlReader.Read("doc: a: b\nmodel: X\n", YamlLimits.Schema);

        tree.Omissions.Should().Equal(new YamlOmission("doc", null));
        Keys(tree.Root).Should().Equal("model");
    }

    private static List<string> Keys(YamlNode mapping)
    {
        var keys = new List<string>();
        foreach (var entry in mapping.Entries)
            keys.Add(entry.Key.Text);
        return keys;
    }
}
