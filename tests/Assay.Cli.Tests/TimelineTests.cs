namespace Assay.Cli.Tests;

public sealed class TimelineTests
{
    private const string Troops = "troops-in-russia";

    [Fact]
    public async Task That_troops_are_in_Russia_was_denied_then_contested_then_corroborated()
    {
        var moments = (await Tool.JsonAsync("timeline", "seeds", "--claim", Troops)).GetProperty("claims").EnumerateArray().Single().GetProperty("moments").EnumerateArray().ToArray();
        moments[0].Text("verdict").Should().Be("Unverified");
        moments.Where(moment => moment.GetProperty("changesVerdict").GetBoolean()).Select(moment => (moment.Text("on"), moment.Text("verdict")))
            .Should().Equal(("2024-10-18", "Contested"), ("2024-10-28", "Corroborated"));
        moments.Single(moment => moment.Text("on") == "2024-10-21").Texts("statements").Should().Equal("s-004-08");
    }

    [Fact]
    public async Task A_moment_is_what_assess_says_as_of_that_day()
    {
        var moment = (await Tool.JsonAsync("timeline", "seeds")).GetProperty("claims").Where("id", Troops).GetProperty("moments").Where("on", "2024-10-23");
        var assessed = (await Tool.JsonAsync("assess", "seeds", "--claim", Troops, "--as-of", "2024-10-23")).GetProperty("claims").Where("id", Troops);
        foreach (var name in new[] { "probability", "credibility", "belief", "disbelief", "uncertainty", "conflict", "support", "opposition" })
            moment.Number(name).Should().Be(assessed.Number(name));
        moment.Text("verdict").Should().Be(assessed.Text("verdict"));
    }

    [Fact]
    public async Task One_claim_is_shown_day_by_day_with_what_came_in()
    {
        var outcome = await Tool.RunAsync("timeline", "seeds", "--claim", Troops);
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().MatchRegex(@"28 Oct 2024 +0\.87 +1 +→ Corroborated +NATO asserts troops-in-russia +s-002-03")
            .And.EndWith("28 Oct 2024: from Contested to Corroborated.\n");
    }

    [Fact]
    public async Task What_moved_a_claim_from_elsewhere_is_named() =>
        (await Tool.RunAsync("timeline", "seeds", "--claim", "gathered")).Output.Should().MatchRegex(@"→ Supported +NATO now asserts troops-in-russia +s-002-03");

    [Fact]
    public async Task All_claims_are_shown_those_that_changed_first_within_100_columns()
    {
        var outcome = await Tool.RunAsync("timeline", "seeds");
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().MatchRegex("Changed verdict: [0-9]+ claims(.|\n)*Supported all along: [0-9]+ claims(.|\n)*[0-9]+ claims changed verdict, [0-9]+ never did");
        outcome.Output.Split('\n').Should().AllSatisfy(line => line.Length.Should().BeLessThanOrEqualTo(100));
    }

    [Fact]
    public async Task It_stops_where_it_is_told_to_and_leaves_out_what_it_is_told_to()
    {
        var claims = (await Tool.JsonAsync("timeline", "seeds", "--as-of", "2024-10-20", "--without", "nis")).GetProperty("claims").EnumerateArray().ToArray();
        claims.Should().NotContain(claim => claim.Text("id") == "came-1500");
        claims.SelectMany(claim => claim.GetProperty("moments").EnumerateArray()).Max(moment => moment.Text("on")).Should().Be("2024-10-20");
    }

    [Fact]
    public async Task Before_anything_is_said_there_is_nothing_to_show() =>
        (await Tool.RunAsync("timeline", "seeds", "--claim", Troops, "--as-of", "2024-01")).Output.Should().Be($"Of '{Troops}' nothing had been said by 31 Jan 2024.\n");
}
