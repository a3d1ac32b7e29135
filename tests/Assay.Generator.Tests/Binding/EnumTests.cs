namespace Assay.Generator.Tests.Binding;

public sealed class EnumTests
{
    [Fact]
    public void Values_are_names_or_names_with_docs()
    {
        var found = Bound.Model("enums: {UnitKind: {doc: What force., values: [SpecialForces, {Engineers: Builds and clears.}, {Pilots: }]}}").Enums.Single();

        (found.Name, found.Doc).Should().Be(("UnitKind", "What force."));
        found.Values.Select(v => (v.Name, v.Doc)).Should().Equal(("SpecialForces", null), ("Engineers", "Builds and clears."), ("Pilots", null));
    }

    [Theory]
    [InlineData("{A: {values: [⟦specialForces⟧]}}", "ASY0201: enum values are written in PascalCase: 'SpecialForces', not 'specialForces'")]
    [InlineData("{A: {values: [X, ⟦X⟧]}}", "ASY0203: 'X' is already a value of 'A'; leave it out or rename it")]
    [InlineData("{A: {values: [Xy, ⟦XY⟧]}}", "ASY0203: 'XY' is already a value of 'A'; leave it out or rename it")]
    [InlineData("{A: {values: [{X: a, ⟦Y⟧: b}]}}", "ASY0103: expected the end of this value here, not 'Y'; every value is an item of its own, '- Name: doc'")]
    [InlineData("{A: {values: ⟦[]⟧}}", "ASY0103: expected the names of an enum here, not an empty list")]
    [InlineData("{⟦A⟧: {}}", "ASY0102: the enum 'A' needs 'values': the names that it has")]
    [InlineData("{A: ⟦[X]⟧}", "ASY0103: expected a mapping with doc, values here, not a list")]
    [InlineData("{A: {values: [X], ⟦flags⟧: true}}", "ASY0101: the enum 'A' has no key 'flags'; it can have doc, values")]
    [InlineData("{⟦unitKind⟧: {values: [X]}}", "ASY0201: enums are written in PascalCase: 'UnitKind', not 'unitKind'")]
    [InlineData("{Xa: {values: [X]}, ⟦XA⟧: {values: [X]}}", "ASY0203: 'XA' is already an enum at line 2, column 9; rename this enum")]
    [InlineData("{⟦Stance⟧: {values: [X]}}", "ASY0203: 'Stance' is already an enum of the model 'Core'; rename this enum")]
    [InlineData("{⟦TestModel⟧: {values: [X]}}", "ASY0204: 'TestModel' cannot be an enum: the model's own class is called that; choose another name")]
    [InlineData("{A: {values: [X]}, ⟦ANames⟧: {values: [X]}}", "ASY0204: 'ANames' cannot be an enum: the table of names of 'A' is called that; choose another name")]
    public void A_mistake_in_an_enum_is_reported(string enums, string expected) => Expected.Diagnostics("enums: " + enums, expected);

    [Fact]
    public void A_bad_value_leaves_the_others() =>
        Expected.Diagnostics("enums: {A: {values: [X, ⟦y⟧, Z]}}", "ASY0201: enum values are written in PascalCase: 'Y', not 'y'")
            .HintNames.Should().Contain("Test.A.g.cs");
}
