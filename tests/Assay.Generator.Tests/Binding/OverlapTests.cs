using Assay.Generator.Binding;
using Assay.Generator.Syntax;

namespace Assay.Generator.Tests.Binding;

/// <summary>Rows that other rows take, and rules that fire in the same cases.</summary>
public sealed class OverlapTests
{
    [Theory]
    [InlineData("{⟦B⟧: \"tally.P >= .7 && tally.U < .5\"}",
        "ASY0509: 'B' is never reached: 'A' at line 3 holds wherever it does, for instance where tally.P is 0.7 and tally.U is 0; move it up or make it differ")]
    [InlineData("{⟦B⟧: tally.P is > .6 and < .7}",
        "ASY0509: 'B' is never reached: 'A' at line 3 holds wherever it does, for instance where tally.P is 0.65; move it up or make it differ")]
    [InlineData("{B: \"tally.P is >= .4 and < .6\"}")]
    [InlineData("{B: tally.P >= .5 || tally.U < .2}")]
    [InlineData("{B: \"!(tally.P >= .5) && tally.U < .2\"}")]
    [InlineData("{⟦B⟧: 'tally.P > .6 && tally.U < .2 && tally.Conflict < .1 && tally.SupportingOrigins > 1'}",
        "ASY0509: 'B' is never reached: 'A' at line 3 holds wherever it does, for instance where tally.P is 0.8, tally.U is 0, tally.Conflict is 0 and tally.SupportingOrigins is 2; move it up or make it differ")]
    [InlineData("{⟦B⟧: 'tally.P > .6 && tally.U < .2 && tally.Conflict < .1 && tally.SupportingOrigins > 1 && tally.OpposingOrigins > 3'}",
        "ASY0509: 'B' is never reached: 'A' at line 3 holds wherever it does, for instance where tally.P is 0.8, tally.U is 0, tally.Conflict is 0, tally.SupportingOrigins is 2, …; move it up or make it differ")]
    [InlineData("{⟦B⟧: '!claim.Is<Authentic>() && tally.P > .6'}",
        "ASY0509: 'B' is never reached: 'A' at line 3 holds wherever it does, for instance where tally.P is 0.8 and 'claim.Is<Authentic>()' is false; move it up or make it differ")]
    public void A_row_that_one_row_above_takes_is_reported_with_an_example(string row, params string[] expected) =>
        Expected.Diagnostics($"verdicts:\n  - {{A: tally.P >= .5}}\n  - {row}\n  - {{Z: otherwise}}", expected);

    [Fact]
    public void A_row_that_several_above_take_between_them_is_reported_with_an_example_of_each() => Expected.Diagnostics(
        """
        verdicts:
          - {A: tally.P >= .9}
          - {B: "tally.U > .5 && tally.P < .5"}
          - {C: "tally.U <= .5 && tally.P < .5"}
          - {⟦D⟧: tally.P < .3}
          - {E: otherwise}
        """,
        "ASY0512: 'D' is never reached: wherever it holds, 'B' (line 4) and 'C' (line 5) between them do (where tally.P is 0 and tally.U is 0.8, 'B'; "
        + "where tally.P is 0 and tally.U is 0, 'C'); move it up or make it differ");

    [Fact]
    public void Rows_that_leave_nothing_for_the_last_one_are_reported() => Expected.Diagnostics(
        "verdicts:\n  - {A: tally.P >= .5}\n  - {B: tally.P < .5}\n  - {⟦C⟧: otherwise}",
        "ASY0512: 'C' is never reached: wherever it holds, 'A' (line 3) and 'B' (line 4) between them do (where tally.P is 0.5, 'A'; where tally.P is 0, 'B'); "
        + "take this row out and write 'otherwise' for 'B'");

    [Fact]
    public void Grades_are_compared_as_verdicts_are() => Expected.Diagnostics(
        "credibility:\n  - {1: tally.SupportingOrigins > 1}\n  - {⟦2⟧: tally.SupportingOrigins >= 2}\n  - {3: otherwise}",
        "ASY0509: '2' is never reached: '1' at line 3 holds wherever it does, for instance where tally.SupportingOrigins is 2; move it up or make it differ");

    [Fact]
    public void A_row_that_never_holds_takes_nothing_from_others() => Expected.Diagnostics(
        "verdicts:\n  - {A: ⟦tally.P > 1⟧}\n  - {B: tally.P > .5}\n  - {Z: otherwise}",
        "ASY0507: this never holds (tally.P is never above 1), so the row is never reached; change it or take the row out");

    [Fact]
    public void A_row_in_the_middle_that_always_holds_takes_all_behind_it() => Expected.Diagnostics(
        "verdicts:\n  - {A: tally.U > .5}\n  - {B: ⟦tally.P >= 0⟧}\n  - {⟦C⟧: tally.P > .9}\n  - {⟦Z⟧: otherwise}",
        "ASY0508: this always holds (tally.P is never below 0), so it is the last row; write 'otherwise'",
        "ASY0509: 'C' is never reached: 'B' at line 4 holds wherever it does, for instance where tally.P is 0.95; move it up or make it differ",
        "ASY0509: 'Z' is never reached: 'B' at line 4 holds wherever it does, for instance where tally.P is 0; move it up or make it differ");

    [Theory]
    [InlineData("on: statement, when: source.Independent, weight: 2", "on: statement, when: '!!(statement.Source.Independent == true)', weight: 2",
        "ASY0513: 'b' does the same in the same cases as 'a' at line 3, so that its weight counts twice; take one of them out")]
    [InlineData("on: claim, when: 'tally.P > .5 && tally.U < .5', flag: X", "on: claim, when: '!(tally.U >= .5 || tally.P <= .5)', flag: X",
        "ASY0513: 'b' does the same in the same cases as 'a' at line 3; take one of them out")]
    [InlineData("on: source, of: Source, lower: 1", "on: source, of: Source, lower: 1",
        "ASY0513: 'b' does the same in the same cases as 'a' at line 3, so that the grade moves twice; take one of them out")]
    [InlineData("on: source, when: source.Independent, reliability: A", "on: source, when: source.Independent, reliability: C",
        "ASY0514: 'b' fires in the same cases as 'a' at line 3, and one sets the grade A and the other C; keep one of them, or tell their conditions apart")]
    [InlineData("on: source, when: source.Grade < Reliability.C, raise: 1", "on: source, when: source.Grade is Reliability.A or Reliability.B, lower: 2",
        "ASY0514: 'b' fires in the same cases as 'a' at line 3, and one raises the grade and the other lowers it; keep one of them, or tell their conditions apart")]
    [InlineData("on: statement, when: statement.IsDerived, weight: .5", "on: statement, when: statement.IsDerived, weight: .3",
        "ASY0515: 'b' fires in the same cases as 'a' at line 3, and their weights multiply to 0.15; if that is meant, write one rule")]
    [InlineData("on: source, when: source.Independent, raise: 1", "on: source, when: source.Independent, raise: 2",
        "ASY0515: 'b' fires in the same cases as 'a' at line 3, and together they raise the grade by 3; if that is meant, write one rule")]
    [InlineData("on: statement, when: statement.IsDerived, weight: .123", "on: statement, when: statement.IsDerived, weight: .456",
        "ASY0515: 'b' fires in the same cases as 'a' at line 3, and their weights multiply to 0.0561; if that is meant, write one rule")]
    [InlineData("on: source, when: source.Independent, lower: 1", "on: source, when: source.Independent, lower: 2",
        "ASY0515: 'b' fires in the same cases as 'a' at line 3, and together they lower the grade by 3; if that is meant, write one rule")]
    public void Rules_that_fire_in_the_same_cases_and_do_the_same_sort_of_thing_are_reported(string first, string second, string expected) =>
        Expected.Diagnostics($"rules:\n  a: {{{first}}}\n  ⟦b⟧: {{{second}}}", expected);

    [Theory]
    [InlineData("on: statement, when: statement.IsDerived, weight: .5", "on: statement, when: statement.IsDerived, flag: X")]
    [InlineData("on: statement, when: statement.IsDerived, flag: Y", "on: statement, when: statement.IsDerived, flag: X")]
    [InlineData("on: statement, when: statement.IsDerived, weight: .5", "on: statement, of: Claim, when: statement.IsDerived, weight: .5")]
    [InlineData("on: statement, when: statement.IsDerived, weight: .5", "on: statement, when: statement.IsDerived && source.Independent, weight: .5")]
    [InlineData("on: statement, when: statement.IsDerived, weight: .5", "on: statement, when: statement.IsDerived, weight: .5, off: true")]
    [InlineData("on: source, when: source.Independent, reliability: A", "on: source, when: source.Independent, lower: 1")]
    [InlineData("on: statement, when: statement.Cites<Evidence>(), weight: .5", "on: statement, when: statement.CitesVerified<Evidence>(), weight: .5")]
    public void Rules_that_differ_in_their_cases_or_in_what_they_do_are_not(string first, string second) =>
        Expected.Diagnostics($"rules:\n  a: {{{first}}}\n  b: {{{second}}}");

    [Fact]
    public void Many_kinds_and_rules_are_looked_at_in_passing()
    {
        var kinds = string.Concat(Enumerable.Range(0, 3000).Select(i =>
            $"  K{i}:\n    fields: {{n: {{type: int, min: 0}}, m: number?}}\n    checks:\n      - {{that: N > {i % 7} || M == null, else: no}}\n"));
        var rules = string.Concat(Enumerable.Range(0, 400).Select(i =>
            $"  r{i}: {{on: statement, when: statement.Note == \"{i}\" && statement.Certainty > Certainty.Certain, weight: {i + 1}}}\n"));
        var schema = new SchemaSource("t.assay.yaml", $"model: T\nclaims:\n{kinds}rules:\n{rules}", false);

        Linker.Link([ParsedSchema.Parse(schema, default)], default).Diagnostics.Should().BeEmpty();
    }
}
