namespace Assay.Reporting.Tests;

/// <summary>Axes put every number and day on the picture, whatever they are.</summary>
public sealed class AxisTests
{
    [Theory]
    [InlineData(1350, 12000)]
    [InlineData(0, 0)]
    [InlineData(5, 5)]
    [InlineData(-40, 30)]
    [InlineData(1, 1_000_000)]
    [InlineData(0.001, 7e28)]
    [InlineData(0, 7.9e28)]
    public void Numbers_and_a_few_round_ticks_are_on_the_axis(double low, double high)
    {
        var axis = NumberAxis.For([low, high]);
        axis.Place(low).Should().BeInRange(0, 100).And.BeLessThanOrEqualTo(axis.Place(high));
        axis.Place(high).Should().BeInRange(0, 100);
        axis.Ticks().Should().BeInAscendingOrder();
        axis.Ticks().Count().Should().BeInRange(1, 12);
    }

    [Fact]
    public void Numbers_far_apart_stand_by_their_powers_of_ten()
    {
        var axis = NumberAxis.For([1.0, 10_000]);
        axis.Place(100).Should().BeApproximately(50, 1e-9);
        axis.Ticks().Should().Equal(1, 10, 100, 1000, 10_000);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(400)]
    public void Days_run_from_the_first_to_the_last(int days)
    {
        var first = new DateOnly(2024, 10, 10);
        var axis = new DayAxis(first, first.AddDays(days));
        axis.Ticks().First().Should().Be(first);
        axis.Ticks().Should().OnlyHaveUniqueItems().And.OnlyContain(day => day <= first.AddDays(days));
        axis.Ticks().Select(axis.Place).Should().OnlyContain(place => place >= 0 && place <= 100);
    }
}
