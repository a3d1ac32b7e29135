using Assay.Generator.Syntax;
using Assay.Generator.Tests.Fuzzing;
using Assay.Syntax;

namespace Assay.Generator.Tests.Syntax;

/// <summary>A file that is read in pieces is the file that is read as a whole.</summary>
public sealed class YamlAssemblyTests
{
    [Fact]
    public void A_schema_in_the_usual_layout_is_put_together_from_its_entries()
    {
        var pieces = Pieces("# first\nmodel: Test\nenums:\n  E: {values: [A]}\n\nclaims:   # those\n  # one\n  A:\n    doc: |\n      x\n  B: {}\nverdicts:\n- {X: otherwise}\n");

        pieces.Select(p => (p.Piece.Depth, p.Piece.IsHeading, p.Piece.Text)).Should().Equal(
            (0, false, "# first\nmodel: Test\n"),
            (0, true, "enums:\n"),
            (1, false, "  E: {values: [A]}\n\n"),
            (0, true, "claims:   # those\n  # one\n"),
            (1, false, "  A:\n    doc: |\n      x\n"),
            (1, false, "  B: {}\n"),
            (0, false, "verdicts:\n- {X: otherwise}\n"));
        Assembled("model: Test\nclaims:\n  A: {}\n").Should().NotBeNull();
    }

    [Theory]
    [InlineData("model: Test\nclaims:\n  A: {}\n  A: {}\n")]
    [InlineData("model: Test\nmodel: Test\n")]
    [InlineData("model: Test\ndoc: &d x\nclaims:\n  A: {doc: *d}\n")]
    [InlineData("model: Test\nclaims:\n  A: {doc: [}\n")]
    [InlineData("model: Test\nclaims:\n    A: {}\n  B: {}\n")]
    [InlineData("model: \"a\n  b\nclaims: c\"\n")]
    [InlineData("---\nmodel: Test\n")]
    [InlineData("%YAML 1.2\n---\nmodel: Test\n")]
    [InlineData("model: Test\n: x\n")]
    [InlineData("- a\n- b\n")]
    [InlineData("just a text")]
    [InlineData("# nothing\n")]
    [InlineData("")]
    public void What_only_the_whole_can_tell_is_left_to_it(string text) => Assembled(text).Should().BeNull();

    [Fact]
    public void The_schemas_here_are_all_put_together()
    {
        foreach (var text in new[] { CoreSchema.Text, File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Emit", "sample.assay.yaml")), CoreSchema.Text.Replace("\n", "\r\n") })
            ShouldBeTheSame(text).Should().BeTrue();
    }

    [Fact]
    public void Whatever_is_put_together_is_what_reading_the_whole_gives()
    {
        var assembled = 0;
        for (var seed = 0; seed < 1500; seed++)
            assembled += ShouldBeTheSame(SchemaMutations.Mutated(new Random(seed))) ? 1 : 0;
        // Else nothing was compared.
        assembled.Should().BeGreaterThan(100);
    }

    [Theory]
    [InlineData("a:\n  b: |+\n    x\n\n\n  c: >-\n    y\n    z\n\n# end\nd:\n  e: plain\n    goes on\n\n  f: 'q\n\n    r'\n")]
    [InlineData("a:\r\n  b: |\r\n    x\r\n  c: {d: [e,\r\n    f]}\r\ng: h")]
    [InlineData("a:\n  b:\n  c:\n\n\nd:\n")]
    [InlineData("a: # x\n  b: 1 # y\n # z\n  c: 2\n#\n")]
    public void Scalars_of_every_style_end_where_they_end(string text) => ShouldBeTheSame(text).Should().BeTrue();

    private static bool ShouldBeTheSame(string text)
    {
        if (Assembled(text) is not { } assembled)
            return false;
        var whole = YamlReader.Read(text, YamlLimits.Schema);
        whole.Errors.Should().BeEmpty(text);
        if (!Nodes(assembled).SequenceEqual(Nodes(whole)))
            Nodes(assembled).Should().Equal(Nodes(whole), text);
        return true;
    }

    private static IEnumerable<string> Nodes(YamlTree tree) => Enumerable.Range(0, tree.Count).Select(i =>
        $"{tree[i].Kind} {tree[i].Style} {tree[i].Flags} {tree[i].Start}-{tree[i].End} next {tree[i].Next} {new YamlNode(tree, i).Text}");

    private static List<ParsedPiece> Pieces(string text) => ParsedPiece.Cut(new SchemaSource("x", text, false)).Select(p => ParsedPiece.Parse(p, default)).ToList();

    private static YamlTree? Assembled(string text) =>
        YamlAssembly.TryAssemble(YamlReader.WithoutMark(text), Pieces(text).Select(p => new YamlPart(p.Piece.Depth, p.Piece.IsHeading, p.Tree)));
}
