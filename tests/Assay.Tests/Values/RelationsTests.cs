using static Assay.Relations;

namespace Assay.Tests.Values;

public class RelationsTests
{
    static readonly Period October = Period.Parse("2024-10");
    static readonly PartialDate Eighteenth = PartialDate.Parse("2024-10-18");
    static readonly Quantity FifteenHundred = Quantity.Parse("1500");

    [Fact]
    public void Nothing_holds_when_an_operand_is_missing()
    {
        Period? period = null;
        PartialDate? date = null;
        Quantity? quantity = null;

        Overlaps(null, null).Should().BeFalse();
        IsWithin(null, null).Should().BeFalse();
        Disjoint(null, null).Should().BeFalse();
        Overlaps(period, October).Should().BeFalse();
        Overlaps(October, date).Should().BeFalse();
        IsWithin(Eighteenth, date).Should().BeFalse();
        IsWithin(date, period).Should().BeFalse();
        Disjoint(null, October).Should().BeFalse();
        Overlaps(FifteenHundred, null).Should().BeFalse();
        IsWithin(quantity, FifteenHundred).Should().BeFalse();
        Disjoint(FifteenHundred, quantity).Should().BeFalse();
        CountsConflict(1, null, 2, October).Should().BeFalse();
        CountsConflict(1, October, 2, null).Should().BeFalse();
        CountsConflict(null, October, 2, October).Should().BeFalse();
        CountsConflict(1, October, null, October).Should().BeFalse();
    }

    [Fact]
    public void Days_dates_and_periods_can_be_mixed()
    {
        PartialDate? date = Eighteenth;
        Period? period = October;
        DateOnly? day = new DateOnly(2024, 10, 18);

        IsWithin(date, period).Should().BeTrue();
        IsWithin(Eighteenth, October).Should().BeTrue();
        IsWithin(period, date).Should().BeFalse();
        IsWithin(day, date).Should().BeTrue();
        Overlaps(date, date).Should().BeTrue();
        Overlaps(new DateOnly(2024, 11, 1), period).Should().BeFalse();
        Disjoint(PartialDate.Parse("2024-11"), period).Should().BeTrue();
    }

    [Fact]
    public void Quantities_are_intervals()
    {
        Overlaps(Quantity.Parse("~1500"), Quantity.Parse("1650..")).Should().BeTrue();
        Overlaps(Quantity.Parse("~1500"), Quantity.Parse("1650.01..")).Should().BeFalse();
        IsWithin(Quantity.Parse("1500"), Quantity.Parse("..12000")).Should().BeTrue();
        IsWithin(Quantity.Parse("1500.."), Quantity.Parse("1500..12000")).Should().BeFalse();
        IsWithin(Quantity.Parse("..5"), Quantity.Parse("1..")).Should().BeFalse();
        Disjoint(Quantity.Parse("1500"), Quantity.Parse("3000")).Should().BeTrue();
        IsWithin(FifteenHundred, 1500).Should().BeTrue();
    }

    [Fact]
    public void Quantities_of_different_units_do_not_compare_and_a_missing_unit_fits_any()
    {
        var (persons, tanks) = (Quantity.Parse("5 persons"), Quantity.Parse("5 tanks"));

        Overlaps(persons, tanks).Should().BeFalse();
        IsWithin(persons, tanks).Should().BeFalse();
        Disjoint(persons, tanks.WithUnit("tanks")).Should().BeFalse();
        CountsConflict(Quantity.Parse("9 tanks"), October, persons, October).Should().BeFalse();
        Overlaps(persons, 5).Should().BeTrue();
        Disjoint(persons, 6).Should().BeTrue();
    }

    [Theory]
    [InlineData("1500", "2024-10-08/2024-10-13", "~10000", "../2024-10-28", false)]
    [InlineData("1500", "2024-10", "3000", "2024-10", true)]
    [InlineData("1500", "2024-10", "3000", "2024-10-01/2024-10-31", true)]
    [InlineData("3000", "2024-10-08/2024-10-13", "1500", "2024-10", true)]
    [InlineData("1500", "2024-10", "3000", "2024-10-08/2024-10-13", true)]
    [InlineData("1500", "2024-10-08/2024-10-13", "3000", "2024-10", false)]
    [InlineData("1500..3000", "2024-10", "3000", "2024-10", false)]
    [InlineData("1500", "2024-10", "3000", "2024-11", false)]
    [InlineData("1500", "2024-10-01/2024-10-20", "3000", "2024-10-10/2024-10-30", false)]
    [InlineData("..1500", "2024-10", "3000..", "2024-10-18", true)]
    [InlineData("..1500", "2024-10", "..3000", "2024-10-18", false)]
    public void Counts_conflict_if_the_shorter_period_holds_the_larger_number(string a, string aPeriod, string b, string bPeriod, bool conflict)
    {
        var (first, second) = (Quantity.Parse(a), Quantity.Parse(b));
        var (firstPeriod, secondPeriod) = (Period.Parse(aPeriod), Period.Parse(bPeriod));

        CountsConflict(first, firstPeriod, second, secondPeriod).Should().Be(conflict);
        CountsConflict(second, secondPeriod, first, firstPeriod).Should().Be(conflict);
    }

    [Fact]
    public void Counts_on_dates_can_conflict_too()
    {
        PartialDate? day = Eighteenth;

        CountsConflict(FifteenHundred, day, 3000, day).Should().BeTrue();
    }

    [Fact]
    public void What_is_absent_or_an_empty_list_gives_way_to_the_fallback()
    {
        Quantity? none = null;

        Or(none, "unknown").Should().Be("unknown");
        Or(null, "unknown").Should().Be("unknown");
        Or(Quantity.Parse("~1500 persons"), "unknown").Should().Be(Quantity.Parse("~1500 persons"));
        Or("Ussuriysk", "unknown").Should().Be("Ussuriysk");
        Or(Array.Empty<string>(), "unknown").Should().Be("unknown");
    }
}
