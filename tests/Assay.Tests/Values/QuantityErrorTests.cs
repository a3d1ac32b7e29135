namespace Assay.Tests.Values;

public class QuantityErrorTests
{
    [Theory]
    [InlineData("10,000", "a comma is not allowed in a number; write '10000'")]
    [InlineData("10,000 persons", "write '10000 persons'")]
    [InlineData("10,000.50", "write '10000.50'")]
    [InlineData("1.500,25", "decimals follow a point, not a comma; write '1500.25'")]
    [InlineData("1,5", "decimals follow a point, not a comma; write '1.5'")]
    [InlineData("1.500.000", "digits are not grouped; write '1500000'")]
    [InlineData("1_000", "digits are not grouped; write '1000'")]
    [InlineData("10 000 persons", "digits are not grouped; write '10000 persons'")]
    [InlineData("10'000", "digits are not grouped; write '10000'")]
    [InlineData("1e5", "an exponent is not allowed; write '100000'")]
    [InlineData("1.5E3", "an exponent is not allowed; write '1500'")]
    [InlineData("1e99", "an exponent is not allowed; write the number out")]
    [InlineData("10k", "a number is written out in digits; write '10000'")]
    [InlineData("1.5 million persons", "write '1500000 persons'")]
    [InlineData("10–12 thousand", "write '10000..12000'")]
    [InlineData("1500persons", "a space stands between number and unit; write '1500 persons'")]
    [InlineData("1500  persons", "one space stands between number and unit; write '1500 persons'")]
    [InlineData("1500 North Koreans", "a unit is one word; write '1500 North-Koreans'")]
    [InlineData("about 1500", "'about' is written '~', right before the number; write '~1500'")]
    [InlineData("~ 1,500 persons", "write '~1500 persons'")]
    [InlineData("1500 ± 100", "write '1500±100'")]
    [InlineData("1500+/-100", "write '1500±100'")]
    [InlineData("1500±-100", "what follows ± is not negative; write '1500±100'")]
    [InlineData("1500±10%", "write '1500±150'")]
    [InlineData("12000..1500 persons", "the lower end comes first; write '1500..12000 persons'")]
    [InlineData("1500-12000", "a range is written '..', without spaces; write '1500..12000'")]
    [InlineData("1500...12000", "write '1500..12000'")]
    [InlineData("~1500..2000", "'~' stands before a single number; write '1500..2000'")]
    [InlineData("10000+", "'at least' is written '..', right after the number; write '10000..'")]
    [InlineData(">=10000", "write '10000..'")]
    [InlineData("up to 40,000", "write '..40000'")]
    [InlineData("+5", "a plus is not written; write '5'")]
    [InlineData(".5", "a digit stands before the point; write '0.5'")]
    [InlineData("5.", "digits follow a point; write '5'")]
    [InlineData("007", "a number does not begin with 0; write '7'")]
    [InlineData(" 1500", "no space stands before or after it; write '1500'")]
    [InlineData("１５００", "only the digits 0 to 9")]
    [InlineData("١٥٠٠", "only the digits 0 to 9")]
    [InlineData("−5", "write '-5'")]
    [InlineData("79228162514264337593543950336", "has more digits than can be kept")]
    [InlineData("0.12345678901234567890123456789", "has more digits than can be kept")]
    [InlineData("~79228162514264337593543950335", "its bounds are beyond")]
    [InlineData("79228162514264337593543950335±1", "its bounds are beyond")]
    [InlineData("1..2..3", "a range has two ends")]
    [InlineData("±100", "± stands between a number and how far it may be off")]
    [InlineData("1500 9x", "'9x' is not a unit")]
    [InlineData("many", "write it like '1500', '~1500', '1500±100', '1500..12000', '10000..' or '..40000'")]
    [InlineData("..", "write it like '1500'")]
    [InlineData("~", "write it like '1500'")]
    public void A_mistake_is_named_with_what_to_write_instead(string text, string reason)
    {
        Quantity.TryParse(text, out var value, out var error).Should().BeFalse();

        error.Should().StartWith($"'{text}' is not a quantity: ").And.Contain(reason);
        value.Should().Be(default(Quantity));
    }

    [Fact]
    public void What_readers_are_shown_is_taken_back_to_what_dossiers_have()
    {
        foreach (var text in new[] { "~1500 persons", "1500±100", "1500..12000 t", "10000..", "..40000 persons", "-5..-2" })
        {
            Quantity.TryParse(Quantity.Parse(text).ToText(), out _, out var error).Should().BeFalse();
            error.Should().EndWith($"write '{text}'");
        }
    }

    [Fact]
    public void Nothing_written_is_said_to_be_missing()
    {
        Quantity.TryParse("", out _, out var error).Should().BeFalse();

        error.Should().StartWith("a quantity is missing: ").And.EndWith("or leave the field out");
    }

    [Fact]
    public void Parse_throws_with_the_same_sentence()
    {
        FluentActions.Invoking(() => Quantity.Parse("10,000")).Should().Throw<FormatException>()
            .WithMessage("'10,000' is not a quantity: a comma is not allowed in a number; write '10000'");
        FluentActions.Invoking(() => Quantity.Parse(null!)).Should().Throw<ArgumentNullException>();
        Quantity.TryParse(null, null, out _).Should().BeFalse();
    }
}
