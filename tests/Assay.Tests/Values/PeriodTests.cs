namespace Assay.Tests.Values;

public class PeriodTests
{
    [Theory]
    [InlineData("2024-10-08/2024-10-13", "2024-10-08", "2024-10-13")]
    [InlineData("2024-10-08/2024-10-08", "2024-10-08", "2024-10-08")]
    [InlineData("2024-10~/2024-12?", "2024-10-01", "2024-12-31")]
    [InlineData("201X/2024-XX-XX", "2010-01-01", "2024-12-31")]
    [InlineData("../2024-12", "0001-01-01", "2024-12-31")]
    [InlineData("/2024-12", "0001-01-01", "2024-12-31")]
    [InlineData("2024-10-28/..", "2024-10-28", "9999-12-31")]
    [InlineData("2024-10/", "2024-10-01", "9999-12-31")]
    [InlineData("2024-10", "2024-10-01", "2024-10-31")]
    [InlineData("2024-10-18", "2024-10-18", "2024-10-18")]
    public void A_period_knows_its_earliest_and_latest_day(string text, string earliest, string latest)
    {
        var period = Period.Parse(text);

        period.Earliest.ToString("O").Should().Be(earliest);
        period.Latest.ToString("O").Should().Be(latest);
        period.ToString().Should().Be(text);
    }

    [Fact]
    public void The_ends_are_given_as_they_are_written()
    {
        var period = Period.Parse("2024-10~/..");

        period.Start.Should().Be(PartialDate.Parse("2024-10~"));
        period.End.Should().BeNull();
        (period.HasKnownStart, period.HasKnownEnd, period.IsInterval).Should().Be((true, false, true));
    }

    [Fact]
    public void A_date_is_both_ends_of_the_period_that_it_is()
    {
        var period = Period.Parse("2024-10");

        period.Start.Should().Be(new PartialDate(2024, 10));
        period.End.Should().Be(new PartialDate(2024, 10));
        (period.HasKnownStart, period.HasKnownEnd, period.IsInterval).Should().Be((true, true, false));
    }

    [Fact]
    public void A_period_is_made_of_dates_or_days()
    {
        new Period(new DateOnly(2024, 10, 8), new DateOnly(2024, 10, 13)).ToString().Should().Be("2024-10-08/2024-10-13");
        new Period(null, new PartialDate(2024, 12)).ToString().Should().Be("../2024-12");
        new Period(new PartialDate(2024), null).ToString().Should().Be("2024/..");
        ((Period)new DateOnly(2024, 10, 8)).ToString().Should().Be("2024-10-08");
        ((PartialDate)Period.Parse("../2024")).ToString().Should().Be("../2024");
    }

    [Fact]
    public void A_period_that_cannot_be_is_not_made()
    {
        FluentActions.Invoking(() => new Period(null, null)).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Period(new PartialDate(2025), new PartialDate(2024))).Should().Throw<ArgumentException>();
        FluentActions.Invoking(() => new Period(PartialDate.Parse("2023/2024"), null)).Should().Throw<ArgumentException>();
    }

    [Theory]
    [InlineData("2024-10", "2024-10-08", true)]
    [InlineData("2024-10-08/2024-10-13", "2024-10-08", true)]
    [InlineData("2024-10-08/2024-10-13", "2024-10-13", true)]
    [InlineData("2024-10-08/2024-10-13", "2024-10-14", false)]
    [InlineData("2024-10-08/..", "9999-12-31", true)]
    [InlineData("2024-10-08/..", "2024-10-07", false)]
    [InlineData("../2024-10-08", "0001-01-01", true)]
    public void A_period_contains_the_days_from_earliest_to_latest(string period, string day, bool contains) =>
        Period.Parse(period).Contains(DateOnly.ParseExact(day, "O")).Should().Be(contains);

    [Fact]
    public void Periods_are_equal_if_they_are_written_alike_and_ranked_by_their_days()
    {
        var (month, days) = (Period.Parse("2024-10"), Period.Parse("2024-10-01/2024-10-31"));

        (month == days).Should().BeFalse();
        (month != days).Should().BeTrue();
        month.CompareTo(days).Should().Be(0);
        (month <= days && month >= days && !(month < days) && !(month > days)).Should().BeTrue();
        month.Equals((object)Period.Parse("2024-10")).Should().BeTrue();
        month.GetHashCode().Should().Be(Period.Parse("2024-10").GetHashCode());
    }

    [Fact]
    public void The_default_is_a_day()
    {
        default(Period).ToString().Should().Be("0001-01-01");
        default(Period).Should().Be((Period)default(DateOnly));
    }
}
