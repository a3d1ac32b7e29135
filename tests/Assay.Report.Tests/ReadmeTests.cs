using System.Text.RegularExpressions;

namespace Assay.Reporting.Tests;

/// <summary>The sample in the README does what it shows.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public async Task The_sample_prints_what_it_shows()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(Cases.Root, "src", "Assay.Report", "README.md"));
        var yaml = Regex.Match(readme, "(?<=\"\"\"\n).*?(?=\n    \"\"\")", RegexOptions.Singleline).Value.Replace("\n    ", "\n", StringComparison.Ordinal)[4..];
        var assessment = CoreModel.Instance.Assess(CoreModel.Instance.Parse(yaml));
        var page = await Cases.TextAsync(assessment);
        var printed = $"{assessment["unsafe"].Verdict}; the page has {(page.Contains("http://") || page.Contains("https://") ? "addresses" : "no address")} in it";
        readme.Should().Contain($"```text\n{printed}\n```");
    }
}
