using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Assay.Generator.Diagnostics;

namespace Assay.Generator.Tests.Diagnostics;

public sealed class DescriptorTests
{
    [Fact]
    public void Every_descriptor_is_in_the_list_of_releases()
    {
        var listed = Regex.Matches(File.ReadAllText(Path.Combine(Root(), "generators/Assay.Generator/Diagnostics/AnalyzerReleases.Unshipped.md"))
            + File.ReadAllText(Path.Combine(Root(), "generators/Assay.Generator/Diagnostics/AnalyzerReleases.Shipped.md")),
            @"^(ASY\d{4}) \| (\w+) \| (\w+) \| (.+)$", RegexOptions.Multiline);

        listed.Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value, m.Groups[4].Value.TrimEnd('\r'))).Should().BeEquivalentTo(
            DescriptorTable.All.Select(d => (d.Id, d.Category, d.DefaultSeverity.ToString(), d.Title.ToString())));
    }

    [Fact]
    public void Every_descriptor_is_explained_in_the_table_for_users()
    {
        var rows = Regex.Matches(File.ReadAllText(Path.Combine(Root(), "schema/DIAGNOSTICS.md")), @"^\| (ASY\d{4}) \| (\w+) \| (.+?) \| (\S.*?) \|\r?$", RegexOptions.Multiline);

        rows.Select(m => (m.Groups[1].Value, m.Groups[2].Value, m.Groups[3].Value)).Should().Equal(
            DescriptorTable.All.OrderBy(d => d.Id, StringComparer.Ordinal).Select(d => (d.Id, d.DefaultSeverity.ToString().ToLowerInvariant(), d.Title.ToString())));
    }

    [Fact]
    public void Every_descriptor_has_a_test()
    {
        var tests = string.Concat(Directory.EnumerateFiles(Path.Combine(Root(), "tests"), "*Tests.cs", SearchOption.AllDirectories).Select(File.ReadAllText));

        // What YAML has to say is tested where it is said, without its id; the generator's own failure cannot be provoked.
        DescriptorTable.All.Select(d => d.Id).Where(id => !tests.Contains(id) && !id.StartsWith("ASY000") && id is not "ASY0099")
            .Should().BeEmpty();
    }

    [Fact]
    public void Each_sort_of_broken_YAML_has_an_id_of_its_own()
    {
        var large = "a: " + new string('x', 4 << 20);
        foreach (var (text, id) in new[]
        {
            ("a: b: c", "ASY0001"), ("a: [", "ASY0002"), ("a:\n\tb: c", "ASY0003"), ("a: \u0001", "ASY0004"), (large, "ASY0005"), (new string('[', 99), "ASY0006"),
            ("a: &a [x, y]\nb: &b [*a, *a, *a, *a, *a, *a, *a]\nc: &c [*b, *b, *b, *b, *b, *b]\nd: [*c, *c, *c, *c, *c, *c]", "ASY0007"), ("a: *b", "ASY0008"),
            ("doc: 1\ndoc: 2", "ASY0009"), ("{a: b}: c", "ASY0010"), ("<<: {a: b}", "ASY0011"), ("doc: a\n---\nb: c", "ASY0012"),
        })
        {
            SchemaTest.Run(text).Result.Diagnostics.Select(d => d.Id).Should().Contain(id);
        }
    }

    [Fact]
    public void Messages_are_one_sentence_without_a_full_stop() =>
        DescriptorTable.All.Select(d => d.MessageFormat.ToString()).Should().OnlyContain(m => !m.EndsWith('.') && !m.Contains('\n'));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
