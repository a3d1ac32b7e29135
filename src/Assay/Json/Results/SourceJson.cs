using System.Text.Json;

namespace Assay;

/// <summary>A source as JSON: its grade, what moved it, and how often what it said was borne out.</summary>
internal static class SourceJson
{
    public static void Write(Utf8JsonWriter writer, SourceAssessment source)
    {
        writer.WriteString("id", source.Id);
        writer.WriteString("kind", source.Source.Kind.Name);
        writer.WriteString("declared", source.Declared?.ToString());
        writer.WriteString("reliability", source.Reliability.ToString());
        writer.WriteNumber("statements", source.Statements);
        writer.WriteList("grading", source.Grading, static (writer, step) =>
        {
            writer.WriteString("rule", step.Rule);
            writer.WriteString("set", step.Set?.ToString());
            writer.WriteNumber("steps", step.Steps);
            writer.WriteString("because", step.Because);
        });
        writer.WriteOptional("record", source.Record, WriteRecord);
    }

    private static void WriteRecord(Utf8JsonWriter writer, TrackRecord record)
    {
        writer.WriteNumber("borneOut", record.BorneOut);
        writer.WriteNumber("notBorneOut", record.NotBorneOut);
        writer.WriteNumber("expected", record.Expected);
        writer.WriteString("grade", record.Grade?.ToString());
        writer.WriteList("cases", record.Cases, static (writer, settled) =>
        {
            writer.WriteString("statement", settled.Statement.Id);
            writer.WriteString("claim", settled.Claim);
            writer.WriteBoolean("borneOut", settled.IsBorneOut);
            writer.WriteNumber("weight", settled.Weight);
            writer.WriteNumber("probability", settled.Probability);
            writer.WriteNumber("origins", settled.Origins);
        });
    }
}
