namespace Assay.Reporting.Tests;

/// <summary>Who relays, rests on and contradicts whom, as a graph and as it is laid out.</summary>
public sealed class NetworkTests
{
    private static readonly NetworkGraph Troops = NetworkGraph.Of(Cases.Seeds["troops-in-russia"], Cases.Seeds.Dossier);

    [Fact]
    public void Every_statement_that_bears_on_the_claim_has_its_speaker_on_its_side()
    {
        foreach (var contribution in Cases.Seeds["troops-in-russia"].Contributions)
            Troops.Nodes.Should().Contain(node => node.Source == contribution.Source.Id && node.Side == contribution.Side);
        Troops.LeftOut.Should().Be(0);
    }

    [Fact]
    public void Who_draws_on_whom_and_who_carries_whose_words_are_edges()
    {
        Edges(NetworkLink.DrawsOn).Should().Contain("nato → nis");
        Edges(NetworkLink.Carries).Should().Contain("seed-000 → nis").And.Contain("seed-004 → dprk");
        Edges(NetworkLink.Relays).Should().Contain(edge => edge.EndsWith(" → "), "some relay nobody knows whom");
        Edges(NetworkLink.Denies).Should().Contain("dprk → claim").And.Contain("kremlin → claim");
        Edges(NetworkLink.Doubts).Should().Contain("nato → claim");
        Edges(NetworkLink.Declines).Should().Contain("putin → claim");
    }

    [Fact]
    public void What_is_counted_is_told_from_what_is_not()
    {
        Troops.Nodes.Where(node => node.Counts).Select(node => node.Source).Should().BeEquivalentTo("us-intelligence", "nis", "nato", "ukraine", "dprk");
        Troops.Nodes.Single(node => node is { Source: "nis", Side: ContributionSide.For }).Weight.Should().Be(2.5);
    }

    [Fact]
    public void Sources_of_one_origin_share_a_frame() =>
        Troops.Nodes.Where(node => node.Origin == "rok").Select(node => node.Source).Should().BeEquivalentTo("nis", "rok");

    [Fact]
    public void No_two_boxes_overlap_in_any_picture_of_the_seeds()
    {
        foreach (var claim in Cases.Seeds.Claims)
        {
            var graph = NetworkGraph.Of(claim, Cases.Seeds.Dossier);
            var layout = NetworkLayout.Of(graph);
            Box[] boxes = [.. graph.Nodes.Select(node => layout[node]), layout.Claim];
            for (var i = 0; i < boxes.Length; i++)
            {
                boxes[i].Right.Should().BeLessThan(layout.Width);
                (boxes[i].Y + boxes[i].Height).Should().BeLessThan(layout.Height);
                boxes.Skip(i + 1).Should().NotContain(other => boxes[i].X < other.Right && other.X < boxes[i].Right && boxes[i].Y < other.Y + other.Height && other.Y < boxes[i].Y + boxes[i].Height, claim.Id);
            }
        }
    }

    [Fact]
    public void The_table_beside_a_picture_has_all_its_edges()
    {
        var picture = Cases.SeedsPage.QuerySelector("[data-picture='troops-in-russia']")!;
        picture.QuerySelectorAll("svg .edge").Should().HaveCount(Troops.Edges.Count);
        picture.QuerySelectorAll("tbody tr").Should().HaveCount(Troops.Edges.Count);
    }

    [Fact]
    public void Who_only_passes_on_is_named_in_words()
    {
        var words = Cases.SeedsPage.QuerySelector("[data-picture='troops-in-russia'] .repeaters")!.TextContent;
        words.Should().StartWith("Only pass on what others say: ").And.Contain("The Guardian from a source unknown").And.NotContain("article 001", "it also speaks itself");
        var echoes = Troops.Nodes.Where(node => !node.Speaks).Select(node => node.Source).Except(Troops.Nodes.Where(node => node.Speaks).Select(node => node.Source));
        words.Split(';').Should().HaveCount(echoes.Count());
    }

    [Fact]
    public void Whoever_says_otherwise_is_named_with_the_source() =>
        Cases.SeedsPage.QuerySelector("[id='source-nis']")!.TextContent.Should().MatchRegex("Is contradicted by: .*Government in Pyongyang");

    private static IEnumerable<string> Edges(NetworkLink link) =>
        Troops.Edges.Where(edge => edge.Link == link).Select(edge => $"{edge.From.Source} → {(edge.To is null ? "claim" : edge.To.Source)}");
}
