using System.Collections.Immutable;

namespace Assay.Reporting;

/// <summary>What the engine makes of the case without one source, origin or piece of evidence.</summary>
/// <param name="Candidate">What is left out.</param>
/// <param name="Changes">The claims with other figures, in ordinal order of id.</param>
/// <param name="Questions">The questions with another answer, by number.</param>
internal sealed record WhatIfRun(WhatIfCandidate Candidate, ImmutableArray<ClaimChange> Changes, ImmutableArray<(int Question, AnswerFigures Figures)> Questions)
{
    public IEnumerable<ClaimChange> Verdicts => Changes.Where(change => change.IsOfVerdict);
}

/// <summary>The case without each candidate in turn, as far as that goes: the engine's own figures, which the page only shows.</summary>
internal sealed class WhatIfRuns
{
    private const long MostWork = 10_000_000;
    private const int MostChanges = 60_000;

    private readonly Dictionary<string, ImmutableArray<Linchpin>> linchpins;
    private readonly Dictionary<string, int> numbers;

    private WhatIfRuns(ImmutableArray<WhatIfRun> runs, ImmutableArray<WhatIfCandidate> leftOut)
    {
        (Runs, LeftOut) = (runs, leftOut);
        numbers = runs.Select((run, i) => (run.Candidate.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        linchpins = runs.SelectMany(run => run.Verdicts.Select(change => (change.Claim.Id, Linchpin: ToLinchpin(run.Candidate, change))))
            .GroupBy(pair => pair.Id, pair => pair.Linchpin, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                group => group.OrderBy(linchpin => linchpin.Kind).ThenBy(linchpin => linchpin.Id, StringComparer.Ordinal).ToImmutableArray(),
                StringComparer.Ordinal);
    }

    /// <summary>What was tried, what changes most verdicts first.</summary>
    public ImmutableArray<WhatIfRun> Runs { get; }

    /// <summary>What was not tried, since the case is too large.</summary>
    public ImmutableArray<WhatIfCandidate> LeftOut { get; }

    /// <summary>What the claim's verdict hangs on, among what was tried; in order of kind, then id.</summary>
    public ImmutableArray<Linchpin> Linchpins(string claim) => linchpins.GetValueOrDefault(claim, []);

    /// <summary>The place among <see cref="Runs"/> of what has this id; negative if it was not tried.</summary>
    public int NumberOf(string id) => numbers.GetValueOrDefault(id, -1);

    public static WhatIfRuns Of(Assessment assessment, ImmutableArray<QuestionView> questions, int most, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        var candidates = WhatIfCandidate.Of(assessment);
        var affordable = (int)Math.Min(most, Math.Max(16, MostWork / Math.Max(1, assessment.Dossier.Statements.Count)));
        var runs = ImmutableArray.CreateBuilder<WhatIfRun>();
        var changes = 0;
        foreach (var candidate in candidates)
        {
            if (runs.Count >= affordable || changes >= MostChanges)
                break;
            var run = Run(assessment, questions, candidate, cancellation);
            changes += run.Changes.Length;
            runs.Add(run);
            progress?.Report(new(runs.Count, Math.Min(affordable, candidates.Length)));
        }

        return new WhatIfRuns(
            [.. runs.OrderByDescending(run => run.Verdicts.Count()).ThenByDescending(run => run.Changes.Length).ThenBy(run => run.Candidate.Kind).ThenBy(run => run.Candidate.Id, StringComparer.Ordinal)],
            [.. candidates.Skip(runs.Count)]);
    }

    private static WhatIfRun Run(Assessment assessment, ImmutableArray<QuestionView> questions, WhatIfCandidate candidate, CancellationToken cancellation)
    {
        var without = assessment.Reassess(
            assessment.Options with { AsOf = assessment.AsOf, Without = assessment.Options.Without.Add(candidate.Id) }, cancellationToken: cancellation);
        var answers = without.Questions.ToDictionary(QuestionView.KeyOf, AnswerFigures.Of);
        return new WhatIfRun(
            candidate,
            assessment.CompareWith(without),
            [
                .. questions
                    .Select(view => (view.Number, Figures: answers.GetValueOrDefault(view.Key) ?? new AnswerFigures("No answer", "Nothing would be left that was said of it."), view))
                    .Where(pair => pair.Figures != pair.view.Figures)
                    .Select(pair => (pair.Number, pair.Figures)),
            ]);
    }

    private static Linchpin ToLinchpin(WhatIfCandidate candidate, ClaimChange change) =>
        new(candidate.Kind, candidate.Id, change.After?.Verdict, change.After?.Tally.P);
}
