using System.Globalization;

namespace Assay.Tests.Values;

public class CultureTests
{
    static readonly string[] Dates =
        ["2024-10-18~", "2024-XX", "20XX", "../2024-12", "2024-9-1", "18/10/2024", "18 October 2024", "2024-02-30", "1999/00"];

    static readonly string[] Quantities =
        ["1500", "~1234567.5 persons", "-5..-2", "1500±100", "10,000", "1,5", "1.500.000", "1e-5", "10–12 million", "1500±7.5%", "I"];

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("ar-SA")]
    [InlineData("de-CH")]
    public void Values_are_read_and_written_alike_in_every_culture(string culture)
    {
        var expected = Transcript();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            // Where cultures are switched off (InvariantGlobalization) the rest would prove nothing.
            (CultureInfo.CurrentCulture.NumberFormat.NumberDecimalSeparator + CultureInfo.CurrentCulture.NumberFormat.NumberGroupSeparator
                + CultureInfo.CurrentCulture.Calendar.GetType().Name).Should().NotBe(".,GregorianCalendar");

            Transcript().Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    static List<string> Transcript()
    {
        List<string> lines = [];
        foreach (var text in Dates)
        {
            PartialDate.TryParse(text, CultureInfo.CurrentCulture, out var date);
            PartialDate.TryParse(text, out _, out var error);
            lines.Add($"{date.ToString(null, CultureInfo.CurrentCulture)} {date} {error}");
        }

        foreach (var text in Quantities)
        {
            Quantity.TryParse(text, CultureInfo.CurrentCulture, out var quantity);
            Quantity.TryParse(text, out _, out var error);
            lines.Add($"{quantity.ToString("T", CultureInfo.CurrentCulture)} {quantity} {quantity.ToText()} {error}");
        }

        foreach (var text in new[] { "12.5%", "0.125", "1e-7", "Likely", "UNLIKELY", "almost certain", "12,5%", "37.5" })
        {
            Likelihood.TryParse(text, out var likelihood, out var error);
            var written = $"{Likelihood.Format(likelihood)} {Percent.Format(likelihood)} {Likelihood.ToWord(likelihood)}";
            lines.Add($"{written} {error}");
        }

        EntityId.TryCheck("Iı İi", out var idError);
        lines.Add(idError!);
        return lines;
    }
}
