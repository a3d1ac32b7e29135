namespace Assay.Generator.Tests.Binding;

public sealed class ValueTests
{
    [Fact]
    public void A_value_has_fields_of_every_sort()
    {
        var value = Bound.Model("values: {Route: {doc: A way., fields: {from: place?, via: 'Route[]', by: ref Source?}}}").Values.Single();

        (value.Name, value.Doc).Should().Be(("Route", "A way."));
        value.Fields.Select(f => (f.Name, f.IsOptional, f.IsList, f.DeclaredBy)).Should().Equal(
            ("from", true, false, "global::Test.Route"), ("via", false, true, "global::Test.Route"), ("by", true, false, "global::Test.Route"));
    }

    [Theory]
    [InlineData("{⟦A⟧: {fields: {b: B}}, B: {fields: {c: C?}}, C: {fields: {a: A}}, D: {fields: {a: A}}}",
        "ASY0312: 'A' contains itself: A → B → C → A; make one of these a list or a kind")]
    [InlineData("{⟦A⟧: {fields: {inner: A}}}", "ASY0312: 'A' contains itself: A → A; make one of these a list or a kind")]
    [InlineData("{⟦A⟧: {}}", "ASY0102: the value 'A' needs 'fields': what it is made of")]
    [InlineData("{A: {fields: ⟦{}⟧}}", "ASY0103: expected at least one field here, not none")]
    [InlineData("{A: {fields: {⟦a⟧: int}}}", "ASY0204: 'a' cannot be a field: its property would be called 'A' like the value; choose another name")]
    [InlineData("{A: {fields: {⟦equals⟧: int}}}", "ASY0204: 'equals' cannot be a field: every value has a member 'Equals'; choose another name")]
    [InlineData("{A: {fields: {x: {type: int, ⟦unique⟧: true}}}}", "ASY0105: 'unique' does not apply here: a value has no identity; say it of the field that holds it")]
    [InlineData("{A: {fields: {x: {type: party, ⟦interested⟧: for}}}}", "ASY0105: 'interested' does not apply here: only the parties of a claim gain or lose by it")]
    public void A_mistake_in_a_value_is_reported(string values, string expected) => Expected.Diagnostics("values: " + values, expected);

    [Fact]
    public void What_holds_a_broken_value_goes_with_it_without_a_word()
    {
        var run = Expected.Diagnostics(
            """
            values:
              A: {fields: {x: ⟦nmber⟧}}
              B: {fields: {a: A}}
              C: {fields: {x: int}}
            claims:
              D: {fields: {b: B}}
              E: {fields: {c: C}}
            """,
            "ASY0301: unknown type 'nmber'; did you mean 'number'?");

        run.HintNames.Should().Contain(["Test.C.g.cs", "Test.E.g.cs"]).And.NotContain(["Test.A.g.cs", "Test.B.g.cs", "Test.D.g.cs"]);
    }
}
