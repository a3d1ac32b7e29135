using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using Assay.Conflict;

namespace Assay.Tests.Json;

/// <summary>Our types inside an application's own, which have a source-generated context of their own.</summary>
public sealed class UserContextTests
{
    private static readonly TroopDeployment Deployment = new() { Id = "d", Sender = "kp", Host = "ru", Strength = Quantity.Parse("~10000 persons", null) };

    private static readonly CaseAnswer Answer = new()
    {
        Dossier = new Dossier
        {
            Name = "a",
            Model = ConflictModel.Instance,
            Parties = [new Party { Id = "kp" }, new Party { Id = "ru" }],
            Sources = [new Source { Id = "nis" }],
            Claims = [Deployment],
            Statements = [new Statement { Id = "s", Source = "nis", Claim = "d", Stance = Stance.Asserts, Made = PartialDate.Parse("2024-10") }],
        },
        Claim = Deployment,
        Deployment = Deployment,
        Strength = Quantity.Parse("1500..3000 persons", null),
        Most = Quantity.Exactly(12000),
        Since = PartialDate.Parse("2024-10"),
        During = Period.Parse("2024-10-01/2024-11-12", null),
        Sender = "kp",
        Source = "nis",
        Stance = Stance.Denies,
        Grade = Reliability.B,
        Parties = ["kp", "ru"],
        Stances = [Stance.Doubts, Stance.Withdraws],
        Counts = [Quantity.Exactly(3), Quantity.Parse("~5", null)],
        Days = [PartialDate.Parse("2024"), PartialDate.Parse("2024-02-03")],
        Notes = ["x", "y"],
        Numbers = [1, 2],
        Claims = [Deployment, new Claim { Id = "c" }],
        Others = [new Claim { Id = "e" }, Deployment],
        ById = { ["d"] = Deployment },
        ByParty = { ["kp"] = Quantity.Exactly(1) },
        ByStance = { [Stance.Asserts] = Period.Parse("2024/2025", null) },
    };

    public static TheoryData<string, IJsonTypeInfoResolver> Orders => new()
    {
        { "the application's first", JsonTypeInfoResolver.Combine(AnswerContext.Default, ConflictModel.Instance.Json) },
        { "the model's first", JsonTypeInfoResolver.Combine(ConflictModel.Instance.Json, AnswerContext.Default) },
        { "by reflection", JsonTypeInfoResolver.Combine(new DefaultJsonTypeInfoResolver(), ConflictModel.Instance.Json) },
    };

    [Theory]
    [MemberData(nameof(Orders))]
    public void What_is_written_is_read_again(string order, IJsonTypeInfoResolver resolver)
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = resolver };

        var read = JsonSerializer.Deserialize<CaseAnswer>(JsonSerializer.Serialize(Answer, options), options)!;

        (read with { Others = Answer.Others, ById = Answer.ById, ByParty = Answer.ByParty, ByStance = Answer.ByStance }).Should().Be(Answer, order);
        read.Others.Should().Equal(Answer.Others);
        read.ById.Should().Equal(Answer.ById);
        read.ByParty.Should().Equal(Answer.ByParty);
        read.ByStance.Should().Equal(Answer.ByStance);
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Values_have_the_form_that_they_have_in_dossiers(string order, IJsonTypeInfoResolver resolver)
    {
        var json = JsonSerializer.SerializeToNode(Answer, new JsonSerializerOptions { TypeInfoResolver = resolver, PropertyNamingPolicy = JsonNamingPolicy.CamelCase })!;

        json["strength"]!.ToJsonString().Should().Be("\"1500..3000 persons\"", order);
        json["most"]!.ToJsonString().Should().Be("12000");
        json["since"]!.ToJsonString().Should().Be("\"2024-10\"");
        json["sender"]!.ToJsonString().Should().Be("\"kp\"");
        json["stance"]!.ToJsonString().Should().Be("\"Denies\"");
        json["parties"]!.ToJsonString().Should().Be("""["kp","ru"]""");
        json["stances"]!.ToJsonString().Should().Be("""["Doubts","Withdraws"]""");
        json["byParty"]!.ToJsonString().Should().Be("""{"kp":1}""");
        json["claim"]!["kind"]!.GetValue<string>().Should().Be("TroopDeployment");
        json["dossier"]!.ToJsonString().Should().Be(JsonNode.Parse(DossierWriter.ToText(Answer.Dossier!, DossierFormat.Json))!.ToJsonString());
    }

    [Theory]
    [InlineData("""{"strength": "many"}""", "strength")]
    [InlineData("""{"since": true}""", "since")]
    [InlineData("""{"stance": "Shouts"}""", "stance")]
    [InlineData("""{"sender": "a b"}""", "sender")]
    [InlineData("""{"stances": ["Denies", 3]}""", "stances")]
    [InlineData("""{"notes": [null]}""", "notes")]
    [InlineData("""{"deployment": {"id": "d", "kind": "TroopDeployment", "sender": "kp"}}""", "deployment")]
    public void A_wrong_value_is_reported_with_its_path(string json, string property)
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(AnswerContext.Default, ConflictModel.Instance.Json),
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        };

        options.Invoking(o => JsonSerializer.Deserialize<CaseAnswer>(json, o)).Should().Throw<JsonException>().Which.Path.Should().StartWith($"$.{property}");
    }

    [Fact]
    public void A_single_value_is_a_list_of_one() =>
        JsonSerializer.Deserialize("""{"stances": "Denies", "notes": null, "numbers": 5}""", AnswerContext.Default.CaseAnswer)
            .Should().BeEquivalentTo(new { Stances = new[] { Stance.Denies }, Notes = Array.Empty<string>(), Numbers = new[] { 5L } });

    [Fact]
    public void Without_a_model_nobody_knows_the_kinds() =>
        FluentActions.Invoking(() => JsonSerializer.Serialize(Answer, AnswerContext.Default.CaseAnswer)).Should().Throw<NotSupportedException>().WithMessage("*TypeInfoResolverChain*");

    [Theory]
    [MemberData(nameof(Orders))]
    public void An_assessment_is_written_as_it_writes_itself(string order, IJsonTypeInfoResolver resolver)
    {
        var assessment = ConflictModel.Instance.Assess(Answer.Dossier!);
        var options = new JsonSerializerOptions { TypeInfoResolver = resolver };
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream))
            assessment.WriteJson(writer);

        var json = JsonNode.Parse(JsonSerializer.Serialize(new CaseAnswer { Assessment = assessment }, options))!.AsObject();
        var written = json.Single(member => member.Key.Equals("assessment", StringComparison.OrdinalIgnoreCase)).Value!;

        JsonNode.DeepEquals(written, JsonNode.Parse(stream.ToArray())).Should().BeTrue(order);
        written["claims"]![0]!["verdict"]!.GetValue<string>().Should().Be(assessment["d"].Verdict.Name);
        options.Invoking(o => JsonSerializer.Deserialize<Assessment>("{}", o)).Should().Throw<NotSupportedException>();
    }

    [Fact]
    public void Explanations_and_timelines_are_written_too()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = ConflictModel.Instance.Json };
        var assessment = ConflictModel.Instance.Assess(Answer.Dossier!);

        JsonSerializer.SerializeToNode(assessment.Explain("d"), options)!["claim"]!["id"]!.GetValue<string>().Should().Be("d");
        JsonSerializer.SerializeToNode(ConflictModel.Instance.Timeline(Answer.Dossier!), options)!["claims"]![0]!["moments"]!.AsArray().Should().ContainSingle();
    }
}
