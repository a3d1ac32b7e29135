using System.Globalization;
using System.Xml.Linq;
using Assay.Conflict;

namespace Assay.Samples.Tests;

/// <summary>The numbers in the README's picture are the engine's.</summary>
public sealed class PictureTests
{
    private const string Claim = "troops-in-russia";

    private static readonly XElement Picture = XElement.Load(Path.Combine(Guide.Root, "seeds", "picture.svg"));

    [Fact]
    public async Task The_curve_is_the_timeline()
    {
        var timeline = ConflictModel.Instance.Timeline(await SeedsAsync());
        With("data-day").Select(dot => (Text(dot, "data-day"), Text(dot, "data-p"), Text(dot, "data-verdict"))).Should().Equal(
            timeline[Claim].Moments.Select(moment => (moment.Day.ToString("O", CultureInfo.InvariantCulture), Number(moment.Probability, "0.00"), moment.Verdict.Name)));
    }

    [Fact]
    public async Task The_sum_is_the_explanation()
    {
        var explanation = ConflictModel.Instance.Assess(await SeedsAsync()).Explain(Claim);
        foreach (var row in With("data-origin"))
        {
            var origin = explanation.For.Origins.Single(origin => origin.Id == Text(row, "data-origin"));
            Number(origin.Own, "0.##").Should().Be(Text(row, "data-weight"));
            row.Value.Should().EndWith(Text(row, "data-weight"));
        }

        With("data-sum").Select(sum => sum.Value).Should().Equal(Number(explanation.Claim.Tally.Support, "0.##"), Number(explanation.Claim.Tally.Opposition, "0.##"));
    }

    private static Task<Dossier> SeedsAsync() => ConflictModel.Instance.LoadAsync(Path.Combine(Guide.Root, "seeds"));

    private static IEnumerable<XElement> With(string attribute) => Picture.Descendants().Where(element => element.Attribute(attribute) is not null);

    private static string Text(XElement element, string attribute) => element.Attribute(attribute)!.Value;

    private static string Number(double number, string format) => number.ToString(format, CultureInfo.InvariantCulture);
}
