using Assay.Engine;

namespace Assay;

/// <content>Verdicts over time.</content>
public abstract partial class Model
{
    /// <summary>
    /// How the verdict on each claim moved: an assessment as of each day on which something became known. Takes one assessment a day.
    /// </summary>
    /// <param name="dossier">A dossier without errors; loading sees to that.</param>
    /// <param name="options">Up to when, and what if; by default all of the dossier as it is.</param>
    /// <param name="progress">What hears how far it has come. Each day is a step.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">As for <see cref="Assess(Dossier, AssessOptions, IProgress{WorkProgress}, CancellationToken)"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Timeline Timeline(
        Dossier dossier, AssessOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return TimelineBuilder.Build(this, dossier, options ?? AssessOptions.Default, Pace.Of(progress, cancellationToken));
    }
}
