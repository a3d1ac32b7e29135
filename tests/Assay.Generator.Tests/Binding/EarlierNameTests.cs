using Assay.Generator.Tests.Emit;

namespace Assay.Generator.Tests.Binding;

/// <summary>Earlier names (`was`) belong into dossiers; a schema itself says what things are called now.</summary>
public sealed class EarlierNameTests
{
    private const string Kind = "claims: {Move: {was: [Trip], fields: {size: {type: int, was: [strength]}, by: party}, ";

    [Theory]
    [InlineData("checks: [{that: ⟦Strength⟧ > 0, else: no}]")]
    [InlineData("checks: [{that: Size > 0, else: 'only {⟦Strength⟧}'}]")]
    [InlineData("says: '{⟦Strength⟧}'")]
    [InlineData("implies: other.⟦Strength⟧ > Size")]
    [InlineData("excludes: Math.Abs(⟦Strength⟧) > 1")]
    [InlineData("implies: other?.⟦Strength⟧ > Size")]
    public void An_expression_of_a_kind_that_uses_one_is_told_the_new_one(string key) =>
        Expected.Diagnostics(Kind + key + "}}", "ASY0211: 'Strength' is called 'Size' now; write that");

    [Theory]
    [InlineData("{on: claim, of: Move, when: claim.⟦Strength⟧ > 1, flag: F}", "Strength", "Size")]
    [InlineData("{on: statement, of: Move, when: claim.By == null, weight: .5, because: 'it was {claim.⟦Strength⟧}'}", "Strength", "Size")]
    [InlineData("{on: claim, when: claim.Is<⟦Trip⟧>(), flag: F}", "Trip", "Move")]
    [InlineData("{on: claim, when: claim.As<Move>()?.Size > 1 && claim.Record is ⟦Trip⟧, flag: F}", "Trip", "Move")]
    public void A_rule_that_uses_one_is_told_the_new_one(string rule, string earlier, string current) =>
        Expected.Diagnostics($"{Kind}}}}}\nrules: {{r: {rule}}}", $"ASY0211: '{earlier}' is called '{current}' now; write that");

    [Fact]
    public void A_name_that_is_another_member_s_is_left_to_the_compiler() =>
        SchemaTest.Run("model: Test\nclaims: {Move: {fields: {size: {type: int, was: [strength]}}}, Fight: {fields: {strength: int}, says: '{Strength}'}}\n"
            + "rules: {r: {on: claim, of: Fight, when: claim.Strength > 1, flag: F}}").Diagnostics.Should().BeEmpty();

    [Fact]
    public void A_mixin_s_check_that_uses_one_is_told_the_new_one() =>
        Expected.Diagnostics("mixins: {M: {fields: {size: {type: int, was: [strength]}}, checks: [{that: ⟦Strength⟧ > 0, else: no}]}}", "ASY0211: 'Strength' is called 'Size' now; write that");

    [Theory]
    [InlineData("claims: {Move: {was: [Trip]}, Fight: {fields: {trip: int}, says: '{Trip}'}}")]
    [InlineData("claims: {Move: {fields: {size: {type: int, was: [length]}}, checks: [{that: Id.ToString().Length > 1, else: no}]}}")]
    public void A_field_that_is_called_so_now_or_a_member_of_something_else_is_meant_as_it_stands(string schema) => Expected.Diagnostics(schema);

    [Theory]
    [InlineData("claims: {Move: {was: [Trip], open: true}, B: {is: ⟦Trip⟧}}", "ASY0303: unknown kind 'Trip': it is called 'Move' now")]
    [InlineData("claims: {Move: {was: Trip}}\nvalues: {V: {fields: {a: ref ⟦Trip⟧}}}", "ASY0303: unknown kind 'Trip': it is called 'Move' now")]
    [InlineData("claims: {Move: {was: [Trip]}}\nrules: {r: {on: claim, of: ⟦Trip⟧, flag: F}}", "ASY0303: unknown kind 'Trip': it is called 'Move' now")]
    [InlineData("claims: {Move: {fields: {size: {type: int, was: [strength]}}, question: [⟦strength⟧]}}", "ASY0308: 'Move' has no field 'strength': it is called 'size' now")]
    public void Wherever_a_schema_names_a_kind_or_field_it_is_told_the_new_name(string schema, string expected) =>
        Expected.Diagnostics(schema.Replace("ref ⟦Trip⟧", "⟦ref Trip⟧", StringComparison.Ordinal), expected);

    [Theory]
    [InlineData("claims: {A: {was: ⟦[C]⟧}, B: {was: [C]}}", "ASY0203: 'C' is already a name of the kind 'A'; a dossier that says it could mean either")]
    [InlineData("claims: {A: {was: [C, ⟦C⟧]}}", "ASY0203: 'C' is already listed; leave it out")]
    [InlineData("claims: {A: {fields: {x: {type: int, was: [z]}, ⟦y⟧: {type: int, was: [z]}}}}", "ASY0203: 'z' is already a name of another field of 'A'; a dossier that says it could mean either")]
    [InlineData("mixins: {M: {fields: {⟦x⟧: {type: int, was: [y]}}}}\nclaims: {A: {mixes: [M], fields: {y: int}}}",
        "ASY0203: 'y' is already a name of another field of 'A'; a dossier that says it could mean either")]
    [InlineData("values: {V: {fields: {⟦x⟧: {type: int, was: [y]}, y: int}}}", "ASY0203: 'y' is already a name of another field of 'V'; a dossier that says it could mean either")]
    [InlineData("claims: {A: {open: true, fields: {x: {type: int, was: [y]}}}, ⟦B⟧: {is: A, fields: {y: int}}}",
        "ASY0203: 'y' is already a name of another field of 'B'; a dossier that says it could mean either")]
    public void A_name_that_could_mean_two_things_is_reported(string schema, string expected) =>
        Expected.Diagnostics(schema.Replace("⟦[C]⟧}, B: {was: [C]}", "[C]}, B: {was: ⟦[C]⟧}", StringComparison.Ordinal), expected);

    [Fact]
    public void A_name_that_an_imported_kind_had_is_reported()
    {
        const string Base = "model: Base\nclaims: {A: {was: [B, C], open: true}}\n";
        SchemaTest.Run(("a.assay.yaml", Base), ("b.assay.yaml", "model: Test\nuses: [base]\nclaims: {B: {}, D: {was: [C]}, E: {was: [A]}}\n")).Words().Should().Equal(
            "(3,10): ASY0212: 'B' is an earlier name of the kind 'A' of the model 'Base'; a dossier that says it could mean either, so choose another name, or leave it out of 'was' there",
            "(3,26): ASY0203: 'C' is already a name of the kind 'A'; a dossier that says it could mean either",
            "(3,41): ASY0203: 'A' is already a name of the kind 'A'; a dossier that says it could mean either");
    }

    [Fact]
    public void What_is_deprecated_is_obsolete_in_CSharp_and_used_without_a_warning_by_what_is_generated()
    {
        var model = SampleModel.Parse("""
            model: Old
            values: {V: {fields: {a: text, b: {type: text?, deprecated: say a}}}}
            sources: {Paper: {deprecated: use Outlet, fields: {city: {type: place?, deprecated: nobody asks}}}}
            claims:
              Base: {deprecated: use Other, open: true, fields: {size: {type: int, deprecated: use count}, by: {type: ref Paper?, deprecated: no}}, question: [size]}
              Derived:
                is: Base
                fields: {v: {type: V?, deprecated: no}, about: ref Base?}
                checks: [{that: Size > 0, else: '{Size} by {By}'}]
                says: '{Size} {V}'
                implies: Size > other.Size
            rules:
              r: {on: claim, of: Derived, when: claim.Size > 1 && claim.Is<Base>(), flag: F, because: '{claim.Size}'}
              s: {on: statement, of: Paper, when: source.City != null, weight: .5}
              t: {on: claim, of: Base, when: claim.By != null, flag: G}
            """);
        var compilation = Compiled.Compile(model.Emit());
        compilation.Complaints().Should().BeEmpty();
        foreach (var (type, member, advice) in ((string, string?, string)[])[("Old.Base", null, "use Other"), ("Old.Base", "Size", "use count"), ("Old.V", "B", "say a"), ("Old.PaperView", "City", "nobody asks")])
        {
            Microsoft.CodeAnalysis.ISymbol symbol = compilation.GetTypeByMetadataName(type)!;
            symbol = member is null ? symbol : ((Microsoft.CodeAnalysis.INamedTypeSymbol)symbol).GetMembers(member).Single();
            symbol.GetAttributes().Single(a => a.AttributeClass!.Name == "ObsoleteAttribute").ConstructorArguments.Single().Value.Should().Be(advice);
        }
    }
}
