using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Assay.Cli.Tests;

/// <summary>A table, a Markdown document and JSON tell the same facts.</summary>
public sealed class FormatTests
{
    private const int LongestUnbroken = 30;

    public static TheoryData<string> Folders => ["seeds", Path.Combine(Tool.Cases, "recalls")];

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Every_claim_has_the_same_figures_in_each_format(string folder)
    {
        var json = await Tool.JsonAsync("assess", folder);
        var table = (await Tool.RunAsync("assess", folder)).Output.Split('\n');
        var markdown = (await Tool.RunAsync("assess", folder, "--format", "markdown")).Output.Split('\n');

        json.GetProperty("claims").GetArrayLength().Should().BeGreaterThan(2);
        foreach (var claim in json.GetProperty("claims").EnumerateArray())
        {
            var (id, figures) = (claim.Text("id"), Figures(claim));
            markdown.Should().Contain(line => line.StartsWith($"| {string.Join(" | ", figures)} |", StringComparison.Ordinal) && line.EndsWith($"| {id} |", StringComparison.Ordinal), id);
            // A long id goes on in the next line.
            var row = $"^ *{string.Join(" +", figures.Select(Regex.Escape))} .*{Regex.Escape(id[..Math.Min(id.Length, LongestUnbroken / 2)])}";
            table.Should().Contain(line => Regex.IsMatch(line, row), id);
            Section(markdown, line => line.EndsWith($"| {id} |", StringComparison.Ordinal)).Should().StartWith($"## {claim.Text("verdict")}:", id);
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public async Task Every_source_has_the_same_grade_in_each_format(string folder)
    {
        var json = await Tool.JsonAsync("assess", folder);
        var markdown = (await Tool.RunAsync("assess", folder, "--format", "markdown")).Output.Split('\n').SkipWhile(line => line != "## Sources").ToArray();

        foreach (var source in json.GetProperty("sources").EnumerateArray().Where(source => source.GetProperty("statements").GetInt32() > 0))
        {
            var (id, declared, reliability) = (source.Text("id"), source.GetProperty("declared").GetString() ?? "–", source.Text("reliability"));
            var grade = declared == reliability ? declared : $"{declared} → {reliability}";
            markdown.Should().Contain(
                line => line.Contains($"| {grade} |", StringComparison.Ordinal) && line.EndsWith($"| {source.GetProperty("statements").GetInt32()} | {id} |", StringComparison.Ordinal), id);
        }
    }

    // The section of a list of claims, not of a question.
    private static string Section(string[] lines, Predicate<string> row) => lines[..Array.FindIndex(lines, row)].Last(line => line.StartsWith("## ", StringComparison.Ordinal));

    private static string[] Figures(JsonElement claim) =>
    [
        claim.Number("probability").ToString("0.00", CultureInfo.InvariantCulture),
        claim.GetProperty("credibility").GetInt32().ToString(CultureInfo.InvariantCulture),
        claim.GetProperty("tally").GetProperty("supportingOrigins").GetInt32().ToString(CultureInfo.InvariantCulture),
        claim.GetProperty("tally").GetProperty("opposingOrigins").GetInt32().ToString(CultureInfo.InvariantCulture),
    ];
}
