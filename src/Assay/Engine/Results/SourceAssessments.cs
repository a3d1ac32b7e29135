using System.Collections.Immutable;
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
        return
        [
            .. index.Sources.InOrder().Select(slot => new SourceAssessment(
                index.Sources[slot],
                scene.Grades[slot],
                counts[slot],
                FlagNames.Of(index.Model.Rules, evaluation.SourceFlags[slot]),
                Tracing.Grading(ungraded, slot))),
        ];
    }
}
