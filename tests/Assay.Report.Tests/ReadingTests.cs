using System.Globalization;
using AngleSharp.Dom;

namespace Assay.Reporting.Tests;

/// <summary>What somebody in a hurry takes from the page.</summary>
public sealed class ReadingTests
{
    private static readonly IDocument Page = Cases.SeedsPage;

    [Fact]
    public void What_is_meant_comes_before_how_sure_it_is() =>
        Page.QuerySelectorAll("#answer p.sure").Select(line => line.TextContent).Where(line => !line.StartsWith("North Korea sent", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void The_bar_is_marked_at_the_probability_that_stands_beside_it()
    {
        foreach (var claim in Cases.Seeds.Claims)
        {
            var mark = Page.QuerySelector($"[id='claim-{claim.Id}'] .opinion .mark")!.GetAttribute("x")!;
            double.Parse(mark.TrimEnd('%'), CultureInfo.InvariantCulture).Should().BeApproximately(100 * claim.Tally.P, .001, claim.Id);
        }
    }

    [Fact]
    public void A_denial_has_its_weight_and_what_stands_against_it()
    {
        var tally = Cases.Seeds["troops-in-russia"].Tally;
        Page.QuerySelectorAll("#answer .fact")[1].TextContent.Should().Contain("denies, 21 Oct 2024; weight 0.4")
            .And.Contain($"All that counts against it weighs {Explanation.Number(tally.Opposition)}, all that counts for it {Explanation.Number(tally.Support)}.");
    }

    [Fact]
    public void Every_verdict_on_the_way_has_the_day_it_began()
    {
        var paths = Page.QuerySelectorAll(".movements .who");
        paths.Should().NotBeEmpty();
        paths.Select(path => (Verdicts: path.QuerySelectorAll(".verdict").Length, Days: path.QuerySelectorAll(".day").Length)).Should().OnlyContain(path => path.Verdicts == path.Days);
        paths.Single(path => path.TextContent.StartsWith("North Korea sent about 10,000 persons", StringComparison.Ordinal)).TextContent.Should().EndWith("Supported since 2 Nov");
    }

    [Fact]
    public void What_came_in_on_a_day_is_told_in_words()
    {
        var ids = Cases.Seeds.Claims.Select(claim => claim.Id).Where(id => id.Contains('-', StringComparison.Ordinal)).ToHashSet(StringComparer.Ordinal);
        var arrived = Page.QuerySelectorAll(".days tbody tr td:last-child").Select(cell => cell.TextContent).ToArray();
        arrived.SelectMany(text => text.Split(' ', ';', ':', ',')).Should().NotContain(word => ids.Contains(word));
        Page.QuerySelector("[id='claim-ten-thousand'] .days")!.TextContent.Should().Contain("US intelligence services asserts: North Korea stationed about 10,000 persons in Russia: eastern Russia")
            .And.Contain("The Guardian asserts it (from a source unknown)");
    }

    [Fact]
    public void A_long_group_of_claims_is_folded_after_its_first_rows_and_a_short_one_is_not()
    {
        foreach (var group in Page.QuerySelectorAll("#claims .group"))
        {
            var (all, folded) = (group.QuerySelectorAll("[data-row]").Length, group.QuerySelectorAll(".more [data-row]").Length);
            folded.Should().Be(all > 24 ? all - 12 : 0);
            if (folded > 0)
                group.QuerySelector(".more > summary")!.TextContent.Should().StartWith($"{folded} more ");
        }

        Page.QuerySelectorAll("#claims .more").Should().NotBeEmpty();
    }

    [Fact]
    public void Ids_are_not_in_the_rows_that_unfold_but_inside()
    {
        foreach (var claim in Cases.Seeds.Claims.Where(claim => claim.Id.Contains('-', StringComparison.Ordinal)))
        {
            var row = Page.QuerySelector($"details[data-id='{claim.Id}']")!;
            row.QuerySelector("summary .origins")!.TextContent.Should().EndWith($"credibility {claim.Credibility}");
            row.QuerySelector(".body")!.TextContent.Should().Contain($"The dossier calls it {claim.Id}.");
        }

        foreach (var source in Cases.Seeds.Sources.Where(source => source.Statements > 0))
            Page.QuerySelector($"details[data-id='{source.Id}'] .body")!.TextContent.Should().Contain($"The dossier calls it {source.Id}.");
    }
}
