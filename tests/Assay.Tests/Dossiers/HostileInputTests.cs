using System.Globalization;
using System.Text;
using CsCheck;

namespace Assay.Tests.Dossiers;

/// <summary>Files that nobody writes but to do harm: refused or read, in seconds and without an overflow of the stack.</summary>
public sealed class HostileInputTests
{
    private const int Many = 100_000;

    [Theory]
    [InlineData(DossierFormat.Yaml, "dossier: a\nmodel: Field\nclaims: ")]
    [InlineData(DossierFormat.Json, "{\"dossier\": \"a\", \"model\": \"Field\", \"claims\": ")]
    [InlineData(DossierFormat.JsonLines, "{\"dossier\": \"a\", \"model\": \"Field\"}\n{\"claim\": ")]
    public void Nesting_without_end_is_refused(DossierFormat format, string head)
    {
        foreach (var bracket in (string[])["[", "{\"a\":"])
        {
            var result = FieldModel.Instance.TryParse(head + new StringBuilder().Insert(0, bracket, 10_000), format);

            result.Diagnostics.Should().HaveCountLessThan(4).And.Contain(d => d.Code == "ASY2013" && d.Message.Contains("64"));
        }
    }

    [Fact]
    public void Block_nesting_without_end_is_refused()
    {
        var text = new StringBuilder(Sample.Head + "claims:\n");
        for (var i = 1; i < 2_000; i++)
            text.Append(' ', i).Append("a:\n");

        FieldModel.Instance.TryParse(text.ToString()).Diagnostics.Select(d => d.Code).Should().Contain("ASY2013");
    }

    [Fact]
    public void Sixty_levels_are_read() =>
        FieldModel.Instance.TryParse(Sample.Head + "x: " + new string('[', 60) + new string(']', 60)).Diagnostics.Select(d => d.Code).Should().Equal("ASY2025");

    [Fact]
    public void Aliases_that_multiply_are_refused()
    {
        var text = new StringBuilder(Sample.Head + "title: &a0 " + new string('x', 100) + "\n");
        for (var i = 1; i < 10; i++)
            text.Append(CultureInfo.InvariantCulture, $"x{i}: &a{i} [{string.Join(", ", Enumerable.Repeat($"*a{i - 1}", 10))}]\n");

        FieldModel.Instance.TryParse(text.ToString()).Diagnostics.Select(d => d.Code).Should().Contain("ASY2014");
    }

    [Theory]
    [InlineData(DossierFormat.Yaml, "dossier: a\nmodel: Field\nsources: [{id: s, note: \"", "\"}]")]
    [InlineData(DossierFormat.Json, "{\"dossier\": \"a\", \"model\": \"Field\", \"sources\": [{\"id\": \"s\", \"note\": \"", "\"}]}")]
    public void A_text_of_a_hundred_megabytes_is_read(DossierFormat format, string head, string tail) =>
        FieldModel.Instance.Parse(head + new string('x', 100_000_000) + tail, format).Sources["s"].Note!.Length.Should().Be(100_000_000);

    [Theory]
    [InlineData("id", "ASY2040")]
    [InlineData("kind", "ASY2030")]
    [InlineData("owner", "ASY2040")]
    [InlineData("reliability", "ASY2039")]
    [InlineData("independent", "ASY2038")]
    public void A_huge_value_is_refused_in_a_short_message(string field, string code)
    {
        var others = field == "id" ? "" : "id: s, ";
        var result = FieldModel.Instance.TryParse(Sample.Head + $"sources: [{{{others}{field}: \"{new string('x', 10_000_000)}\"}}]");

        result.Diagnostics.Should().ContainSingle().Which.Code.Should().Be(code);
        result.Diagnostics[0].Message.Length.Should().BeLessThan(400);
    }

    [Theory]
    [InlineData("statements", "t{0}", "id: t{0}, source: s, claim: c, stance: Asserts, made: 2024, relays: t{1}")]
    [InlineData("sources", "s{0}", "id: s{0}, owner: s{1}")]
    public void A_chain_of_a_hundred_thousand_is_followed_to_its_end(string section, string last, string record)
    {
        var head = section == "statements" ? "sources: [{id: s}]\nclaims: [{id: c}]\n" : "";
        var text = new StringBuilder(Sample.Head + head + section + ":\n");
        for (var i = 0; i < Many; i++)
            text.AppendFormat(CultureInfo.InvariantCulture, "- {{" + record + "}}\n", i, i + 1);
        var end = string.Format(CultureInfo.InvariantCulture, last, Many);
        var open = text + (section == "statements" ? $"- {{id: {end}, source: s, claim: c, stance: Asserts, made: 2024}}\n" : $"- {{id: {end}}}\n");

        FieldModel.Instance.TryParse(open).IsLoaded.Should().BeTrue();
        FieldModel.Instance.TryParse(open.Replace($"{{id: {end}", $"{{id: {end}, {(section == "statements" ? "relays: t0" : "owner: s0")}", StringComparison.Ordinal))
            .Diagnostics.Should().ContainSingle().Which.Message.Should().EndWith("99995 more");
    }

    [Fact]
    public void A_long_chain_of_implications_with_many_exclusions_is_read()
    {
        const int Count = 20_000;
        var text = new StringBuilder("{\"dossier\": \"a\", \"model\": \"Field\"}\n");
        for (var i = 0; i < Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{{\"claim\": {{\"id\": \"c{i}\"}}}}\n{{\"claim\": {{\"id\": \"d{i}\"}}}}\n");
        for (var i = 1; i < Count; i++)
            text.Append(CultureInfo.InvariantCulture, $"{{\"relation\": {{\"claim\": \"c{i}\", \"implies\": \"c{i - 1}\", \"excludes\": \"d{i}\"}}}}\n");

        FieldModel.Instance.TryParse(text.ToString(), DossierFormat.JsonLines).IsLoaded.Should().BeTrue();
    }

    [Fact]
    public void Of_many_mistakes_ten_thousand_are_listed()
    {
        var text = new StringBuilder("{\"dossier\": \"a\", \"model\": \"Field\", \"sources\": [");
        for (var i = 0; i < 50_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"{{\"id\": \"s{i}\", \"x\": 1, \"owner\": \"nobody{i}\"}},");
        text.Append("{\"id\": \"last\"}]}");

        var diagnostics = FieldModel.Instance.TryParse(text.ToString(), DossierFormat.Json).Diagnostics;

        diagnostics.Should().HaveCount(10_001);
        diagnostics[^1].Should().Match<DossierDiagnostic>(d => d.Code == "ASY2099" && d.Message.StartsWith("there are more", StringComparison.Ordinal));
    }

    [Fact]
    public void Dangling_references_among_many_records_are_reported_in_bounded_time()
    {
        var text = new StringBuilder("{\"dossier\": \"a\", \"model\": \"Field\"}\n");
        for (var i = 0; i < 20_000; i++)
            text.Append(CultureInfo.InvariantCulture, $"{{\"source\": {{\"id\": \"source-{i}\", \"owner\": \"sauce-{i}\"}}}}\n");

        FieldModel.Instance.TryParse(text.ToString(), DossierFormat.JsonLines).Diagnostics.Should().HaveCount(10_001);
    }

    [Fact]
    public void Claims_that_name_each_other_in_a_circle_can_be_named()
    {
        var dossier = FieldModel.Instance.Parse(Sample.Head + "claims: [{id: a, kind: Meeting, about: b}, {id: b, kind: Meeting, about: a}]");

        dossier.NameOf(Family.Claim, "a").Should().Be("they met about they met about they met about b");
    }

    [Fact]
    public void Memberships_that_all_lead_everywhere_are_checked_in_bounded_time()
    {
        const int Count = 1_000;
        var all = string.Join(",", Enumerable.Range(0, Count).Select(i => $"\"p{i}\""));
        var text = "{\"dossier\": \"a\", \"model\": \"Field\", \"parties\": [" + string.Join(",", Enumerable.Range(0, Count).Select(i => $$"""{"id": "p{{i}}", "memberOf": [{{all}}]}""")) + "]}";

        FieldModel.Instance.TryParse(text, DossierFormat.Json).Diagnostics.Should().OnlyContain(d => d.Code == "ASY2055" || d.Code == "ASY2099");
    }

    [Fact]
    public void Random_bytes_never_throw() => Check.Sample(Gen.Byte.Array[0, 200], bytes =>
    {
        foreach (var format in Enum.GetValues<DossierFormat>())
            FieldModel.Instance.TryParse(bytes, format, "a").Diagnostics.Should().NotBeEmpty();
    });

    [Fact]
    public void Damaged_dossiers_never_throw() => Check.Sample(
        Gen.Select(RandomDossiers.Any, Gen.Double[0, 1], Gen.Char[' ', '~'], Gen.Int[0, 2]),
        (dossier, where, character, how) =>
        {
            foreach (var format in Enum.GetValues<DossierFormat>())
            {
                var text = DossierWriter.ToText(dossier, format);
                var at = (int)(where * (text.Length - 1));
                var damaged = how switch
                {
                    0 => text.Remove(at, 1),
                    1 => text.Insert(at, character.ToString()),
                    _ => text[..at],
                };
                foreach (var diagnostic in FieldModel.Instance.TryParse(damaged, format).Diagnostics)
                    diagnostic.EndLine.Should().BeGreaterThanOrEqualTo(diagnostic.Line);
            }
        });
}
