using System.Text.Json;

namespace Assay;

/// <summary>Competing hypotheses as JSON: their ranking, and the matrix of statements against them.</summary>
internal static class HypothesesJson
{
    public static void Write(Utf8JsonWriter writer, CompetingHypotheses hypotheses)
    {
        writer.WriteList("ranked", hypotheses.Ranked, static (writer, hypothesis) =>
        {
            writer.WriteString("claim", hypothesis.Id);
            writer.WriteNumber("inconsistency", hypothesis.Inconsistency);
        });
        writer.WriteList("statements", hypotheses.Statements, (writer, row) =>
        {
            writer.WriteString("statement", row.Statement.Id);
            writer.WriteString("source", row.Source.Id);
            writer.WriteNumber("diagnosticity", row.Diagnosticity);
            writer.WriteList("cells", hypotheses.Ranked.Zip(row.Cells), WriteCell);
        });
    }

    private static void WriteCell(Utf8JsonWriter writer, (Hypothesis Hypothesis, HypothesisCell Cell) at)
    {
        writer.WriteString("claim", at.Hypothesis.Id);
        writer.WriteString("consistency", at.Cell.Consistency switch
        {
            Consistency.Consistent => "consistent",
            Consistency.Inconsistent => "inconsistent",
            _ => "not applicable",
        });
        writer.WriteNumber("weight", at.Cell.Weight);
        writer.WriteBoolean("counted", at.Cell.Counted);
        writer.WriteString("why", at.Cell.Why);
    }
}
