using System.Collections.Immutable;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Assay.Cli.Output;

/// <summary>An assessment as JSON, in the shape that the command line promises.</summary>
internal static class AssessmentJson
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    /// <param name="claims">The claims to list: all of the assessment's, or those asked for.</param>
    public static void Write(Assessment assessment, ImmutableArray<ClaimAssessment> claims, Stream output)
    {
        using var writer = new Utf8JsonWriter(output, Options);
        writer.WriteStartObject();
        writer.WriteString("model", assessment.Model);
        writer.WriteString("asOf", Day(assessment.AsOf));
        WriteList(writer, "claims", claims, WriteClaim);
        WriteIds(writer, "notYetSaid", assessment.NotYetSaid.Select(unsaid => unsaid.Id));
        WriteList(writer, "sources", assessment.Sources, WriteSource);
        WriteList(writer, "questions", assessment.Questions, WriteQuestion);
        WriteList(writer, "positionChanges", assessment.PositionChanges, WritePositionChange);
        writer.WriteEndObject();
        writer.Flush();
        output.WriteByte((byte)'\n');
    }

    private static void WriteClaim(Utf8JsonWriter writer, ClaimAssessment claim)
    {
        writer.WriteString("id", claim.Id);
        writer.WriteString("kind", claim.Claim.Kind.Name);
        writer.WriteString("says", claim.Says);
        writer.WriteString("verdict", claim.Verdict.Name);
        writer.WriteNumber("credibility", claim.Credibility);
        writer.WriteNumber("probability", claim.Tally.P);
        writer.WriteNumber("belief", claim.Tally.B);
        writer.WriteNumber("disbelief", claim.Tally.D);
        writer.WriteNumber("uncertainty", claim.Tally.U);
        writer.WriteNumber("conflict", claim.Tally.Conflict);
        writer.WriteNumber("support", claim.Tally.Support);
        writer.WriteNumber("opposition", claim.Tally.Opposition);
        WriteIds(writer, "supportingOrigins", claim.SupportingOrigins);
        WriteIds(writer, "opposingOrigins", claim.OpposingOrigins);
        WriteIds(writer, "flags", claim.Flags);
        WriteList(writer, "contributions", claim.Contributions, WriteContribution);
    }

    private static void WriteContribution(Utf8JsonWriter writer, Contribution contribution)
    {
        writer.WriteString("statement", contribution.Statement.Id);
        writer.WriteString("source", contribution.Source.Id);
        writer.WriteString("origin", contribution.Origin);
        writer.WriteString("side", contribution.Side switch { ContributionSide.For => "for", ContributionSide.Against => "against", _ => "none" });
        writer.WriteString("through", contribution.Through);
        writer.WriteNumber("weight", contribution.Weight);
        writer.WriteBoolean("counted", contribution.Counted);
        writer.WriteString("why", contribution.Why);
        WriteList(writer, "factors", contribution.Factors, static (writer, factor) =>
        {
            writer.WriteString("rule", factor.Rule);
            writer.WriteNumber("factor", factor.Factor);
            writer.WriteString("because", factor.Because);
        });
    }

    private static void WriteSource(Utf8JsonWriter writer, SourceAssessment source)
    {
        writer.WriteString("id", source.Id);
        writer.WriteString("kind", source.Source.Kind.Name);
        writer.WriteString("declared", source.Declared?.ToString());
        writer.WriteString("reliability", source.Reliability.ToString());
        writer.WriteNumber("statements", source.Statements);
    }

    private static void WriteQuestion(Utf8JsonWriter writer, QuestionAssessment question)
    {
        writer.WriteString("kind", question.Kind.Name);
        writer.WriteStartObject("key");
        foreach (var (name, value) in question.Key)
        {
            writer.WritePropertyName(name);
            WriteValue(writer, value);
        }

        writer.WriteEndObject();
        WriteList(writer, "answers", question.Answers, static (writer, answer) =>
        {
            writer.WriteString("claim", answer.Claim.Id);
            writer.WriteNumber("probability", answer.Claim.Tally.P);
            WriteNumber(writer, "share", answer.Share);
        });
        WriteNumber(writer, "low", question.Low);
        WriteNumber(writer, "best", question.Best);
        WriteNumber(writer, "high", question.High);
    }

    private static void WriteValue(Utf8JsonWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNullValue();
                break;
            case bool truth:
                writer.WriteBooleanValue(truth);
                break;
            case long number:
                writer.WriteNumberValue(number);
                break;
            case double number:
                writer.WriteNumberValue(number);
                break;
            case System.Collections.IEnumerable items and not string and not Uri:
                writer.WriteStartArray();
                foreach (var item in items)
                    WriteValue(writer, item);
                writer.WriteEndArray();
                break;
            default:
                writer.WriteStringValue(Convert.ToString(value, CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WritePositionChange(Utf8JsonWriter writer, PositionChange change)
    {
        writer.WriteString("voice", change.Voice);
        writer.WriteString("source", change.Source);
        writer.WriteString("claim", change.Claim);
        writer.WriteString("from", change.From.ToString());
        writer.WriteString("fromClaim", change.FromClaim);
        writer.WriteString("to", change.To.ToString());
        writer.WriteString("on", Day(change.On));
    }

    private static void WriteList<T>(Utf8JsonWriter writer, string name, ImmutableArray<T> items, Action<Utf8JsonWriter, T> writeMembers)
    {
        writer.WriteStartArray(name);
        foreach (var item in items)
        {
            writer.WriteStartObject();
            writeMembers(writer, item);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static void WriteIds(Utf8JsonWriter writer, string name, IEnumerable<string> ids)
    {
        writer.WriteStartArray(name);
        foreach (var id in ids)
            writer.WriteStringValue(id);
        writer.WriteEndArray();
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, double? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }

    private static void WriteNumber(Utf8JsonWriter writer, string name, decimal? number)
    {
        if (number is { } value)
            writer.WriteNumber(name, value);
        else
            writer.WriteNull(name);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
