using Assay.Generator.Evolution;

namespace Assay.Generator.Tests.Evolution;

public sealed class SchemaDiffTests
{
    [Fact]
    public void A_change_in_a_base_is_not_repeated_for_the_kinds_that_derive_from_it() =>
        Versions.Compare("claims: {A: {open: true, fields: {x: text}}, B: {is: A}, C: {is: B}}", "claims: {A: {open: true, fields: {x: text, y: text}}, B: {is: A}, C: {is: B}}")
            .InShort().Should().Equal("required-field-added claims.A.fields.y");

    [Fact]
    public void A_field_that_moves_into_a_mixin_is_still_the_same_field() =>
        Versions.Compare("claims: {A: {fields: {x: text, y: text?}}}", "mixins: {M: {fields: {x: text}}}\nclaims: {A: {mixes: [M], fields: {y: text?}}}")
            .InShort().Should().Equal("mixin-added mixins.M");

    [Fact]
    public void A_field_that_moves_up_into_the_base_is_new_there_and_nowhere_gone() =>
        Versions.Compare("claims: {A: {open: true}, B: {is: A, fields: {x: text?}}}", "claims: {A: {open: true, fields: {x: text?}}, B: {is: A}}")
            .InShort().Should().Equal("field-added claims.A.fields.x");

    [Fact]
    public void What_another_base_brings_along_and_takes_away_is_reported_at_the_kind() =>
        Versions.Compare(
            "claims: {A: {open: true, fields: {x: text}}, B: {open: true, fields: {y: text}}, C: {is: A}}",
            "claims: {A: {open: true, fields: {x: text}}, B: {open: true, fields: {y: text}}, C: {is: B}}")
            .InShort().Should().Equal("base-changed claims.C", "required-field-added claims.C.fields.y", "field-removed claims.C.fields.x");

    [Fact]
    public void Expressions_that_only_follow_a_renaming_are_the_same() =>
        Versions.Compare(
            "claims: {A: {fields: {x: int}, says: '{X}', checks: [{that: X > 0, else: '{X}'}], question: [x]}}\nrules: {r: {on: claim, of: A, when: claim.X > 1, flag: F}}",
            "claims: {B: {was: [A], fields: {y: {type: int, was: [x]}}, says: '{Y}', checks: [{that: Y > 0, else: '{Y}'}], question: [y]}}\nrules: {r: {on: claim, of: B, when: claim.Y > 1, flag: F}}")
            .InShort().Should().Equal("kind-renamed claims.B", "field-renamed claims.B.fields.y");

    [Fact]
    public void The_order_of_kinds_fields_and_rules_is_no_change() =>
        Versions.Compare(
            "claims: {A: {fields: {x: int, y: text}}, B: {}}\nrules: {r: {on: source, when: source.Independent, raise: 1}, s: {on: source, when: source.Independent, flag: F}}",
            "rules: {s: {on: source, when: source.Independent, flag: F}, r: {on: source, when: source.Independent, raise: 1}}\nclaims: {B: {}, A: {fields: {y: text, x: int}}}")
            .Should().BeEmpty();

    [Fact]
    public void Models_of_a_folder_are_compared_by_name()
    {
        var models = Versions.Diff(["model: A\nclaims: {X: {}}", "model: B", "model: C"], ["model: A\nclaims: {X: {}, Y: {}}", "model: B", "model: D", "model: E"]);
        models.SelectMany(m => m.Changes.InShort().Select(c => $"{m.Model}: {c}")).Should().Equal(
            "A: kind-added claims.Y", "C: model-removed model", "D: model-added model", "E: model-added model");
        models.Single(m => m.Model == "B").Changes.Should().BeEmpty();
    }

    [Fact]
    public void Imports_that_come_and_go_are_reported()
    {
        var models = Versions.Diff(["model: A\nclaims: {X: {}}", "model: B\nuses: [A]"], ["model: A\nclaims: {X: {}}", "model: B"]);
        models.Single(m => m.Model == "B").Changes.InShort().Should().Equal("import-removed uses.A");
        models = Versions.Diff(["model: A\nclaims: {X: {}}", "model: B"], ["model: A\nclaims: {X: {}}", "model: B\nuses: [A]"]);
        models.Single(m => m.Model == "B").Changes.InShort().Should().Equal("import-added uses.A");
    }

    [Fact]
    public void A_kind_that_moves_to_an_import_breaks_code_and_no_dossier()
    {
        var models = Versions.Diff(["model: A", "model: B\nuses: [A]\nclaims: {X: {}}"], ["model: A\nclaims: {X: {}}", "model: B\nuses: [A]"]);
        var change = models.Single(m => m.Model == "B").Changes.Single();
        change.Rule.Should().Be(ChangeRules.KindMoved);
        change.Rule.Effects.Should().Be(Effects.Code);
    }

    [Fact]
    public void A_table_that_replaces_an_imported_one_is_compared_with_it() =>
        Versions.Compare("doc: x", "doc: x\nverdicts: [{Corroborated: tally.P > .5}, {Unverified: otherwise}]").InShort().Should().Equal(
            "doc-changed verdicts.Corroborated", "verdict-condition-changed verdicts.Corroborated", "doc-changed verdicts.Unverified",
            "verdict-removed verdicts.Refuted", "verdict-removed verdicts.Supported", "verdict-removed verdicts.Doubtful", "verdict-removed verdicts.Contested");

    [Theory]
    [InlineData("1.2.3", "1.2.3", "claims: {A: {}}", "claims: {B: {}}", "2.0.0", false)]
    [InlineData("1.2.3", "2.0.0", "claims: {A: {}}", "claims: {B: {}}", "2.0.0", true)]
    [InlineData("1.2.3", "1.3.0", "claims: {A: {}}", "claims: {A: {}, B: {}}", "1.3.0", true)]
    [InlineData("1.2.3", "1.2.4", "claims: {A: {}}", "claims: {A: {}, B: {}}", "1.3.0", false)]
    [InlineData("1.2.3", "1.2.4", "doc: a", "doc: b", "1.2.4", true)]
    [InlineData("1.2.3", "1.2.3", "doc: a", "doc: a", "1.2.3", true)]
    [InlineData("0.2.3", "0.2.4", "claims: {A: {}}", "claims: {B: {}}", "0.3.0", false)]
    [InlineData("0.2.3", "0.2.4", "claims: {A: {}}", "claims: {A: {}, B: {}}", "0.2.4", true)]
    [InlineData("1.9.0", "1.10.0", "claims: {A: {}}", "claims: {A: {}, B: {}}", "1.10.0", true)]
    public void The_version_that_the_changes_ask_for_is_named(string before, string now, string old, string @new, string asked, bool isEnough)
    {
        var version = Versions.Diff([$"version: {before}\n{old}"], [$"version: {now}\n{@new}"]).Single().Version!;
        (version.Asked, version.IsEnough).Should().Be((asked, isEnough));
    }
}
