using System.Text.Json;

namespace Assay;

/// <summary>Timelines as JSON.</summary>
internal static class TimelineJson
{
    /// <param name="claims">The claims to list: all of the timeline's, or those asked for.</param>
    public static void WriteMembers(Utf8JsonWriter writer, Timeline timeline, IEnumerable<ClaimTimeline> claims)
    {
        AssessmentJson.WriteHead(writer, timeline.Last);
        writer.WriteList("claims", claims, static (writer, claim) =>
        {
            writer.WriteString("id", claim.Id);
            writer.WriteString("kind", claim.Claim.Kind.Name);
            writer.WriteString("says", claim.Says);
            writer.WriteList("moments", claim.Moments, WriteMoment);
        });
    }

    private static void WriteMoment(Utf8JsonWriter writer, TimelineMoment moment)
    {
        writer.WriteDay("on", moment.Day);
        writer.WriteBoolean("changesVerdict", moment.ChangesVerdict);
        AssessmentJson.WriteFigures(writer, moment.Figures);
        writer.WriteIds("statements", moment.Statements.Select(statement => statement.Id));
    }
}
