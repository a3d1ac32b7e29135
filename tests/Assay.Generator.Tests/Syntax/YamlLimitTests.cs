using System.Text;
using Assay.Syntax;

namespace Assay.Generator.Tests.Syntax;

public sealed class YamlLimitTests
{
    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    [InlineData(1_000_000, true)]
    public void Brackets_nest_64_levels_deep_and_no_further(int levels, bool isRefused)
    {
        var tree = YamlReader.Read(new string('[', levels) + "x" + new string(']', levels), YamlLimits.Schema);

        ShouldBe(tree, YamlErrorKind.TooDeep, isRefused);
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    [InlineData(1500, true)]
    public void Indentation_nests_64_levels_deep_and_no_further(int levels, bool isRefused)
    {
        var text = string.Concat(Enumerable.Range(0, levels).Select(i => new string(' ', i) + "a:\n"));

        ShouldBe(YamlReader.Read(text, YamlLimits.Schema), YamlErrorKind.TooDeep, isRefused);
    }

    [Fact]
    public void Levels_are_counted_through_aliases()
    {
        var nested = new string('[', 40) + "x" + new string(']', 40);

        ShouldBe(YamlReader.Read($"a: &a {nested}\nb: {new string('[', 20)}*a{new string(']', 20)}", YamlLimits.Schema), YamlErrorKind.TooDeep, false);
        ShouldBe(YamlReader.Read($"a: &a {nested}\nb: {new string('[', 30)}*a{new string(']', 30)}", YamlLimits.Schema), YamlErrorKind.TooDeep, true);
    }

    [Theory]
    [InlineData((4 << 20), false)]
    [InlineData((4 << 20) + 1, true)]
    public void A_file_has_up_to_4_MiB_in_UTF8(int bytes, bool isRefused)
    {
        ShouldBe(YamlReader.Read("a: " + new string('x', bytes - 3), YamlLimits.Schema), YamlErrorKind.TooLarge, isRefused);
        ShouldBe(YamlReader.Read("a: " + new string('é', (bytes - 3) / 2) + (bytes % 2 == 0 ? "x" : "xx"), YamlLimits.Schema), YamlErrorKind.TooLarge, isRefused);
    }

    [Fact]
    public void Aliases_that_multiply_are_refused_before_they_are_followed()
    {
        var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x]\n");
        for (var i = 1; i < 40; i++)
            bomb.Append($"a{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 8))}]\n");

        // Followed, it would be 8^40 nodes: the test ends only because it is not.
        var tree = YamlReader.Read(bomb.ToString(), YamlLimits.Schema);

        ShouldBe(tree, YamlErrorKind.TooManyAliases, true);
    }

    [Fact]
    public void Aliases_within_ten_times_the_file_are_followed()
    {
        var tree = YamlReader.Read($"a: &a {new string('x', 60)}\nb: [{string.Join(", ", Enumerable.Repeat("*a", 9))}]", YamlLimits.Schema);

        tree.Errors.Should().BeEmpty();
        foreach (var item in tree.Root.Find("b")!.Value.Items)
            item.Text.Should().Be(new string('x', 60));
    }

    [Fact]
    public void A_long_text_is_read_to_its_end()
    {
        var text = "claims:\n" + string.Concat(Enumerable.Repeat("  - {id: a-1, kind: Move, to: \"x\", from: [a, b]}\n", 50_000));

        var count = 0;
        foreach (var item in YamlReader.Read(text, YamlLimits.Dossier).Root.Find("claims")!.Value.Items)
            count += item.IsMapping ? 1 : 0;
        count.Should().Be(50_000);
    }

    [Fact]
    public void Of_many_mistakes_a_thousand_are_listed()
    {
        var run = SchemaTest.Run("model: Test\nclaims:\n" + string.Concat(Enumerable.Range(0, 3_000).Select(i => $"  K{i}: {{nope: 1}}\n")));

        run.Diagnostics.Should().HaveCount(1_001);
        run.Diagnostics.Should().ContainSingle(d => d.Id == "ASY0016").Which.Message.Should().Be("there are more than 1000 errors and warnings in this file; the rest is not listed");
    }

    [Fact]
    public void A_message_is_short_and_on_one_line_whatever_stands_in_the_file()
    {
        var run = SchemaTest.Run($"model: Test\nclaims: {{\"a\\tb{new string('é', 5_000)}\": {{}}, \"x\\u0085y\": {{}}}}\n");

        run.Diagnostics.Should().NotBeEmpty().And.OnlyContain(d => d.Message.Length <= 1_100 && !d.Message.Any(char.IsControl));
    }

    private static void ShouldBe(YamlTree tree, YamlErrorKind kind, bool isRefused)
    {
        tree.Errors.Select(e => e.Kind).Should().Equal(isRefused ? [kind] : []);
        tree.Root.IsBad.Should().Be(isRefused);
    }
}
