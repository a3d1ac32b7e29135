using System.Collections.Immutable;
using Assay.Engine;

namespace Assay;

/// <content>What if something were otherwise.</content>
public sealed partial class Assessment
{
    private readonly object sweep = new();
    private LinchpinSearch? linchpins;

    /// <summary>
    /// The sources, origins and evidence whose loss alone gives the claim another verdict, as of the same day and with the same options;
    /// in order of kind, then of id. Assesses the dossier once for
    /// each source and piece of evidence around the claim; asked of many claims, once for each that there is, for all of them.
    /// </summary>
    /// <param name="claim">The claim's id.</param>
    /// <param name="progress">What hears how far it has come. Each assessment is a step.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="KeyNotFoundException">No such claim, or nothing has been said of it yet.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public ImmutableArray<Linchpin> Linchpins(
        string claim, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var assessed = this[claim];
        lock (sweep)
            return (linchpins ??= new LinchpinSearch(this, evaluation.Index.Model)).Of(assessed, Pace.Of(progress, cancellationToken));
    }

    /// <summary>
    /// Assesses the same dossier as of another day, or as it would be if something were otherwise: what
    /// <see cref="Model.Assess(Dossier, AssessOptions, IProgress{WorkProgress}, CancellationToken)"/> makes of it, but without working out
    /// again how claims hang together, which options do not change.
    /// </summary>
    /// <param name="options">As of when, and what if; in place of <see cref="Options"/>, not in addition to them.</param>
    /// <param name="progress">What hears how far it has come, from whichever thread is at work.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">The options grade a source that the dossier does not have.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Assessment Reassess(AssessOptions options, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(options);
        return Reassess(options, Pace.Of(progress, cancellationToken));
    }

    /// <summary>
    /// The claims that another assessment gives another verdict, probability or credibility, in ordinal order of id. This one is before,
    /// the other after.
    /// </summary>
    /// <param name="other">An assessment of the same dossier on another day or with other options, or of another version of it.</param>
    public ImmutableArray<ClaimChange> CompareWith(Assessment other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Comparison.Of(this, other);
    }

    internal Assessment Reassess(AssessOptions options, Pace pace) => evaluation.Index.Model.Assess(asked, options, pace, evaluation.Index);

    /// <summary>All that is worked out before single claims are, with other options.</summary>
    internal Evaluation Prepare(AssessOptions options, bool keepsBook, Pace pace) =>
        evaluation.Index.Model.Evaluation(asked, options, keepsBook, pace, evaluation.Index);

    /// <summary>The statements that are not left out, each with the day from which it counts, be it after <see cref="AsOf"/>.</summary>
    internal IEnumerable<(Statement Statement, DateOnly Day)> FirstKnown()
    {
        var index = evaluation.Index;
        return index.Statements.InOrder()
            .Where(slot => index.Facts[slot].Known != StatementFacts.Never)
            .Select(slot => (index.Statements[slot], DateOnly.FromDayNumber(index.Facts[slot].Known)));
    }
}
