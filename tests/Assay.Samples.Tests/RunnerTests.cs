namespace Assay.Samples.Tests;

/// <summary>What the tests of samples rest on: finding blocks, and comparing what is shown with what comes out.</summary>
public sealed class RunnerTests
{
    [Theory]
    [InlineData("a\nb", "a\nb\n\n")]
    [InlineData("a \nb", "a\nb ")]
    [InlineData("…", "")]
    [InlineData("…\nb", "a\nb\nb")]
    [InlineData("a\n…\nb\n…\nc", "a\n1\nb\n2\n3\nc")]
    [InlineData("a…z\n… b …", "a to z\nno b here")]
    [InlineData("", "")]
    public void What_is_left_out_may_be_anything(string shown, string actual) => Difference(shown, actual).Should().BeNull();

    [Fact]
    public void Mistakes_are_never_left_out()
    {
        Difference("…", "a.yaml(1,2): warning ASY0507: never").Should().Contain("ASY0507");
        Difference("…\na.yaml(1,2): warning ASY0507: …", "x\na.yaml(1,2): warning ASY0507: never").Should().BeNull();
    }

    [Theory]
    [InlineData("a\nc", "a\nb", 11)]
    [InlineData("a", "a\nb", 11)]
    [InlineData("a\nb", "a", 11)]
    [InlineData("…\nb\n…", "a\nc", 11)]
    [InlineData("…\nb", "b\nc", 12)]
    [InlineData("a\n…\nb\n…\nb", "a\nb", 14)]
    [InlineData("a.c", "abc", 10)]
    [InlineData("", "a", 10)]
    public void What_is_shown_must_come_out_in_this_order_and_nothing_else(string shown, string actual, int line) =>
        Difference(shown, actual).Should().StartWith($"page.md({line}): ").And.Contain($"Expected:\n{shown}").And.Contain($"Actual:\n{actual}");

    [Fact]
    public void Blocks_have_the_line_of_their_code_their_language_and_the_comment_right_above()
    {
        Read("text", "<!-- sample: file=a.yaml -->", "```yaml", "a: 1", "", "```", "```text", "x", "```").Should().Equal(
            "4 yaml [sample: file=a.yaml] a: 1|", "8 text [] x");
        Read("<!-- sample: goes-on -->", "words between", "```csharp", "x", "```").Should().Equal("4 csharp [] x");
    }

    [Fact]
    public void What_an_indent_sets_off_is_a_block_without_a_language_but_in_lists() =>
        Read("text", "", "    code", "", "- item", "", "    of the item", "", "text", "", "    more").Should().Equal("3  [] code", "11  [] more");

    [Fact]
    public void A_fence_that_is_never_closed_is_named() =>
        FluentActions.Invoking(() => Read("text", "```yaml", "a: 1")).Should().Throw<InvalidDataException>().WithMessage("page.md(2)*");

    [Fact]
    public void Keys_that_nothing_reads_are_known() =>
        new Block("page.md", 1, "yaml", [], "sample: fil=a.yaml goes-on schema=b").UnknownKeys.Should().Equal("fil");

    private static string? Difference(string shown, string actual) =>
        Output.Difference(new Block("page.md", 10, "text", [], ""), shown.Split('\n'), 10, actual);

    private static string[] Read(params string[] lines) =>
        [.. BlockReader.Read("page.md", lines).Select(block => $"{block.Line} {block.Language} [{block.Remark}] {string.Join('|', block.Lines)}")];
}
