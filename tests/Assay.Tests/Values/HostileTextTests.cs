using System.Text;
using CsCheck;

namespace Assay.Tests.Values;

public class HostileTextTests
{
    const int Many = 20_000;

    [Fact]
    public void Nothing_that_is_read_throws_and_every_refusal_is_short_and_printable() => ValueGen.HostileText.Sample(text =>
        ErrorsOf(text).All(error => error is null || (error.Length < 600 && IsPrintable(error))), iter: Many);

    [Fact]
    public void A_slip_in_a_date_is_refused_with_advice_that_can_be_followed() =>
        ValueGen.Slip(ValueGen.PeriodText).Sample(text =>
            PartialDate.TryParse(text, out _, out var error)
            || Advice(error).All(advice => PartialDate.TryParse(advice, out _, out _)), iter: Many);

    [Fact]
    public void A_slip_in_a_quantity_is_refused_with_advice_that_can_be_followed() =>
        ValueGen.Slip(ValueGen.Quantity.Select(quantity => quantity.ToString())).Sample(text =>
            Quantity.TryParse(text, out _, out var error)
            || Advice(error).All(advice => Quantity.TryParse(advice, out _, out _)), iter: Many);

    [Fact]
    public void Advice_on_hostile_text_can_be_followed_too() => ValueGen.HostileText.Sample(text =>
        (PartialDate.TryParse(text, out _, out var error) || Advice(error).All(advice => PartialDate.TryParse(advice, out _, out _)))
        && (Quantity.TryParse(text, out _, out error) || Advice(error).All(advice => Quantity.TryParse(advice, out _, out _)))
        && (Percent.TryParse(text, out _, out error) || Advice(error).All(advice => Percent.TryParse(advice, out _, out _)))
        && (EntityId.TryCheck(text, out error) || Advice(error).All(advice => EntityId.TryCheck(advice, out _))), iter: Many);

    [Fact]
    public void What_is_read_is_written_back_as_it_was() => ValueGen.Slip(ValueGen.PeriodText).Sample(text =>
        !Period.TryParse(text, out var period, out _) || period.ToString() == text, iter: Many);

    [Theory]
    [InlineData("٢٠٢٤")]
    [InlineData("２０２４")]
    [InlineData("२०२४")]
    [InlineData("202４")]
    [InlineData("2024-1٠")]
    public void Only_ASCII_digits_are_digits(string text) => ErrorsOf(text).Should().NotContainNulls();

    // Lone surrogates do not survive in attributes.
    [Fact]
    public void Invisible_characters_are_refused_and_shown()
    {
        foreach (var text in new[] { "2024\0", "\0", "2024-10-18\u200b", "1500\ud800", "1500 \udc00", "\u202e1500" })
            // A quadratic reader would take hours.
        ErrorsOf(text).Should().OnlyContain(error => error != null && error.Contains("\\u"));
    }

    [Theory]
    [InlineData("9")]
    [InlineData("-")]
    [InlineData("1,")]
    [InlineData("1 ")]
    [InlineData("..")]
    [InlineData("±")]
    [InlineData("/")]
    [InlineData("~")]
    [InlineData("1e9")]
    [InlineData("persons ")]
    [InlineData("\ud83d\ude00")]
    public void Long_text_is_read_once_and_not_repeated(string unit)
    {
        var text = string.Concat(Enumerable.Repeat(unit, 1_000_000));

        // A quadratic reader would take hours.
        ErrorsOf(text).Should().OnlyContain(error => error != null && error.Length < 600);
        ErrorsOf("1500 " + text).Should().NotContainNulls();
    }

    static bool IsPrintable(string text) =>
        text.EnumerateRunes().All(rune => !Rune.IsControl(rune) && rune != Rune.ReplacementChar);

    static string?[] ErrorsOf(string text)
    {
        PartialDate.TryParse(text, out _, out var date);
        Period.TryParse(text, out _, out var period);
        Quantity.TryParse(text, out _, out var quantity);
        Likelihood.TryParse(text, out _, out var likelihood);
        Percent.TryParse(text, out _, out var percent);
        EntityId.TryCheck(text, out var id);
        return [date, period, quantity, likelihood, percent, id];
    }

    // What a sentence tells people to write as it stands: after "write" or "or", not after "like".
    static IEnumerable<string> Advice(string error)
    {
        foreach (var lead in new[] { "write '", ", or '" })
        {
            for (var at = error.IndexOf(lead, StringComparison.Ordinal); at >= 0; at = error.IndexOf(lead, at + 1, StringComparison.Ordinal))
            {
                var start = at + lead.Length;
                var end = error.IndexOf('\'', start);
                // The ends of an interval are named on their own, and '..' is one of them.
                if (error[start..end] != "..")
                    yield return error[start..end];
            }
        }
    }
}
