using System.Text;
using System.Text.Json;
using CsCheck;

namespace Assay.Interchange.Tests.ClaimReview;

public sealed class ClaimReviewTests
{
    private static readonly Dossier Small = CoreModel.Instance.Parse("""
        dossier: small
        model: Core
        parties: [{id: kp}]
        sources: [{id: nis, name: The Service, reliability: A}, {id: kcna, name: The Agency, allegiance: kp}]
        evidence: [{id: img, url: 'https://example.org/ä.png'}, {id: unseen}]
        claims: [{id: so}]
        statements:
          - {id: s-1, source: nis, claim: so, stance: Asserts, made: 2024-10-18, evidence: [img], says: It is so.}
          - {id: s-2, source: kcna, claim: so, stance: Denies, made: 2024-10-20, says: It is not., certainty: Likely}
          - {id: s-3, source: kcna, claim: so, stance: Declines, made: 2024-10~}
          - {id: s-4, source: kcna, claim: so, stance: Doubts, made: 2024-10~}
        """);

    public static TheoryData<string> Names => Cases.Names;

    [Fact]
    public void Who_asserts_is_an_appearance_and_who_denies_a_review()
    {
        using var document = JsonDocument.Parse(Text(Small, publisher: "The Desk").Json);
        var graph = document.RootElement.GetProperty("@graph").EnumerateArray().ToList();
        var claim = graph.Single(node => LinkedData.Is(node, "Claim"));
        claim.GetProperty("appearance").EnumerateArray().Single().GetProperty("text").GetString().Should().Be("It is so.");
        claim.GetProperty("appearance")[0].GetProperty("citation")[0].GetProperty("url").GetString().Should().Be("https://example.org/%C3%A4.png");
        var reviews = graph.Where(node => LinkedData.Is(node, "ClaimReview")).ToList();
        reviews.Select(review => $"{LinkedData.Text(review.GetProperty("author"), "name")} {LinkedData.Text(review, "datePublished")} {review.GetProperty("reviewRating").GetProperty("ratingValue")} {LinkedData.Text(review.GetProperty("reviewRating"), "alternateName")}")
            .Should().Equal("The Agency 2024-10-20 1 Denies", "The Agency 2024-10-31 2 Doubts", $"The Desk 2024-10-31 {1 + (int)Math.Round(4 * Assessed.Tally.P)} {Assessed.Verdict.Name}");
    }

    [Fact]
    public void What_cannot_be_carried_is_listed() => Text(Small).Lost.Should().BeEquivalentTo(
        "the field 'reliability' of sources: nis",
        "the field 'allegiance' of sources: kcna",
        "the field 'certainty' of statements: s-2",
        "statements that decline or withdraw, which rate nothing: s-3",
        "dates that are no plain day, month or year, of which the last day is written if there is one: s-4 (2024-10~)",
        "parties: kp",
        "evidence that no statement written here cites: unseen",
        "verdicts, since nobody is named who publishes them: so");

    [Theory]
    [MemberData(nameof(Names))]
    public void Nothing_is_dropped_in_silence(string name) => Is_written_or_listed(Cases.All[name].Value);

    [Fact]
    public void Nor_of_any_dossier() => Cases.Random.Sample(Is_written_or_listed, iter: 30);

    [Fact]
    public void Claims_appearances_and_reviews_that_were_written_are_read_again()
    {
        var dossier = ClaimReviews.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes(Text(Small with { Statements = Small.Statements.Without("s-4") }).Json), "again").GetDossier();
        dossier.Statements.Select(s => $"{s.Source.Id} {s.Stance} {s.Claim.Id} {s.Made} {s.Says}").Should().BeEquivalentTo(
            "the-service Asserts so 2024-10-18 It is so.", "the-agency Denies so 2024-10-20 It is not.");
    }

    [Fact]
    public void Reviews_of_one_claim_are_on_one_claim_and_whoever_made_it_asserts_it_once()
    {
        var (dossier, lost) = Read($$"""
            {"@graph": [{{Review("The Checkers", "1")}}, {{Review("Others", "4")}}]}
            """);
        DossierWriter.ToText(dossier!).Should().Be("""
            dossier: x
            model: Core

            sources:
              - id: a-mouse
                name: A. Mouse
              - id: others
                name: Others
              - id: the-checkers
                name: The Checkers

            claims:
              - id: cheese

            statements:
              - id: appearance
                source: a-mouse
                claim: cheese
                stance: Asserts
                made: 2025-03-01
                says: Cheese
                at: https://example.org/post
              - id: review
                source: the-checkers
                claim: cheese
                stance: Denies
                made: 2025-03-02
                says: No.
              - id: review-2
                source: others
                claim: cheese
                stance: Asserts
                made: 2025-03-02
                certainty: Likely
                says: No.

            """);
        lost.Should().Equal("the property 'inLanguage' of a ClaimReview: 2, such as 'Cheese'");
    }

    [Fact]
    public void A_claim_is_its_authors_on_its_own_day_and_whoever_wrote_what_it_appears_in_passes_it_on()
    {
        var statement = Read("""
            {"@type": "ClaimReview", "datePublished": "2025-03-03", "claimReviewed": "Cheese", "author": {"name": "B"}, "reviewRating": {"ratingValue": 1},
             "itemReviewed": {"@type": "Claim", "author": {"name": "A. Mouse"}, "datePublished": "2025-03-01",
              "firstAppearance": {"@type": "NewsArticle", "url": "https://example.org/news", "datePublished": "2025-03-02", "author": {"name": "T. Teller"}}}}
            """).Dossier!.Statements["appearance"];
        statement.Should().Be(new Statement { Id = "appearance", Source = "a-mouse", Claim = "cheese", Stance = Stance.Asserts, Made = new DateOnly(2025, 3, 1), Reported = new DateOnly(2025, 3, 2), Via = "t-teller", Says = "Cheese", At = "https://example.org/news" });
    }

    [Fact]
    public void Where_a_statement_stands_is_its_address_if_it_is_one()
    {
        var (json, lost) = Text(CoreModel.Instance.Parse("""
            dossier: x
            model: Core
            sources: [{id: a}]
            claims: [{id: so}]
            statements:
              - {id: s-1, source: a, claim: so, stance: Asserts, made: 2025, at: 'https://example.org/ä[1]'}
              - {id: s-2, source: a, claim: so, stance: Denies, made: 2025, at: 'https://example.org/no'}
              - {id: s-3, source: a, claim: so, stance: Denies, made: 2025, at: 'page 3'}
            """));
        using var document = JsonDocument.Parse(json);
        new LinkedData(document.RootElement).All.Select(node => LinkedData.Text(node, "url")).OfType<string>().Should().BeEquivalentTo("https://example.org/%C3%A4%5B1%5D", "https://example.org/no");
        lost.Should().Contain("places in the material, which are no addresses: s-3 (page 3)").And.NotContain(sort => sort.Contains("'at'", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("""{"ratingValue": 5}""", Stance.Asserts)]
    [InlineData("""{"ratingValue": "3"}""", Stance.Declines)]
    [InlineData("""{"ratingValue": 2}""", Stance.Doubts)]
    [InlineData("""{"ratingValue": 0, "worstRating": 0, "bestRating": 100}""", Stance.Denies)]
    [InlineData("""{"ratingValue": 100, "worstRating": 0, "bestRating": 100}""", Stance.Asserts)]
    [InlineData("""{"ratingValue": -1, "alternateName": "Pants on Fire!"}""", Stance.Denies)]
    [InlineData("""{"alternateName": "mostly-false"}""", Stance.Doubts)]
    [InlineData("""{"ratingValue": 1e400, "alternateName": "True"}""", Stance.Asserts)]
    public void A_rating_is_a_stance_by_its_number_else_by_its_words(string rating, Stance stance) => Of(rating)!.Value.Stance.Should().Be(stance);

    [Theory]
    [InlineData("""{"alternateName": "Four Pinocchios"}""")]
    [InlineData("""{"ratingValue": 3, "worstRating": 3, "bestRating": 3}""")]
    [InlineData("{}")]
    public void A_rating_of_which_nobody_knows_what_it_means_is_no_stance(string rating) => Of(rating).Should().BeNull();

    [Theory]
    [InlineData("{}", "claims(1,1): error ASY3006: there is no ClaimReview here")]
    [InlineData("[\n {\"@type\": \"ClaimReview\"}]", "claims(2,2): error ASY3006: a ClaimReview says which claim it is on")]
    [InlineData("[\n {\"@type\": \"ClaimReview\", \"claimReviewed\": \"x\"}]", "claims(2,2): error ASY3006: a ClaimReview says when it was published")]
    [InlineData("[\n {\"@type\": \"ClaimReview\", \"claimReviewed\": \"x\", \"datePublished\": \"yesterday\"}]", "claims(2,2): error ASY2038: 'yesterday' is not a date")]
    [InlineData("[\n {\"@type\": \"Claim\", \"name\": \"x\", \"appearance\": \"https://example.org\"}]", "claims(2,2): error ASY3006: an appearance of a claim says when it was")]
    public void A_mistake_is_shown_at_its_place(string text, string error) =>
        ClaimReviews.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes(text), "x").Diagnostics.First(d => d.Severity == Severity.Error).ToString().Should().StartWith(error);

    [Fact]
    public void Nodes_that_name_one_another_in_a_circle_come_to_an_end() => Read("""
        [{"@type": "ClaimReview", "@id": "r", "claimReviewed": "x", "datePublished": "2025", "author": {"@id": "a"}, "itemReviewed": {"@id": "c"}},
         {"@type": "Claim", "@id": "c", "name": "x", "appearance": {"@id": "c"}, "datePublished": "2025"},
         {"@id": "a", "name": "A", "author": {"@id": "a"}}]
        """).Dossier!.Claims.Should().ContainSingle();

    private static ClaimAssessment Assessed => CoreModel.Instance.Assess(Small)["so"];

    private static string Review(string author, string rating) => $$$"""
        {"@type": "ClaimReview", "datePublished": "2025-03-02T08:00:00Z", "claimReviewed": "Cheese", "reviewBody": "No.", "inLanguage": "en",
         "author": [{"@type": "Organization", "name": "{{{author}}}"}], "reviewRating": {"ratingValue": "{{{rating}}}"},
         "itemReviewed": {"@type": "Claim", "author": {"name": "A. Mouse"}, "datePublished": "2025-03-01", "appearance": [{"url": "https://example.org/post"}]}}
        """;

    private static (Dossier? Dossier, IEnumerable<string> Lost) Read(string text)
    {
        var result = ClaimReviews.TryParse(CoreModel.Instance, Encoding.UTF8.GetBytes(text), "x");
        result.Diagnostics.Where(d => d.Severity == Severity.Error).Should().BeEmpty();
        return (result.Dossier, result.Diagnostics.Select(d => d.Message));
    }

    private static (Stance Stance, Certainty Certainty)? Of(string rating)
    {
        using var document = JsonDocument.Parse(rating);
        return RatingScale.StanceOf(document.RootElement);
    }

    private static (string Json, IEnumerable<string> Lost) Text(Dossier dossier, string? publisher = null)
    {
        using var stream = new MemoryStream();
        var lost = ClaimReviews.Write(dossier, stream, dossier.Model.Assess(dossier), publisher);
        return (Encoding.UTF8.GetString(stream.ToArray()), lost.Select(d => d.Message));
    }

    // Each statement stands in the text, or its sort in the list; each field that a record states is one that is written, or is listed.
    private static void Is_written_or_listed(Dossier dossier)
    {
        var (json, lost) = Text(dossier);
        var list = string.Join('\n', lost);
        foreach (var statement in dossier.Statements)
        {
            if (statement.Stance is Stance.Declines or Stance.Withdraws)
                list.Should().Contain("statements that decline or withdraw");
            else
                json.Should().Contain($":statement:{statement.Id}\"");
        }

        var records = new RecordJson(dossier.Model);
        foreach (var field in dossier.Sources.SelectMany(source => records.Of(source).EnumerateObject().Select(field => field.Name)).Distinct())
        {
            if (field is not ("id" or "name" or "note"))
                list.Should().Contain($"the field '{field}' of sources");
        }

        list.Contains("the kind and fields of claims", StringComparison.Ordinal).Should().Be(dossier.Claims.Any(claim => records.Of(claim).GetPropertyCount() > 1));
    }
}
