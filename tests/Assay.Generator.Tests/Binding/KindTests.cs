using Assay.Generator.Model;

namespace Assay.Generator.Tests.Binding;

public sealed class KindTests
{
    [Fact]
    public void A_kind_derives_from_its_familys_base_unless_it_says_otherwise()
    {
        var model = Bound.Model(
            """
            parties: {A: {}}
            sources: {B: {}}
            evidence: {C: {}}
            claims: {D: {}, E: {is: D}, F: {is: Claim}}
            statements: {G: {}}
            """);

        model.Kinds.Select(k => (k.Name, k.Family, k.BaseType)).Should().Equal(
            ("A", Family.Party, "global::Assay.Party"),
            ("B", Family.Source, "global::Assay.Source"),
            ("C", Family.Evidence, "global::Assay.Evidence"),
            ("D", Family.Claim, "global::Assay.Claim"),
            ("E", Family.Claim, "global::Test.D"),
            ("F", Family.Claim, "global::Assay.Claim"),
            ("G", Family.Statement, "global::Assay.Statement"));
    }

    [Fact]
    public void A_kind_is_open_if_it_says_so_is_abstract_or_is_derived_from()
    {
        var model = Bound.Model("claims: {A: {}, B: {open: true}, C: {abstract: true}, D: {}, E: {is: D}}");

        model.Kinds.Where(k => k.IsOpen).Select(k => k.Name).Should().Equal("B", "C", "D");
    }

    [Fact]
    public void Inherited_fields_come_first_then_mixed_then_own()
    {
        var model = Bound.Model(
            """
            mixins:
              Dated: {fields: {period: period?}}
              Placed: {fields: {place: place?}}
            claims:
              B: {is: A, mixes: [Placed, Dated], fields: {own: int}}
              A: {fields: {first: text}}
            """);

        model.Kind("B").Fields.Select(f => (f.Name, f.DeclaredBy)).Should().Equal(
            ("first", "global::Test.A"), ("place", "global::Test.B"), ("period", "global::Test.B"), ("own", "global::Test.B"));
        model.Kind("A").Fields.Select(f => f.Name).Should().Equal("first");
    }

    [Fact]
    public void Statements_inherit_the_fields_of_core() =>
        Bound.Model("statements: {A: {fields: {to: party}}}").Kind("A").Fields.Select(f => f.Name).Should().Equal(
            "source", "claim", "stance", "made", "reported", "via", "relays", "drawsOn", "evidence", "certainty", "attribution", "says", "at", "note", "to");

    [Fact]
    public void The_rest_of_what_a_kind_says_is_kept()
    {
        var kind = Bound.Model("claims: {A: {doc: D., was: [B, C], deprecated: use E}}").Kind("A");

        (kind.Doc, kind.Deprecated).Should().Be(("D.", "use E"));
        kind.Was.Should().Equal("B", "C");
    }

    [Fact]
    public void A_question_is_inherited_and_can_be_replaced()
    {
        var model = Bound.Model("claims: {A: {fields: {x: int, y: int}, question: [x, y]}, B: {is: A}, C: {is: B, question: x}, D: {}}");

        Question("A").Should().Be((true, "x,y", "global::Test.A"));
        Question("B").Should().Be((false, "x,y", "global::Test.A"));
        Question("C").Should().Be((true, "x", "global::Test.C"));
        Question("D").Should().Be((false, null, null));

        (bool, string?, string?) Question(string name) => model.Kind(name) is var k
            ? (k.DeclaresQuestion, k.Question is { } q ? string.Join(",", q) : null, k.QuestionKind)
            : default;
    }

    [Fact]
    public void Features_say_what_the_file_of_expressions_holds()
    {
        var model = Bound.Model(
            """
            mixins: {M: {checks: [{that: Id != "", else: no id}]}}
            claims:
              A: {implies: other.Id == Id}
              B: {is: A, says: "{Id}", excludes: "false"}
              C: {is: B, mixes: [M]}
              D: {checks: [{that: Id != "x", else: no}], mixes: [M]}
            """);

        model.Kind("A").Features.Should().Be(new KindFeatures(Checks: false, Says: false, Implies: true, Excludes: false, InheritsImplies: false));
        model.Kind("B").Features.Should().Be(new KindFeatures(Checks: false, Says: true, Implies: false, Excludes: true, InheritsImplies: true));
        model.Kind("C").Features.Should().Be(new KindFeatures(Checks: true, Says: false, Implies: false, Excludes: false, InheritsImplies: true));
        model.Kind("D").Features.Should().Be(new KindFeatures(Checks: true, Says: false, Implies: false, Excludes: false, InheritsImplies: false));
        model.ExpressionsOf("D").Checks.Select(c => c.That.Text).Should().Equal("Id != \"\"", "Id != \"x\"");
    }

    [Theory]
    [InlineData("claims: {A: {is: ⟦B⟧}, B: {is: ⟦A⟧}}", "ASY0305: 'A' derives from itself: A → B → A", "ASY0305: 'B' derives from itself: B → A → B")]
    [InlineData("claims: {A: {is: ⟦A⟧}, B: {is: A}}", "ASY0305: 'A' derives from itself: A → A")]
    [InlineData("claims: {Ab: {}, B: {is: ⟦Abb⟧}}", "ASY0303: unknown kind 'Abb'; did you mean 'Ab'?")]
    [InlineData("claims: {A: {is: ⟦Stance⟧}}", "ASY0303: unknown kind 'Stance': it is an enum")]
    [InlineData("claims: {A: {is: ⟦Source⟧}}", "ASY0304: 'Source' is a kind of sources, and a kind of claims derives from one of its own family")]
    [InlineData("claims: {A: {is: ⟦Authentic⟧}}",
        "ASY0306: 'Authentic' of the model 'Core' is sealed, because nothing in that model derives from it; say 'open: true' there, or derive from 'Claim'")]
    [InlineData("claims: {A: {mixes: [⟦M⟧]}}", "ASY0307: unknown mixin 'M'")]
    [InlineData("mixins: {Dated: {}}\nclaims: {A: {mixes: [⟦Datd⟧, Dated, ⟦Dated⟧]}}", "ASY0307: unknown mixin 'Datd'; did you mean 'Dated'?",
        "ASY0203: 'Dated' is already mixed in; leave it out")]
    [InlineData("claims: {A: {⟦fieds⟧: {}}}", "ASY0101: the kind 'A' has no key 'fieds'; did you mean 'fields'?")]
    [InlineData("claims: {A: {abstract: ⟦yes⟧}}", "ASY0104: 'yes' is not true or false; write 'true'")]
    [InlineData("claims: {A: ⟦x⟧}", "ASY0103: expected a mapping with doc, is, abstract, open, … here, not 'x'")]
    [InlineData("sources: {A: {⟦says⟧: x}}", "ASY0105: 'says' does not apply here: only claims have it")]
    [InlineData("claims: {A: {was: [⟦A⟧]}}", "ASY0203: 'A' is already its name now; leave it out")]
    [InlineData("claims: {A: {was: ⟦B⟧}, B: {}}", "ASY0203: 'B' is already a name of the kind 'B'; a dossier that says it could mean either")]
    [InlineData("claims: {A: {fields: {sender: party}, question: [⟦sendr⟧]}}", "ASY0308: 'A' has no field 'sendr'; did you mean 'sender'?")]
    [InlineData("claims: {A: {fields: {x: int}, question: [x, ⟦x⟧]}}", "ASY0203: 'x' is already a key of this question; leave it out")]
    [InlineData("claims: {A: {question: ⟦[]⟧}}", "ASY0103: expected the fields that make the question here, not an empty list")]
    [InlineData("claims: {⟦troop-deployment⟧: {}}", "ASY0201: kinds are written in PascalCase: 'TroopDeployment', not 'troop-deployment'")]
    [InlineData("claims: {A: {}}\nsources: {⟦A⟧: {}}", "ASY0203: 'A' is already a kind of claims at line 2, column 10; rename this kind")]
    [InlineData("claims: {A: {}, ⟦AView⟧: {}}", "ASY0204: 'AView' cannot be a kind of claims: what rules see of 'A' is called that; choose another name")]
    [InlineData("sources: {⟦Kind⟧: {}}", "ASY0204: 'Kind' cannot be a kind of sources: every record of sources has a member that is called that; choose another name")]
    [InlineData("claims: {⟦Says⟧: {}}", "ASY0204: 'Says' cannot be a kind of claims: every record of claims has a member that is called that; choose another name")]
    [InlineData("claims: {⟦TestModel⟧: {}}", "ASY0204: 'TestModel' cannot be a kind of claims: the model's own class is called that; choose another name")]
    [InlineData("claims: {⟦TestRules⟧: {}}", "ASY0204: 'TestRules' cannot be a kind of claims: the class of the model's rules is called that; choose another name")]
    [InlineData("claims: {⟦TestRuleSet⟧: {}}", "ASY0204: 'TestRuleSet' cannot be a kind of claims: the class of the model's rules is called that; choose another name")]
    [InlineData("claims: {⟦TestFlag⟧: {}}", "ASY0204: 'TestFlag' cannot be a kind of claims: the enum of the model's flags is called that; choose another name")]
    [InlineData("claims: {⟦TestVerdict⟧: {}}", "ASY0204: 'TestVerdict' cannot be a kind of claims: the enum of the model's verdicts is called that; choose another name")]
    [InlineData("claims: {A: {}, ⟦AConstants⟧: {}}", "ASY0204: 'AConstants' cannot be a kind of claims: the class of the constants of 'A' is called that; choose another name")]
    [InlineData("claims: {A: {}, ⟦ACodec⟧: {}}", "ASY0204: 'ACodec' cannot be a kind of claims: the converter of 'A' is called that; choose another name")]
    [InlineData("parties: {⟦TestPartyKind⟧: {}}", "ASY0204: 'TestPartyKind' cannot be a kind of parties: the enum of the kinds of parties is called that; choose another name")]
    [InlineData("parties: {⟦TestPartyVisitor⟧: {}}", "ASY0204: 'TestPartyVisitor' cannot be a kind of parties: the visitor of parties is called that; choose another name")]
    [InlineData("parties: {⟦TestParties⟧: {}}", "ASY0204: 'TestParties' cannot be a kind of parties: the class that tells parties apart is called that; choose another name")]
    [InlineData("claims: {⟦TestRewriter⟧: {}}", "ASY0204: 'TestRewriter' cannot be a kind of claims: the model's rewriter of dossiers is called that; choose another name")]
    [InlineData("claims: {A: {is: ⟦[]⟧}}", "ASY0014: YAML reads '[' as the start of a list, and a kind is expected here; put it in quotes")]
    [InlineData("claims: {A: {deprecated: ⟦[]⟧}}", "ASY0014: YAML reads '[' as the start of a list, and a text that says what to use instead is expected here; put it in quotes")]
    [InlineData("claims: {A: {was: [⟦old kind⟧]}}", "ASY0201: kinds are written in PascalCase: 'OldKind', not 'old kind'")]
    [InlineData("mixins: {M: {}}\nclaims: {A: {mixes: [⟦[]⟧]}}", "ASY0014: YAML reads '[' as the start of a list, and the name of a mixin is expected here; put it in quotes")]
    public void A_mistake_in_a_kind_is_reported(string schema, params string[] expected) => Expected.Diagnostics(schema, expected);

    [Theory]
    [InlineData("claims: {A: {is: Source}}", "ASY0304")]
    [InlineData("claims: {A: {is: Authentic}}", "ASY0306")]
    [InlineData("claims: {A: {is: Nope}}", "ASY0303")]
    [InlineData("claims: {A: {is: A}}", "ASY0305")]
    [InlineData("mixins: {M: {fields: {x: int}}}\nclaims: {B: {fields: {x: int}}, A: {is: B, mixes: [M]}}", "ASY0205")]
    [InlineData("claims: {B: {fields: {x: int}}, A: {is: B, fields: {x: int}}}", "ASY0205")]
    [InlineData("claims: {A: {fields: [x]}}", "ASY0103")]
    public void A_kind_with_a_mistake_that_others_would_feel_is_left_out(string schema, string code)
    {
        var run = SchemaTest.Run("model: Test\n" + schema);

        run.Diagnostics.Should().ContainSingle().Which.Id.Should().Be(code);
        run.HintNames.Should().NotContain("Test.A.g.cs");
    }

    [Fact]
    public void Thirty_two_kinds_that_derive_from_each_other_are_not_too_many()
    {
        var kinds = string.Concat(Enumerable.Range(1, 31).Select(i => $"  K{i}: {{is: {(i == 1 ? "Claim" : "K" + (i - 1))}}}\n"));

        Expected.Diagnostics("claims:\n" + kinds).HintNames.Should().Contain("Test.K31.g.cs");
        SchemaTest.Run($"model: Test\nclaims:\n{kinds}  K32: {{is: K31}}").HintNames.Should().Contain("Test.K31.g.cs").And.NotContain("Test.K32.g.cs");
    }

    [Fact]
    public void A_kind_that_derives_too_deeply_is_reported_once()
    {
        var kinds = string.Concat(Enumerable.Range(1, 100).Select(i => $"  K{i}: {{is: {(i == 1 ? "Claim" : "K" + (i - 1))}}}\n"));

        SchemaTest.Run("model: Test\nclaims:\n" + kinds).Words().Should().Equal(
            "(34,3): ASY0313: 'K32' derives from more than 32 kinds, one from the other; give it a nearer base");
    }

    [Fact]
    public void A_kind_has_no_more_fields_than_reading_can_keep_track_of()
    {
        var fields = string.Join(", ", Enumerable.Range(1, 127).Select(i => $"f{i}: int"));

        Expected.Diagnostics($"claims: {{⟦A⟧: {{fields: {{{fields}}}}}}}", "ASY0314: 'A' has 127 fields, and a kind can have 126; put some of them into a value")
            .HintNames.Should().NotContain("Test.A.g.cs");
        Expected.Diagnostics($"claims: {{A: {{fields: {{{fields.Replace(", f127: int", "")}}}}}}}").HintNames.Should().Contain("Test.A.g.cs");
    }

    [Fact]
    public void A_model_has_no_more_types_than_the_compiler_can_tell_apart_in_time()
    {
        var values = string.Join(", ", Enumerable.Range(1, 4_999).Select(i => $"V{i}"));

        Expected.Diagnostics($"enums: {{{values.Replace(",", ": {values: [X]},")}: {{values: [X]}}}}\nclaims: {{A: {{}}, ⟦B⟧: {{}}}}\nsources: {{C: {{}}}}",
            "ASY0315: a model can have 5000 enums, values and kinds, and this is one more; put some of them into a model that this one uses");
    }
}
