using System.Collections.Immutable;
using System.Globalization;
using Assay.Engine;

namespace Assay;

/// <summary>Makes results of what was worked out for each source.</summary>
internal static class SourceAssessments
{
    public static ImmutableArray<SourceAssessment> Of(Evaluation evaluation)
    {
        var (index, scene) = (evaluation.Index, evaluation.Scene);
        var counts = new int[index.Sources.Count];
        for (var statement = 0; statement < index.Statements.Count; statement++)
        {
            if (scene.IsKnown(statement))
                counts[index.Facts[statement].Source]++;
        }

        var ungraded = scene.Ungraded();
        var records = new Lazy<TrackRecord[]>(() => evaluation.Learned?.Records
            ?? TrackRecords.Of(evaluation, source => Learner.Expected(index, source, ReliabilityMode.Declared)));
        return
        [
            .. index.Sources.InOrder().Select(source => new SourceAssessment(
                index.Sources[source],
                scene.Grades[source],
                counts[source],
                FlagNames.Of(index.Model.Rules, evaluation.SourceFlags[source]),
                [.. Learned(evaluation, ungraded, source), .. Tracing.Grading(ungraded, source)],
                () => records.Value[source])),
        ];
    }

    private static IEnumerable<GradingStep> Learned(Evaluation evaluation, Case ungraded, int source)
    {
        if (evaluation.Learned is not { } learned)
            yield break;
        var record = learned.Records[source];
        var borneOut = record.Cases.Count(settled => settled.IsBorneOut);
        yield return new GradingStep("engine/track-record", ungraded.Grades[source], 0, record.Cases.IsEmpty
            ? "Nothing that it said of its own knowledge is settled by others."
            : string.Create(CultureInfo.InvariantCulture, $"{borneOut} of {record.Cases.Length} of its statements that others settle were borne out, so that {record.Expected:0.##} of the next may be expected to be."));
    }
}
