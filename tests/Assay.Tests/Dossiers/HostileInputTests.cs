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
    [InlineData(DossierFormat.Yaml, "dossier: a\nmodel: Field\nsources: [{id: s, note: \"", "\"}]")]
    [InlineData(DossierFormat.Yaml, "dossier: a\nmodel: Field\nsources: [{id: s}]\nclaims: [{id: c}]\nstatements: [{id: t, source: s, claim: c, stance: Asserts, made: 2024, says: ", "}]")]
    [InlineData(DossierFormat.Yaml, "dossier: a\nmodel: Field\nsources: [{id: s}]\ntitle: ", "")]
    [InlineData(DossierFormat.Json, "{\"dossier\": \"a\", \"model\": \"Field\", \"sources\": [{\"id\": \"s\", \"note\": \"", "\"}]}")]
    public void A_text_that_could_not_be_saved_again_is_refused(DossierFormat format, string head, string tail)
    {
        var error = FieldModel.Instance.TryParse(head + new string('x', 100_000_001) + tail, format).Diagnostics.Should().ContainSingle().Subject;

        error.Severity.Should().Be(Severity.Error);
        error.Message.Should().Contain("longer than 100,000,000 characters");
        error.Line.Should().Be(head.Count(c => c == '\n') + 1);
    }

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
    [InlineData("../../etc/passwd")]
    [InlineData("https://example.org/a")]
    [InlineData("<b>")]
    [InlineData("a b")]
    [InlineData("a\\u0000")]
    [InlineData("a\\ud800")]
    [InlineData("\\u202Ea")]
    [InlineData("é")]
    [InlineData("")]
    public void An_id_is_no_path_address_or_markup(string id)
    {
        foreach (var section in (string[])["parties", "sources", "evidence", "claims", "statements"])
            FieldModel.Instance.TryParse($$"""{"dossier": "a", "model": "Field", "{{section}}": [{"id": "{{id}}"}]}""", DossierFormat.Json).Diagnostics.Select(d => d.Code).Should().ContainMatch("ASY20??").And.NotContain("ASY2034");
    }

    [Theory]
    [InlineData("\"columns\": 1e999", "ASY2038")]
    [InlineData("\"pace\": 1e999", "ASY2038")]
    [InlineData("\"pace\": -1e999", "ASY2038")]
    [InlineData("\"pace\": \"NaN\"", "ASY2038")]
    [InlineData("\"cargo\": 1e999", "ASY2038")]
    [InlineData("\"cargo\": 79228162514264337593543950336", "ASY2038")]
    [InlineData("\"share\": 1.0000001", "ASY2038")]
    [InlineData("\"share\": -1e-999", "ASY2038")]
    [InlineData("\"pace\": 1e-999", null)]
    [InlineData("\"pace\": -0.0", null)]
    [InlineData("\"cargo\": -0", null)]
    [InlineData("\"days\": [\"9999-99-99\"]", "ASY2038")]
    [InlineData("\"days\": [\"0000-00-00\"]", "ASY2038")]
    [InlineData("\"days\": [\"9999-12-31\", \"0001-01-01\"]", null)]
    [InlineData("\"period\": \"9999/0001\"", "ASY2038")]
    public void Numbers_and_dates_beyond_all_bounds_are_refused_or_come_back(string field, string? code)
    {
        var result = FieldModel.Instance.TryParse($$"""{"dossier": "a", "model": "Field", "parties": [{"id": "p"}, {"id": "q"}], "claims": [{"id": "c", "kind": "TroopDeployment", "sender": "p", "host": "q", {{field}}}]}""", DossierFormat.Json);

        result.Diagnostics.Select(d => d.Code).Should().Equal(code is null ? [] : [code]);
        if (result.Dossier is { } dossier)
            foreach (var format in Enum.GetValues<DossierFormat>())
                FieldModel.Instance.Parse(DossierWriter.ToText(dossier, format), format).Should().Be(dossier);
    }

    [Fact]
    public void One_key_many_times_and_many_unknown_keys_are_reported_in_bounded_time()
    {
        foreach (var (format, head) in new[] { (DossierFormat.Yaml, Sample.Head + "claims: [{id: c"), (DossierFormat.Json, "{\"dossier\": \"a\", \"model\": \"Field\", \"claims\": [{\"id\": \"c\"") })
        {
            foreach (var key in (string[])["id", "k"])
            {
                var keys = string.Concat(Enumerable.Range(0, Many).Select(i => $", \"{key}{(key == "id" ? "" : i)}\": \"c\""));
                FieldModel.Instance.TryParse(head + keys + (format == DossierFormat.Json ? "}]}" : "}]"), format).Diagnostics.Should().NotBeEmpty().And.HaveCountLessThanOrEqualTo(10_001);
            }
        }
    }

    [Fact]
    public void A_long_record_whose_id_is_taken_many_times_is_looked_through_once()
    {
        var text = "{\"dossier\": \"a\", \"model\": \"Field\", \"sources\": [{\"note\": \"" + new string('x', 20_000_000) + "\", \"id\": \"s\"}" + string.Concat(Enumerable.Repeat(", {\"id\": \"s\"}", 9_000)) + "]}";

        FieldModel.Instance.TryParse(text, DossierFormat.Json).Diagnostics.Should().HaveCount(9_000).And.OnlyContain(d => d.Message == "the source 's' is there already, at dossier(1,20000067)");
    }

    [Fact]
    public void A_long_name_is_cut_in_messages()
    {
        var text = "{\"dossier\": \"a\", \"model\": \"Field\", \"parties\": [{\"id\": \"p\", \"name\": \"" + new string('x', 1_000_000) + "\"}], \"claims\": ["
            + string.Join(',', Enumerable.Range(0, 2_000).Select(i => $"{{\"id\": \"c{i}\", \"kind\": \"TroopDeployment\", \"sender\": \"p\", \"host\": \"p\"}}")) + "]}";

        FieldModel.Instance.TryParse(text, DossierFormat.Json).Diagnostics.Should().HaveCount(2_000).And.OnlyContain(d => d.Message.Length <= 1_001);
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
    public void Of_many_warnings_ten_thousand_are_listed_and_the_dossier_is_loaded()
    {
        var text = "{\"dossier\": \"a\", \"model\": \"Field\", \"evidence\": [" + string.Join(',', Enumerable.Range(0, 12_000).Select(i => $"{{\"id\": \"e{i}\", \"kind\": \"Picture\"}}")) + "]}";

        var result = FieldModel.Instance.TryParse(text, DossierFormat.Json);

        result.Dossier!.Evidence.Should().HaveCount(12_000);
        result.Diagnostics.Should().HaveCount(10_001).And.OnlyContain(d => d.Severity == Severity.Warning);
    }

    [Fact]
    public void Behind_ten_thousand_warnings_an_error_still_counts()
    {
        var text = "{\"dossier\": \"a\", \"model\": \"Field\", \"sources\": [{\"id\": \"s\", \"owner\": \"nobody\"}, {\"id\": \"t\"}, {\"id\": \"t\"}], \"evidence\": [" + string.Join(',', Enumerable.Range(0, 12_000).Select(i => $"{{\"id\": \"e{i}\", \"kind\": \"Picture\"}}")) + "]}";

        var result = FieldModel.Instance.TryParse(text, DossierFormat.Json);

        result.IsLoaded.Should().BeFalse();
        result.Diagnostics.Should().ContainSingle(d => d.Code == "ASY2041");
        result.Diagnostics[^1].Should().Match<DossierDiagnostic>(d => d.Code == "ASY2099" && d.Severity == Severity.Error);
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
