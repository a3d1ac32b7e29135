namespace Assay.Tests.Values;

public class DateErrorTests
{
    [Theory]
    [InlineData("2024-9-1", "write '2024-09-01'")]
    [InlineData("2024-9", "write '2024-09'")]
    [InlineData("18/10/2024", "write '2024-10-18'")]
    [InlineData("10/18/2024", "write '2024-10-18'")]
    [InlineData("08/10/2024", "write '2024-10-08' if the day came first, or '2024-08-10' if the month did")]
    [InlineData("18.10.2024", "write '2024-10-18'")]
    [InlineData("2024/10/18", "write '2024-10-18'")]
    [InlineData("2024/10", "write '2024-10'")]
    [InlineData("10/2024", "write '2024-10'")]
    [InlineData("20241018", "write '2024-10-18'")]
    [InlineData("18 October 2024", "write '2024-10-18'")]
    [InlineData("Oct. 18, 2024", "write '2024-10-18'")]
    [InlineData("18th of Sept 2024", "write '2024-09-18'")]
    [InlineData("october 2024", "write '2024-10'")]
    [InlineData("2024-18-10", "write '2024-10-18' if day and month are the wrong way round")]
    [InlineData("~2024", "write '2024~'")]
    [InlineData("circa 2024", "'about' is written '~', after the whole date; write '2024~'")]
    [InlineData("2024~-10", "write '2024-10~'")]
    [InlineData("2024-10~?", "write '2024-10%'")]
    [InlineData("2024-10-xx", "unspecified digits are written 'X'; write '2024-10-XX'")]
    [InlineData("2024-uu", "unspecified digits are written 'X'; write '2024-XX'")]
    [InlineData("2024-XX-15", "write '2024-XX-XX'")]
    [InlineData("2024-1X", "write '2024-XX'")]
    [InlineData("2024-10-1X", "write '2024-10-XX'")]
    [InlineData("201X-10", "write '201X'")]
    [InlineData("1990s", "write '199X'")]
    [InlineData("2024-10-18T09:30:00Z", "a time of day is not kept; write '2024-10-18'")]
    [InlineData("2024-10-18 09:30", "a time of day is not kept; write '2024-10-18'")]
    [InlineData(" 2024-10-18 ", "write '2024-10-18'")]
    [InlineData("２０２４-10-18", "only the digits 0 to 9")]
    [InlineData("٢٠٢٤", "only the digits 0 to 9")]
    [InlineData("2024–10–18", "write '2024-10-18'")]
    [InlineData("2024–2025", "write '2024/2025'")]
    public void What_was_meant_is_spelled_out(string text, string advice) =>
        ErrorOf(text).Should().StartWith($"'{text}' is not a date: ").And.Contain(advice);

    [Theory]
    [InlineData("2024-13", "there is no month 13; write a month from 01 to 12")]
    [InlineData("9999-99-99", "there is no month 99")]
    [InlineData("2024-00", "there is no month 00; write '2024-XX'")]
    [InlineData("2024-10-00", "there is no day 00; write '2024-10-XX'")]
    [InlineData("2024-02-30", "2024-02 has 29 days; write a day from 01 to 29, or '2024-02-XX'")]
    [InlineData("2023-02-29", "2023-02 has 28 days")]
    [InlineData("31.04.2024", "2024-04 has 30 days")]
    [InlineData("0000", "years run from 0001 to 9999")]
    [InlineData("12024", "years run from 0001 to 9999")]
    [InlineData("-1985", "years run from 0001 to 9999")]
    [InlineData("Y170000002", "years run from 0001 to 9999")]
    [InlineData("2XXX", "only the last one or two digits of a year can be unspecified")]
    [InlineData("24-10-18", "the year comes first and has four digits")]
    [InlineData("2024-21", "seasons (21 in place of a month) are not supported; write the months from first to last, like '2024-03/2024-05'")]
    [InlineData("2024-35", "write '2024-07/2024-09'")]
    [InlineData("2024-38", "write '2024-05/2024-08'")]
    [InlineData("2024-41", "write '2024-07/2024-12'")]
    [InlineData("unknown", "leave the field out")]
    [InlineData("2024-292", "write it like '2024-10-18'")]
    public void What_does_not_exist_is_named(string text, string reason) => ErrorOf(text).Should().Contain(reason);

    [Theory]
    [InlineData("2024-10-13/2024-10-08", "it ends before it starts; write '2024-10-08/2024-10-13'")]
    [InlineData("2024-10-08..2024-10-13", "write '2024-10-08/2024-10-13'")]
    [InlineData("2024-10-08 to 2024-10-13", "write '2024-10-08/2024-10-13'")]
    [InlineData("2024-10-08 – 2024-10-13", "write '2024-10-08/2024-10-13'")]
    [InlineData("2024-10-08 / 2024-10-13", "write '2024-10-08/2024-10-13'")]
    [InlineData("2024-10..", "write '2024-10/..'")]
    [InlineData("..2024-10", "write '../2024-10'")]
    [InlineData("2024-10-08/13", "write '2024-10-08/2024-10-13'")]
    [InlineData("2024-10-08/11-13", "write '2024-10-08/2024-11-13'")]
    [InlineData("2024/25", "write '2024/2025'")]
    [InlineData("1999/00", "write '1999/2000'")]
    [InlineData("2024-10-8/2024-10-13", "its start '2024-10-8' is not a date: month and day take two digits; write '2024-10-08'")]
    [InlineData("2024-10-08/2024-10-33", "its end '2024-10-33' is not a date: 2024-10 has 31 days")]
    [InlineData("2024-10-08/open", "an open end is written '..'")]
    [InlineData("2024-10-08/..~", "an open end is written '..', without a mark")]
    [InlineData("../..", "one end has to be known")]
    [InlineData("/", "one end has to be known")]
    [InlineData("2024-10-08/2024-10-10/2024-10-13", "a period has one slash")]
    [InlineData("soon", "write it like '2024-10-08/2024-10-13'")]
    public void A_period_says_which_end_is_wrong(string text, string reason)
    {
        Period.TryParse(text, out var value, out var error).Should().BeFalse();

        error.Should().StartWith($"'{text}' is not a period: ").And.Contain(reason);
        value.Should().Be(default(Period));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void Nothing_written_is_said_to_be_missing(string text)
    {
        ErrorOf(text).Should().StartWith("a date is missing: write it like '2024-10-18'").And.EndWith("or leave the field out");
        Period.TryParse(text, out _, out var error);
        error.Should().StartWith("a period is missing: ");
    }

    [Fact]
    public void Parse_throws_with_the_same_sentence()
    {
        FluentActions.Invoking(() => PartialDate.Parse("2024-9-1")).Should().Throw<FormatException>().WithMessage(ErrorOf("2024-9-1"));
        FluentActions.Invoking(() => Period.Parse("soon")).Should().Throw<FormatException>().WithMessage("'soon' is not a period*");
        FluentActions.Invoking(() => PartialDate.Parse(null!)).Should().Throw<ArgumentNullException>();
        FluentActions.Invoking(() => Period.Parse(null!)).Should().Throw<ArgumentNullException>();
        PartialDate.TryParse(null, null, out _).Should().BeFalse();
    }

    static string ErrorOf(string text)
    {
        PartialDate.TryParse(text, out var value, out var error).Should().BeFalse();
        value.Should().Be(default(PartialDate));
        return error!;
    }
}
