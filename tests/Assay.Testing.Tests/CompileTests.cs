using Assay.Conflict;

namespace Assay.Testing.Tests;

public sealed class CompileTests
{
    [Fact]
    public void A_schema_compiles_to_a_model_that_assesses()
    {
        var compiled = SchemaTest.Run("""
            model: Desk
            claims:
              Exchange:
                fields: {between: party, and: party}
                checks: [{that: Between != And, else: "{Between} alone"}]
            """).Compile();

        compiled.Diagnostics.Should().BeEmpty();
        compiled.Success.Should().BeTrue();
        compiled.Model.TryParse("""
            dossier: d
            model: Desk
            parties: [{id: kp, name: North Korea}]
            claims: [{id: c, kind: Exchange, between: kp, and: kp}]
            """).Diagnostics.Should().Contain(d => d.Message == "North Korea alone");
    }

    [Fact]
    public void A_slip_in_an_expression_is_reported_in_the_schema()
    {
        var compiled = SchemaTest.Run(("desk.assay.yaml", "model: Desk\nclaims:\n  Visit:\n    fields: {to: party}\n    says: '{To.Missing}'\n")).Compile();

        compiled.Squiggles.Should().Be("""
            desk.assay.yaml
              5 |     says: '{To.Missing}'
                |                ~~~~~~~ error CS1061: 'Ref<Party>' does not contain a definition for 'Missing' and no accessible extension method 'Missing' accepting a first argument of type 'Ref<Party>' could be found (are you missing a using directive or an assembly reference?)

            """.ReplaceLineEndings("\n"));
        compiled.Invoking(c => c.Assembly).Should().Throw<InvalidOperationException>().WithMessage("What was generated does not compile:\ndesk.assay.yaml\n*");
    }

    [Fact]
    public void The_projects_own_code_is_compiled_with_it_and_imported_models_are_found()
    {
        var compiled = SchemaTest.Run("model: Desk\nuses: [conflict]\nclaims: {Lull: {is: TroopDeployment}}", ConflictModel.Instance)
            .EditCSharp("namespace Desk; public static class Answers { public static string Of(Assay.Conflict.TroopDeployment d) => d is Lull ? \"lull\" : \"none\"; }")
            .Compile();

        compiled.Squiggles.Should().BeEmpty();
        compiled.Assembly.GetType("Desk.Answers").Should().NotBeNull();
        compiled.Model.Imports.Should().Contain(ConflictModel.Instance);
    }

    [Fact]
    public void A_mistake_of_the_projects_own_code_names_its_file() =>
        SchemaTest.Run("model: Desk").EditCSharp("class C : Missing;").Compile().Diagnostics.Should().Contain(d => d.File == "1.cs" && d.Id == "CS0246" && d.Column == 11);
}
