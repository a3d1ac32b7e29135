using Assay.Tests.Vectors;

namespace Assay.Tests.Engine.Index;

public sealed class StatementOrderTests
{
    // Few and many statements are put in order in different ways.
    [Theory]
    [InlineData(12)]
    [InlineData(240)]
    public void What_is_said_of_a_claim_is_in_order_of_voice_then_time_then_id_and_echoes_come_last(int count)
    {
        var statements = Enumerable.Range(0, count).Select(i => $"b{i % 2} asserts x on {9 - (i % 4 / 2)}" + (i > 5 && i % 6 == 0 ? " relays s1" : ""));
        var scene = VectorTests.Assess(Script.Dossier(string.Join(';', statements))).Scene;
        var (facts, records) = (scene.Index.Facts, scene.Index.Statements);

        scene.Lists.On(scene.Index.Claims.Find("x")).ToArray().Should().Equal(Enumerable.Range(0, count)
            .OrderBy(slot => facts[slot].IsEcho)
            .ThenBy(slot => facts[slot].IsEcho ? 0 : facts[slot].Voice)
            .ThenBy(slot => facts[slot].Said)
            .ThenBy(slot => records[slot].Id, StringComparer.Ordinal));
    }

    [Fact]
    public void The_first_day_of_the_calendar_is_a_day_like_any_other()
    {
        var dossier = Script.Dossier("b1 asserts x; b1 denies y", "x implies y");
        dossier = dossier with { Statements = [.. dossier.Statements.Select(s => s with { Made = DateOnly.MinValue })] };
        VectorsModel.Instance.Assess(dossier)["x"].Contributions.Select(c => c.Why).Should().Equal("contradicts itself", "contradicts itself");
    }
}
