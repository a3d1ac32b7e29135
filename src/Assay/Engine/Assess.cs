using System.Collections.Immutable;
using Assay.Engine;

namespace Assay;

/// <content>The engine's front door.</content>
public abstract partial class Model
{
    /// <summary>Assesses a dossier.</summary>
    /// <param name="dossier">A dossier without errors; loading sees to that.</param>
    /// <param name="asOf">The last day that counts; by default the latest on which a statement of the dossier became known, never the clock.</param>
    /// <param name="without">Ids of sources, origins and evidence to leave out, with all that they said.</param>
    /// <exception cref="ArgumentException">The dossier refers to what it does not have, or its relays or owners lead in a circle.</exception>
    /// <exception cref="DossierException">Its claims imply or exclude one another in more ways than can be followed; people write no such case.</exception>
    public Assessment Assess(Dossier dossier, DateOnly? asOf = null, IReadOnlySet<string>? without = null) =>
        Assess(dossier, new AssessOptions { AsOf = asOf, Without = without?.ToImmutableHashSet(StringComparer.Ordinal) ?? [] });

    /// <summary>Assesses a dossier as of a day, or as it would be if something were otherwise.</summary>
    /// <param name="dossier">A dossier without errors; loading sees to that.</param>
    /// <param name="options">As of when, and what if.</param>
    /// <param name="progress">What hears how far it has come, from whichever thread is at work.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="ArgumentException">
    /// The dossier refers to what it does not have, its relays or owners lead in a circle, or the options name a source that it does not have.
    /// </exception>
    /// <exception cref="DossierException">Its claims imply or exclude one another in more ways than can be followed; people write no such case.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Assessment Assess(
        Dossier dossier, AssessOptions options, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        ArgumentNullException.ThrowIfNull(options);
        var span = Span.Assess(this);
        try
        {
            var assessment = Assess(dossier, options, Pace.Of(progress, cancellationToken));
            span.Assessed(dossier, assessment.AsOf);
            return assessment;
        }
        catch (Exception exception)
        {
            span.Failed(exception);
            throw;
        }
    }

    /// <summary>Opens a dossier for edits, each of which works out again only what hangs on it.</summary>
    /// <param name="dossier">A dossier without errors; loading sees to that.</param>
    /// <param name="options">As of when, and what if; by default as of the latest statement, which moves as statements come in.</param>
    /// <param name="progress">What hears how far opening it has come.</param>
    /// <param name="cancellationToken">Stops the opening; edits are not stopped by it.</param>
    /// <exception cref="ArgumentException">As for <see cref="Assess(Dossier, AssessOptions, IProgress{WorkProgress}, CancellationToken)"/>.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public Session Open(
        Dossier dossier, AssessOptions? options = null, IProgress<WorkProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return new Session(this, dossier, options ?? AssessOptions.Default, Pace.Of(progress, cancellationToken));
    }

    /// <param name="like">The index of the same dossier that an earlier assessment has.</param>
    internal Assessment Assess(Dossier dossier, AssessOptions options, Pace pace, CaseIndex? like = null) =>
        new(Evaluate(dossier, options, keepsBook: false, pace, like), options, dossier);

    internal Evaluation Evaluate(Dossier dossier, AssessOptions options, bool keepsBook, Pace pace, CaseIndex? like = null)
    {
        // Statements are looked up and weighed, claims settled and tallied. Learning goes over all of them who knows how often, uncounted.
        pace.Begin(2L * (dossier.Statements.Count + dossier.Claims.Count));
        var evaluation = Evaluation(dossier, options, keepsBook, pace, like).RunAll();
        evaluation.Index.Pace = Pace.None;
        pace.Finish();
        return evaluation;
    }

    /// <summary>All that is worked out before single claims are.</summary>
    internal Evaluation Evaluation(Dossier dossier, AssessOptions options, bool keepsBook, Pace pace, CaseIndex? like = null)
    {
        var index = new CaseIndex(this, Regrade(dossier, options.Declared), options.Without, pace, like);
        var asOf = options.AsOf ?? DateOnly.FromDayNumber(index.Facts.LatestDay() ?? 0);
        if (Rules.Reliability == ReliabilityMode.Declared)
            return new Evaluation(new Case(index, asOf), keepsBook);
        index.Pace = pace.Uncounted();
        var (grades, records, outcome) = Learner.Run(index, asOf);
        index.Pace = pace;
        return new Evaluation(new Case(index, asOf, grades), keepsBook) { Learned = (records, outcome) };
    }

    internal static Dossier Regrade(Dossier dossier, ImmutableDictionary<string, Reliability> declared)
    {
        foreach (var (id, grade) in declared)
        {
            if (!dossier.Sources.TryGet(id, out var source))
                throw new ArgumentException($"The dossier has no source '{id}' to grade otherwise.");
            dossier = dossier with { Sources = dossier.Sources.With(source with { Reliability = grade }) };
        }

        return dossier;
    }
}
