using Assay.Tests.Vectors;

namespace Assay.Tests.Engine.Copying;

public sealed class CopyCostTests
{
    private const int Sources = 5_000;

    // Each two of five thousand would be twelve million pairs.
    [Fact]
    public void What_everybody_says_is_not_compared()
    {
        var dossier = Dossier();

        var assessment = VectorsModel.Instance.Assess(dossier);

        dossier.Statements.Should().HaveCount(10_000);
        assessment["popular"].Tally.SupportingOrigins.Should().Be(Sources);
        assessment["popular"].Flags.Should().BeEmpty();
        assessment.ProbableEchoes.Should().BeEmpty();
    }

    // Everybody asserts one claim, and every four of them another one.
    private static Dossier Dossier() => new()
    {
        Name = "popular",
        Model = VectorsModel.Instance,
        Sources = [.. Enumerable.Range(0, Sources).Select(i => new Source { Id = $"s{i:0000}", Reliability = Reliability.C })],
        Claims = [new Claim { Id = "popular" }, .. Enumerable.Range(0, Sources / 4).Select(i => new Claim { Id = $"c{i:0000}" })],
        Statements =
        [
            .. Enumerable.Range(0, Sources).Select(i => Statement(i, $"p{i:0000}", "popular")),
            .. Enumerable.Range(0, Sources).Select(i => Statement(i, $"t{i:0000}", $"c{i / 4:0000}")),
        ],
    };

    private static Statement Statement(int source, string id, string claim) => new()
    {
        Id = id,
        Source = $"s{source:0000}",
        Claim = claim,
        Stance = Stance.Asserts,
        Made = new DateOnly(2024, 10, 1 + (source % 28)),
    };
}
