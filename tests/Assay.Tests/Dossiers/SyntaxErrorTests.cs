using System.Text;

namespace Assay.Tests.Dossiers;

public sealed class SyntaxErrorTests
{
    [Theory]
    [InlineData("claims: [«{»id: a, kind: Meeting]\n")]
    [InlineData("claims:\n«\t»- id: a\n")]
    [InlineData("claims: [{id: «*a»}]\n")]
    [InlineData("title: \"«»")]
    public void Broken_YAML_is_reported_where_it_breaks(string marked)
    {
        var text = MarkedText.Of(Sample.Head + marked);

        var diagnostic = FieldModel.Instance.TryParse(text.Text).Diagnostics.Should().ContainSingle().Subject;

        diagnostic.Code.Should().Be("ASY2011");
        if (!marked.Contains("«»", StringComparison.Ordinal))
            $"{diagnostic.Line},{diagnostic.Column}-{diagnostic.EndLine},{diagnostic.EndColumn}".Should().Be(text.Places.Single());
    }

    [Fact]
    public void What_stands_beside_broken_YAML_is_checked_all_the_same()
    {
        const string text = Sample.Head + """
            sources:
              - {id: a, «nmae»: x}
            claims: [«{»id: b]
            statements:
              - {id: s, source: a, claim: b, stance: «Asert», made: 2024}
            """;

        MarkedText.Expect(text, DossierFormat.Yaml, "ASY2034", "ASY2011", "ASY2039");
    }

    [Fact]
    public void Half_characters_in_names_are_unknown_names() =>
        FieldModel.Instance.TryParse("""{"\ud800": 1, "dossier": "a", "model": "Field", "claims": [{"id": "c", "\udc00": 1, "kind": "Meeting"}]}""", DossierFormat.Json)
            .Diagnostics.Select(d => d.Code).Should().Equal("ASY2025", "ASY2034");

    [Theory]
    [InlineData("""{"dossier": "a", "model": "Field", "claims": [{"id": "b",«}»]}""", "take it out")]
    [InlineData("""{"dossier": "a", "model": "Field", «/»* b */ "claims": []}""", "no comments")]
    [InlineData("""{"dossier": "a", "model": "Field", "claims": «N»aN}""", "invalid start of a value")]
    public void What_only_other_dialects_of_JSON_have_is_named(string marked, string message) => MarkedText.Expect(marked, DossierFormat.Json, "ASY2012").Single().Message.Should().MatchRegex(message);

    [Theory]
    [InlineData("""{"dossier": "a", "model": "Field", "claims": [{"id": "b"«»""")]
    [InlineData("""{"dossier": "a", "model": "Field", «c»laims: []}""")]
    [InlineData("""{"dossier": "a", "model": "Field"} «x»""")]
    [InlineData("""{"dossier": "a", "model": "Field", «}»""")]
    public void Broken_JSON_is_reported_where_it_breaks(string marked) => MarkedText.Expect(marked, DossierFormat.Json, "ASY2012");

    [Fact]
    public void Errors_before_broken_JSON_are_reported_with_it() =>
        MarkedText.Expect("{\"dossier\": \"a\",\n\"model\": \"Field\",\n\"sources\": [{\"id\": \"s\", «\"x\"»: 1}, {\"id\": \"t\", \"owner\": \"gone\"}],\n\"claims\": [«}»", DossierFormat.Json, "ASY2034", "ASY2012");

    [Fact]
    public void Columns_count_UTF_16_units() =>
        MarkedText.Expect("""{"dossier": "a", "model": "Field", "sources": [{"note": "é김𝄞", «"x"»: 1, "id": "s"}]}""", DossierFormat.Json, "ASY2034");

    [Fact]
    public void Lines_end_as_editors_end_them() =>
        MarkedText.Expect("{\r\n\"dossier\": \"a\",\r\"model\": \"Field\",\n«\"x\"»: 1}".Replace("\r\n", "\n").Replace("\r", "\n"), DossierFormat.Json, "ASY2025");

    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public async Task A_byte_order_mark_is_skipped(DossierFormat format)
    {
        using var folder = new TestFolder();
        var text = format == DossierFormat.JsonLines ? "{\"dossier\": \"a\", \"model\": \"Field\", \"x\": 1}" : "{\"dossier\": \"a\", \"model\": \"Field\", \"x\": \"1\"}";
        var path = folder.Write(format, [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)]);

        var diagnostic = (await FieldModel.Instance.TryLoadAsync(path)).Diagnostics.Should().ContainSingle().Subject;

        (diagnostic.Code, diagnostic.Line, diagnostic.Column).Should().Be(("ASY2025", 1, 36));
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-32")]
    public async Task A_file_in_a_wide_encoding_is_named_as_such(string encoding)
    {
        using var folder = new TestFolder();
        var wide = Encoding.GetEncoding(encoding);
        foreach (var format in Enum.GetValues<DossierFormat>())
        {
            foreach (byte[] bytes in (byte[][])[[.. wide.GetPreamble(), .. wide.GetBytes("{\"dossier\": \"a\"}")], wide.GetBytes("{\"dossier\": \"a\"}")])
            {
                var diagnostic = (await FieldModel.Instance.TryLoadAsync(folder.Write(format, bytes))).Diagnostics.Should().ContainSingle().Subject;
                diagnostic.Code.Should().Be("ASY2010");
                diagnostic.Message.Should().MatchRegex("^the file is UTF-(16|32); save it as UTF-8$");
            }
        }
    }

    [Theory]
    [InlineData(DossierFormat.Yaml)]
    [InlineData(DossierFormat.Json)]
    [InlineData(DossierFormat.JsonLines)]
    public async Task A_byte_that_is_not_UTF_8_is_reported_at_its_place(DossierFormat format)
    {
        using var folder = new TestFolder();
        var path = folder.Write(format, [.. "{\"dossier\": \"a\", \"model\": \"Field\", \"title\": \"é"u8, 0xFF, .. "\"}"u8]);

        var diagnostic = (await FieldModel.Instance.TryLoadAsync(path)).Diagnostics.Should().ContainSingle().Subject;

        (diagnostic.Code, diagnostic.Line, diagnostic.Column, diagnostic.EndColumn).Should().Be(("ASY2010", 1, 47, 48));
        diagnostic.Message.Should().Contain("0xFF");
    }

    [Theory]
    [InlineData("""{"dossier": "a", "model": "Field", "sources": [{"id": "s", "note": «"a\ud800b"»}]}""")]
    [InlineData("""{"dossier": "a", "model": "Field", "sources": [{"id": "s", "note": «"a\u0000b"»}]}""")]
    [InlineData("""{"dossier": "a", "model": "Field", "sources": [{"id": «"\udc00"»}]}""")]
    [InlineData("""{"dossier": "a", "model": "Field", "sources": [{"id": "s", "kind": «"\udc00"»}]}""")]
    [InlineData("""{"dossier": "a", "model": "Field", "title": «"\udc00"»}""")]
    public void Half_characters_and_NUL_are_refused(string marked)
    {
        var codes = MarkedText.Of(marked);
        FieldModel.Instance.TryParse(codes.Text, DossierFormat.Json).Diagnostics.Select(d => $"{d.Line},{d.Column}-{d.EndLine},{d.EndColumn} {d.Code}")
            .Should().StartWith($"{codes.Places[0]} ASY2016");
    }

    [Theory]
    [InlineData("{\"dossier\": \"a\", \"model\": n\n}", "\\u000A")]
    [InlineData("{\"dossier\": \"a\", \"model\": \"Field\", \"parties\": [{\"id\": \"p\", \"name\": \"a\\n\\u2028\\u001b[2J\"}], \"claims\": [{\"id\": \"c\", \"kind\": \"TroopDeployment\", \"sender\": \"p\", \"host\": \"p\"}]}", "a\\u000A\\u2028\\u001B[2J cannot")]
    public void A_message_stays_on_its_line_whatever_it_shows(string json, string shown) =>
        FieldModel.Instance.TryParse(json, DossierFormat.Json).Diagnostics.Should().ContainSingle().Which.Message.Should().Contain(shown).And.NotMatchRegex("[\\p{Cc}\\u2028]");
}
