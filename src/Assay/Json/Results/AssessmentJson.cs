using System.Text.Json;

namespace Assay;

/// <summary>An assessment as JSON.</summary>
internal static class AssessmentJson
{
    /// <param name="claims">The claims to list: all of the assessment's, or those asked for.</param>
    /// <param name="actual">The assessment with nothing supposed, where something is.</param>
    public static void WriteMembers(Utf8JsonWriter writer, Assessment assessment, IEnumerable<ClaimAssessment> claims, Assessment? actual)
    {
        WriteHead(writer, assessment);
        writer.WriteList("claims", claims, (writer, claim) => WriteClaim(writer, assessment, claim));
        writer.WriteIds("notYetSaid", assessment.NotYetSaid.Select(unsaid => unsaid.Id));
        writer.WriteList("sources", assessment.Sources, SourceJson.Write);
        writer.WriteList("questions", assessment.Questions, WriteQuestion);
        writer.WriteList("positionChanges", assessment.PositionChanges, WritePositionChange);
        writer.WriteList("probableEchoes", assessment.ProbableEchoes, WriteProbableEcho);
        WriteLearning(writer, assessment.Learning);
        if (actual is not null)
            WhatIfJson.Write(writer, actual, assessment);
    }

    /// <summary>The model, and the day as of which it is assessed.</summary>
    public static void WriteHead(Utf8JsonWriter writer, Assessment assessment)
    {
        writer.WriteString("model", assessment.Model);
        writer.WriteDay("asOf", assessment.AsOf);
    }

    public static void WriteClaim(Utf8JsonWriter writer, Assessment assessment, ClaimAssessment claim)
    {
        writer.WriteString("id", claim.Id);
        writer.WriteString("kind", claim.Claim.Kind.Name);
        writer.WriteString("says", claim.Says);
        WriteFigures(writer, ClaimFigures.Of(claim));
        writer.WriteIds("supportingOrigins", claim.SupportingOrigins);
        writer.WriteIds("opposingOrigins", claim.OpposingOrigins);
        // The origins that verdicts go by, as the columns For and Against have them.
        writer.WriteStartObject("tally");
        writer.WriteNumber("supportingOrigins", claim.Tally.SupportingOrigins);
        writer.WriteNumber("opposingOrigins", claim.Tally.OpposingOrigins);
        writer.WriteNumber("denyingOrigins", claim.Tally.DenyingOrigins);
        writer.WriteEndObject();
        writer.WriteIds("flags", claim.Flags);
        writer.WriteList("contributions", claim.Contributions, WriteContribution);
        writer.WriteList("raisedFlags", claim.RaisedFlags, static (writer, raised) =>
        {
            writer.WriteString("flag", raised.Flag);
            writer.WriteString("rule", raised.Rule);
            writer.WriteString("because", raised.Because);
        });
        writer.WriteList("whyNot", assessment.WhyNot(claim.Id), static (writer, failure) =>
        {
            writer.WriteString("verdict", failure.Row.Name);
            writer.WriteString("conjunct", failure.Conjunct);
            writer.WriteList("values", failure.Values, static (writer, named) =>
            {
                writer.WriteString("name", named.Name);
                writer.WritePropertyName("value");
                writer.WriteAnyValue(named.Value);
            });
        });
    }

    public static void WriteFigures(Utf8JsonWriter writer, ClaimFigures figures)
    {
        writer.WriteString("verdict", figures.Verdict.Name);
        writer.WriteNumber("credibility", figures.Credibility);
        writer.WriteNumber("probability", figures.Tally.P);
        writer.WriteNumber("belief", figures.Tally.B);
        writer.WriteNumber("disbelief", figures.Tally.D);
        writer.WriteNumber("uncertainty", figures.Tally.U);
        writer.WriteNumber("conflict", figures.Tally.Conflict);
        writer.WriteNumber("support", figures.Tally.Support);
        writer.WriteNumber("opposition", figures.Tally.Opposition);
    }

    private static void WriteContribution(Utf8JsonWriter writer, Contribution contribution)
    {
        writer.WriteString("statement", contribution.Statement.Id);
        writer.WriteString("source", contribution.Source.Id);
        writer.WriteString("origin", contribution.Origin);
        writer.WriteString("side", contribution.Side.ToString().ToLowerInvariant());
        writer.WriteString("through", contribution.Through);
        writer.WriteNumber("weight", contribution.Weight);
        writer.WriteBoolean("counted", contribution.Counted);
        writer.WriteString("why", contribution.Why);
        writer.WriteList("factors", contribution.Factors, static (writer, factor) =>
        {
            writer.WriteString("rule", factor.Rule);
            writer.WriteNumber("factor", factor.Factor);
            writer.WriteString("because", factor.Because);
        });
        writer.WriteString("probableEchoOf", contribution.ProbableEchoOf?.Id);
    }

    private static void WriteQuestion(Utf8JsonWriter writer, QuestionAssessment question)
    {
        writer.WriteString("kind", question.Kind.Name);
        writer.WriteStartObject("key");
        foreach (var (name, value) in question.Key)
        {
            writer.WritePropertyName(name);
            writer.WriteAnyValue(value);
        }

        writer.WriteEndObject();
        writer.WriteList("answers", question.Answers, static (writer, answer) =>
        {
            writer.WriteString("claim", answer.Claim.Id);
            writer.WriteNumber("probability", answer.Claim.Tally.P);
            writer.WriteOptionalNumber("share", answer.Share);
        });
        writer.WriteOptionalNumber("low", question.Low);
        writer.WriteOptionalNumber("best", question.Best);
        writer.WriteOptionalNumber("high", question.High);
        writer.WriteOptional("hypotheses", question.Hypotheses, HypothesesJson.Write);
    }

    public static void WritePositionChange(Utf8JsonWriter writer, PositionChange change)
    {
        writer.WriteString("voice", change.Voice);
        writer.WriteString("source", change.Source);
        writer.WriteString("claim", change.Claim);
        writer.WriteString("from", change.From.ToString());
        writer.WriteString("fromClaim", change.FromClaim);
        writer.WriteString("to", change.To.ToString());
        writer.WriteDay("on", change.On);
    }

    private static void WriteProbableEcho(Utf8JsonWriter writer, ProbableEcho echo)
    {
        writer.WriteString("statement", echo.Statement.Id);
        writer.WriteString("original", echo.Original.Id);
        writer.WriteString("copier", echo.Pair.Copier);
        writer.WriteString("copied", echo.Pair.Copied);
        writer.WriteNumber("probability", echo.Pair.Probability);
        writer.WriteNumber("sharedErrors", echo.Pair.SharedErrors);
        writer.WriteNumber("shared", echo.Pair.Shared);
        writer.WriteNumber("differences", echo.Pair.Differences);
    }

    private static void WriteLearning(Utf8JsonWriter writer, LearningOutcome learning)
    {
        writer.WriteStartObject("learning");
        writer.WriteString("mode", learning.Mode.ToString().ToLowerInvariant());
        writer.WriteNumber("rounds", learning.Rounds);
        writer.WriteBoolean("converged", learning.Converged);
        writer.WriteEndObject();
    }
}
