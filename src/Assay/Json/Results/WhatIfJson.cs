using System.Text.Json;

namespace Assay;

/// <summary>What is supposed, and which claims that changes, as JSON.</summary>
internal static class WhatIfJson
{
    public static void Write(Utf8JsonWriter writer, Assessment actual, Assessment supposed)
    {
        writer.WriteStartObject("whatIf");
        writer.WriteIds("without", supposed.Options.Without.Order(StringComparer.Ordinal));
        writer.WriteStartObject("declared");
        foreach (var (id, grade) in supposed.Options.Declared.OrderBy(declared => declared.Key, StringComparer.Ordinal))
            writer.WriteString(id, grade.ToString());
        writer.WriteEndObject();
        writer.WriteList("changes", actual.CompareWith(supposed), static (writer, change) =>
        {
            writer.WriteString("claim", change.Claim.Id);
            WriteFigures(writer, "before", change.Before);
            WriteFigures(writer, "after", change.After);
        });
        writer.WriteEndObject();
    }

    private static void WriteFigures(Utf8JsonWriter writer, string name, ClaimFigures? figures)
    {
        if (figures is not { } some)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        AssessmentJson.WriteFigures(writer, some);
        writer.WriteEndObject();
    }
}
