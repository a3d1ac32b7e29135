using Assay.Engine;

namespace Assay.Tests.Engine.Index;

public sealed class SmallSetTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(60)]
    public void However_many_numbers_there_are_each_is_kept_once(int count)
    {
        var numbers = Enumerable.Range(0, count).Reverse().ToArray();
        var set = new SmallSet();
        for (var round = 0; round < 2; round++)
        {
            set.Clear();
            foreach (var number in numbers.SelectMany(number => new[] { number, number }).Concat(numbers))
                set.Add(number);

            Enumerable.Range(0, set.Count).Select(place => set[place]).Should().Equal(numbers, "they are in the order in which they came");
            set.ToSorted().Should().Equal(Enumerable.Range(0, count));
        }
    }
}
