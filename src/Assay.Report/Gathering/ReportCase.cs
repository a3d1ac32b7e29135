using System.Collections.Immutable;

namespace Assay.Reporting;

/// <summary>All that a page says of a case, worked out before a line of it is written.</summary>
internal sealed class ReportCase
{
    // What is gone through day by day: so many statements times days are a matter of seconds.
    private const long MostDayWork = 40_000_000;

    private readonly HashSet<string> detailed;

    private ReportCase(Assessment assessment, ReportOptions options, IProgress<WorkProgress>? progress, CancellationToken cancellation)
    {
        (Assessment, Options, Cancellation) = (assessment, options, cancellation);
        Known = assessment.KnownStatements;
        Questions = QuestionView.Of(assessment);
        Ranked = [.. assessment.Claims.OrderByDescending(claim => claim.Tally.Support + claim.Tally.Opposition).ThenBy(claim => claim.Id, StringComparer.Ordinal)];
        Detailed = Choose(options.DetailedClaims);
        detailed = Detailed.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        Numbers = assessment.Claims.Select((claim, i) => (claim.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i, StringComparer.Ordinal);
        Tones = Tones.Of(assessment);
        WhatIf = WhatIfRuns.Of(assessment, Questions, options.Switches, PartProgress.Of(progress, 0, 600), cancellation);
        Timeline = DayWork(Known) <= MostDayWork
            ? assessment.Dossier.Model.Timeline(assessment.Dossier, assessment.Options with { AsOf = assessment.AsOf }, PartProgress.Of(progress, 600, 900), cancellation)
            : null;
        Speakers = SourcesSection.Speakers(assessment, Known);
        Relations = SourceRelations.Of(this);
    }

    public Assessment Assessment { get; }

    public Dossier Dossier => Assessment.Dossier;

    public ReportOptions Options { get; }

    /// <summary>Somebody giving up on the page.</summary>
    public CancellationToken Cancellation { get; }

    public string Title => Options.Title ?? Dossier.Title ?? Dossier.Name;

    /// <summary>What had been said by then.</summary>
    public IReadOnlyList<Statement> Known { get; }

    /// <summary>The questions with more than one answer, the weightiest first.</summary>
    public ImmutableArray<QuestionView> Questions { get; }

    /// <summary>The claims, those of which most was said first.</summary>
    public ImmutableArray<ClaimAssessment> Ranked { get; }

    /// <summary>The claims at the top of the page: the most probable answer to the first question and the one with the best number, else the claim of which most was said.</summary>
    public IEnumerable<ClaimAssessment> Leads => Questions is [var first, ..] ? first.Best is { } best ? [first.Lead, best] : [first.Lead] : Ranked.Take(1);

    /// <summary>The claims that are gone into.</summary>
    public ImmutableArray<ClaimAssessment> Detailed { get; }

    /// <summary>The number by which the page's script knows each claim.</summary>
    public IReadOnlyDictionary<string, int> Numbers { get; }

    public Tones Tones { get; }

    public WhatIfRuns WhatIf { get; }

    /// <summary>How the verdicts moved; null where that would take too long to find out.</summary>
    public Timeline? Timeline { get; }

    public SourceRelations Relations { get; }

    /// <summary>The sources of which the page says more, each with what it said.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<Statement>> Speakers { get; }

    public bool IsDetailed(string claim) => detailed.Contains(claim);

    /// <exception cref="OperationCanceledException">Somebody gave up.</exception>
    public static ReportCase Of(Assessment assessment, ReportOptions options, IProgress<WorkProgress>? progress, CancellationToken cancellation) =>
        new(assessment, options, progress, cancellation);

    private ImmutableArray<ClaimAssessment> Choose(int most) =>
        [.. Questions.SelectMany(view => view.Question.Answers.Select(answer => answer.Claim)).Concat(Ranked).DistinctBy(claim => claim.Id).Take(most)];

    private static long DayWork(IReadOnlyList<Statement> known) =>
        (long)known.Select(statement => (statement.Reported ?? statement.Made)?.Latest).Distinct().Count() * known.Count;
}
