using System.Text.Json;

namespace Assay.Cli.Tests;

public sealed class ExplainTests
{
    private const string Troops = "troops-in-russia";

    [Fact]
    public async Task The_sum_adds_up_to_the_claims_own_figures()
    {
        var result = await Tool.JsonAsync("explain", "seeds", "--claim", Troops);
        var (claim, sum) = (result.GetProperty("claim"), result.GetProperty("sum"));
        foreach (var (side, total) in new[] { ("for", "support"), ("against", "opposition") })
        {
            var account = sum.GetProperty(side);
            account.Number("total").Should().Be(claim.Number(total));
            (account.Number("own") + Math.Max(account.Number("crowd"), account.Number("derived"))).Should().Be(account.Number("total"));
        }
    }

    [Fact]
    public async Task The_claim_is_what_assess_prints_of_it()
    {
        var explained = (await Tool.JsonAsync("explain", "seeds", "--claim", Troops)).GetProperty("claim");
        var assessed = (await Tool.JsonAsync("assess", "seeds", "--claim", Troops)).GetProperty("claims").EnumerateArray().Single();
        explained.GetRawText().Split('\n').Select(line => line.Trim()).Should().Equal(assessed.GetRawText().Split('\n').Select(line => line.Trim()));
    }

    [Fact]
    public async Task Each_linchpin_left_out_gives_the_verdict_that_it_says()
    {
        var linchpins = (await Tool.JsonAsync("explain", "seeds", "--claim", Troops)).GetProperty("linchpins").EnumerateArray().ToArray();
        linchpins.Select(linchpin => (linchpin.Text("kind"), linchpin.Text("id"))).Should().Contain(("source", "nis")).And.Contain(("origin", "rok"));
        foreach (var linchpin in linchpins)
        {
            var without = (await Tool.JsonAsync("assess", "seeds", "--claim", Troops, "--without", linchpin.Text("id"))).GetProperty("claims").Where("id", Troops);
            without.Text("verdict").Should().Be(linchpin.Text("verdict")).And.NotBe("Corroborated");
            without.Number("probability").Should().Be(linchpin.Number("probability"));
        }
    }

    [Fact]
    public async Task The_page_has_the_sum_with_its_terms_and_what_the_verdict_hangs_on()
    {
        var outcome = await Tool.RunAsync("explain", "seeds", "--claim", Troops);
        outcome.ExitCode.Should().Be(0, outcome.Errors);
        outcome.Output.Should().Contain("= (8.4 + 0.5·2) / (8.4 + 0.4 + 2) = 9.4 / 10.8 ≈ 0.8704")
            .And.Contain("r: 6.9 + max(0.75, 1.5)")
            .And.Contain("\nChanges of position\n")
            .And.Contain("- Source putin (Vladimir Putin): without it Supported");
        outcome.Output.Split('\n').Should().AllSatisfy(line => line.Length.Should().BeLessThanOrEqualTo(100));
    }

    [Theory]
    [InlineData("explain", "table", "\nWhy not another verdict\n- Not Corroborated: tally.SupportingOrigins >= 2 fails (tally.SupportingOrigins = 1)\n")]
    [InlineData("assess", "table", "\nWhy not another verdict\n- Not Corroborated: tally.SupportingOrigins >= 2 fails (tally.SupportingOrigins = 1)\n")]
    [InlineData("explain", "markdown", "\n## Why not another verdict\n\n- Not Corroborated: tally.SupportingOrigins \\>= 2 fails (tally.SupportingOrigins = 1)")]
    public async Task What_the_verdicts_above_lack_is_said(string command, string format, string why) =>
        (await Tool.RunAsync(command, "seeds", "--claim", "arrived-vladivostok", "--format", format)).Output.Should().Contain(why);

    [Fact]
    public async Task The_same_is_there_as_values()
    {
        var whyNot = (await Tool.JsonAsync("explain", "seeds", "--claim", "arrived-vladivostok")).GetProperty("claim").GetProperty("whyNot");
        var corroborated = whyNot.Where("verdict", "Corroborated");
        corroborated.Text("conjunct").Should().Be("tally.SupportingOrigins >= 2");
        corroborated.GetProperty("values").Where("name", "tally.SupportingOrigins").Number("value").Should().Be(1);
    }

    [Fact]
    public async Task Flags_are_shown_with_their_reasons()
    {
        (await Tool.RunAsync("assess", "seeds", "--claim", "arrived-vladivostok")).Output.Should()
            .MatchRegex(@"\nFlags\n(.|\n)*\n SingleOrigin +All that is said for this goes back to one origin");
        var raised = (await Tool.JsonAsync("assess", "seeds", "--claim", "arrived-vladivostok")).GetProperty("claims").EnumerateArray().Single().GetProperty("raisedFlags");
        raised.EnumerateArray().Select(flag => (flag.Text("flag"), flag.Text("rule"))).Should().Contain(("SingleOrigin", "engine"));
    }

    [Fact]
    public async Task What_is_supposed_is_said_beside_what_the_dossier_has() =>
        (await Tool.RunAsync("explain", "seeds", "--claim", Troops, "--without", "putin")).Output.Should()
            .Contain("What if: without putin.").And.Contain("As the dossier has it: Corroborated, probability 0.87, credibility 1");

    [Fact]
    public async Task As_Markdown_it_is_a_document_with_lists() =>
        (await Tool.RunAsync("explain", "seeds", "--claim", Troops, "--format", "markdown")).Output.Should()
            .StartWith("# North Korea sent troops to Russia\n").And.Contain("\n## Linchpins\n\n- Source nis ").And.Contain("| Weight | Who, what and why |");

    [Fact]
    public async Task Before_anything_is_said_there_is_nothing_to_explain()
    {
        (await Tool.RunAsync("explain", "seeds", "--claim", Troops, "--as-of", "2024-01")).Output.Should().Be($"Of '{Troops}' nothing had been said by 31 Jan 2024.\n");
        (await Tool.JsonAsync("explain", "seeds", "--claim", Troops, "--as-of", "2024-01")).GetProperty("claim").ValueKind.Should().Be(JsonValueKind.Null);
    }
}
