using System.Text;
using CsCheck;

namespace Assay.Interchange.Tests;

/// <summary>Whatever is read, there is a dossier or an error, and nothing else happens.</summary>
public sealed class HostileInputTests
{
    private const string Definition = "extension-definition--c5a6d4f2-3c1e-4f0a-8a35-9f3f5a1c7b20";

    private const string Bundle = """
        {"type": "bundle", "id": "bundle--99999999-9999-4999-8999-999999999999", "objects": [
         {"type": "identity", "id": "identity--11111111-1111-4111-8111-111111111111", "name": "A", "revoked": false},
         {"type": "note", "id": "note--22222222-2222-4222-8222-222222222222", "created": "2024-10-02T00:00:00Z", "created_by_ref": "identity--11111111-1111-4111-8111-111111111111", "content": "é", "confidence": 70, "object_refs": []},
         {"type": "opinion", "id": "opinion--33333333-3333-4333-8333-333333333333", "created": "2024-10-02T00:00:00Z", "opinion": "agree", "object_refs": ["note--22222222-2222-4222-8222-222222222222"]},
         {"type": "relationship", "id": "relationship--44444444-4444-4444-8444-444444444444", "created": "2024-10-02T00:00:00Z", "relationship_type": "uses", "source_ref": "x", "target_ref": "y"},
         {"type": "note", "id": "note--55555555-5555-4555-8555-555555555555", "extensions": {"extension-definition--c5a6d4f2-3c1e-4f0a-8a35-9f3f5a1c7b20": {"family": "claim", "record": {"id": "c"}, "stated": ["name"]}}}
        ]}
        """;

    private const string Reviews = """
        [{"@type": ["ClaimReview"], "@id": "r", "claimReviewed": "x", "datePublished": "2025-03-01", "author": [{"@id": "a"}], "reviewRating": {"ratingValue": 1, "bestRating": "5"},
          "itemReviewed": {"@type": "Claim", "author": "B", "appearance": ["https://example.org", {"url": "u", "datePublished": "2025"}]}},
         {"@type": "Claim", "name": "y", "appearance": {"@id": "r"}}, {"@id": "a", "name": "A"}]
        """;

    private const string Table = "id,kind,source,claim,stance,made,drawsOn,note\ns-1,,a,b,Asserts,2024-10-18,\"[\"\"s-2\"\"]\",\"\"\"\\u0041\"\"\"\ns-2,,a,b,Denies,2024,s-1; s-1,é\n";

    [Fact]
    public void A_bundle_is_a_dossier_or_has_errors() =>
        Changed(Bundle).Sample(bytes => Expect(StixBundle.TryParse(CoreModel.Instance, bytes, "x")), iter: 3000);

    [Fact]
    public void Reviews_are_a_dossier_or_have_errors() =>
        Changed(Reviews).Sample(bytes => Expect(ClaimReviews.TryParse(CoreModel.Instance, bytes, "x")), iter: 3000);

    [Fact]
    public void Tables_are_a_dossier_or_have_errors() => Changed(Table).Sample(bytes =>
    {
        using var folder = new TestFolder();
        folder.Write("sources.csv", "id\na\n");
        folder.Write("claims.csv", "id\nb\n");
        folder.Write("statements.csv", bytes);
        Expect(CsvFolder.TryLoadAsync(CoreModel.Instance, folder.Path, "x").GetAwaiter().GetResult());
    }, iter: 500);

    [Theory]
    [InlineData("{\"a\": [{\"b\": 1, \"\\ud800\": 2}]}", 1, 8)]
    [InlineData("{\"a\": [\"\\ud800\"]}", 1, 8)]
    [InlineData("{\"a\": 1, \"a\": [\"\\ud800\"]}", 1, 16)]
    [InlineData("{\"a\": [{\"b\": 1, \"b\": 2, \"\\ud800\": 2}]}", 1, 8)]
    public void Half_a_character_is_refused_in_names_and_texts(string json, int line, int column)
    {
        foreach (var result in (LoadResult[])[StixBundle.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes(json), "x"), ClaimReviews.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes(json), "x")])
            result.Diagnostics.Should().ContainSingle().Which.Should().Match<DossierDiagnostic>(d => d.Line == line && d.Column == column && d.Message.StartsWith("half of a surrogate pair"));
    }

    [Fact]
    public void A_message_is_short_and_on_one_line_whatever_stands_in_the_file()
    {
        var name = "x\\n\\u001b" + new string('y', 5_000);
        var json = $$"""{"objects": [{"type": "{{name}}", "id": "{{name}}--11111111-1111-4111-8111-111111111111"}, {"type": "identity", "id": "identity--11111111-1111-4111-8111-111111111111", "{{name}}": 1}, n{{"\n"}}]}""";

        foreach (var text in (string[])[json, json.Replace(", n\n", "")])
            StixBundle.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes(text), "x").Diagnostics.Should().NotBeEmpty().And.OnlyContain(d => d.Message.Length <= 1_100 && !d.Message.Any(char.IsControl));
    }

    [Fact]
    public void Of_many_sorts_of_loss_a_thousand_are_listed()
    {
        var identity = """{"type": "identity", "id": "identity--11111111-1111-4111-8111-111111111111", "name": "A" """ + string.Concat(Enumerable.Range(0, 3_000).Select(i => $", \"x{i}\": 1")) + "}";

        var result = StixBundle.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes($$"""{"objects": [{{identity}}]}"""), "x");

        result.Diagnostics.Should().HaveCount(1_001);
        result.Diagnostics[^1].Message.Should().Be("of other sorts than these 1000: 2000 more");
    }

    [Fact]
    public void Mistakes_all_over_one_long_line_are_placed_in_bounded_time()
    {
        // Every second record repeats an id of the far end, so that places are asked for to and fro.
        const int Count = 40_000;
        var objects = Enumerable.Range(0, Count).Select(i => $$$"""{"type":"note","id":"note--{{{i:00000000}}}-2222-4222-8222-222222222222","extensions":{"{{{Definition}}}":{"family":"claim","record":{"id":"c{{{(i < Count / 2 ? i : Count - 1 - i)}}}"} } } }""");

        StixBundle.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes($$"""{"objects":[{{string.Join(',', objects)}}]}"""), "x").Diagnostics.Should().HaveCount(10_001);
    }

    [Fact]
    public async Task A_header_of_many_unknown_columns_and_one_many_times_is_read_in_bounded_time()
    {
        using var folder = new TestFolder();
        folder.Write("claims.csv", string.Concat(Enumerable.Range(0, 200_000).Select(i => $"x{i},")) + string.Concat(Enumerable.Repeat("id,", 200_000)) + "\n");

        (await CsvFolder.TryLoadAsync(CoreModel.Instance, folder.Path, "x")).Diagnostics.Should().HaveCount(10_001);
    }

    [Fact]
    public async Task A_cell_or_text_that_no_record_has_room_for_is_refused_at_its_place()
    {
        using var folder = new TestFolder();
        folder.Write("sources.csv", "id,name\na," + new string('x', (16 << 20) + 1) + "\n");

        (await CsvFolder.TryLoadAsync(CoreModel.Instance, folder.Path, "x")).Diagnostics.Should().ContainSingle().Which.Should().Match<DossierDiagnostic>(d => d.Code == "ASY3002" && d.Line == 2 && d.Column == 3);
        StixBundle.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes($$"""{"objects": [{"type": "identity", "id": "identity--11111111-1111-4111-8111-111111111111", "name": "{{new string('x', 17 << 20)}}"}]}"""), "x").Diagnostics
            .Should().ContainSingle().Which.Should().Match<DossierDiagnostic>(d => d.Code == "ASY3002" && d.Line == 1 && d.Column == 14);
    }

    private static void Expect(LoadResult result)
    {
        result.IsLoaded.Should().Be(result.Diagnostics.All(d => d.Severity != Severity.Error));
        result.Diagnostics.Where(d => d.Line < 0 || d.Message.Length == 0).Should().BeEmpty();
    }

    // A few bytes are replaced, left out or doubled.
    private static Gen<byte[]> Changed(string text)
    {
        var whole = Encoding.UTF8.GetBytes(text);
        var byteOf = Gen.OneOf(Gen.Byte, Gen.Int[0, 17].Select(i => "\"{}[],:\\0u\n\r;=null"u8[i]));
        return Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Int[0, 2], byteOf).Array[0, 4].Select(changes =>
        {
            var bytes = whole.ToList();
            foreach (var (at, how, value) in changes.Where(change => change.Item1 < bytes.Count))
            {
                if (how == 0)
                    bytes[at] = value;
                else if (how == 1)
                    bytes.RemoveAt(at);
                else
                    bytes.Insert(at, value);
            }

            return bytes.ToArray();
        });
    }
}
