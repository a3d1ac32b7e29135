using System.Text.Json;

namespace Assay;

/// <summary>An explanation as JSON: the claim as an assessment has it, then the sum and what the verdict hangs on.</summary>
internal static class ExplanationJson
{
    public static void WriteMembers(Utf8JsonWriter writer, Assessment assessment, Explanation explanation)
    {
        AssessmentJson.WriteHead(writer, assessment);
        writer.WriteOptional("claim", explanation.Claim, (writer, claim) => AssessmentJson.WriteClaim(writer, assessment, claim));
        writer.WriteStartObject("sum");
        writer.WriteOptional("for", explanation.For, WriteSide);
        writer.WriteOptional("against", explanation.Against, WriteSide);
        writer.WriteString("formula", explanation.Formula);
        writer.WriteEndObject();
        writer.WriteList("related", explanation.Related, static (writer, related) =>
        {
            writer.WriteString("claim", related.Claim.Id);
            writer.WriteString("side", related.Side.ToString().ToLowerInvariant());
            writer.WriteNumber("statements", related.Statements);
            writer.WriteNumber("counted", related.Counted);
            writer.WriteNumber("weight", related.Weight);
        });
        writer.WriteList("positionChanges", explanation.PositionChanges, AssessmentJson.WritePositionChange);
        writer.WriteList("linchpins", explanation.Linchpins, static (writer, linchpin) =>
        {
            writer.WriteString("kind", linchpin.Kind.ToString().ToLowerInvariant());
            writer.WriteString("id", linchpin.Id);
            writer.WriteString("verdict", linchpin.Verdict?.Name);
            writer.WriteOptionalNumber("probability", linchpin.Probability);
        });
    }

    private static void WriteSide(Utf8JsonWriter writer, SideAccount side)
    {
        writer.WriteNumber("total", side.Total);
        writer.WriteNumber("own", side.Own);
        writer.WriteNumber("crowd", side.Crowd);
        writer.WriteNumber("derived", side.Derived);
        writer.WriteList("origins", side.Origins.OrderBy(origin => origin.Id, StringComparer.Ordinal), static (writer, origin) =>
        {
            writer.WriteString("origin", origin.Id);
            writer.WriteNumber("own", origin.Own);
            writer.WriteNumber("crowd", origin.Crowd);
            writer.WriteNumber("derived", origin.Derived);
        });
    }
}
