using System.Globalization;
using System.Text.Json;

namespace Assay.Interchange;

/// <summary>Writes claims, and who asserts, denies and doubts them.</summary>
internal sealed class ClaimReviewWriter(Utf8JsonWriter json, Dossier dossier, Findings findings, string file)
{
    private readonly RecordJson records = new(dossier.Model);

    private readonly ILookup<string, Statement> statements = dossier.Statements.ToLookup(statement => statement.Claim.Id, StringComparer.Ordinal);

    public void Write(Assessment? assessment, string? publisher)
    {
        json.WriteStartObject();
        json.WriteString("@context"u8, "https://schema.org");
        json.WriteStartArray("@graph"u8);
        foreach (var source in dossier.Sources)
            WriteSource(source);
        foreach (var claim in dossier.Claims)
            WriteClaim(claim);
        foreach (var statement in dossier.Statements)
            WriteReview(statement);
        if (publisher is not null && assessment is not null)
        {
            foreach (var claim in assessment.Claims)
                WriteVerdict(claim, assessment.AsOf, publisher);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        LoseTheRest(publisher);
    }

    private void WriteSource(Source source)
    {
        json.WriteStartObject();
        // Whether it is a Person or an Organization, only its model knows.
        json.WriteString("@id"u8, IdOf(Family.Source, source.Id));
        json.WriteString("name"u8, source.Name ?? source.Id);
        Text("description", source.Note);
        json.WriteEndObject();
        LoseFields(source, Family.Source, "name", "note");
    }

    private void WriteClaim(Claim claim)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "Claim");
        json.WriteString("@id"u8, IdOf(Family.Claim, claim.Id));
        json.WriteString("name"u8, dossier.NameOf(Family.Claim, claim.Id));
        var appearances = statements[claim.Id].Where(statement => statement.Stance == Stance.Asserts).ToList();
        if (appearances.Count > 0)
        {
            json.WriteStartArray("appearance"u8);
            foreach (var appearance in appearances)
            {
                BeginStatement("CreativeWork", appearance);
                Text("text", appearance.Says);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        RecordJson.FlushIfLarge(json);
        var fields = records.Of(claim).EnumerateObject().Select(field => field.Name).Where(name => name != "id").ToList();
        if (fields.Count > 0)
            Lose("the kind and fields of claims, of which only the sentence is written", $"{claim.Id} ({string.Join(", ", fields)})");
    }

    private void WriteReview(Statement statement)
    {
        if (statement.Stance is Stance.Declines or Stance.Withdraws)
        {
            Lose("statements that decline or withdraw, which rate nothing", statement.Id);
            return;
        }

        LoseFields(statement, Family.Statement, "source", "claim", "stance", "made", "reported", "says", "evidence", "at");
        if (statement.At is { } at && AddressOf(statement) is null)
            Lose("places in the material, which are no addresses", $"{statement.Id} ({at})");
        if (statement.Made is not null && statement.Reported is not null)
            Lose("the field 'made' of statements whose date of publication is 'reported'", statement.Id);
        if (statement.Stance == Stance.Asserts)
            return;
        BeginStatement("ClaimReview", statement);
        WriteReviewed(statement.Claim.Id);
        Text("reviewBody", statement.Says);
        WriteRating(statement.Stance == Stance.Denies ? 1 : 2, statement.Stance.ToString());
        json.WriteEndObject();
        RecordJson.FlushIfLarge(json);
    }

    private void WriteVerdict(ClaimAssessment claim, DateOnly day, string publisher)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, "ClaimReview");
        json.WriteString("@id"u8, IdOf(Family.Claim, claim.Id) + ":verdict");
        json.WriteStartObject("author"u8);
        json.WriteString("@type"u8, "Organization");
        json.WriteString("name"u8, publisher);
        json.WriteEndObject();
        json.WriteString("datePublished"u8, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        WriteReviewed(claim.Id);
        Text("reviewBody", claim.Verdict.Doc);
        WriteRating(1 + (int)Math.Round(4 * claim.Tally.P, MidpointRounding.AwayFromZero), claim.Verdict.Name);
        json.WriteEndObject();
    }

    private void BeginStatement(string type, Statement statement)
    {
        json.WriteStartObject();
        json.WriteString("@type"u8, type);
        json.WriteString("@id"u8, IdOf(Family.Statement, statement.Id));
        json.WriteStartObject("author"u8);
        json.WriteString("@id"u8, IdOf(Family.Source, statement.Source.Id));
        json.WriteString("name"u8, dossier.NameOf(Family.Source, statement.Source.Id));
        json.WriteEndObject();
        if ((statement.Reported ?? statement.Made) is { } date)
        {
            if (IsPlain(date))
                json.WriteString("datePublished"u8, date.ToString());
            else if (date.HasKnownEnd)
                json.WriteString("datePublished"u8, date.Latest.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            if (!IsPlain(date))
                Lose("dates that are no plain day, month or year, of which the last day is written if there is one", $"{statement.Id} ({date})");
        }

        Text("url", AddressOf(statement));
        if (statement.Evidence.IsEmpty)
            return;
        json.WriteStartArray("citation"u8);
        foreach (var evidence in statement.Evidence)
        {
            json.WriteStartObject();
            json.WriteString("@type"u8, "CreativeWork");
            json.WriteString("@id"u8, IdOf(Family.Evidence, evidence.Id));
            json.WriteString("name"u8, evidence.Id);
            if (dossier.Evidence.TryGet(evidence.Id, out var record))
            {
                Text("url", record.Url is { } url ? UriText.Of(url) : null);
                Text("description", record.Note);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteReviewed(string claim)
    {
        json.WriteString("claimReviewed"u8, dossier.NameOf(Family.Claim, claim));
        json.WriteStartObject("itemReviewed"u8);
        json.WriteString("@type"u8, "Claim");
        json.WriteString("@id"u8, IdOf(Family.Claim, claim));
        json.WriteEndObject();
    }

    private void WriteRating(int value, string name)
    {
        json.WriteStartObject("reviewRating"u8);
        json.WriteString("@type"u8, "Rating");
        json.WriteNumber("ratingValue"u8, value);
        json.WriteNumber("worstRating"u8, 1);
        json.WriteNumber("bestRating"u8, 5);
        json.WriteString("alternateName"u8, name);
        json.WriteEndObject();
    }

    private void LoseTheRest(string? publisher)
    {
        foreach (var party in dossier.Parties)
            Lose("parties", party.Id);
        var cited = dossier.Statements.Where(s => s.Stance is not (Stance.Declines or Stance.Withdraws)).SelectMany(s => s.Evidence).Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var evidence in dossier.Evidence)
        {
            if (cited.Contains(evidence.Id))
                LoseFields(evidence, Family.Evidence, "url", "note");
            else
                Lose("evidence that no statement written here cites", evidence.Id);
        }

        foreach (var relation in dossier.Relations)
            Lose("relations between claims", relation.Claim.Id);
        if (publisher is null && dossier.Claims.Count > 0)
            Lose("verdicts, since nobody is named who publishes them", dossier.Claims[0].Id);
    }

    private void LoseFields(Entity entity, Family family, params string[] carried)
    {
        foreach (var field in records.Of(entity).EnumerateObject())
        {
            if (field.Name != "id" && !carried.Contains(field.Name))
                Lose($"the field '{field.Name}' of {family.Plural()}", entity.Id);
        }
    }

    private void Lose(string what, string example) => findings.Lose(InterchangeCode.NotExported, file, what, example);

    private void Text(string name, string? value)
    {
        if (value is not null)
            json.WriteString(name, value);
    }

    private static string? AddressOf(Statement statement) =>
        Uri.TryCreate(statement.At, UriKind.Absolute, out var url) && (url.Scheme == Uri.UriSchemeHttps || url.Scheme == Uri.UriSchemeHttp) ? UriText.Of(url) : null;

    private static bool IsPlain(PartialDate date) => date.ToString().AsSpan().IndexOfAnyExcept("0123456789-") < 0;

    private string IdOf(Family family, string id) => $"urn:assay:{dossier.Name}:{family.Singular()}:{id}";
}
