using Assay.Tests.Vectors;

namespace Assay.Tests.Engine.Sessions;

/// <summary>A session may begin with next to nothing and grow from there.</summary>
public sealed class SessionGrowthTests
{
    [Fact]
    public void A_case_can_be_built_up_from_nothing()
    {
        var session = VectorsModel.Instance.Open(new Dossier { Name = "new", Model = VectorsModel.Instance, Parties = [new Party { Id = "r" }] });
        for (var i = 0; i < 5; i++)
        {
            session.Add(new Source { Id = $"b{i}", Reliability = Reliability.B, Allegiance = "r" });
            session.Add(new Count { Id = $"c{i}", Of = $"losses {i}", Loser = "r" });
            session.Add(Denial(i)).Claims.Should().ContainSingle().Which.After!.Value.Tally.Opposition.Should().BeApproximately(3 * .4, 1e-12, "it would lose by it");
        }

        Account.Of(session.Claims).Should().Equal(Account.Of(session.Assess().Claims));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Many_claims_may_come_at_once(int before)
    {
        var session = VectorsModel.Instance.Open(Script.Dossier(string.Join(';', Enumerable.Range(0, before).Select(i => $"b{i} asserts x{i}"))));
        session.Apply(Enumerable.Range(0, 9).Select(i => Edit.Put(new Claim { Id = $"c{i}" })));
        session.Add(Denial(8) with { Source = "b0" }).Claims.Should().ContainSingle().Which.Claim.Id.Should().Be("c8");
        Account.Of(session.Claims).Should().Equal(Account.Of(session.Assess().Claims));
    }

    private static Statement Denial(int number) =>
        new() { Id = $"s{number}x", Source = $"b{number}", Claim = $"c{number}", Stance = Stance.Denies, Made = new DateOnly(2024, 10, 1) };
}
