namespace Assay.Tests.Engine.Index;

/// <summary>A dossier that was put together by hand and not validated is refused with what is wrong with it.</summary>
public sealed class MissingReferenceTests
{
    [Fact]
    public void A_statement_that_is_relayed_has_to_be_there() =>
        Refused(Script.Dossier("b1 asserts x relays s9"), "'s0' names the statement 's9', which the dossier does not have; load it, or validate it first.");

    [Fact]
    public void So_has_a_source()
    {
        var dossier = Script.Dossier("b1 asserts x");
        Refused(dossier with { Sources = [] }, "'s0' names the source 'b1', which the dossier does not have; load it, or validate it first.");
        Refused(dossier with { Claims = [] }, "'s0' names the claim 'x', which the dossier does not have; load it, or validate it first.");
    }

    [Theory]
    [InlineData("x implies y", "y")]
    [InlineData("x excludes y", "y")]
    [InlineData("y implies x", "y")]
    public void So_has_a_claim_that_a_relation_names(string relation, string missing)
    {
        var dossier = Script.Dossier("b1 asserts x", relation);
        Refused(dossier with { Claims = dossier.Claims.Without(missing) }, $"a relation names the claim '{missing}', which the dossier does not have.");
    }

    [Theory]
    [InlineData("b1 asserts x relays s1; b2 asserts x relays s0")]
    [InlineData("b1 asserts x relays s0")]
    public void Relays_that_lead_in_a_circle_are_refused(string statements) => Refused(Script.Dossier(statements), "the relays of 's0' lead in a circle.");

    private static void Refused(Dossier dossier, string message) =>
        FluentActions.Invoking(() => VectorTests.Assess(dossier)).Should().Throw<ArgumentException>().WithMessage(message);
}
