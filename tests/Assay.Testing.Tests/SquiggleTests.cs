using System.Text.RegularExpressions;

namespace Assay.Testing.Tests;

public sealed class SquiggleTests
{
    [Fact]
    public void What_is_wrong_is_underlined_and_said_below() => Shown("model: T\nclaims:\n  A: {fields: {b: nope}}\n").Should().Be("""
        schema.assay.yaml
          3 |   A: {fields: {b: nope}}
            |                   ~~~~ error ASY0301: unknown type 'nope'; there are …

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Several_on_a_line_stand_below_each_other() => Shown("model: T\nclaims:\n  A: {fields: {b: nope, c: nil}, sys: x}\n").Should().Be("""
        schema.assay.yaml
          3 |   A: {fields: {b: nope, c: nil}, sys: x}
            |                   ~~~~ error ASY0301: unknown type 'nope'; there are …
            |                            ~~~ error ASY0301: unknown type 'nil'; there are …
            |                                  ~~~ error ASY0101: the kind 'A' has no key 'sys'; did you mean 'says'?

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Tabs_go_to_stops_of_four() => Shown("model: T\nclaims: {A:\t{fields:\t{b: nope}}}\n").Should().Contain("""
          2 | claims: {A: {fields:    {b: nope}}}
            |                             ~~~~ error
        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Wide_characters_take_two_columns_and_combining_ones_none() => Shown("model: T\nclaims: {A: {doc: '朝鮮 👩‍🚀 e\u0301', fields: {b: nope}}}\n").Should().Contain(
        "  2 | claims: {A: {doc: '朝鮮 👩‍🚀 e\u0301', fields: {b: nope}}}\n" +
        "    |                                            ~~~~ error");

    [Fact]
    public void What_spans_lines_is_underlined_to_the_end_of_its_first()
    {
        var text = Shown("model: T\nclaims: {A: {fields: [b,\n  c]}}\n");

        text.Should().StartWith("""
            schema.assay.yaml
              2 | claims: {A: {fields: [b,
                |                      ~~~… to (3,5) error ASY0103
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_moves_the_cursor_is_shown_by_a_sign() => Shown("model: T\ndoc: \u0007 x\n").Should().Contain("2 | doc: ␇ x\n    |      ~");

    [Fact]
    public void A_place_behind_the_end_is_shown_all_the_same() => Shown("").Should().StartWith("schema.assay.yaml\n  1 |\n    | ~ error ASY0013");

    [Fact]
    public void Each_file_has_a_heading_and_numbers_are_aligned() =>
        SchemaTest.Run(("b.assay.yaml", "nodel: B"), ("a.assay.yaml", "model: A\nx: 1" + new string('\n', 9) + "y: 2")).Squiggles.Should().Match(
            "a.assay.yaml\n   2 | x: 1\n     | ~ error*\n  11 | y: 2\n     | ~ error*\nb.assay.yaml\n  1 | nodel: B\n*");

    // The list of types is long.
    private static string Shown(string schema) => Regex.Replace(SchemaTest.Run(schema).Squiggles, "; there are .*", "; there are …");
}
