using System.Text.Json;

namespace Assay.Cli.Tests;

/// <summary>What follows from the coding of the five articles, with nothing special-cased.</summary>
public sealed class SeedsTests
{
    private const string Troops = "troops-in-russia";

    [Theory]
    [InlineData("2024-10-20", "Contested")]
    [InlineData("2024-11-02", "Corroborated")]
    public async Task That_troops_are_in_Russia_is_first_contested_and_later_corroborated(string asOf, string verdict) =>
        (await ClaimAsync(Troops, asOf)).Text("verdict").Should().Be(verdict);

    [Fact]
    public async Task The_Korean_agency_counts_as_one_origin_however_many_repeat_it()
    {
        var claim = await ClaimAsync(Troops);
        var own = claim.GetProperty("contributions").EnumerateArray().Where(c => c.GetProperty("origin").GetString() == "rok").ToArray();
        own.Count(c => c.GetProperty("counted").GetBoolean()).Should().Be(1);
        own.Should().HaveCountGreaterThan(3);
        claim.Texts("supportingOrigins").Where(origin => origin == "rok").Should().ContainSingle();
    }

    [Fact]
    public async Task Nato_and_the_Kremlin_are_seen_to_change_position()
    {
        var changes = (await Tool.JsonAsync("assess", "seeds")).GetProperty("positionChanges").EnumerateArray().ToArray();
        changes.Should().Contain(c => c.Text("voice") == "nato" && c.Text("from") == "Doubts" && c.Text("to") == "Asserts");
        changes.Should().Contain(c => c.Text("voice") == "kremlin" && c.Text("from") == "Denies" && c.Text("to") == "Declines");
    }

    [Theory]
    [InlineData("russia")]
    [InlineData("dprk")]
    public async Task Interested_denials_weigh_less_and_the_explanation_says_so(string origin)
    {
        var denials = (await ClaimAsync(Troops)).GetProperty("contributions").EnumerateArray()
            .Where(c => c.GetProperty("origin").GetString() == origin && c.Text("side") == "against").ToArray();
        denials.Should().NotBeEmpty();
        denials.Should().AllSatisfy(denial => denial.GetProperty("factors").EnumerateArray()
            .Should().Contain(f => f.Text("rule") == "core/self-serving-denial" && f.Number("factor") == .4 && f.Text("because").Contains("stands to lose")));
    }

    [Fact]
    public async Task How_many_troops_is_a_question_whose_range_moves_with_the_date()
    {
        var early = await TroopNumbersAsync("2024-10-20");
        var late = await TroopNumbersAsync("2024-11-02");
        foreach (var question in new[] { early, late })
        {
            question.GetProperty("answers").GetArrayLength().Should().BeGreaterThan(2);
            question.Number("low").Should().BeLessThanOrEqualTo(question.Number("best"));
            question.Number("best").Should().BeLessThanOrEqualTo(question.Number("high"));
        }

        early.Number("best").Should().Be(1500);
        late.Number("best").Should().Be(10000);
    }

    [Fact]
    public async Task The_three_possible_roles_stay_unverified_hypotheses()
    {
        var claims = (await Tool.JsonAsync("assess", "seeds")).GetProperty("claims").EnumerateArray()
            .Where(c => c.Text("kind") == "TroopRole" && c.GetProperty("contributions").EnumerateArray().Any(s => s.Text("statement").StartsWith("s-001", StringComparison.Ordinal))).ToArray();
        claims.Should().HaveCountGreaterThanOrEqualTo(3);
        claims.Should().AllSatisfy(claim => claim.Text("verdict").Should().Be("Unverified"));
    }

    [Fact]
    public async Task Losses_of_30000_a_month_and_of_40000_in_October_do_not_contradict_each_other()
    {
        var losses = (await Tool.JsonAsync("assess", "seeds")).GetProperty("claims").EnumerateArray().Where(c => c.Text("kind") == "CasualtyEstimate").ToArray();
        losses.Should().HaveCountGreaterThanOrEqualTo(2);
        losses.Should().AllSatisfy(claim => claim.GetProperty("opposingOrigins").GetArrayLength().Should().Be(0));
    }

    [Fact]
    public async Task The_seeds_have_no_errors_and_no_warnings()
    {
        var outcome = await Tool.RunAsync("check", "seeds", "schema/conflict.assay.yaml");
        outcome.Errors.Should().BeEmpty();
        outcome.Should().Match<Outcome>(o => o.ExitCode == 0 && o.Output == "No errors.\n");
    }

    [Fact]
    public async Task The_table_fits_a_terminal_of_100_columns()
    {
        var outcome = await Tool.RunAsync("assess", "seeds");
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().NotContain("\u001b");
        outcome.Output.Split('\n').Should().AllSatisfy(line => line.Length.Should().BeLessThanOrEqualTo(100));
    }

    private static async Task<JsonElement> ClaimAsync(string id, params string[] asOf) =>
        (await Tool.JsonAsync(["assess", "seeds", "--claim", id, .. asOf.SelectMany(day => new[] { "--as-of", day })])).GetProperty("claims").Where("id", id);

    private static async Task<JsonElement> TroopNumbersAsync(string asOf) =>
        (await Tool.JsonAsync("assess", "seeds", "--as-of", asOf)).GetProperty("questions").EnumerateArray()
            .Single(q => q.GetProperty("answers").EnumerateArray().Any(a => a.Text("claim") == Troops));
}
