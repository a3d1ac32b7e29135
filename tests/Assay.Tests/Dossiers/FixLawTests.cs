using System.Text.RegularExpressions;
using CsCheck;

namespace Assay.Tests.Dossiers;

/// <summary>What holds of fixing for every dossier.</summary>
public sealed class FixLawTests
{
    private static readonly (string Current, string Earlier)[] Names = [("TroopDeployment", "TroopsSent"), ("Photo", "Picture"), ("bases", "camps")];

    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public void A_dossier_in_earlier_words_becomes_the_one_in_todays_byte_for_byte(DossierFormat format)
    {
        using var folder = new TestFolder();
        Gen.Select(RandomDossiers.Any, Gen.UInt).Sample(
            (dossier, seed) =>
            {
                var text = DossierWriter.ToText(dossier, format);
                var aged = Age(text, seed, out var count);
                var path = folder.Write(format, System.Text.Encoding.UTF8.GetBytes(aged));
                var before = FieldModel.Instance.TryParse(aged, format).GetDossier();

                var result = FieldModel.Instance.FixAsync([path]).GetAwaiter().GetResult();

                result.Names.Should().HaveCount(count);
                result.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
                File.ReadAllText(path).Should().Be(text);
                var after = FieldModel.Instance.TryParse(File.ReadAllText(path), format);
                after.Diagnostics.Where(d => d.Replacement is not null).Should().BeEmpty();
                after.Dossier.Should().Be(before);
                Verdicts(after.Dossier!).Should().Equal(Verdicts(before));
                File.Delete(path);
            },
            iter: 60,
            threads: 1);
    }

    private static IEnumerable<string> Verdicts(Dossier dossier) =>
        FieldModel.Instance.Assess(dossier).Claims.Select(c => $"{c.Claim.Id} {c.Verdict} {c.Credibility} {c.Tally.P}");

    /// <summary>Puts earlier names where kinds and keys stand, now and then.</summary>
    private static string Age(string text, uint seed, out int count)
    {
        var random = new Random((int)(seed % int.MaxValue));
        var replaced = 0;
        foreach (var (current, earlier) in Names)
        {
            text = Regex.Replace(text, $"""(?<=kind"?: ?"?){current}\b|(?<=^ *(- )?){current}(?=:)|(?<="){current}(?=":)""", match =>
            {
                if (random.Next(4) == 0)
                    return match.Value;
                replaced++;
                return earlier;
            }, RegexOptions.Multiline);
        }

        count = replaced;
        return text;
    }
}
