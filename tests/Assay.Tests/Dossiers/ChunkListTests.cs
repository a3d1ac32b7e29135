namespace Assay.Tests.Dossiers;

public sealed class ChunkListTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(1_024)]
    [InlineData(1_025)]
    [InlineData(5_000)]
    public void Items_stay_where_they_were_added(int count)
    {
        var list = new ChunkList<int>();
        for (var i = 0; i < count; i++)
            list.Add(i);

        list.Count.Should().Be(count);
        Enumerable.Range(0, count).Select(i => list[i]).Should().Equal(Enumerable.Range(0, count));
    }

    [Fact]
    public void Items_can_be_changed_in_place()
    {
        var list = new ChunkList<(string Id, int Number)>();
        list.Add(("a", 1));

        list[0].Number = 2;

        list[0].Should().Be(("a", 2));
    }
}
