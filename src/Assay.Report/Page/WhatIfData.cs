using System.Text;
using System.Text.Json;

namespace Assay.Reporting;

/// <summary>
/// The figures that the page's script shows while something is switched off, worked out by the engine. A claim is its place in the ordinal
/// order of ids, a verdict its place in <c>verdicts</c>; a change without a verdict is a claim of which nothing would be left.
/// </summary>
internal static class WhatIfData
{
    public static string Of(ReportCase report)
    {
        using var output = new MemoryStream();

        // The default encoder escapes what HTML could mistake for markup.
        using (var writer = new Utf8JsonWriter(output))
        {
            var verdicts = new Dictionary<VerdictInfo, int>();
            writer.WriteStartObject();
            writer.WriteStartArray("runs");
            foreach (var run in report.WhatIf.Runs)
                Write(writer, report, run, verdicts);
            writer.WriteEndArray();
            writer.WriteStartArray("verdicts");
            foreach (var verdict in verdicts.OrderBy(pair => pair.Value).Select(pair => pair.Key))
            {
                writer.WriteStartObject();
                writer.WriteString("name", Readable.Of(verdict.Name));
                writer.WriteString("tone", report.Tones[verdict]);
                writer.WriteString("doc", Readable.Of(verdict.Doc ?? ""));
                writer.WriteEndObject();
            }

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.ToArray());
    }

    private static void Write(Utf8JsonWriter writer, ReportCase report, WhatIfRun run, Dictionary<VerdictInfo, int> verdicts)
    {
        writer.WriteStartObject();
        writer.WriteString("id", run.Candidate.Id);
        writer.WriteString("label", Readable.Of(WhatIfSection.Label(run.Candidate)));
        writer.WriteStartArray("changes");
        foreach (var change in run.Changes)
        {
            if (!report.Numbers.TryGetValue(change.Claim.Id, out var number))
                continue;
            writer.WriteStartArray();
            writer.WriteNumberValue(number);
            if (change.After is { } after)
            {
                if (!verdicts.TryGetValue(after.Verdict, out var verdict))
                    verdicts.Add(after.Verdict, verdict = verdicts.Count);
                writer.WriteNumberValue(verdict);
                writer.WriteStringValue(Words.Probability(after.Tally.P));
                writer.WriteNumberValue(after.Credibility);
                writer.WriteStringValue(Pieces.InWords(after.Tally.P));
                writer.WriteBooleanValue(change.IsOfVerdict);
            }

            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("questions");
        foreach (var (question, figures) in run.Questions)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(question);
            writer.WriteStringValue(Readable.Of(figures.Answer));
            writer.WriteStringValue(Readable.Of(figures.Range));
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
