using Assay.Generator.Model;

namespace Assay.Generator.Tests.Binding;

public sealed class RuleTests
{
    [Fact]
    public void A_rule_has_its_condition_effects_and_reason()
    {
        var model = Bound.Model(
            """
            claims: {Move: {fields: {mover: party}}}
            rules:
              late-denial:
                doc: Too late.
                on: statement
                of: Move
                when: statement.Stance == Stance.Denies && claim.Mover != null
                weight: 0.4
                flag: Late
                because: "{source.Name} denies {claim}."
              bad-source: {on: source, when: source.Note == "x", reliability: E, lower: 1}
              good-source: {on: source, of: Source, raise: 2}
            """);

        model.Rule("test/late-denial").Should().Be(new RuleSpec(
            "test/late-denial", "global::Test.TestRules.LateDenial", Stratum.Statement,
            new RuleScope(Family.Claim, "global::Test.Move", "global::Test.MoveView"), .4, null, 0, "Late", "Too late.", HasBecause: true));
        model.Rule("test/bad-source").Should().BeEquivalentTo(new { Reliability = "E", Step = -1, HasBecause = false });
        model.Rule("test/good-source").Of.Should().Be(new RuleScope(Family.Source, "global::Assay.Source", null));
        model.Rule("test/good-source").Step.Should().Be(2);

        var own = model.Rules.OwnRules.Single(r => r.Name == "late-denial");
        own.When.Conjuncts.Select(c => c.Text).Should().Equal("statement.Stance == Stance.Denies", "claim.Mover != null");
        own.Because!.Parts.Select(p => p.Literal ?? p.Hole!.Text).Should().Equal("source.Name", " denies ", "claim", ".");
        model.Rules.OwnRules.Single(r => r.Name == "good-source").When.Conjuncts.Should().BeEmpty();
    }

    [Fact]
    public void Rules_run_in_the_order_of_their_ids_and_those_of_imports_are_among_them()
    {
        var model = Bound.Model("rules: {z: {on: claim, of: Claim, flag: B}, a-b: {on: claim, of: Claim, flag: A}}");

        model.Rules.Rules.Select(r => r.Id).Should().Equal(
            "core/against-interest", "core/anonymous", "core/self-serving-assertion", "core/self-serving-denial", "test/a-b", "test/z");
        model.Rules.Flags.Should().Equal("A", "B");
        model.Rules.OwnRules.Select(r => r.Name).Should().Equal("a-b", "z");
    }

    [Fact]
    public void An_imported_rule_can_be_tuned_or_switched_off_whatever_the_case_of_its_name()
    {
        var model = Bound.Model("rules: {Core/Anonymous: {weight: 0.3, flag: Unnamed}, core/against-interest: {off: true, doc: Why.}, own: {on: claim, of: Claim, flag: X, off: true}}");

        model.Rule("core/anonymous").Should().BeEquivalentTo(new { Weight = .3, Flag = "Unnamed", Class = "global::Assay.CoreRules.Anonymous", On = Stratum.Statement });
        model.Rules.Rules.Select(r => r.Id).Should().Equal("core/anonymous", "core/self-serving-assertion", "core/self-serving-denial");
        model.Rules.Flags.Should().Equal("Unnamed");
        model.Rules.OwnRules.Should().ContainSingle("importers may switch it on again");
    }

    [Fact]
    public void Tuning_is_inherited_and_can_be_taken_back()
    {
        var models = Bound.Models(
            "model: A\nrules: {core/anonymous: {weight: 0.3}, core/against-interest: {off: true}, own: {on: claim, of: Claim, flag: X, off: true}}",
            "model: B\nuses: a",
            "model: C\nuses: [b]\nrules: {core/against-interest: {off: false}, a/own: {off: false}}",
            "model: D\nuses: [core, c]");

        foreach (var name in new[] { "C", "D" })
        {
            var model = models.Single(m => m.Name == name);
            model.Rule("core/anonymous").Weight.Should().Be(.3);
            model.Rules.Rules.Select(r => r.Id).Should().Contain(["core/against-interest", "a/own"]);
        }
        models.Single(m => m.Name == "B").Rules.Rules.Should().NotContain(r => r.Id == "core/against-interest");
    }

    [Fact]
    public void Imports_that_disagree_leave_it_to_the_importing_schema()
    {
        const string Left = "model: Left\nrules: {core/anonymous: {weight: 0.3}}\nweights: {prior: 3}\nverdicts: [{L: otherwise}]";
        const string Right = "model: Right\nrules: {core/anonymous: {weight: 0.2}}\nweights: {prior: 4}\nverdicts: [{R: otherwise}]";

        SchemaTest.Run(("l.assay.yaml", Left), ("r.assay.yaml", Right), ("t.assay.yaml", "model: Top\nuses: [left, right]")).Words().Should().Equal(
            "(2,7): ASY0210: the models 'Left' and 'Right' set the rule 'core/anonymous' differently; set it in this schema",
            "(2,7): ASY0210: the models 'Left' and 'Right' set the table 'verdicts' differently; set it in this schema",
            "(2,7): ASY0210: the models 'Left' and 'Right' set 'weights: prior' differently; set it in this schema");
        Bound.Models(Left, Right, "model: Top\nuses: [left, right]\nrules: {core/anonymous: {weight: 0.1}}\nweights: {prior: 5}\nverdicts: [{T: otherwise}]")
            .Single(m => m.Name == "Top").Rule("core/anonymous").Weight.Should().Be(.1);
    }

    [Theory]
    [InlineData("⟦BadName⟧: {on: claim, of: Claim, flag: A}", "ASY0201: rules are written in kebab-case: 'bad-name', not 'BadName'")]
    [InlineData("a: {on: ⟦claims⟧, flag: A}", "ASY0104: 'claims' is not source, statement or claim; did you mean 'claim'?")]
    [InlineData("⟦a⟧: {flag: A}", "ASY0102: the rule 'a' needs 'on': source, statement or claim")]
    [InlineData("⟦a⟧: {on: claim, of: Claim}", "ASY0501: this rule has no effect; give it 'flag'")]
    [InlineData("⟦a⟧: {on: source, of: Source}", "ASY0501: this rule has no effect; give it 'reliability', 'raise', 'lower' or 'flag'")]
    [InlineData("a: {on: source, of: Source, ⟦weight⟧: 1}", "ASY0502: 'weight' is an effect of rules 'on: statement', and this one is 'on: source', which can have 'reliability', 'raise', 'lower' or 'flag'")]
    [InlineData("a: {on: claim, of: Claim, ⟦raise⟧: 1}", "ASY0502: 'raise' is an effect of rules 'on: source', and this one is 'on: claim', which can have 'flag'")]
    [InlineData("a: {on: statement, of: Claim, weight: ⟦-1⟧}", "ASY0104: '-1' is not a factor: 0 or more, where 1 changes nothing")]
    [InlineData("a: {on: statement, of: Claim, weight: ⟦'0,4'⟧}", "ASY0104: '0,4' is not a factor; the decimal sign is '.', and thousands are not set apart")]
    [InlineData("a: {on: source, of: Source, reliability: ⟦G⟧}", "ASY0104: 'G' is not a grade: A, B, C, D, E, F")]
    [InlineData("a: {on: source, of: Source, raise: ⟦9⟧}", "ASY0104: '9' is not a number of grades from 1 to 4")]
    [InlineData("a: {on: source, of: Source, raise: 1, ⟦lower⟧: 1}", "ASY0105: 'lower' does not apply here: the rule says 'raise', too; give it one of them")]
    [InlineData("a: {on: claim, of: Claim, flag: ⟦low⟧}", "ASY0201: flags are written in PascalCase: 'Low', not 'low'")]
    [InlineData("a: {on: claim, of: Claim, flag: LowA}\n  b: {on: claim, of: Claim, flag: ⟦LOWA⟧}", "ASY0203: 'LOWA' is already a flag, written 'LowA'; write it the same way")]
    [InlineData("a: {on: claim, of: ⟦Party⟧, flag: A}", "ASY0304: 'Party' is a kind of parties, and a rule 'on: claim' is 'of' a kind of claims")]
    [InlineData("a: {on: source, of: ⟦Claim⟧, flag: A}", "ASY0304: 'Claim' is a kind of claims, and a rule 'on: source' is 'of' a kind of sources")]
    [InlineData("a: {on: claim, of: ⟦Clam⟧, flag: A}", "ASY0303: unknown kind 'Clam'; did you mean 'Claim'?")]
    [InlineData("⟦a⟧: {on: claim, flag: A}", "ASY0508: this always holds, so the rule always fires; give it 'when' or 'of'")]
    [InlineData("a: {on: claim, when: ⟦true⟧, flag: A}", "ASY0508: this always holds, so the rule always fires; give it a condition")]
    [InlineData("a: {on: claim, when: x && ⟦false⟧, flag: A}", "ASY0507: this never holds, so the rule never fires; change it or take the rule out")]
    [InlineData("a: {on: claim, of: Claim, flag: A, because: \"{⟦source⟧.Name}\"}", "ASY0404: nothing here is called 'source'; there are claim, tally")]
    [InlineData("a: {on: statement, of: Claim, weight: 1, because: \"{⟦soure⟧.Name} {statement} {claim}\"}", "ASY0404: nothing here is called 'soure'; did you mean 'source'?")]
    [InlineData("a: {on: claim, of: Claim, flag: A, ⟦wehn⟧: x}", "ASY0101: the rule 'a' has no key 'wehn'; did you mean 'when'?")]
    [InlineData("⟦when⟧: {on: claim, of: Claim, flag: A}", "ASY0204: 'when' cannot be a rule: its class would be called like another that is generated; choose another name")]
    [InlineData("a-b1: {on: claim, of: Claim, flag: A}\n  ⟦a-b-1⟧: {on: claim, of: Claim, flag: A}", "ASY0203: 'a-b-1' is already taken by the rule 'a-b1', whose class has the same name; rename one of them")]
    [InlineData("⟦core/anonymos⟧: {weight: 1}", "ASY0503: no imported rule is called 'core/anonymos'; did you mean 'core/anonymous'?")]
    [InlineData("⟦test/a⟧: {weight: 1}", "ASY0503: no imported rule is called 'test/a'; rules of this schema are written without its name")]
    [InlineData("core/anonymous: {⟦when⟧: x}", "ASY0504: 'when' of an imported rule stays as it is; switch the rule off and write another, or change 'weight' or 'flag' or 'off'")]
    [InlineData("core/anonymous: {⟦reliability⟧: A}", "ASY0502: 'reliability' is an effect of rules 'on: source', and this one is 'on: statement', which can have 'weight' or 'flag'")]
    [InlineData("⟦core/anonymous⟧: {}", "ASY0501: this rule has no effect; give it 'weight' or 'flag' or 'off: true'")]
    [InlineData("a: {on: statement, of: ⟦Party⟧, weight: 2}", "ASY0304: 'Party' is a kind of parties, and a rule 'on: statement' is 'of' a kind of statements, sources, claims")]
    public void A_mistake_in_a_rule_is_reported(string rules, string expected) => Expected.Diagnostics("rules:\n  " + rules, expected);
}
