using System.Globalization;

namespace Assay.Generator.Tests.Pipeline;

/// <summary>Turkish has two letters i, and Finnish writes minus and decimals in its own way; neither changes a schema.</summary>
public sealed class CultureTests
{
    private const string Schema =
        """
        model: Istanbul
        enums: {Iota: {values: [Iki, India]}}
        claims:
          Incident:
            fields: {item: Iota, ivory: {type: quantity, min: -1.5, default: ~1.5}, initial: {type: int, min: -3}}
            checks: [{that: Item == Iota.Iki, else: "{Initial} {Itm}"}]
            question: [item]
          Bad-incident: {}
        rules:
          Is-Bad: {on: claim, of: Incident, flag: Is}
          in-istanbul: {on: statement, of: Incident, weight: 1.5}
          CORE/ANONYMOUS: {weight: 0.25}
        weights: {prior: 2.5, certainty: {Likely: 0.35}}
        """;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void Output_and_messages_are_the_same_in_every_culture(string culture)
    {
        var here = Run(CultureInfo.InvariantCulture);

        var there = Run(CultureInfo.GetCultureInfo(culture));

        there.ToString().Should().Be(here.ToString());
    }

    private static SchemaRun Run(CultureInfo culture)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return SchemaTest.Run(Schema);
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
