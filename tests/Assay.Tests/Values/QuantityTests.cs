using System.Globalization;

namespace Assay.Tests.Values;

public class QuantityTests
{
    [Theory]
    [InlineData("1500", "1500", "1500", "1500")]
    [InlineData("0", "0", "0", "0")]
    [InlineData("-2.5", "-2.5", "-2.5", "-2.5")]
    [InlineData("~1500", "1350", "1650", "1500")]
    [InlineData("~1505", "1354.5", "1655.5", "1505")]
    [InlineData("~0", "0", "0", "0")]
    [InlineData("~-10", "-11", "-9", "-10")]
    [InlineData("~0.1", "0.09", "0.11", "0.1")]
    [InlineData("1500±100", "1400", "1600", "1500")]
    [InlineData("1500±0", "1500", "1500", "1500")]
    [InlineData("-5±7.5", "-12.5", "2.5", "-5")]
    [InlineData("1500..12000", "1500", "12000", "6750")]
    [InlineData("5..5", "5", "5", "5")]
    [InlineData("-5..-2", "-5", "-2", "-3.5")]
    [InlineData("0.5..1", "0.5", "1", "0.75")]
    [InlineData("0.0000000000000000000000000001..0.0000000000000000000000000001", "0.0000000000000000000000000001", "0.0000000000000000000000000001", "0.0000000000000000000000000001")]
    [InlineData("-79228162514264337593543950335..79228162514264337593543950335", "-79228162514264337593543950335", "79228162514264337593543950335", "0")]
    [InlineData("79228162514264337593543950333..79228162514264337593543950335", "79228162514264337593543950333", "79228162514264337593543950335", "79228162514264337593543950334")]
    [InlineData("10000..", "10000", null, "10000")]
    [InlineData("..40000", null, "40000", "40000")]
    [InlineData("79228162514264337593543950335", "79228162514264337593543950335", "79228162514264337593543950335", "79228162514264337593543950335")]
    public void A_quantity_knows_its_bounds_and_its_best_number(string text, string? low, string? high, string best)
    {
        var quantity = Quantity.Parse(text);

        Text(quantity.Low).Should().Be(low);
        Text(quantity.High).Should().Be(high);
        quantity.Best.Should().Be(decimal.Parse(best, CultureInfo.InvariantCulture));
        quantity.Unit.Should().BeNull();
        quantity.ToString().Should().Be(text);
    }

    [Theory]
    [InlineData("1500", "1,500")]
    [InlineData("~1500", "about 1,500")]
    [InlineData("1500±100", "1,500 ± 100")]
    [InlineData("1500..12000", "1,500–12,000")]
    [InlineData("10000..", "at least 10,000")]
    [InlineData("..40000", "at most 40,000")]
    [InlineData("1500 persons", "1,500 persons")]
    [InlineData("~1234567.50 t/day", "about 1,234,567.50 t/day")]
    [InlineData("10000.. persons", "at least 10,000 persons")]
    [InlineData("..40000 km²", "at most 40,000 km²")]
    [InlineData("50 %", "50 %")]
    [InlineData("-5..-2", "-5 to -2")]
    [InlineData("-1500±10 °C", "-1,500 ± 10 °C")]
    public void Readers_get_grouped_numbers_and_words(string text, string shown)
    {
        var quantity = Quantity.Parse(text);

        quantity.ToText().Should().Be(shown);
        $"{quantity:T}".Should().Be(shown);
        $"{quantity}".Should().Be(text);
    }

    [Theory]
    [InlineData("persons")]
    [InlineData("kg/m-2")]
    [InlineData("%")]
    [InlineData("km²")]
    [InlineData("€")]
    [InlineData("°C")]
    [InlineData("солдат")]
    [InlineData("सैनिक")]
    [InlineData("T72")]
    [InlineData("man_days")]
    public void A_unit_is_one_word(string unit)
    {
        Quantity.Parse("~1500 " + unit).Unit.Should().Be(unit);
        Quantity.Parse("~1500").WithUnit(unit).ToString().Should().Be("~1500 " + unit);
    }

    [Fact]
    public void A_unit_can_be_given_replaced_and_taken_away()
    {
        var quantity = Quantity.Parse("1500 persons");

        quantity.WithUnit("tanks").Should().Be(Quantity.Parse("1500 tanks"));
        quantity.WithUnit(null).Should().Be(Quantity.Exactly(1500));
        quantity.Invoking(q => q.WithUnit("two words")).Should().Throw<ArgumentException>().WithMessage("'two words' is not a unit*");
        quantity.Invoking(q => q.WithUnit("")).Should().Throw<ArgumentException>();
        quantity.Invoking(q => q.WithUnit("1st")).Should().Throw<ArgumentException>();
    }

    [Fact]
    public void Quantities_are_equal_if_they_say_the_same_in_the_same_way()
    {
        Quantity.Parse("1.50").Should().Be(Quantity.Parse("1.5"));
        Quantity.Parse("1.50").GetHashCode().Should().Be(Quantity.Parse("1.5").GetHashCode());
        (Quantity.Parse("1.5 t") == Quantity.Parse("1.50 t")).Should().BeTrue();
        (Quantity.Parse("~1500") != Quantity.Parse("1350..1650")).Should().BeTrue();
        (Quantity.Parse("1500") == Quantity.Parse("1500 persons")).Should().BeFalse();
        (Quantity.Parse("1500") == Quantity.Parse("1500..1500")).Should().BeFalse();
        (Quantity.Parse("10000..") == Quantity.Parse("..10000")).Should().BeFalse();
        Quantity.Parse("-0").Should().Be(default(Quantity));
        default(Quantity).ToString().Should().Be("0");
    }

    [Fact]
    public void Decimals_are_kept_as_they_are_written() => Quantity.Parse("1.500..2.00 t").ToString().Should().Be("1.500..2.00 t");

    [Fact]
    public void Quantities_can_be_made_of_numbers()
    {
        Quantity fifteenHundred = 1500;
        Quantity half = 0.5m;

        fifteenHundred.ToString().Should().Be("1500");
        half.ToString().Should().Be("0.5");
        Quantity.About(1500).Should().Be(Quantity.Parse("~1500"));
        Quantity.PlusMinus(1500, 100).Should().Be(Quantity.Parse("1500±100"));
        Quantity.Between(1500, 12000).Should().Be(Quantity.Parse("1500..12000"));
        Quantity.AtLeast(10000).Should().Be(Quantity.Parse("10000.."));
        Quantity.AtMost(40000).Should().Be(Quantity.Parse("..40000"));
    }

    [Fact]
    public void Bounds_that_cannot_be_are_refused()
    {
        FluentActions.Invoking(() => Quantity.Between(2, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Quantity.PlusMinus(2, -1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Quantity.PlusMinus(decimal.MaxValue, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Quantity.PlusMinus(decimal.MinValue, 1)).Should().Throw<ArgumentOutOfRangeException>();
        FluentActions.Invoking(() => Quantity.About(decimal.MaxValue)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_quantity_is_formatted_into_a_span_that_is_long_enough()
    {
        var quantity = Quantity.Parse("1500 persons");
        Span<char> exact = stackalloc char[12];
        Span<char> tooShort = stackalloc char[11];

        quantity.TryFormat(exact, out var written, default, null).Should().BeTrue();
        exact[..written].ToString().Should().Be("1500 persons");
        quantity.TryFormat(tooShort, out written, default, null).Should().BeFalse();
        written.Should().Be(0);
        FluentActions.Invoking(() => $"{quantity:N0}").Should().Throw<FormatException>();
    }

    [Fact]
    public void The_longest_numbers_can_be_shown()
    {
        var quantity = Quantity.Between(decimal.MinValue, -7.9228162514264337593543950335m).WithUnit("t");

        quantity.ToText().Should().Be("-79,228,162,514,264,337,593,543,950,335 to -7.9228162514264337593543950335 t");
        Quantity.Parse(quantity.ToString()).Should().Be(quantity);
    }

    static string? Text(decimal? number) => number?.ToString(CultureInfo.InvariantCulture);
}
