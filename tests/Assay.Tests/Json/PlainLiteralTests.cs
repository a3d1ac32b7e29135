using System.Globalization;
using System.Text;
using CsCheck;

namespace Assay.Tests.Json;

public sealed class PlainLiteralTests
{
    private static readonly Gen<string> AnyText = Gen.Char["0123456789-.eE+ "].Array[0, 20].Select(characters => new string(characters));

    private static readonly Gen<string> NumberText = Gen.Select(Gen.Long, Gen.Int[0, 16], Gen.Bool, (digits, point, negative) =>
    {
        var text = Math.Abs(digits / 2).ToString(CultureInfo.InvariantCulture);
        text = text[..Math.Min(text.Length, 1 + point)];
        return (negative ? "-" : "") + (point % 3 == 0 ? text : text.Insert(1 + (point % text.Length), "."));
    });

    private static readonly Gen<string> DayText = Gen.Select(Gen.Int[0, 10_000], Gen.Int[0, 13], Gen.Int[0, 32], Gen.Int[0, 20], (year, month, day, mangle) =>
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
        return mangle < text.Length ? text[..mangle] + 'X' + text[(mangle + 1)..] : text;
    });

    [Fact]
    public void A_whole_number_is_read_as_the_framework_reads_it() => Gen.OneOf(AnyText, NumberText).Sample(text =>
    {
        if (PlainLiteral.TryParseInt(Encoding.UTF8.GetBytes(text), out var value))
            value.Should().Be(long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture));
    });

    [Fact]
    public void A_number_is_read_as_the_framework_reads_it() => Gen.OneOf(AnyText, NumberText).Sample(text =>
    {
        if (PlainLiteral.TryParseNumber(Encoding.UTF8.GetBytes(text), out var value))
            BitConverter.DoubleToInt64Bits(value).Should().Be(BitConverter.DoubleToInt64Bits(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture)), text);
    });

    [Fact]
    public void A_day_is_read_as_dates_are() => DayText.Sample(text =>
    {
        var isDay = PlainLiteral.TryParseDay(Encoding.UTF8.GetBytes(text), out var day);

        var isDate = PartialDate.TryParse(text, null, out var date);
        isDay.Should().Be(isDate && !text.Contains('X', StringComparison.Ordinal), text);
        if (isDay)
            new PartialDate(day).Should().Be(date);
    });

    [Theory]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("123456789012345")]
    public void Common_whole_numbers_are_plain(string text) => PlainLiteral.TryParseInt(Encoding.UTF8.GetBytes(text), out _).Should().BeTrue();

    [Theory]
    [InlineData("0.1")]
    [InlineData("-813.25")]
    [InlineData("12345678901.234")]
    public void Common_numbers_are_plain(string text) => PlainLiteral.TryParseNumber(Encoding.UTF8.GetBytes(text), out _).Should().BeTrue();

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("1e3")]
    [InlineData("1.2.3")]
    [InlineData("1234567890123456")]
    public void Other_forms_are_left_to_others(string text)
    {
        PlainLiteral.TryParseNumber(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
        PlainLiteral.TryParseInt(Encoding.UTF8.GetBytes(text), out _).Should().BeFalse();
    }
}
