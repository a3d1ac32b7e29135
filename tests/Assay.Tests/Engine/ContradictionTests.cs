namespace Assay.Tests.Engine;

public sealed class ContradictionTests
{
    [Theory]
    [InlineData("x implies y; y implies z; x excludes z", "'x' implies 'z', which it excludes")]
    [InlineData("x implies y; x implies z; y excludes z", "'x' implies both 'y' and 'z', which exclude each other")]
    public void A_claim_that_implies_what_excludes_it_is_an_error_however_many_steps_lie_between(string relations, string message) =>
        Script.Dossier("b1 asserts x", relations).Validate().Should().ContainSingle().Which.Message.Should().StartWith(message);

    [Fact]
    public void Rivals_as_such_are_no_contradiction() =>
        Script.Dossier("b1 asserts x; b2 asserts y", "x excludes y; z implies y").Validate().Should().BeEmpty();
}
