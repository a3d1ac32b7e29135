using Assay.Generator.Model;

namespace Assay.Generator.Tests.Binding;

public sealed class ReliabilityTests
{
    [Fact]
    public void It_is_declared_unless_a_schema_or_one_that_it_uses_says_otherwise()
    {
        var models = Bound.Models("model: A", "model: B\nuses: a\nreliability: learned", "model: C\nuses: [b, a]", "model: D\nuses: c\nreliability: both");

        models.OrderBy(m => m.Name).Select(m => m.Rules.Reliability).Should().Equal(
            ReliabilityMode.Declared, ReliabilityMode.Learned, ReliabilityMode.Learned, ReliabilityMode.Both);
    }

    [Fact]
    public void Imports_that_disagree_leave_it_to_the_importing_schema()
    {
        const string Left = "model: Left\nreliability: learned";
        const string Right = "model: Right\nreliability: both";

        SchemaTest.Run(("l.assay.yaml", Left), ("r.assay.yaml", Right), ("t.assay.yaml", "model: Top\nuses: [left, right]")).Words().Should().Equal(
            "(2,7): ASY0210: the models 'Left' and 'Right' set 'reliability' differently; set it in this schema");
        Bound.Models(Left, Right, "model: Top\nuses: [left, right]\nreliability: declared").Single(m => m.Name == "Top").Rules.Reliability.Should().Be(ReliabilityMode.Declared);
    }

    [Theory]
    [InlineData("reliability: ⟦lerned⟧", "ASY0104: 'lerned' is not declared, learned or both; did you mean 'learned'?")]
    [InlineData("reliability: ⟦Declared⟧", "ASY0104: 'Declared' is not declared, learned or both; did you mean 'declared'?")]
    [InlineData("reliability: ⟦{A: 4}⟧", "ASY0014: YAML reads '{' as the start of a mapping, and declared, learned or both is expected here; put it in quotes")]
    [InlineData("⟦relaibility⟧: both", "ASY0101: a schema has no key 'relaibility'; did you mean 'reliability'?")]
    public void A_mistake_in_it_is_reported(string schema, string expected) => Expected.Diagnostics(schema, expected);
}
