using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Assay.Tests.Dossiers;
using CsCheck;

namespace Assay.Tests.Json;

public sealed class ConverterTests
{
    private static readonly JsonSerializerOptions Options = new() { TypeInfoResolver = FieldModel.Instance.Json };

    [Fact]
    public void The_kind_decides_what_a_record_becomes()
    {
        var claim = JsonSerializer.Deserialize<Claim>("""{"id": "m", "about": "x", "kind": "Meeting"}""", Options);

        claim.Should().Be(new Meeting { Id = "m", About = "x" });
    }

    [Fact]
    public void Of_an_abstract_kind_there_is_no_record()
    {
        var read = () => JsonSerializer.Deserialize<Media>("""{"id": "m"}""", Options);
        read.Should().Throw<JsonException>().WithMessage("*no record can be of the kind 'Media' itself*");

        var alone = () => JsonSerializer.Deserialize<Relic>("""{"id": "m"}""", Options);
        alone.Should().Throw<JsonException>().WithMessage("*no record can be of the kind 'Relic' itself*");
    }

    [Fact]
    public void Without_a_kind_it_is_the_one_that_was_asked_for()
    {
        JsonSerializer.Deserialize<Claim>("""{"id": "c"}""", Options).Should().Be(new Claim { Id = "c" });
        JsonSerializer.Deserialize<Meeting>("""{"id": "c"}""", Options).Should().Be(new Meeting { Id = "c" });
    }

    [Fact]
    public void A_record_is_written_with_its_kind_and_read_again()
    {
        Claim claim = new Meeting { Id = "m", Others = ["a", "b"] };

        var json = JsonSerializer.Serialize(claim, Options);

        json.Should().Be("""{"id":"m","kind":"Meeting","others":["a","b"]}""");
        JsonSerializer.Deserialize<Claim>(json, Options).Should().Be(claim);
    }

    [Fact]
    public void Dossiers_are_converted_as_a_whole() => RandomDossiers.Any.Sample(dossier =>
    {
        var json = JsonSerializer.Serialize(dossier, Options);
        JsonSerializer.Deserialize<Dossier>(json, Options).Should().Be(dossier);
    });

    [Fact]
    public void Null_is_null() => JsonSerializer.Deserialize<Claim>("null", Options).Should().BeNull();

    [Fact]
    public void An_exception_names_all_that_is_wrong_with_a_record()
    {
        var act = () => JsonSerializer.Deserialize<Claim>("""{"id": "m", "kind": "TroopDeployment", "host": 5, "strength": "10,000", "x": 1}""", Options);

        act.Should().Throw<JsonException>().Which.Message.Should()
            .Contain("/host: 'host' must be an id; this is the number 5; put it in quotes")
            .And.Contain("/strength: '10,000' is not a quantity")
            .And.Contain("/x: a TroopDeployment has no field 'x'")
            .And.Contain("'sender' is missing; a TroopDeployment needs one");
    }

    [Fact]
    public void An_exception_has_the_path_of_the_record()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = JsonTypeInfoResolver.Combine(FieldModel.Instance.Json, Context.Default) };
        var act = () => JsonSerializer.Deserialize<Claim[]>("""[{"id": "a"}, {"id": "b", "kind": "Nothing"}]""", options);

        act.Should().Throw<JsonException>().Which.Path.Should().Be("$[1]");
    }

    [Fact]
    public void A_kind_that_is_not_the_one_asked_for_is_refused()
    {
        var act = () => JsonSerializer.Deserialize<Meeting>("""{"id": "m", "kind": "Claim"}""", Options);

        act.Should().Throw<JsonException>().WithMessage("'m' is a Claim, not a Meeting*");
    }

    [Fact]
    public void An_abstract_kind_can_be_asked_for()
    {
        JsonSerializer.Deserialize<Media>("""{"id": "e", "kind": "Photo"}""", Options).Should().Be(new Photo { Id = "e" });
        var act = () => JsonSerializer.Deserialize<Media>("""{"id": "e"}""", Options);
        act.Should().Throw<JsonException>().WithMessage("*Photo or Recording*");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("5")]
    [InlineData("{\"id\": \"\\ud800\"}")]
    [InlineData("{\"id\": ")]
    public void What_is_no_record_is_an_exception(string json)
    {
        var act = () => JsonSerializer.Deserialize<Claim>(json, Options);

        act.Should().Throw<JsonException>();
    }

    [Fact]
    public void An_exception_names_all_that_is_wrong_with_a_dossier()
    {
        var act = () => JsonSerializer.Deserialize<Dossier>("""{"dossier": "a", "model": "Field", "claims": [{"id": "m", "kind": "Meeting", "about": "x", "y": 1}]}""", Options);

        act.Should().Throw<JsonException>().Which.Message.Should().Contain("/claims/0/about: 'about': there is no claim 'x'").And.Contain("/claims/0/y: a Meeting has no field 'y'");
    }

    [Fact]
    public async Task Records_are_read_from_streams_too()
    {
        var json = """{"id": "m", "kind": "Meeting", "others": [""" + string.Join(",", Enumerable.Range(0, 20_000).Select(i => $"\"claim-{i}\"")) + "]}";
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));

        var claim = (Meeting?)await JsonSerializer.DeserializeAsync<Claim>(stream, Options);

        claim!.Others.Should().HaveCount(20_000);
    }

    [Fact]
    public void A_record_in_pieces_is_read_like_one_in_one_piece() => RandomDossiers.Any.Sample(dossier =>
    {
        foreach (var claim in dossier.Claims)
        {
            var json = JsonSerializer.SerializeToUtf8Bytes(claim, Options);
            var first = new Piece(json.AsMemory(0, json.Length / 2), null);
            var last = new Piece(json.AsMemory(json.Length / 2), first);
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));

            JsonSerializer.Deserialize<Claim>(ref reader, Options).Should().Be(claim);
            JsonSerializer.Deserialize<Claim>(json, Options).Should().Be(claim);
        }
    });

    [Fact]
    public void Fields_are_read_in_any_order_and_with_escapes()
    {
        var json = """{"others": ["\u0061", "b"], "\u0061bout": "x\u0079", "k\u0069nd": "Meet\u0069ng", "id": "m"}""";

        JsonSerializer.Deserialize<Claim>(json, Options).Should().Be(new Meeting { Id = "m", About = "xy", Others = ["a", "b"] });
        JsonSerializer.Deserialize<Meeting>(json, Options).Should().Be(new Meeting { Id = "m", About = "xy", Others = ["a", "b"] });
    }

    [Theory]
    [InlineData("""{"id": "m", "kind": "TroopDeployment"}""", "'sender' is missing; a TroopDeployment needs one")]
    [InlineData("""{"id": "m", "id": "n"}""", "'id' stands here a second time")]
    [InlineData("""{"id": "m", "kind": "Claim", "kind": "Claim"}""", "'kind' stands here a second time")]
    [InlineData("""{"id": "m", "x": 1}""", "a Claim has no field 'x'")]
    [InlineData("""{"id": "m n"}""", "a space is not allowed")]
    [InlineData("""{"id": "m", "kind": 5}""", "'kind' must be the name of a kind")]
    [InlineData("""{"id": "m", "kind": "Meeting", "others": [null]}""", "an item of the list is empty")]
    public void What_is_read_quickly_is_refused_as_well(string json, string message)
    {
        var act = () => JsonSerializer.Deserialize<Claim>(json, Options);

        act.Should().Throw<JsonException>().WithMessage($"*{message}*");
    }

    [Fact]
    public void Earlier_names_are_read() => JsonSerializer.Deserialize<Claim>("""{"id": "m", "kind": "TroopsSent", "sender": "a", "host": "b", "camps": ["cc"]}""", Options).Should()
        .Be(new TroopDeployment { Id = "m", Sender = "a", Host = "b", Bases = ["cc"] });

    [Fact]
    public void Comments_are_read_over_where_the_options_allow_them()
    {
        var lenient = new JsonSerializerOptions(Options) { ReadCommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

        JsonSerializer.Deserialize<Claim>("{ /* one */ \"id\": \"m\", \"kind\": \"Meeting\", }", lenient).Should().Be(new Meeting { Id = "m" });
        JsonSerializer.Deserialize<Dossier>("{ /* one */ \"dossier\": \"m\", \"model\": \"Field\", }", lenient)!.Name.Should().Be("m");
    }
}

internal sealed class Piece : ReadOnlySequenceSegment<byte>
{
    public Piece(ReadOnlyMemory<byte> memory, Piece? before)
    {
        Memory = memory;
        if (before is not null)
            (before.Next, RunningIndex) = (this, before.RunningIndex + before.Memory.Length);
    }
}

[JsonSerializable(typeof(Claim[]))]
internal sealed partial class Context : JsonSerializerContext;
