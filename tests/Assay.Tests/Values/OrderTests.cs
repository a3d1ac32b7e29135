namespace Assay.Tests.Values;

public class OrderTests
{
    static readonly string[] InOrder = ["2023", "2024-10", "2024-10-05", "2024-10-06"];

    [Fact]
    public void Operators_say_what_comparing_says()
    {
        foreach (var left in InOrder)
        {
            foreach (var right in InOrder)
            {
                var expected = Array.IndexOf(InOrder, left).CompareTo(Array.IndexOf(InOrder, right));
                var (date, otherDate) = (PartialDate.Parse(left), PartialDate.Parse(right));
                var (period, otherPeriod) = (Period.Parse(left), Period.Parse(right));

                (date < otherDate, date <= otherDate, date > otherDate, date >= otherDate).Should().Be((expected < 0, expected <= 0, expected > 0, expected >= 0));
                (period < otherPeriod, period <= otherPeriod, period > otherPeriod, period >= otherPeriod).Should().Be((expected < 0, expected <= 0, expected > 0, expected >= 0));
                ((IComparable)date).CompareTo(otherDate).Should().Be(date.CompareTo(otherDate)).And.Match(sign => Math.Sign(sign) == expected);
                ((IComparable)period).CompareTo(otherPeriod).Should().Be(period.CompareTo(otherPeriod)).And.Match(sign => Math.Sign(sign) == expected);
            }
        }
    }

    [Fact]
    public void What_is_of_another_type_is_refused_by_name()
    {
        var compare = () => ((IComparable)Period.Parse("2024")).CompareTo("2024");

        compare.Should().Throw<ArgumentException>().WithMessage("cannot be compared with a String*");
        ((IComparable)Period.Parse("2024")).CompareTo(null).Should().BePositive();
    }

    [Fact]
    public void Impossible_ends_are_refused_with_the_reason()
    {
        var neither = () => new Period(null, null);
        var backwards = () => new Period(PartialDate.Parse("2025"), PartialDate.Parse("2024-05"));
        var bounded = () => new Period(null, (PartialDate)Period.Parse("2024/2025"));

        neither.Should().Throw<ArgumentException>().WithMessage("a period needs a start or an end");
        backwards.Should().Throw<ArgumentException>().WithMessage("a period cannot end (2024-05) before it starts (2025)");
        bounded.Should().Throw<ArgumentException>().WithMessage("an end of a period is a date without bounds of its own, not 2024/2025");
    }

    [Fact]
    public void There_is_no_format_but_the_general_one_and_that_for_readers()
    {
        var quantity = Quantity.Parse("~1500 persons");
        foreach (var format in (string?[])[null, "", "G", "g"])
        {
            Period.Parse("2024/2025").ToString(format, null).Should().Be("2024/2025");
            PartialDate.Parse("2024").ToString(format, null).Should().Be("2024");
            quantity.ToString(format, null).Should().Be("~1500 persons");
        }

        quantity.ToString("T", null).Should().Be("about 1,500 persons").And.Be(quantity.ToString("t", null));
        var period = () => Period.Parse("2024").ToString("yyyy", null);
        var number = () => quantity.ToString("N0", null);

        period.Should().Throw<FormatException>().WithMessage("there is no format 'yyyy'; use none, or 'G'");
        number.Should().Throw<FormatException>().WithMessage("there is no format 'N0'; use none, 'G' or 'T'");
    }
}
