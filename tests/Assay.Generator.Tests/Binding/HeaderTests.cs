namespace Assay.Generator.Tests.Binding;

public sealed class HeaderTests
{
    [Fact]
    public void What_a_schema_says_of_itself_is_kept()
    {
        var model = Bound.Model(
            """
            model: Conflict
            namespace: Desk.War
            version: 2.0.0-beta.1
            doc: What it is for.
            """);

        (model.Name, model.Namespace, model.Version, model.Doc).Should().Be(("Conflict", "Desk.War", "2.0.0-beta.1", "What it is for."));
    }

    [Fact]
    public void A_schema_needs_no_more_than_a_name()
    {
        var model = Bound.Model("model: Conflict");

        (model.Name, model.Namespace, model.Version, model.Doc).Should().Be(("Conflict", "Conflict", "1.0.0", null));
        model.Imports.Select(i => (i.Name, i.Namespace)).Should().Equal(("Core", "Assay"));
    }

    [Fact]
    public void Keywords_in_a_namespace_are_escaped_not_refused() =>
        Bound.Model("model: Test\nnamespace: My.event.class").Namespace.Should().Be("My.@event.@class");

    [Fact]
    public void A_namespace_may_begin_like_a_type_of_another_model() => Bound.Model("model: Test\nnamespace: Assay.Claims").Namespace.Should().Be("Assay.Claims");

    [Theory]
    [InlineData("⟦modle⟧: Test", "ASY0101: a schema has no key 'modle'; did you mean 'model'?")]
    [InlineData("⟦claims⟧: {}\n#model:", "ASY0102: a schema needs 'model': the name of the model, such as 'model: Conflict'")]
    [InlineData("model: ⟦my_model⟧", "ASY0201: models are written in PascalCase: 'MyModel', not 'my_model'")]
    [InlineData("model: ⟦1⟧", "ASY0202: '1' cannot be a name of models: a name is letters and digits and begins with a letter")]
    [InlineData("model:⟦⟧", "ASY0103: expected the name of the model here, not nothing")]
    [InlineData("version: ⟦1.0⟧", "ASY0104: '1.0' is not a semantic version such as 1.2.0; write '1.0.0'")]
    [InlineData("version: ⟦latest⟧", "ASY0104: 'latest' is not a semantic version such as 1.2.0")]
    [InlineData("namespace: ⟦My.1st⟧", "ASY0202: 'My.1st' cannot be a namespace: '1st' is not a C# identifier")]
    [InlineData("namespace: ⟦Assay.Claim.Desk⟧", "ASY0202: 'Assay.Claim.Desk' cannot be a namespace: 'Assay.Claim' is a kind of claims of the model 'Core'")]
    [InlineData("doc: ⟦[a]⟧", "ASY0014: YAML reads '[' as the start of a list, and a text is expected here; put it in quotes")]
    [InlineData("⟦kinds⟧: {}", "ASY0101: a schema has no key 'kinds'; it can have model, namespace, version, uses, doc, enums, values, mixins, parties, " +
        "sources, evidence, claims, statements, rules, verdicts, credibility, reliability, weights")]
    [InlineData("enums: ⟦[A]⟧", "ASY0103: expected a mapping with names as keys here, not a list")]
    [InlineData("version: ⟦123456789⟧", "ASY0104: '123456789' is not a semantic version such as 1.2.0; write '123456789.0.0'")]
    [InlineData("version: ⟦1.x⟧", "ASY0104: '1.x' is not a semantic version such as 1.2.0")]
    [InlineData("version: ⟦01.2⟧", "ASY0104: '01.2' is not a semantic version such as 1.2.0")]
    [InlineData("version: ⟦1.2.3.4⟧", "ASY0104: '1.2.3.4' is not a semantic version such as 1.2.0")]
    [InlineData("version: ⟦1.1234567890⟧", "ASY0104: '1.1234567890' is not a semantic version such as 1.2.0")]
    [InlineData("namespace: ⟦Assay.Claim⟧", "ASY0202: 'Assay.Claim' cannot be a namespace: 'Assay.Claim' is a kind of claims of the model 'Core'")]
    public void A_mistake_in_the_header_is_reported(string schema, string expected) => Expected.Diagnostics(schema, expected);

    [Fact]
    public void An_empty_file_is_told_how_to_begin() =>
        SchemaTest.Run("# nothing yet\n").Words().Should().Equal("(1,1): ASY0013: the schema is empty; begin it with 'model: Name'");

    [Fact]
    public void Nothing_is_generated_for_a_model_without_a_proper_name()
    {
        SchemaTest.Run("claims: {A: {}}").HintNames.Should().BeEmpty();
        SchemaTest.Run("model: t\nclaims: {A: {}}").HintNames.Should().BeEmpty();
    }

    [Fact]
    public void A_file_that_is_a_list_is_no_schema() =>
        SchemaTest.Run("- a").Words().Should().Equal("(1,1): ASY0103: expected a mapping with model, namespace, version, uses, … here, not a list");
}
