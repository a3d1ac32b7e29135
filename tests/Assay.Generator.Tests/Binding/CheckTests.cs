using Assay.Generator.Model;

namespace Assay.Generator.Tests.Binding;

public sealed class CheckTests
{
    [Fact]
    public void A_check_is_an_error_unless_it_says_otherwise()
    {
        var checks = Bound.Model(
            """
            claims:
              Move:
                fields: {from: place, to: place}
                checks:
                  - {that: From != To, else: "{From} is no move"}
                  - {that: From != To && To != "x", else: no, severity: warning}
                  - that: From != To
                    else: no
                    severity: info
            """).ExpressionsOf("Move").Checks;

        checks.Select(c => (c.That.Text, c.Severity)).Should().Equal(
            ("From != To", CheckSeverity.Error), ("From != To && To != \"x\"", CheckSeverity.Warning), ("From != To", CheckSeverity.Info));
    }

    [Theory]
    [InlineData("- ⟦{else: x}⟧", "ASY0102: a check needs 'that': the condition that must hold")]
    [InlineData("- {⟦that⟧: a}", "ASY0102: a check needs 'else': what to say if it does not hold")]
    [InlineData("- {that: a, else: b, severity: ⟦eror⟧}", "ASY0104: 'eror' is not error, warning or info; did you mean 'error'?")]
    [InlineData("- {that: a, ⟦els⟧: b}", "ASY0101: a check has no key 'els'; did you mean 'else'?")]
    [InlineData("- ⟦a != b⟧", "ASY0103: expected a check, {that: condition, else: text} here, not 'a != b'")]
    [InlineData("  ⟦t⟧hat: a\n      else: b", "ASY0103: expected a list here, not a mapping; begin each check with '- '")]
    [InlineData("- {that: ⟦true⟧, else: b}", "ASY0508: this always holds, so the check never fails; leave it out")]
    [InlineData("- {that: a && ⟦false⟧, else: b}", "ASY0507: this never holds, so every record fails this check; change it or turn it round")]
    [InlineData("- {that: a, else: b, severity: ⟦warnin⟧}", "ASY0104: 'warnin' is not error, warning or info; did you mean 'warning'?")]
    [InlineData("- {that: a, else: b, severity: ⟦infos⟧}", "ASY0104: 'infos' is not error, warning or info; did you mean 'info'?")]
    [InlineData("- {that: a, else: b, severity: ⟦[]⟧}", "ASY0014: YAML reads '[' as the start of a list, and error, warning or info is expected here; put it in quotes")]
    public void A_mistake_in_a_check_is_reported(string check, string expected) =>
        Expected.Diagnostics($"claims:\n  Move:\n    checks:\n    {check}", expected);

    [Fact]
    public void A_bad_check_leaves_the_kind_and_its_other_checks()
    {
        var run = Expected.Diagnostics(
            """
            claims:
              Move:
                checks:
                  - {that: Id ⟦=⟧ "x", else: bad}
                  - {that: Id == "y", else: good}
            """,
            "ASY0402: an expression here cannot have an assignment; to compare, write '=='");

        run.Sources["Test.Move.Expressions.g.cs"].Should().Contain("good").And.NotContain("bad");
    }
}
