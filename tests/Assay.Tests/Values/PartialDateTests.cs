namespace Assay.Tests.Values;

public class PartialDateTests
{
    [Theory]
    [InlineData("2024-10-18", "2024-10-18", "2024-10-18")]
    [InlineData("2024-10", "2024-10-01", "2024-10-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("1900-02", "1900-02-01", "1900-02-28")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("2024-10-XX", "2024-10-01", "2024-10-31")]
    [InlineData("2024-XX", "2024-01-01", "2024-12-31")]
    [InlineData("2024-XX-XX", "2024-01-01", "2024-12-31")]
    [InlineData("201X", "2010-01-01", "2019-12-31")]
    [InlineData("20XX", "2000-01-01", "2099-12-31")]
    [InlineData("99XX", "9900-01-01", "9999-12-31")]
    [InlineData("000X", "0001-01-01", "0009-12-31")]
    [InlineData("00XX", "0001-01-01", "0099-12-31")]
    [InlineData("0001-01-01", "0001-01-01", "0001-01-01")]
    [InlineData("9999-12-31", "9999-12-31", "9999-12-31")]
    [InlineData("9999", "9999-01-01", "9999-12-31")]
    [InlineData("2024-10-08/2024-10-13", "2024-10-08", "2024-10-13")]
    [InlineData("2024-10/2024", "2024-10-01", "2024-12-31")]
    [InlineData("2024-10-18/2024-10", "2024-10-18", "2024-10-31")]
    [InlineData("2024-10-28/..", "2024-10-28", "9999-12-31")]
    [InlineData("../2024-12", "0001-01-01", "2024-12-31")]
    public void A_date_knows_its_earliest_and_latest_day(string text, string earliest, string latest)
    {
        var date = PartialDate.Parse(text);

        date.Earliest.ToString("O").Should().Be(earliest);
        date.Latest.ToString("O").Should().Be(latest);
        date.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("2024-10-18~", false, true)]
    [InlineData("2024-10?", true, false)]
    [InlineData("2024%", true, true)]
    [InlineData("201X~", false, true)]
    [InlineData("2024-10-XX?", true, false)]
    [InlineData("2024-10-08~/2024-10-13?", true, true)]
    [InlineData("2024-10-18", false, false)]
    public void Qualifiers_are_kept_and_shown_and_widen_nothing(string text, bool uncertain, bool approximate)
    {
        var date = PartialDate.Parse(text);
        var bare = PartialDate.Parse(string.Concat(text.Split('?', '~', '%')));

        date.ToString().Should().Be(text);
        date.IsUncertain.Should().Be(uncertain);
        date.IsApproximate.Should().Be(approximate);
        (date.Earliest, date.Latest).Should().Be((bare.Earliest, bare.Latest));
    }

    [Theory]
    [InlineData("2024-10-18", true, true, false)]
    [InlineData("2024-10-28/..", true, false, true)]
    [InlineData("2024-10-28/", true, false, true)]
    [InlineData("../2024-12", false, true, true)]
    [InlineData("/2024-12", false, true, true)]
    public void An_open_end_is_not_known(string text, bool start, bool end, bool interval)
    {
        var date = PartialDate.Parse(text);

        date.HasKnownStart.Should().Be(start);
        date.HasKnownEnd.Should().Be(end);
        date.IsInterval.Should().Be(interval);
        date.ToString().Should().Be(text);
    }

    [Fact]
    public void Dates_are_equal_if_they_are_written_alike()
    {
        PartialDate.Parse("2024-10").Should().Be(new PartialDate(2024, 10));
        (PartialDate.Parse("2024-10") == PartialDate.Parse("2024-10-XX")).Should().BeFalse();
        (PartialDate.Parse("2024-10") != PartialDate.Parse("2024-10~")).Should().BeTrue();
        PartialDate.Parse("2024-10").GetHashCode().Should().Be(new PartialDate(2024, 10).GetHashCode());
        PartialDate.Parse("2024-10").Equals("2024-10").Should().BeFalse();
    }

    [Fact]
    public void Dates_are_ordered_by_earliest_then_latest_day()
    {
        string[] ordered = ["../2024", "201X", "2024-10-08", "2024-10-08/2024-10-13", "2024-10-08/..", "2024-10-09"];

        ordered.Reverse().Select(text => PartialDate.Parse(text)).Order().Select(date => date.ToString()).Should().Equal(ordered);
    }

    [Fact]
    public void A_qualifier_does_not_move_a_date()
    {
        var (bare, about) = (PartialDate.Parse("2024-10-18"), PartialDate.Parse("2024-10-18~"));

        bare.CompareTo(about).Should().Be(0);
        (bare <= about && about <= bare && !(bare < about) && !(bare > about)).Should().BeTrue();
    }

    [Fact]
    public void Comparison_with_something_else_is_an_error()
    {
        IComparable date = new PartialDate(2024);

        date.CompareTo(null).Should().BePositive();
        date.Invoking(d => d.CompareTo("2024")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void The_default_is_the_default_of_DateOnly()
    {
        default(PartialDate).Should().Be(new PartialDate(default(DateOnly)));
        default(PartialDate).ToString().Should().Be("0001-01-01");
        PartialDate.Parse("0001-01-01").Should().Be(default(PartialDate));
    }

    [Fact]
    public void A_day_is_a_date_and_a_date_is_a_period()
    {
        PartialDate date = new DateOnly(2024, 10, 18);
        Period period = PartialDate.Parse("2024-10~");
        PartialDate? none = null;
        Period? noPeriod = none;

        date.ToString().Should().Be("2024-10-18");
        period.ToString().Should().Be("2024-10~");
        noPeriod.Should().BeNull();
    }

    [Fact]
    public void Dates_can_be_made_of_numbers()
    {
        new PartialDate(44).ToString().Should().Be("0044");
        new PartialDate(2024, 2).ToString().Should().Be("2024-02");
        new PartialDate(2024, 2, 29).ToString().Should().Be("2024-02-29");
        FluentActions.Invoking(() => new PartialDate(2023, 2, 29)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => new PartialDate(0)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_date_is_formatted_into_a_span_that_is_long_enough()
    {
        var date = PartialDate.Parse("2024-10-08~/2024-10-13~");
        Span<char> exact = stackalloc char[23];
        Span<char> tooShort = stackalloc char[22];

        date.TryFormat(exact, out var written, default, null).Should().BeTrue();
        exact[..written].ToString().Should().Be("2024-10-08~/2024-10-13~");
        date.TryFormat(tooShort, out written, default, null).Should().BeFalse();
        written.Should().Be(0);
        $"{date}".Should().Be("2024-10-08~/2024-10-13~");
        FluentActions.Invoking(() => $"{date:yyyy}").Should().Throw<FormatException>();
    }
}
