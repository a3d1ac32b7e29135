using System.Globalization;

namespace Assay.Tests.Dossiers;

public sealed class CultureTests
{
    private const string Text = Sample.Head + Sample.Parties + """
        claims:
          - {id: i, kind: TroopDeployment, sender: kp, host: ru, strength: 1500.5, share: 12.5%, pace: 1.5, period: 2024-10-08/2024-10-13, unit: SpecialForces}
          - {id: I, kind: TroopDeployment, sender: kp, host: kp, strength: "1.234,5", columns: -1, unit: specialforces, title: x}
        """;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    public void Reading_writing_and_messages_are_the_same_in_every_culture(string culture)
    {
        var expected = Run();
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
        try
        {
            Run().Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static IReadOnlyList<string> Run()
    {
        var dossier = Sample.Load("claims: [{id: i, kind: TroopDeployment, sender: kp, host: ru, strength: 1500.5, share: 12.5%, pace: -1.5, columns: -1, days: 2024-10}]");
        return
        [
            .. FieldModel.Instance.TryParse(Text).Diagnostics.Select(d => d.ToString()),
            .. Enum.GetValues<DossierFormat>().Select(format => DossierWriter.ToText(dossier, format)),
            dossier.NameOf(Family.Claim, "i"),
            dossier.ToString(),
        ];
    }
}
