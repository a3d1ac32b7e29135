namespace Assay.Generator.Tests.Binding;

/// <summary>One mistake costs one diagnostic: what refers to something that was left out goes without a word.</summary>
public sealed class OneMistakeTests
{
    [Theory]
    [InlineData("claims:\n  Bad: {fields: {x: ⟦quantiy⟧}}\n  Derived: {is: Bad, fields: {y: int}, question: [x], says: '{X} {Y}'}\nrules:\n  a: {on: claim, of: Bad, flag: A}\n" +
        "  b: {on: claim, when: claim.Is<Bad>(), flag: B}\n  c: {on: claim, when: claim.Is<Derived>(), flag: C}", "ASY0301: unknown type 'quantiy'; did you mean 'quantity'?")]
    [InlineData("enums: {⟦bad⟧: {values: [X]}}\nclaims: {A: {fields: {x: bad, y: {type: bad, default: X}}}, B: {is: A}}", "ASY0201: enums are written in PascalCase: 'Bad', not 'bad'")]
    [InlineData("mixins: {M: {fields: {x: ⟦foo⟧}}}\nclaims: {A: {mixes: [M], question: [x], says: '{X}'}}",
        "ASY0301: unknown type 'foo'; there are text, int, number, bool, percent, likelihood, date, period, quantity, url, place, party, 'ref Kind' and the enums and values of the model")]
    [InlineData("enums:\n  E:\n    values:\n      - ⟦@⟧x\nclaims: {A: {fields: {x: E}}}", "ASY0001: an unquoted text cannot begin with '@'; quote the whole text")]
    [InlineData("enums: ⟦x: y⟧\nclaims: {A: {fields: {x: E, y: ref Foo}, mixes: [M]}}", "ASY0001: ':' inside an unquoted text begins a mapping; quote the whole text")]
    [InlineData("claims:\n  A: {doc: ⟦@⟧}\n  B: {is: A, fields: {a: ref A}}\nrules:\n  a: {on: claim, of: A, flag: X}", "ASY0001: an unquoted text cannot begin with '@'; quote the whole text")]
    [InlineData("rules:\n  a:\n    on: claim\n    when: ⟦\"x\" == y⟧\n    flag: X\n  b: {on: claim, when: claim.Id != claim.Kind.Name, flag: Y}",
        "ASY0001: the text ends at its closing quote, and more follows; put the whole of it in quotes of the other sort")]
    [InlineData("verdicts:\n  - A: tally.P > .9\n  - B: ⟦![x]⟧\n  - C: otherwise", "ASY0014: YAML reads '![x]' as a tag; put the C# expression in quotes")]
    [InlineData("verdicts:\n  - A: tally.P > .9\n  - B: ⟦x: y⟧", "ASY0001: ':' inside an unquoted text begins a mapping; quote the whole text")]
    public void It_is_reported_alone(string schema, string expected) => Expected.Diagnostics(schema, expected);

    [Fact]
    public void A_mistake_in_an_import_is_not_reported_again_where_it_is_used()
    {
        var run = SchemaTest.Run(("a.assay.yaml", "model: A\nclaims:\n  Bad: {is: Nope, open: true}"), ("b.assay.yaml",
            "model: B\nuses: [a]\nclaims: {Worse: {is: Bad}}\nrules: {r: {on: claim, when: claim.Is<Bad>(), flag: X}}"));

        run.Words().Should().Equal("(3,13): ASY0303: unknown kind 'Nope'");
        run.Result.GeneratedSources.Should().NotContain(s => s.SourceText.ToString().Contains("Is<Bad>"));
    }

    [Fact]
    public void What_refers_to_a_broken_kind_is_generated_for_the_time_being()
    {
        var run = Expected.Diagnostics(
            "claims:\n  Bad: {fields: {x: ⟦quantiy⟧}}\n  Good: {fields: {bad: ref Bad?}}",
            "ASY0301: unknown type 'quantiy'; did you mean 'quantity'?");

        run.Sources["Test.Good.g.cs"]
            .Should().Contain("global::Assay.Ref<global::Assay.Claim>? Bad");
    }

    [Fact]
    public void Many_mistakes_are_all_reported_at_once()
    {
        var run = Expected.Diagnostics(
            """
            claims:
              A: {fields: {x: ⟦foo1⟧}, ⟦qqq⟧: 1}
              B: {is: ⟦Nowhere⟧}
              C: {says: "{⟦Zzz⟧}"}
            rules:
              r: {on: ⟦everything⟧, weight: 1}
              s: {on: statement, ⟦reliability⟧: A, when: a}
            """,
            "ASY0301: unknown type 'foo1'; there are text, int, number, bool, percent, likelihood, date, period, quantity, url, place, party, 'ref Kind' and the enums and values of the model",
            "ASY0101: the kind 'A' has no key 'qqq'; it can have doc, is, abstract, open, mixes, was, deprecated, fields, checks, question, implies, excludes, says",
            "ASY0303: unknown kind 'Nowhere'",
            "ASY0404: nothing here is called 'Zzz'; there are Id, Kind",
            "ASY0104: 'everything' is not source, statement or claim",
            "ASY0502: 'reliability' is an effect of rules 'on: source', and this one is 'on: statement', which can have 'weight' or 'flag'");

        run.HintNames.Should().Contain("Test.C.g.cs");
    }
}
